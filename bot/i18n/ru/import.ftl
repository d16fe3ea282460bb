import-summary = добавить целый список из файла
import-help =
    Добавляет записи из файла. Сначала я скажу, что добавится; без вашего «да» ничего не изменится.
    Пришлите файл с подписью <code>/import</code> или ответьте на него командой <code>/import</code>.
    Подойдёт CSV или JSON от /export либо простой текст, по одному имени в строке.
import-how =
    <b>Пришлите файл с подписью</b> <code>/import</code> или ответьте на него командой <code>/import</code>.
    Подойдёт CSV или JSON от /export либо простой текст, по одному имени в строке.
    Не больше { $size } кБ; наибольшее число записей: { $count }. Без вашего «да» ничего не добавится.
import-formats =
    Я читаю CSV со столбцом «query», JSON от /export и простой текст, по одному имени в строке:
    <code>Mirela Costandache</code>
    <code>Article 174 of the Criminal Code of Kazakhstan</code>
import-too-large = <b>Файл слишком велик.</b> Не больше { $size } кБ; наибольшее число записей: { $count }. Разделите его, пожалуйста, на несколько.
import-adds =
    { $count ->
        [0] <b>Добавлять нечего.</b>
        [one] <b>Добавится { $count } запись.</b>
        [few] <b>Добавятся { $count } записи.</b>
       *[many] <b>Добавится { $count } записей.</b>
    }
import-known =
    { $count ->
        [one] { $count } запись уже есть в вашем списке.
        [few] { $count } записи уже есть в вашем списке.
       *[many] { $count } записей уже есть в вашем списке.
    }
import-beyond =
    { $count ->
        [one] Для { $count } записи нет места: список будет полон. Место освободит /unwatch.
       *[many] Для { $count } записей нет места: список будет полон. Место освободит /unwatch.
    }
import-refused =
    { $count ->
        [one] Не понята { $count } запись:
        [few] Не поняты { $count } записи:
       *[many] Не понято { $count } записей:
    }
import-place = <b>Строка { $place }:</b> { $text }
import-more =
    { $count ->
        [one] … и ещё { $count } запись.
        [few] … и ещё { $count } записи.
       *[many] … и ещё { $count } записей.
    }
import-ask = Добавить? С ответом можно подождать до завтра.
import-button =
    { $count ->
        [one] Добавить { $count } запись
        [few] Добавить { $count } записи
       *[many] Добавить { $count } записей
    }
import-button-cancel = Нет, не надо
import-cancelled = Ничего не добавлено.
import-too-late = Этого списка больше нет: он уже добавлен или прислан больше суток назад. Пришлите файл ещё раз.
import-done =
    { $count ->
        [0] <b>Всё уже было в вашем списке.</b>
        [one] <b>Добавлена { $count } запись.</b>
        [few] <b>Добавлены { $count } записи.</b>
       *[many] <b>Добавлено { $count } записей.</b>
    }
    Ваш список: /list
import-fault-encoding = <b>Не могу прочитать этот файл.</b> Это не текст или его буквы в старой кодировке. Сохраните его как «CSV UTF-8» или как текст в UTF-8.
import-fault-json = <b>Файл начинается как JSON, но это не тот JSON, который я знаю.</b>
import-fault-csv = <b>Файл начинается как CSV, но его столбцов мне не разобрать.</b>
import-fault-many = <b>Слишком много сразу.</b> Наибольшее число записей в файле: { $count }. Разделите его, пожалуйста, на несколько.
import-fault-empty = <b>Файл пуст.</b>
import-fault-no-query = Не сказано, за кем или за чем следить («query»).
import-fault-choice = Не понимаю. mode: instant, daily, weekly; possible: ring, digest, hide; silence_days: число дней.

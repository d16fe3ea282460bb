import-summary = добавить целый список из файла
import-help =
    Добавляет записи из файла. Сначала я скажу, что добавится; без вашего согласия ничего не произойдёт.
    Пришлите файл с подписью <code>/import</code> или ответьте на него командой <code>/import</code>.
    Подойдёт CSV или JSON от /export или простой текст, по одному имени в строке.
import-how =
    <b>Пришлите мне файл с подписью</b> <code>/import</code> или ответьте на него командой <code>/import</code>.
    Подойдёт CSV или JSON от /export или простой текст, по одному имени в строке.
    Не больше { $size } КБ; записей не больше { $count }. Без вашего согласия ничего не добавится.
import-formats =
    Я читаю CSV со столбцом «query», JSON в том виде, в каком его даёт /export, и простой текст, по одному имени в строке:
    <code>Mirela Costandache</code>
    <code>Article 174 of the Criminal Code of Kazakhstan</code>
import-too-large = <b>Этот файл слишком большой.</b> Не больше { $size } КБ; записей не больше { $count }. Разделите его, пожалуйста, на несколько.
import-adds =
    { $count ->
        [0] <b>Добавлять нечего.</b>
        [one] <b>Добавится { $count } запись.</b>
        [few] <b>Добавятся { $count } записи.</b>
       *[many] <b>Добавится { $count } записей.</b>
    }
import-known =
    { $count ->
        [one] { $count } запись уже в вашем списке.
        [few] { $count } записи уже в вашем списке.
       *[many] { $count } записей уже в вашем списке.
    }
import-beyond =
    { $count ->
        [one] Для { $count } записи нет места: список будет полон. Освободить место: /unwatch
        [few] Для { $count } записей нет места: список будет полон. Освободить место: /unwatch
       *[many] Для { $count } записей нет места: список будет полон. Освободить место: /unwatch
    }
import-refused =
    { $count ->
        [one] Не удалось понять { $count } запись:
        [few] Не удалось понять { $count } записи:
       *[many] Не удалось понять { $count } записей:
    }
import-place = <b>Строка { $place }:</b> { $text }
import-more =
    { $count ->
        [one] … и ещё { $count }.
       *[other] … и ещё { $count }.
    }
import-ask = Добавить? С ответом можно подождать до завтра.
import-button =
    { $count ->
        [1] Добавить
       *[other] Добавить ({ $count })
    }
import-button-cancel = Нет, не надо
import-cancelled = Ничего не добавлено.
import-too-late = Этого списка больше нет: он уже добавлен или старше одного дня. Пришлите файл ещё раз.
import-done =
    { $count ->
        [0] <b>Всё это уже есть в вашем списке.</b>
        [one] <b>Добавлена { $count } запись.</b>
        [few] <b>Добавлены { $count } записи.</b>
       *[many] <b>Добавлено { $count } записей.</b>
    }
    Посмотреть список: /list
import-fault-encoding = <b>Не могу прочитать этот файл.</b> Это не текст, или буквы в нём в старой кодировке. Сохраните его как «CSV UTF-8» или как текст в UTF-8.
import-fault-json = <b>Этот файл начинается как JSON, но такого JSON я не знаю.</b>
import-fault-csv = <b>Этот файл начинается как CSV, но я не могу разобрать его столбцы.</b>
import-fault-many = <b>Слишком много сразу:</b> записей в файле может быть не больше { $count }. Разделите его, пожалуйста, на несколько.
import-fault-empty = <b>Этот файл пуст.</b>
import-fault-no-query = Не указано, за кем или чем следить («query»).
import-fault-choice = Не понимаю. mode: instant, daily, weekly; possible: ring, digest, hide; silence_days: число дней.

import-summary = додати цілий список із файлу
import-help =
    Додає записи з файлу. Спершу я скажу, що додасться; без вашого «так» нічого не зміниться.
    Надішліть файл із підписом <code>/import</code> або дайте на нього відповідь командою <code>/import</code>.
    Підійде CSV чи JSON від /export або простий текст, по одному імені в рядку.
import-how =
    <b>Надішліть файл із підписом</b> <code>/import</code> або дайте на нього відповідь командою <code>/import</code>.
    Підійде CSV чи JSON від /export або простий текст, по одному імені в рядку.
    Не більше { $size } кБ; найбільша кількість записів: { $count }. Без вашого «так» нічого не додасться.
import-formats =
    Я читаю CSV зі стовпцем «query», JSON від /export і простий текст, по одному імені в рядку:
    <code>Mirela Costandache</code>
    <code>Article 174 of the Criminal Code of Kazakhstan</code>
import-too-large = <b>Файл завеликий.</b> Не більше { $size } кБ; найбільша кількість записів: { $count }. Розділіть його, будь ласка, на кілька.
import-adds =
    { $count ->
        [0] <b>Додавати нічого.</b>
        [one] <b>Додасться { $count } запис.</b>
        [few] <b>Додадуться { $count } записи.</b>
       *[many] <b>Додасться { $count } записів.</b>
    }
import-known =
    { $count ->
        [one] { $count } запис уже є у вашому списку.
        [few] { $count } записи вже є у вашому списку.
       *[many] { $count } записів уже є у вашому списку.
    }
import-beyond =
    { $count ->
        [one] Для { $count } запису немає місця: список буде повний. Місце звільнить /unwatch.
       *[many] Для { $count } записів немає місця: список буде повний. Місце звільнить /unwatch.
    }
import-refused =
    { $count ->
        [one] Не вдалося зрозуміти { $count } запис:
        [few] Не вдалося зрозуміти { $count } записи:
       *[many] Не вдалося зрозуміти { $count } записів:
    }
import-place = <b>Рядок { $place }:</b> { $text }
import-more =
    { $count ->
        [one] … і ще { $count } запис.
        [few] … і ще { $count } записи.
       *[many] … і ще { $count } записів.
    }
import-ask = Додати? З відповіддю можна зачекати до завтра.
import-button =
    { $count ->
        [one] Додати { $count } запис
        [few] Додати { $count } записи
       *[many] Додати { $count } записів
    }
import-button-cancel = Ні, не треба
import-cancelled = Нічого не додано.
import-too-late = Цього списку вже немає: його додано або надіслано понад добу тому. Надішліть файл ще раз.
import-done =
    { $count ->
        [0] <b>Усе вже було у вашому списку.</b>
        [one] <b>Додано { $count } запис.</b>
        [few] <b>Додано { $count } записи.</b>
       *[many] <b>Додано { $count } записів.</b>
    }
    Ваш список: /list
import-fault-encoding = <b>Не можу прочитати цей файл.</b> Це не текст або його літери у старому кодуванні. Збережіть його як «CSV UTF-8» або як текст у UTF-8.
import-fault-json = <b>Файл починається як JSON, але це не той JSON, який я знаю.</b>
import-fault-csv = <b>Файл починається як CSV, але його стовпців мені не розібрати.</b>
import-fault-many = <b>Забагато одразу.</b> Найбільша кількість записів у файлі: { $count }. Розділіть його, будь ласка, на кілька.
import-fault-empty = <b>Файл порожній.</b>
import-fault-no-query = Не сказано, за ким чи за чим стежити («query»).
import-fault-choice = Не розумію. mode: instant, daily, weekly; possible: ring, digest, hide; silence_days: кількість днів.

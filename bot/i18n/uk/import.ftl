import-summary = додати цілий список із файлу
import-help =
    Додає записи з файлу. Спершу я скажу, що додасться; без вашої згоди нічого не станеться.
    Надішліть файл із підписом <code>/import</code> або дайте на нього відповідь <code>/import</code>.
    Підійде CSV чи JSON від /export або звичайний текст, по одному імені в рядку.
import-how =
    <b>Надішліть мені файл із підписом</b> <code>/import</code> або дайте на нього відповідь <code>/import</code>.
    Підійде CSV чи JSON від /export або звичайний текст, по одному імені в рядку.
    Не більше ніж { $size } КБ; записів не більше ніж { $count }. Без вашої згоди нічого не додасться.
import-formats =
    Я читаю CSV зі стовпцем «query», JSON у тому вигляді, у якому його дає /export, і звичайний текст, по одному імені в рядку:
    <code>Mirela Costandache</code>
    <code>Article 174 of the Criminal Code of Kazakhstan</code>
import-too-large = <b>Цей файл завеликий.</b> Не більше ніж { $size } КБ; записів не більше ніж { $count }. Розділіть його, будь ласка, на кілька.
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
        [one] Для { $count } запису немає місця: список буде повний. Звільнити місце: /unwatch
        [few] Для { $count } записів немає місця: список буде повний. Звільнити місце: /unwatch
       *[many] Для { $count } записів немає місця: список буде повний. Звільнити місце: /unwatch
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
        [one] … і ще { $count }.
       *[other] … і ще { $count }.
    }
import-ask = Додати? З відповіддю можна зачекати до завтра.
import-button =
    { $count ->
        [1] Додати
       *[other] Додати ({ $count })
    }
import-button-cancel = Ні, не треба
import-cancelled = Нічого не додано.
import-too-late = Цього списку вже немає: його вже додано або йому більше ніж день. Надішліть файл ще раз.
import-done =
    { $count ->
        [0] <b>Усе це вже є у вашому списку.</b>
        [one] <b>Додано { $count } запис.</b>
        [few] <b>Додано { $count } записи.</b>
       *[many] <b>Додано { $count } записів.</b>
    }
    Переглянути список: /list
import-fault-encoding = <b>Не можу прочитати цей файл.</b> Це не текст, або літери в ньому в старому кодуванні. Збережіть його як «CSV UTF-8» або як текст в UTF-8.
import-fault-json = <b>Цей файл починається як JSON, але такого JSON я не знаю.</b>
import-fault-csv = <b>Цей файл починається як CSV, але я не можу розібрати його стовпців.</b>
import-fault-many = <b>Забагато за один раз:</b> записів у файлі може бути не більше ніж { $count }. Розділіть його, будь ласка, на кілька.
import-fault-empty = <b>Цей файл порожній.</b>
import-fault-no-query = Не вказано, за ким або чим стежити («query»).
import-fault-choice = Не розумію. mode: instant, daily, weekly; possible: ring, digest, hide; silence_days: кількість днів.

unwatch-summary = больше не следить, по номеру
unwatch-help =
    Убирает записи из списка по номерам, которые показывает /list. Десять минут это можно отменить.
    Одну: <code>/unwatch 3</code>
    Несколько: <code>/unwatch 3 7</code>
    Все; я переспрошу и пришлю список файлом: <code>/unwatch all</code>
unwatch-empty = Ваш список пуст, убирать нечего.
unwatch-which = <b>Какой номер?</b>
unwatch-more = … и другие: /list
unwatch-example = Например: <code>/unwatch { $number }</code>
unwatch-no-number = ✗ «{ $word }» — не номер. Номера показывает /list.
unwatch-unknown = ✗ Номера { $number } нет. Номера показывает /list.
unwatch-done = ✓ Больше не слежу: <b>{ $watch }</b>
unwatch-rest =
    { $count ->
        [one] … и ещё { $count } запись.
        [few] … и ещё { $count } записи.
       *[many] … и ещё { $count } записей.
    }
unwatch-all =
    { $count ->
        [1] <b>Убрать из списка единственную запись?</b>
        [one] <b>Убрать из списка всё: { $count } запись?</b>
        [few] <b>Убрать из списка всё: { $count } записи?</b>
       *[many] <b>Убрать из списка всё: { $count } записей?</b>
    }
    В файле — ваш список: пришлите его после /watch, и я снова буду следить.
unwatch-file = Ваш список
button-unwatch-all = Да, убрать ({ $count })
button-keep = Нет, оставить
unwatch-too-late = Отменить уже нельзя: прошло больше десяти минут или это уже сделано. Что есть сейчас, покажет /list.
unwatch-undone =
    { $count ->
        [1] <b>Снова слежу:</b>
       *[other] <b>Снова слежу ({ $count }):</b>
    }

unwatch-summary = більше не стежити, за номером
unwatch-help =
    Прибирає записи зі списку за номерами, які показує /list. Десять хвилин це можна скасувати.
    Один: <code>/unwatch 3</code>
    Кілька: <code>/unwatch 3 7</code>
    Усі; я перепитаю і надішлю список файлом: <code>/unwatch all</code>
unwatch-empty = Ваш список порожній, прибирати нічого.
unwatch-which = <b>Який номер?</b>
unwatch-more = … і ще: /list
unwatch-example = Наприклад: <code>/unwatch { $number }</code>
unwatch-no-number = ✗ «{ $word }» — не номер. Номери показує /list.
unwatch-unknown = ✗ Номера { $number } немає. Номери показує /list.
unwatch-done = ✓ Прибрано зі списку: <b>{ $watch }</b>
unwatch-rest =
    { $count ->
        [one] … і ще { $count } запис.
        [few] … і ще { $count } записи.
       *[many] … і ще { $count } записів.
    }
unwatch-all =
    { $count ->
        [1] <b>Прибрати єдиний запис зі списку?</b>
        [one] <b>Прибрати зі списку все, { $count } запис?</b>
        [few] <b>Прибрати зі списку все, { $count } записи?</b>
       *[many] <b>Прибрати зі списку все, { $count } записів?</b>
    }
    Список збережено у файлі: надішліть його вміст після /watch, і все повернеться.
unwatch-file = Ваш список
button-unwatch-all = Так, прибрати ({ $count })
button-keep = Ні, залишити
unwatch-too-late = Скасувати вже не можна: минуло понад десять хвилин або це вже зроблено. Що є у списку, показує /list.
unwatch-undone =
    { $count ->
        [1] <b>Знову у списку:</b>
       *[other] <b>Знову у списку ({ $count }):</b>
    }

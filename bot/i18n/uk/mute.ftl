mute-summary = вимкнути звук на певний час
mute-help =
    Запис без звуку не дзвонить; знайдене надійде з оглядом.
    Один: <code>/mute 3 1d</code>
    Усі: <code>/mute all until 08:00</code>
    Доки ви не ввімкнете звук: <code>/mute 3 forever</code>
mute-which = <b>Для якого запису вимкнути звук?</b> Наприклад: <code>/mute 1 1d</code>
mute-how-long = <b>На який час?</b>
mute-not-understood = Не розумію «{ $text }».
mute-examples =
    Наприклад: <code>/mute 3 2h</code>, <code>/mute 3 1d</code>, <code>/mute all until 08:00</code>, <code>/mute 3 forever</code>
mute-all =
    { $count ->
        [1] Єдиний запис у списку
        [one] Увесь список, { $count } запис
        [few] Увесь список, { $count } записи
       *[many] Увесь список, { $count } записів
    }
mute-done =
    🔕 <b>{ $watch }</b>
    { $told }

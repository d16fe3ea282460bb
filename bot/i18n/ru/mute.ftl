mute-summary = на время без звука: находки ждут сводки
mute-help =
    Запись без звука не звонит; её находки придут в сводке.
    Одна: <code>/mute 3 1d</code>
    Все: <code>/mute all until 08:00</code>
    Пока не включите звук: <code>/mute 3 forever</code>
mute-which = <b>Какая запись?</b> Например: <code>/mute 1 1d</code>
mute-how-long = <b>На какое время?</b>
mute-not-understood = Не понимаю «{ $text }».
mute-examples =
    Например: <code>/mute 3 2h</code>, <code>/mute 3 1d</code>, <code>/mute all until 08:00</code>, <code>/mute 3 forever</code>
mute-all =
    { $count ->
        [1] Ваша единственная запись
        [one] Весь список: { $count } запись
        [few] Весь список: { $count } записи
       *[many] Весь список: { $count } записей
    }
mute-done =
    🔕 <b>{ $watch }</b>
    { $told }

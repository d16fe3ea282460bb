mute-summary = бақылау біраз уақыт дабыл қақпай, шолуды күтеді
mute-help =
    Дыбыссыз бақылау дабыл қақпайды; тапқаны шолумен келеді.
    Біреуі: <code>/mute 3 1d</code>
    Бәрі: <code>/mute all until 08:00</code>
    Дыбысын өзіңіз қосқанша: <code>/mute 3 forever</code>
mute-which = <b>Қайсысы?</b> Мысалы: <code>/mute 1 1d</code>
mute-how-long = <b>Қанша уақытқа?</b>
mute-not-understood = «{ $text }» дегенді түсінбедім.
mute-examples =
    Мысалы: <code>/mute 3 2h</code>, <code>/mute 3 1d</code>, <code>/mute all until 08:00</code>, <code>/mute 3 forever</code>
mute-all =
    { $count ->
        [one] Жалғыз бақылауыңыз
       *[other] Барлық { $count } бақылау
    }
mute-done =
    🔕 <b>{ $watch }</b>
    { $told }

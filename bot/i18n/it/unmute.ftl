unmute-summary = far suonare di nuovo le voci silenziate
unmute-help =
    Una: <code>/unmute 3</code>
    Tutte: <code>/unmute</code>
unmute-all =
    { $count ->
        [0] Non c’era nulla di silenziato.
        [one] 🔔 Una voce suona di nuovo.
       *[other] 🔔 { $count } voci suonano di nuovo.
    }
unmute-done = 🔔 <b>{ $watch }</b> suona di nuovo.

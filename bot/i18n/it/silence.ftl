silence-summary = avvisare se qualcuno non è nominato da tempo
silence-help =
    Dice, una volta sola, che chi segue non è nominato da molto tempo. Il numero è quello di /list.
    <code>/silence 3 6 months</code>
    Non dirlo più: <code>/silence 3 off</code>
silence-examples =
    Chiederlo: <code>/silence 3 6 months</code>
    Non dirlo più: <code>/silence 3 off</code>
silence-none = Non ha chiesto di essere avvisato dei silenzi.
silence-listed = { $number } · <b>{ $watch }</b>: dopo { $span } senza menzioni
silence-unknown = ✗ Nella Sua lista non c’è il numero «{ $text }». I numeri li mostra /list.
silence-misunderstood = ✗ Non ho capito la durata «{ $text }».
silence-how-long = <b>{ $watch }</b>: dopo quanto tempo senza menzioni devo avvisarLa?
silence-on = ✓ <b>{ $watch }</b>: La avviserò dopo { $span } senza menzioni.
silence-off = ✓ <b>{ $watch }</b>: non La avviserò dei silenzi.
silence-months =
    { $months ->
        [one] { $months } mese
       *[other] { $months } mesi
    }
silence-days =
    { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }
silence-told =
    🔕 <b>{ $watch }</b>: nessuna menzione da { $span }
    L’ultima menzione che conosco: { $day }.
silence-never =
    🔕 <b>{ $watch }</b>: nessuna menzione da { $span }
    Nulla trovato da quando lo segue: { $day }.
silence-button-off = Non dirlo più

stop-summary = mettere in pausa gli avvisi; la lista resta
stop-help =
    Mette in pausa avvisi e riepiloghi. La Sua lista resta; li riattiva /start.
    Per silenziare una sola voce: <code>/mute 3 1d</code>
stop-paused =
    <b>Avvisi e riepiloghi sono in pausa.</b>
    { $count ->
        [0] La Sua lista è vuota.
        [one] La Sua lista (una voce) resta.
       *[other] La Sua lista ({ $count } voci) resta.
    }
    Per riprendere: /start
stop-button = Riattiva

stop-summary = sospendere gli avvisi; la Sua lista resta
stop-help =
    Sospende avvisi e riepiloghi. La Sua lista resta; /start li riattiva.
    Sospendere una sola voce: <code>/mute 3 1d</code>
stop-paused =
    <b>Avvisi e riepiloghi sono sospesi.</b>
    { $count ->
        [0] La Sua lista è vuota.
        [one] La Sua lista ({ $count } voce) resta.
       *[other] La Sua lista ({ $count } voci) resta.
    }
    Per riprendere: /start
stop-button = Riattivare

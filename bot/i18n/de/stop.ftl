stop-summary = alle Meldungen anhalten; Ihre Liste bleibt
stop-help =
    Hält Meldungen und Übersichten an. Ihre Liste bleibt erhalten; mit /start geht es weiter.
    Nur eine Beobachtung stumm stellen: <code>/mute 3 1d</code>
stop-paused =
    <b>Meldungen und Übersichten sind angehalten.</b>
    { $count ->
        [0] Ihre Liste ist leer.
        [one] Ihre Liste (ein Eintrag) bleibt erhalten.
       *[other] Ihre Liste ({ $count } Einträge) bleibt erhalten.
    }
    Wieder einschalten: /start
stop-button = Wieder einschalten

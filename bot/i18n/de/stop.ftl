stop-summary = alle Meldungen anhalten; Ihre Liste bleibt
stop-help =
    Hält Meldungen und Übersichten an. Ihre Liste bleibt; /start schaltet sie wieder ein.
    Nur einen Eintrag anhalten: <code>/mute 3 1d</code>
stop-paused =
    <b>Meldungen und Übersichten sind angehalten.</b>
    { $count ->
        [0] Ihre Liste ist leer.
        [one] Ihre Liste ({ $count } Eintrag) bleibt.
       *[other] Ihre Liste ({ $count } Einträge) bleibt.
    }
    Zurück geht es mit /start
stop-button = Wieder einschalten

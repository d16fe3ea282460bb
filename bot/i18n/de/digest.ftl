digest-summary = was nicht läutete: täglich, wöchentlich oder jetzt
digest-help =
    Einmal am Tag: was ohne Meldung gefunden und was geprüft wurde.
    Zu einer Uhrzeit: <code>/digest 8</code> oder <code>/digest 7:30</code>
    Keine: <code>/digest off</code>
    Jetzt eine; die tägliche kommt trotzdem: <code>/digest now</code>
    Einmal in der Woche, mit Diagramm: <code>/digest weekly monday</code>
    Keine wöchentliche: <code>/digest weekly off</code>
digest-off =
    <b>Keine tägliche Übersicht mehr.</b>
    Meldungen kommen weiter; der Rest wartet, bis wieder eine Übersicht eingeschaltet ist: <code>/digest 8</code>
digest-none = <b>Keine tägliche Übersicht.</b>
digest-hour = <b>Die tägliche Übersicht kommt um { $hour } Uhr</b> (Zeitzone: { $place }).
digest-quarters = (Übersichten schreibe ich zu jeder Viertelstunde, daher die nächstgelegene.)
digest-week = <b>Die wöchentliche Übersicht</b> mit Diagramm: { $weekday }.
digest-no-week = Keine wöchentliche Übersicht.
digest-not-understood = ✗ „{ $text }“: Ich verstehe eine Uhrzeit, einen Wochentag, <code>off</code> und <code>now</code>.
digest-examples =
    Zu einer Uhrzeit: <code>/digest 8</code> oder <code>/digest 7:30</code>
    Keine: <code>/digest off</code>
    Jetzt eine; die tägliche kommt trotzdem: <code>/digest now</code>
    Einmal in der Woche, mit Diagramm: <code>/digest weekly monday</code>
digest-button-now = Jetzt
digest-button-off = Keine tägliche
digest-button-week = Wöchentlich, montags
digest-button-no-week = Keine wöchentliche

digest-title = 🗞 <b>Übersicht</b>
digest-title-weekly = 🗞 <b>Wochenübersicht</b>
digest-nothing = 🗞 <b>Übersicht:</b> nichts Neues. { $coverage }
digest-nothing-weekly = 🗞 <b>Wochenübersicht:</b> nichts Neues. { $coverage }
digest-hit-new = genannt
digest-hit-added = neu genannt
digest-hit-changed = Absatz geändert
digest-hit-dropped = nicht mehr genannt
digest-namesake = vielleicht jemand gleichen Namens
digest-more =
    { $count ->
        [one] … und { $count } weitere Stelle.
       *[other] … und { $count } weitere Stellen.
    }
digest-pushed = Schon als Meldungen gekommen: { $count }.
digest-coverage =
    Geprüft: { $sources ->
        [one] { $sources } Quelle
       *[other] { $sources } Quellen
    }, { $passes }-mal; { $new ->
        [0] kein neuer Text
        [one] { $new } neuer Text
       *[other] { $new } neue Texte
    }, { $changed ->
        [0] keiner geändert.
       *[other] { $changed } geändert.
    }
digest-no-gaps = Keine Lücken.
digest-gaps = Lücken: { $gaps }.
digest-unchecked = In dieser Zeit wurde keine Quelle geprüft.

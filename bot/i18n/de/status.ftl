status-summary = werden die Quellen gelesen, und wann wieder
status-help = Zeigt für jede Quelle, wie der letzte Blick ausging, wann er war und wann der nächste ist; und was auf den Versand an Sie wartet.
status-head = <b>Quellen</b>
status-no-source = Es ist keine eingerichtet.
status-waiting =
    { $count ->
        [0] Es wartet keine Nachricht auf Sie.
        [one] Eine Nachricht wartet auf den Versand an Sie.
       *[other] { $count } Nachrichten warten auf den Versand an Sie.
    }
status-flood = Telegram bittet um eine Pause: Die nächste Nachricht kann um { $at } hinaus.
status-watches =
    { $count ->
        [0] Sie beobachten noch nichts: /watch
        [one] Sie haben eine Beobachtung: /list
       *[other] Sie haben { $count } Beobachtungen: /list
    }
status-on = Die Meldungen sind an.
status-unread = … <b>{ $name }</b>: noch nicht angesehen{ $next }
status-read = ✓ <b>{ $name }</b>: { $outcome }, { $at }{ $next }
status-short = ✗ <b>{ $name }</b>: { $outcome }, { $at }{ $next }
status-next = ; das nächste Mal { $at }
status-last-good = { "   " }zuletzt gelesen: { $at }
status-never = noch nie

outcome-ok = gelesen
outcome-unchanged = gelesen, nichts geändert
outcome-empty = gelesen, nennt sich selbst leer
outcome-blocked = weist uns ab
outcome-changed = sieht anders aus; nicht lesbar
outcome-unreachable = nicht erreichbar
outcome-skipped = wird noch gelesen

status-summary = les sources sont-elles lues, et quand ensuite
status-help = Montre pour chaque source le résultat du dernier passage, sa date et celle du prochain ; et ce qui attend de vous être envoyé.
status-head = <b>Sources</b>
status-no-source = Aucune n’est configurée.
status-waiting =
    { $count ->
        [0] Aucun message ne vous attend.
        [one] Un message attend de vous être envoyé.
       *[other] { $count } messages attendent de vous être envoyés.
    }
status-flood = Telegram demande une pause : le prochain message pourra partir à { $at }.
status-watches =
    { $count ->
        [0] Vous ne suivez encore rien : /watch
        [one] Vous suivez un élément : /list
       *[other] Vous suivez { $count } éléments : /list
    }
status-on = Les alertes sont actives.
status-unread = … <b>{ $name }</b> : pas encore consultée{ $next }
status-read = ✓ <b>{ $name }</b> : { $outcome }, { $at }{ $next }
status-short = ✗ <b>{ $name }</b> : { $outcome }, { $at }{ $next }
status-next = { " " }; prochain passage { $at }
status-last-good = { "   " }dernière lecture : { $at }
status-never = jamais encore

outcome-ok = lue
outcome-unchanged = lue, rien n’a changé
outcome-empty = lue, se dit vide
outcome-blocked = nous refuse l’accès
outcome-changed = a changé d’aspect ; illisible
outcome-unreachable = injoignable
outcome-skipped = lecture en cours

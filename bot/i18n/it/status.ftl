status-summary = le fonti vengono lette, e quando la prossima volta
status-help = Mostra per ogni fonte com’è andato l’ultimo controllo, quando è stato e quando sarà il prossimo; e che cosa attende di esserLe inviato.
status-head = <b>Fonti</b>
status-no-source = Nessuna è impostata.
status-waiting =
    { $count ->
        [0] Nessun messaggio in attesa per Lei.
        [one] Un messaggio attende di esserLe inviato.
       *[other] { $count } messaggi attendono di esserLe inviati.
    }
status-flood = Telegram chiede una pausa: il prossimo messaggio potrà partire alle { $at }.
status-watches =
    { $count ->
        [0] Non segue ancora nulla: /watch
        [one] Segue una voce: /list
       *[other] Segue { $count } voci: /list
    }
status-on = Gli avvisi sono attivi.
status-unread = … <b>{ $name }</b>: non ancora controllata{ $next }
status-read = ✓ <b>{ $name }</b>: { $outcome }, { $at }{ $next }
status-short = ✗ <b>{ $name }</b>: { $outcome }, { $at }{ $next }
status-next = ; prossimo controllo { $at }
status-last-good = { "   " }ultima lettura: { $at }
status-never = ancora mai

outcome-ok = letta
outcome-unchanged = letta, nulla è cambiato
outcome-empty = letta, si dice vuota
outcome-blocked = ci nega l’accesso
outcome-changed = ha un altro aspetto; non leggibile
outcome-unreachable = irraggiungibile
outcome-skipped = lettura in corso

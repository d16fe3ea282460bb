status-summary = are the sources read, and when next
status-help = Shows for each source how the last look ended, when it was and when the next is; and what waits to be sent to you.
status-head = <b>Sources</b>
status-no-source = None is set up.
status-waiting =
    { $count ->
        [0] No message is waiting for you.
        [one] One message is waiting to be sent to you.
       *[other] { $count } messages are waiting to be sent to you.
    }
status-flood = Telegram asks for a pause: the next message can be sent at { $at }.
status-watches =
    { $count ->
        [0] You watch nothing yet: /watch
        [one] You watch one thing: /list
       *[other] You watch { $count } things: /list
    }
status-on = Alerts are on.
status-unread = … <b>{ $name }</b>: not looked at yet{ $next }
status-read = ✓ <b>{ $name }</b>: { $outcome }, { $at }{ $next }
status-short = ✗ <b>{ $name }</b>: { $outcome }, { $at }{ $next }
status-next = ; next { $at }
status-last-good = { "   " }last read: { $at }
status-never = never yet

outcome-ok = read
outcome-unchanged = read, nothing changed
outcome-empty = read, and says it is empty
outcome-blocked = turned us away
outcome-changed = looks different; cannot be read
outcome-unreachable = cannot be reached
outcome-skipped = still being read

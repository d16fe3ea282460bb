unmute-summary = muted watches ring again
unmute-help =
    One: <code>/unmute 3</code>
    All: <code>/unmute</code>
unmute-all =
    { $count ->
        [0] Nothing was muted.
        [one] 🔔 One watch rings again.
       *[other] 🔔 { $count } watches ring again.
    }
unmute-done = 🔔 <b>{ $watch }</b> rings again.

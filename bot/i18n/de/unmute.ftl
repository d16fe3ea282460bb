unmute-summary = stumme Beobachtungen läuten wieder
unmute-help =
    Eine: <code>/unmute 3</code>
    Alle: <code>/unmute</code>
unmute-all =
    { $count ->
        [0] Nichts war stumm gestellt.
        [one] 🔔 Eine Beobachtung läutet wieder.
       *[other] 🔔 { $count } Beobachtungen läuten wieder.
    }
unmute-done = 🔔 <b>{ $watch }</b> läutet wieder.

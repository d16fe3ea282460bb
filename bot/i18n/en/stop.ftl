stop-summary = pause all alerts; your list is kept
stop-help = Pauses alerts and digests. Your watch list is kept; /start starts them again.
stop-paused =
    <b>Alerts and digests are paused.</b>
    { $count ->
        [0] Your watch list is empty.
       *[other] Your watch list ({ $count }) is kept.
    }
    To come back: /start

stop-summary = pause all alerts; your list is kept
stop-help =
    Pauses alerts and digests. Your watch list is kept; /start starts them again.
    To pause one watch only: <code>/mute 3 1d</code>
stop-paused =
    <b>Alerts and digests are paused.</b>
    { $count ->
        [0] Your watch list is empty.
        [one] Your watch list (one watch) is kept.
       *[other] Your watch list ({ $count } watches) is kept.
    }
    To come back: /start
stop-button = Start again

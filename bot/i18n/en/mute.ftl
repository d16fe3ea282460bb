mute-summary = a watch waits for the digest for a while
mute-help =
    A muted watch does not ring; what it meets comes with the digest.
    One: <code>/mute 3 1d</code>
    All: <code>/mute all until 08:00</code>
    Until you unmute it: <code>/mute 3 forever</code>
mute-which = <b>Which one?</b> For example: <code>/mute 1 1d</code>
mute-how-long = <b>For how long?</b>
mute-not-understood = I did not understand “{ $text }”.
mute-examples =
    For example: <code>/mute 3 2h</code>, <code>/mute 3 1d</code>, <code>/mute all until 08:00</code>, <code>/mute 3 forever</code>
mute-all =
    { $count ->
        [one] Your only watch
       *[other] All { $count } watches
    }
mute-done =
    🔕 <b>{ $watch }</b>
    { $told }

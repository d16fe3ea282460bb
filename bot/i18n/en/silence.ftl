silence-summary = tell me when someone is not named for long
silence-help =
    Tells you, once, that someone you watch was not named for a long time. The number is that of /list.
    <code>/silence 3 6 months</code>
    No more of it: <code>/silence 3 off</code>
silence-examples =
    Ask: <code>/silence 3 6 months</code>
    No more of it: <code>/silence 3 off</code>
silence-none = You did not ask to be told of silence.
silence-listed = { $number } · <b>{ $watch }</b>: after { $span } without a mention
silence-unknown = ✗ You watch nothing with the number “{ $text }”. /list shows the numbers.
silence-misunderstood = ✗ I did not understand the time “{ $text }”.
silence-how-long = <b>{ $watch }</b>: after how long without a mention shall I tell you?
silence-on = ✓ <b>{ $watch }</b>: I shall tell you after { $span } without a mention.
silence-off = ✓ <b>{ $watch }</b>: I shall not tell you of silence.
silence-months =
    { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
silence-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
silence-told =
    🔕 <b>{ $watch }</b>: not named for { $span }
    The last mention that I know of was on { $day }.
silence-never =
    🔕 <b>{ $watch }</b>: not named for { $span }
    I found no mention since you began to watch, on { $day }.
silence-button-off = No more of this

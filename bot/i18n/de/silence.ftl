silence-summary = melden, wenn jemand lange nicht genannt wird
silence-help =
    Meldet einmal, dass jemand, den Sie beobachten, lange nicht genannt wurde. Die Nummer ist die aus /list.
    <code>/silence 3 6 months</code>
    Nicht mehr melden: <code>/silence 3 off</code>
silence-examples =
    Darum bitten: <code>/silence 3 6 months</code>
    Nicht mehr melden: <code>/silence 3 off</code>
silence-none = Sie haben um keine Meldung bei Stille gebeten.
silence-listed = { $number } · <b>{ $watch }</b>: wenn { $span } lang keine Nennung kommt
silence-unknown = ✗ Auf Ihrer Liste gibt es keine Nummer „{ $text }“. Die Nummern zeigt /list.
silence-misunderstood = ✗ Die Zeitspanne „{ $text }“ verstehe ich nicht.
silence-how-long = <b>{ $watch }</b>: Nach welcher Zeit ohne Nennung soll ich mich melden?
silence-on = ✓ <b>{ $watch }</b>: Ich melde mich, wenn { $span } lang keine Nennung kommt.
silence-off = ✓ <b>{ $watch }</b>: Stille melde ich nicht.
silence-months =
    { $months ->
        [one] { $months } Monat
       *[other] { $months } Monate
    }
silence-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
silence-told =
    🔕 <b>{ $watch }</b>: { $span } lang nicht genannt
    Die letzte Nennung, die ich kenne: { $day }.
silence-never =
    🔕 <b>{ $watch }</b>: { $span } lang nicht genannt
    Seit Beginn der Beobachtung am { $day } gab es keine Nennung.
silence-button-off = Nicht mehr melden

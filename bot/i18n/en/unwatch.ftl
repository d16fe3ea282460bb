unwatch-summary = stop watching, by number
unwatch-help =
    Takes watches off your list, by the numbers that /list shows.
    One: <code>/unwatch 3</code>
    Several: <code>/unwatch 3 7</code>
unwatch-empty = Your watch list is empty; there is nothing to take off.
unwatch-which = Which number?
unwatch-no-number = ✗ “{ $word }” is no number. /list shows the numbers.
unwatch-unknown = ✗ There is no number { $number }. /list shows the numbers.
unwatch-done = ✓ No longer watched: <b>{ $watch }</b>

unwatch-summary = stop watching, by number
unwatch-help =
    Takes watches off your list, by the numbers that /list shows. For ten minutes you can undo it.
    One: <code>/unwatch 3</code>
    Several: <code>/unwatch 3 7</code>
    All; you are asked again and get the list as a file: <code>/unwatch all</code>
unwatch-empty = Your watch list is empty; there is nothing to take off.
unwatch-which = <b>Which number?</b>
unwatch-more = … and more: /list
unwatch-example = For example: <code>/unwatch { $number }</code>
unwatch-no-number = ✗ “{ $word }” is no number. /list shows the numbers.
unwatch-unknown = ✗ There is no number { $number }. /list shows the numbers.
unwatch-done = ✓ No longer watched: <b>{ $watch }</b>
unwatch-rest =
    { $count ->
        [one] … and one more.
       *[other] … and { $count } more.
    }
unwatch-all =
    { $count ->
        [one] <b>Take the only watch off your list?</b>
       *[other] <b>Take all { $count } watches off your list?</b>
    }
    The file holds the list: sent after /watch, it is watched again.
unwatch-file = Your watch list
button-unwatch-all = Yes, take off { $count }
button-keep = No, keep them
unwatch-too-late = Too late to undo: that was more than ten minutes ago, or is done already. /list shows what there is.
unwatch-undone =
    { $count ->
        [one] <b>Watched again:</b>
       *[other] <b>Watched again, { $count }:</b>
    }

list-summary = your watch list
list-help = Shows what you watch, with the numbers that /unwatch takes.
list-empty =
    You watch nothing yet.
    Begin with: <code>/watch Mirela Costandache</code>
list-head = <b>You watch { $count }:</b>
list-remove = Take one off: <code>/unwatch { $number }</code>

import-summary = add a whole list from a file
import-help =
    Adds the watches of a file. I tell you first what it would add; nothing happens before you say yes.
    Send the file with the caption <code>/import</code>, or answer it with <code>/import</code>.
    A CSV or JSON file of /export will do, or plain text, one name on each line.
import-how =
    <b>Send me the file with the caption</b> <code>/import</code>, or answer it with <code>/import</code>.
    A CSV or JSON file of /export will do, or plain text, one name on each line.
    At most { $size } kB and { $count } watches. Nothing is added before you say yes.
import-formats =
    I read CSV with a column “query”, JSON as /export makes it, and plain text with one name on each line:
    <code>Mirela Costandache</code>
    <code>Article 174 of the Criminal Code of Kazakhstan</code>
import-too-large = <b>This file is too large.</b> At most { $size } kB and { $count } watches. Please cut it into several.
import-adds =
    { $count ->
        [0] <b>There is nothing to add.</b>
        [one] <b>It adds one watch.</b>
       *[other] <b>It adds { $count } watches.</b>
    }
import-known =
    { $count ->
        [one] One is on your list already.
       *[other] { $count } are on your list already.
    }
import-beyond =
    { $count ->
        [one] For one there is no room: your list would be full. /unwatch makes room.
       *[other] For { $count } there is no room: your list would be full. /unwatch makes room.
    }
import-refused =
    { $count ->
        [one] One was not understood:
       *[other] { $count } were not understood:
    }
import-place = <b>Line { $place }:</b> { $text }
import-more =
    { $count ->
        [one] … and one more.
       *[other] … and { $count } more.
    }
import-ask = Shall I add them? Your answer can wait until tomorrow.
import-button =
    { $count ->
        [one] Add it
       *[other] Add { $count }
    }
import-button-cancel = No, leave it
import-cancelled = Nothing was added.
import-too-late = This list is not there any more: it was added already, or it is more than a day old. Send the file again.
import-done =
    { $count ->
        [0] <b>Everything was on your list already.</b>
        [one] <b>Added: one watch.</b>
       *[other] <b>Added: { $count } watches.</b>
    }
    /list shows your list.
import-fault-encoding = <b>I cannot read this file.</b> It is no text, or its letters are in an old encoding. Save it as “CSV UTF-8” or as text in UTF-8.
import-fault-json = <b>This file begins like JSON, but is not the JSON that I know.</b>
import-fault-csv = <b>This file begins like CSV, but I cannot make out its columns.</b>
import-fault-many = <b>Those are too many at once:</b> { $count } watches a file at most. Please cut it into several.
import-fault-empty = <b>This file is empty.</b>
import-fault-no-query = Whom or what to watch (“query”) is missing.
import-fault-choice = Not understood. mode: instant, daily, weekly; possible: ring, digest, hide; silence_days: a number of days.

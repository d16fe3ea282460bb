export-summary = your watch list as a file
export-help =
    Sends your watch list with all its choices as a file. /import takes it back, here or in another chat.
    For a spreadsheet: <code>/export</code>
    For programs: <code>/export json</code>
export-empty =
    Your watch list is empty; there is nothing to export.
    Begin with: <code>/watch Mirela Costandache</code>
export-which =
    I do not know the format “{ $format }”. There are two:
    <code>/export csv</code>
    <code>/export json</code>
export-told =
    { $count ->
        [one] <b>Your watch list, one watch.</b>
       *[other] <b>Your watch list, { $count } watches.</b>
    }
    /import takes the file back, here or in another chat. It tells whom you watch: keep it where only you can read it.
export-caption =
    { $count ->
        [one] One watch
       *[other] { $count } watches
    }
export-button = As { $format } instead

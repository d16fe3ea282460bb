find-summary = search everything ever read
find-help =
    Searches the full text of everything I ever read. All the words must stand in one paragraph.
    Words: <code>/find Sarnovo librarians</code>
    A phrase: <code>/find "state of emergency"</code>
find-what =
    What shall I look for?
    Words: <code>/find Sarnovo librarians</code>
    A phrase: <code>/find "state of emergency"</code>
find-head = 🔎 <b>{ $query }</b>
find-nothing =
    Nothing found for <b>{ $query }</b>.
    Fewer words find more. For a person in every spelling and script: <code>/history Mirela Costandache</code>
find-no-more = No more texts for <b>{ $query }</b>.
find-narrow = There are more texts: add a word to narrow the search.

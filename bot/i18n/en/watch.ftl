watch-summary = ring for a person, an article or exact words
watch-help =
    Rings when a text names the person, cites the article or holds the words.
    A person: <code>/watch Mirela Costandache</code>
    An article: <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    Exact words: <code>/watch "state of emergency"</code>
    Several at once: one on each line. Spellings and scripts of a name are found by themselves.
watch-whom =
    Whom or what shall I watch?
    A person: <code>/watch Mirela Costandache</code>
    An article: <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    Exact words: <code>/watch "state of emergency"</code>
watch-full =
    ✗ { $text }
    { "   " }Your list is full ({ $count }). /unwatch makes room, then try again.
watch-known = • <b>{ $watch }</b> — you watch this already, as number { $number }.
watch-added =
    ✓ { $number } · <b>{ $watch }</b>
    { "   " }Undo: <code>/unwatch { $number }</code>
watch-not-understood =
    ✗ { $text }
    { "   " }{ $reason }
    { "   " }For example: { $example }

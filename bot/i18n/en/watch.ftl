watch-summary = ring for a person, an article or words
watch-help =
    Rings when a text names the person, cites the article or has the words.
    A person: <code>/watch Mirela Costandache</code>
    With other names: <code>/watch Mirela Costandache = Мирела Костандаке, Mira Vrba</code>
    An article: <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    A whole law: <code>/watch any article of the EPCA</code>
    Exact words: <code>/watch "state of emergency"</code>
    A query: <code>/watch prison NEAR/10 (journalist OR blogger) NOT type:press source:ep lang:en</code>
    Several at once: one on each line, or a pasted list of names. Spellings and scripts of a name are found by themselves.
watch-whom =
    Whom or what shall I watch?
    A person: <code>/watch Mirela Costandache</code>
    An article: <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    Exact words: <code>/watch "state of emergency"</code>
    More: /help watch
watch-full = Your list is full ({ $count }). /unwatch makes room, then try again.
watch-already = watched already
watch-known = • <b>{ $watch }</b> — you watch this already, as number { $number }.
watch-widened = ✓ { $number } · <b>{ $watch }</b> — further names added.
watch-added = ✓ { $number } · <b>{ $watch }</b>
watch-card = { $number } · <b>{ $watch }</b>
watch-gone = That watch is gone. /list shows what there is.
watch-too-late = That was too long ago. Please send it again.
watch-spellings = Found in any spelling and with any ending, for example { $spellings }.
watch-any-spelling = Found in any spelling, any script and with any ending.
watch-risk-one-word = ⚠ One word only: whoever else bears it will ring, too. Add a given name if there is one.
watch-risk-short = ⚠ “{ $name }” is short: other words may sound like it. Look at the first hits with care.
watch-risk-frequent = ⚠ Many people are called { $name }: a namesake may ring. Watch a second given name, too.
watch-risk-ordinary = ⚠ “{ $name }” is an ordinary word as well: nearly every text would ring. Add the words it stands with.
watch-risk-short-acronym = ⚠ “{ $name }” is short: other organisations may be called so, too. Watch the full name beside it.
watch-archive =
    { $count ->
        [one] The archive has one text:
       *[other] The last { $count } texts in the archive:
    }
watch-archive-none = The archive has no text with it yet.
watch-volume =
    { $count ->
        [0] Expect less than one text a month.
        [one] Expect about one text a month.
       *[other] Expect about { $count } texts a month.
    }
watch-correction = You also watch { $number } · <b>{ $watch }</b>. If this corrects it, take the old one off.
button-correction = Take off { $number }, the old one
watch-doubtful = What shall become of hits that may mean a namesake?
watch-several =
    { $count ->
        [0] <b>Nothing new to watch.</b>
        [one] <b>One new watch:</b>
       *[other] <b>{ $count } new watches:</b>
    }
watch-not-all =
    { $count ->
        [one] One line is not watched:
       *[other] { $count } lines are not watched:
    }
watch-undo = Undo: <code>/unwatch { $numbers }</code>

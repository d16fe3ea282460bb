history-summary = every text that names someone, with dates
history-help =
    Lists the texts that name a person, cite an article or hold words, the newest first. You need not watch it.
    A person, in every spelling and script: <code>/history Mirela Costandache</code>
    An article: <code>/history Article 174 of the Criminal Code of Kazakhstan</code>
history-whom =
    Whose history?
    A person, in every spelling and script: <code>/history Mirela Costandache</code>
    An article: <code>/history Article 174 of the Criminal Code of Kazakhstan</code>
history-not-understood =
    { $reason }
    For example: <code>/history { $example }</code>
history-nothing =
    { $count ->
        [0] I have not read any text yet, so there is nothing about <b>{ $query }</b>.
        [one] <b>{ $query }</b>: no mention in the only text I have read.
       *[other] <b>{ $query }</b>: no mention in the { $count } texts I have read.
    }
    To hear of the first one: <code>/watch { $query }</code>
history-head =
    📜 <b>{ $query }</b>: { $count ->
        [one] one text
       *[other] { $count } texts
    }
history-span = First mention: { $first }; last: { $last }
history-newest = Only the newest; the archive has more than can be read at once.
history-undated = no date
history-gone = no longer there
history-possible = perhaps a namesake

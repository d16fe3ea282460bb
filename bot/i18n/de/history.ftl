history-summary = alle Texte, die jemanden nennen, mit Datum
history-help =
    Listet die Texte, die eine Person nennen, einen Artikel zitieren oder Wörter enthalten; die neuesten zuerst. Beobachten müssen Sie dafür nichts.
    Eine Person, in jeder Schreibweise und Schrift: <code>/history Mirela Costandache</code>
    Ein Artikel: <code>/history Article 174 of the Criminal Code of Kazakhstan</code>
history-whom =
    Wessen Verlauf?
    Eine Person, in jeder Schreibweise und Schrift: <code>/history Mirela Costandache</code>
    Ein Artikel: <code>/history Article 174 of the Criminal Code of Kazakhstan</code>
history-not-understood =
    { $reason }
    Zum Beispiel: <code>/history { $example }</code>
history-nothing =
    { $count ->
        [0] Ich habe noch keinen Text gelesen, daher gibt es nichts zu <b>{ $query }</b>.
        [one] <b>{ $query }</b>: keine Erwähnung in dem einzigen Text, den ich gelesen habe.
       *[other] <b>{ $query }</b>: keine Erwähnung in den { $count } Texten, die ich gelesen habe.
    }
    Um von der ersten zu erfahren: <code>/watch { $query }</code>
history-head =
    📜 <b>{ $query }</b>: { $count ->
        [one] ein Text
       *[other] { $count } Texte
    }
history-span = Erste Erwähnung: { $first }; letzte: { $last }
history-newest = Nur die neuesten; das Archiv hat mehr, als sich auf einmal lesen lässt.
history-undated = ohne Datum
history-gone = steht dort nicht mehr
history-possible = vielleicht eine Namensgleichheit

export-summary = Ihre Liste als Datei
export-help =
    Sendet Ihre Liste mit allem, was Sie gewählt haben, als Datei. /import nimmt sie wieder auf, hier oder in einem anderen Chat.
    Für eine Tabelle: <code>/export</code>
    Für Programme: <code>/export json</code>
export-empty =
    Ihre Liste ist leer; es gibt nichts zu exportieren.
    Beginnen Sie so: <code>/watch Mirela Costandache</code>
export-which =
    Das Format „{ $format }“ kenne ich nicht. Es gibt zwei:
    <code>/export csv</code>
    <code>/export json</code>
export-told =
    { $count ->
        [one] <b>Ihre Liste, ein Eintrag.</b>
       *[other] <b>Ihre Liste, { $count } Einträge.</b>
    }
    /import nimmt die Datei wieder auf, hier oder in einem anderen Chat. Sie verrät, wen Sie beobachten: Bewahren Sie sie so auf, dass nur Sie sie lesen können.
export-caption =
    { $count ->
        [one] Ein Eintrag
       *[other] { $count } Einträge
    }
export-button = Lieber als { $format }

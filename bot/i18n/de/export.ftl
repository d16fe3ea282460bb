export-summary = Ihre Liste als Datei
export-help =
    Sendet Ihre Liste mit allen Einstellungen als Datei. /import nimmt sie wieder an, hier oder in einem anderen Chat.
    Für Tabellen: <code>/export</code>
    Für Programme: <code>/export json</code>
export-empty =
    Ihre Liste ist leer; es gibt nichts auszugeben.
    Beginnen Sie so: <code>/watch Mirela Costandache</code>
export-which =
    Das Format „{ $format }“ kenne ich nicht. Es gibt zwei:
    <code>/export csv</code>
    <code>/export json</code>
export-told =
    { $count ->
        [one] <b>Ihre Liste, { $count } Eintrag.</b>
       *[other] <b>Ihre Liste, { $count } Einträge.</b>
    }
    /import nimmt die Datei wieder an, hier oder in einem anderen Chat. Sie verrät, wen Sie beobachten: Bewahren Sie sie dort auf, wo nur Sie sie lesen.
export-caption =
    { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }
export-button = Lieber als { $format }

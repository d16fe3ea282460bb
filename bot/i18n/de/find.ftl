find-summary = alles durchsuchen, was je gelesen wurde
find-help =
    Durchsucht den vollen Wortlaut von allem, was ich je gelesen habe. Alle Wörter müssen in einem Absatz stehen.
    Wörter: <code>/find Sarnovo librarians</code>
    Eine genaue Wendung: <code>/find "state of emergency"</code>
find-what =
    Wonach soll ich suchen?
    Wörter: <code>/find Sarnovo librarians</code>
    Eine genaue Wendung: <code>/find "state of emergency"</code>
find-head = 🔎 <b>{ $query }</b>
find-nothing =
    Nichts gefunden für <b>{ $query }</b>.
    Weniger Wörter finden mehr. Eine Person in jeder Schreibweise und Schrift: <code>/history Mirela Costandache</code>
find-no-more = Keine weiteren Texte für <b>{ $query }</b>.
find-narrow = Es gibt weitere Texte: Ein Wort mehr grenzt die Suche ein.

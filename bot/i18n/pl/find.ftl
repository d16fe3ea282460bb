find-summary = szukanie we wszystkim, co zostało przeczytane
find-help =
    Szuka w pełnym tekście wszystkiego, co kiedykolwiek przeczytałem. Wszystkie słowa muszą stać w jednym akapicie.
    Słowa: <code>/find Sarnovo librarians</code>
    Dokładny zwrot: <code>/find "state of emergency"</code>
find-what =
    Czego mam szukać?
    Słowa: <code>/find Sarnovo librarians</code>
    Dokładny zwrot: <code>/find "state of emergency"</code>
find-head = 🔎 <b>{ $query }</b>
find-nothing =
    Nic nie znaleziono: <b>{ $query }</b>.
    Mniej słów to więcej wyników. Osoba w każdej pisowni i każdym piśmie: <code>/history Mirela Costandache</code>
find-no-more = Więcej tekstów nie ma: <b>{ $query }</b>.
find-narrow = Są jeszcze inne teksty: proszę dodać słowo, aby zawęzić wyszukiwanie.

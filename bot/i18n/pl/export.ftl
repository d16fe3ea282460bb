export-summary = lista jako plik
export-help =
    Wysyła listę ze wszystkimi ustawieniami jako plik. /import przyjmie go z powrotem – tu albo w innym czacie.
    Do arkusza: <code>/export</code>
    Do programu: <code>/export json</code>
export-empty =
    Lista jest pusta; nie ma czego zapisać.
    Na początek: <code>/watch Mirela Costandache</code>
export-which =
    Nie znam formatu „{ $format }”. Są dwa:
    <code>/export csv</code>
    <code>/export json</code>
export-told =
    { $count ->
        [one] <b>Lista, { $count } pozycja.</b>
        [few] <b>Lista, { $count } pozycje.</b>
       *[many] <b>Lista, { $count } pozycji.</b>
    }
    /import przyjmie plik z powrotem – tu albo w innym czacie. Plik mówi, kogo Państwo obserwują: proszę trzymać go tam, gdzie nikt inny go nie przeczyta.
export-caption =
    { $count ->
        [one] { $count } pozycja
        [few] { $count } pozycje
       *[many] { $count } pozycji
    }
export-button = Raczej jako { $format }

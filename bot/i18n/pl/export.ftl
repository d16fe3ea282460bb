export-summary = lista obserwowanych jako plik
export-help =
    Przysyła listę obserwowanych ze wszystkimi ustawieniami jako plik. /import przyjmuje go z powrotem, tutaj lub w innym czacie.
    Do arkusza: <code>/export</code>
    Dla programów: <code>/export json</code>
export-empty =
    Lista jest pusta, nie ma czego zapisać.
    Na początek: <code>/watch Mirela Costandache</code>
export-which =
    Nie znam formatu „{ $format }”. Są dwa:
    <code>/export csv</code>
    <code>/export json</code>
export-told =
    { $count ->
        [one] <b>Lista obserwowanych, { $count } pozycja.</b>
        [few] <b>Lista obserwowanych, { $count } pozycje.</b>
       *[many] <b>Lista obserwowanych, { $count } pozycji.</b>
    }
    /import przyjmuje plik z powrotem, tutaj lub w innym czacie. Plik zdradza, kogo Państwo obserwują: proszę trzymać go tam, gdzie nikt inny go nie przeczyta.
export-caption =
    { $count ->
        [one] { $count } pozycja
        [few] { $count } pozycje
       *[many] { $count } pozycji
    }
export-button = Jednak jako { $format }

history-summary = wszystkie teksty z tym nazwiskiem, z datami
history-help =
    Wymienia teksty, w których pada nazwisko, przywołano artykuł albo stoją dane słowa; od najnowszych. Nie trzeba ich obserwować.
    Osoba, w każdej pisowni i każdym piśmie: <code>/history Mirela Costandache</code>
    Artykuł: <code>/history Article 174 of the Criminal Code of Kazakhstan</code>
history-whom =
    Czyją historię pokazać?
    Osoba, w każdej pisowni i każdym piśmie: <code>/history Mirela Costandache</code>
    Artykuł: <code>/history Article 174 of the Criminal Code of Kazakhstan</code>
history-not-understood =
    { $reason }
    Na przykład: <code>/history { $example }</code>
history-nothing =
    { $count ->
        [0] Nie przeczytałem jeszcze żadnego tekstu, więc o <b>{ $query }</b> nic nie ma.
        [one] <b>{ $query }</b>: żadnej wzmianki; przeczytałem { $count } tekst.
        [few] <b>{ $query }</b>: żadnej wzmianki; przeczytałem { $count } teksty.
       *[many] <b>{ $query }</b>: żadnej wzmianki; przeczytałem { $count } tekstów.
    }
    Aby dowiedzieć się o pierwszej: <code>/watch { $query }</code>
history-head =
    📜 <b>{ $query }</b>: { $count ->
        [one] { $count } tekst
        [few] { $count } teksty
       *[many] { $count } tekstów
    }
history-span = Pierwsza wzmianka: { $first }; ostatnia: { $last }
history-newest = Tylko najnowsze: archiwum ma więcej, niż można przeczytać za jednym razem.
history-undated = bez daty
history-gone = już tego tam nie ma
history-possible = być może ktoś o tym samym nazwisku

start-summary = co robi ten bot; znów włącza alerty
start-help = Mówi, od czego zacząć. Po /stop znów włącza alerty.
start-greeting =
    <b>Tocsin bije na alarm, gdy tekst Parlamentu Europejskiego, ESDZ lub OBWE wymienia kogoś z Państwa listy.</b>
    Przychodzą dokładne słowa, to, co się w nich zmieniło, i gotowy odsyłacz do cytowania.

    Trzy kroki:
    1. Obserwować osobę: <code>/watch Mirela Costandache</code>
    2. Obserwować artykuł: <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    3. Wybrać godzinę codziennego przeglądu: <code>/digest 8</code>

    { $count ->
        [0] O reszcie opowie /help.
        [one] Na liście jest teraz { $count } pozycja (/list). O reszcie opowie /help.
        [few] Na liście są teraz { $count } pozycje (/list). O reszcie opowie /help.
       *[many] Na liście jest teraz { $count } pozycji (/list). O reszcie opowie /help.
    }
start-zone =
    <b>Gdzie Państwo są?</b> Na razie liczę czas według miasta { $place }.
    Proszę nacisnąć swoje miasto albo je przysłać: <code>/settings timezone Almaty</code>
start-again =
    { $count ->
        [0] <b>Alerty znów są włączone:</b> lista jest pusta.
        [one] <b>Alerty znów są włączone:</b> na liście jest { $count } pozycja.
        [few] <b>Alerty znów są włączone:</b> na liście są { $count } pozycje.
       *[many] <b>Alerty znów są włączone:</b> na liście jest { $count } pozycji.
    }

    Lista: /list
start-link =
    Czy obserwować <b>{ $name }</b>?
    Alert przyjdzie, gdy tylko to nazwisko pojawi się w tekście.
start-button-list = Moja lista
start-button-example = Przykłady
start-button-settings = Język i ustawienia
start-button-watch = Tak, obserwować

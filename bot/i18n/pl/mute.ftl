mute-summary = pozycja przez jakiś czas czeka na przegląd
mute-help =
    Wyciszona pozycja nie dzwoni; to, co znaleziono, przychodzi w przeglądzie.
    Jedna: <code>/mute 3 1d</code>
    Wszystkie: <code>/mute all until 08:00</code>
    Do odwołania: <code>/mute 3 forever</code>
mute-which = <b>Która pozycja?</b> Na przykład: <code>/mute 1 1d</code>
mute-how-long = <b>Na jak długo?</b>
mute-not-understood = Nie rozumiem „{ $text }”.
mute-examples =
    Na przykład: <code>/mute 3 2h</code>, <code>/mute 3 1d</code>, <code>/mute all until 08:00</code>, <code>/mute 3 forever</code>
mute-all =
    { $count ->
        [one] Jedyna pozycja na liście
       *[other] Wszystkie pozycje ({ $count })
    }
mute-done =
    🔕 <b>{ $watch }</b>
    { $told }

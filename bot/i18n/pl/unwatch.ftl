unwatch-summary = usunąć z listy, według numeru
unwatch-help =
    Usuwa pozycje z listy według numerów, które pokazuje /list. Przez dziesięć minut można to cofnąć.
    Jedna: <code>/unwatch 3</code>
    Kilka: <code>/unwatch 3 7</code>
    Wszystkie; najpierw zapytam i przyślę listę jako plik: <code>/unwatch all</code>
unwatch-empty = Lista jest pusta, nie ma czego usuwać.
unwatch-which = <b>Który numer?</b>
unwatch-more = … i inne: /list
unwatch-example = Na przykład: <code>/unwatch { $number }</code>
unwatch-no-number = ✗ „{ $word }” to nie numer. Numery pokazuje /list.
unwatch-unknown = ✗ Na liście nie ma numeru { $number }. Numery pokazuje /list.
unwatch-done = ✓ Usunięto z listy: <b>{ $watch }</b>
unwatch-rest =
    { $count ->
        [one] … i jeszcze { $count } pozycja.
        [few] … i jeszcze { $count } pozycje.
       *[many] … i jeszcze { $count } pozycji.
    }
unwatch-all =
    { $count ->
        [one] <b>Usunąć z listy jedyną pozycję?</b>
       *[other] <b>Usunąć z listy wszystkie pozycje ({ $count })?</b>
    }
    W pliku jest cała lista: wystarczy wysłać ją po /watch, aby znów była obserwowana.
unwatch-file = Lista obserwowanych
button-unwatch-all = Tak, usunąć ({ $count })
button-keep = Nie, zostawić
unwatch-too-late = Nie da się już cofnąć: minęło ponad dziesięć minut albo zostało to już cofnięte. Co jest na liście: /list
unwatch-undone =
    { $count ->
        [one] <b>Znów na liście:</b>
       *[other] <b>Znów na liście ({ $count }):</b>
    }

unwatch-summary = nicht mehr beobachten, nach Nummer
unwatch-help =
    Nimmt Einträge von Ihrer Liste; die Nummern zeigt /list. Zehn Minuten lang lässt es sich rückgängig machen.
    Einen: <code>/unwatch 3</code>
    Mehrere: <code>/unwatch 3 7</code>
    Alle; ich frage noch einmal nach und sende die Liste als Datei: <code>/unwatch all</code>
unwatch-empty = Ihre Liste ist leer; es gibt nichts herunterzunehmen.
unwatch-which = <b>Welche Nummer?</b>
unwatch-more = … und weitere: /list
unwatch-example = Zum Beispiel: <code>/unwatch { $number }</code>
unwatch-no-number = ✗ „{ $word }“ ist keine Nummer. Die Nummern zeigt /list.
unwatch-unknown = ✗ Eine Nummer { $number } gibt es nicht. Die Nummern zeigt /list.
unwatch-done = ✓ Nicht mehr beobachtet: <b>{ $watch }</b>
unwatch-rest =
    { $count ->
        [one] … und ein weiterer Eintrag.
       *[other] … und { $count } weitere Einträge.
    }
unwatch-all =
    { $count ->
        [one] <b>Den einzigen Eintrag von Ihrer Liste nehmen?</b>
       *[other] <b>Alle { $count } Einträge von Ihrer Liste nehmen?</b>
    }
    Die Datei enthält die Liste: Nach /watch gesendet, wird sie wieder beobachtet.
unwatch-file = Ihre Liste
button-unwatch-all = Ja, { $count } herunternehmen
button-keep = Nein, behalten
unwatch-too-late = Das lässt sich nicht mehr rückgängig machen: Es ist über zehn Minuten her oder schon geschehen. Was da ist, zeigt /list.
unwatch-undone =
    { $count ->
        [one] <b>Wieder beobachtet:</b>
       *[other] <b>Wieder beobachtet ({ $count }):</b>
    }

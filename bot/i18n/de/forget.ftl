forget-summary = alles zu diesem Chat löschen
forget-help =
    Löscht alles, was ich über diesen Chat weiß: Liste, Einstellungen, Treffer, Nachrichten. Ich frage vorher noch einmal nach.
    Nur anhalten: /stop
forget-ask =
    <b>Alles zu diesem Chat löschen?</b>
    { $count ->
        [0] Ihre Einstellungen, Treffer und Nachrichten sind dann endgültig weg.
        [one] Ihr Eintrag, Ihre Einstellungen, Treffer und Nachrichten sind dann endgültig weg.
       *[other] Ihre { $count } Einträge, Einstellungen, Treffer und Nachrichten sind dann endgültig weg.
    }
    Was ich in diesen Chat geschrieben habe, bleibt in Telegram, bis Sie es löschen.
forget-invited = Sie sind mit einer Einladung gekommen; um zurückzukehren, brauchen Sie eine neue.
forget-button-export = Erst Liste sichern
forget-button-stop = Nur anhalten
forget-button = Alles löschen
forget-done =
    <b>Erledigt: Über diesen Chat weiß ich nichts mehr.</b>
    Sie können ihn jetzt löschen. Falls Sie einmal wiederkommen: /start

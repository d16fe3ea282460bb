forget-summary = alles über diesen Chat löschen
forget-help =
    Löscht alles, was ich über diesen Chat weiß: Liste, Einstellungen, Treffer, Nachrichten. Vorher frage ich noch einmal.
    Nur anhalten: /stop
forget-ask =
    <b>Alles über diesen Chat löschen?</b>
    { $count ->
        [0] Ihre Einstellungen, Treffer und Nachrichten sind dann endgültig weg.
        [one] Ihre Liste ({ $count } Eintrag), Einstellungen, Treffer und Nachrichten sind dann endgültig weg.
       *[other] Ihre Liste ({ $count } Einträge), Einstellungen, Treffer und Nachrichten sind dann endgültig weg.
    }
    Was ich in diesem Chat geschrieben habe, bleibt in Telegram, bis Sie es löschen.
forget-invited = Sie kamen mit einer Einladung; um zurückzukehren, brauchen Sie eine neue.
forget-button-export = Zuerst Liste sichern
forget-button-stop = Nur anhalten
forget-button = Alles löschen
forget-done =
    <b>Erledigt: Über diesen Chat weiß ich nichts mehr.</b>
    Sie können ihn jetzt löschen. Falls Sie einmal zurückkommen: /start

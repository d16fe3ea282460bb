start-summary = was dieser Bot tut; schaltet Meldungen wieder ein
start-help = Sagt, womit man beginnt. Nach /stop schaltet es die Meldungen wieder ein.
start-greeting =
    <b>Tocsin läutet, wenn ein Text des Europäischen Parlaments, des EAD oder der OSZE nennt, wen Sie beobachten.</b>
    Sie erhalten den genauen Wortlaut, was sich darin geändert hat, und eine Fundstelle zum Zitieren.

    Drei Schritte:
    1. Eine Person beobachten: <code>/watch Mirela Costandache</code>
    2. Einen Artikel beobachten: <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    3. Die Uhrzeit der täglichen Übersicht wählen: <code>/digest 8</code>

    { $count ->
        [0] Alles Weitere sagt /help.
        [one] Auf Ihrer Liste steht jetzt { $count } Eintrag (/list). Alles Weitere sagt /help.
       *[other] Auf Ihrer Liste stehen jetzt { $count } Einträge (/list). Alles Weitere sagt /help.
    }
start-zone =
    <b>Wo sind Sie?</b> Bis ich es weiß, gilt für mich die Uhr von { $place }.
    Tippen Sie auf Ihre Stadt oder senden Sie sie: <code>/settings timezone Almaty</code>
start-again =
    { $count ->
        [0] <b>Die Meldungen sind wieder an:</b> Ihre Liste ist leer.
        [one] <b>Die Meldungen sind wieder an:</b> auf Ihrer Liste steht { $count } Eintrag.
       *[other] <b>Die Meldungen sind wieder an:</b> auf Ihrer Liste stehen { $count } Einträge.
    }

    Die Liste zeigt /list.
start-link =
    Soll ich <b>{ $name }</b> beobachten?
    Dann kommt eine Meldung, sobald ein Text diesen Namen nennt.
start-button-list = Meine Liste
start-button-example = Beispiele
start-button-settings = Sprache, Einstellungen
start-button-watch = Ja, beobachten

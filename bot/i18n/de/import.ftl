import-summary = eine ganze Liste aus einer Datei hinzufügen
import-help =
    Fügt die Einträge einer Datei hinzu. Zuerst sage ich, was dazukäme; ohne Ihr Ja geschieht nichts.
    Senden Sie die Datei mit der Beschriftung <code>/import</code> oder antworten Sie auf sie mit <code>/import</code>.
    Es genügt eine CSV- oder JSON-Datei von /export oder einfacher Text, ein Name je Zeile.
import-how =
    <b>Senden Sie die Datei mit der Beschriftung</b> <code>/import</code> oder antworten Sie auf sie mit <code>/import</code>.
    Es genügt eine CSV- oder JSON-Datei von /export oder einfacher Text, ein Name je Zeile.
    Höchstens { $size } kB und { $count } Einträge. Ohne Ihr Ja kommt nichts dazu.
import-formats =
    Ich lese CSV mit einer Spalte „query“, JSON von /export und einfachen Text, ein Name je Zeile:
    <code>Mirela Costandache</code>
    <code>Article 174 of the Criminal Code of Kazakhstan</code>
import-too-large = <b>Diese Datei ist zu groß.</b> Höchstens { $size } kB und { $count } Einträge. Bitte teilen Sie sie.
import-adds =
    { $count ->
        [0] <b>Es gibt nichts hinzuzufügen.</b>
        [one] <b>{ $count } Eintrag käme dazu.</b>
       *[other] <b>{ $count } Einträge kämen dazu.</b>
    }
import-known =
    { $count ->
        [one] { $count } steht schon auf Ihrer Liste.
       *[other] { $count } stehen schon auf Ihrer Liste.
    }
import-beyond =
    { $count ->
        [one] Für { $count } Eintrag ist kein Platz: Ihre Liste wäre voll. /unwatch schafft Platz.
       *[other] Für { $count } Einträge ist kein Platz: Ihre Liste wäre voll. /unwatch schafft Platz.
    }
import-refused =
    { $count ->
        [one] { $count } Eintrag habe ich nicht verstanden:
       *[other] { $count } Einträge habe ich nicht verstanden:
    }
import-place = <b>Zeile { $place }:</b> { $text }
import-more =
    { $count ->
        [one] … und { $count } weiterer.
       *[other] … und { $count } weitere.
    }
import-ask = Soll ich hinzufügen? Ihre Antwort hat bis morgen Zeit.
import-button =
    { $count ->
        [one] { $count } Eintrag hinzufügen
       *[other] { $count } Einträge hinzufügen
    }
import-button-cancel = Nein, lassen
import-cancelled = Nichts wurde hinzugefügt.
import-too-late = Diese Liste ist nicht mehr da: Sie wurde schon hinzugefügt oder ist älter als ein Tag. Senden Sie die Datei noch einmal.
import-done =
    { $count ->
        [0] <b>Alles stand schon auf Ihrer Liste.</b>
        [one] <b>{ $count } Eintrag ist dazugekommen.</b>
       *[other] <b>{ $count } Einträge sind dazugekommen.</b>
    }
    Ihre Liste: /list
import-fault-encoding = <b>Diese Datei kann ich nicht lesen.</b> Sie ist kein Text, oder ihre Buchstaben sind alt kodiert. Speichern Sie sie als „CSV UTF-8“ oder als Text in UTF-8.
import-fault-json = <b>Diese Datei beginnt wie JSON, ist aber nicht das JSON, das ich kenne.</b>
import-fault-csv = <b>Diese Datei beginnt wie CSV, aber ihre Spalten erkenne ich nicht.</b>
import-fault-many = <b>Das sind zu viele auf einmal:</b> höchstens { $count } Einträge je Datei. Bitte teilen Sie sie.
import-fault-empty = <b>Diese Datei ist leer.</b>
import-fault-no-query = Es fehlt, wen oder was Sie beobachten möchten („query“).
import-fault-choice = Das verstehe ich nicht. mode: instant, daily, weekly; possible: ring, digest, hide; silence_days: eine Zahl von Tagen.

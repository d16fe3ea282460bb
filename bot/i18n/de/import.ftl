import-summary = eine ganze Liste aus einer Datei hinzufügen
import-help =
    Fügt die Einträge einer Datei hinzu. Ich sage Ihnen zuerst, was hinzukäme; bevor Sie Ja sagen, geschieht nichts.
    Senden Sie die Datei mit der Beschriftung <code>/import</code> oder antworten Sie auf sie mit <code>/import</code>.
    Es genügt eine CSV- oder JSON-Datei von /export oder einfacher Text, ein Name pro Zeile.
import-how =
    <b>Senden Sie mir die Datei mit der Beschriftung</b> <code>/import</code> oder antworten Sie auf sie mit <code>/import</code>.
    Es genügt eine CSV- oder JSON-Datei von /export oder einfacher Text, ein Name pro Zeile.
    Höchstens { $size } kB und { $count } Einträge. Bevor Sie Ja sagen, kommt nichts hinzu.
import-formats =
    Ich lese CSV mit einer Spalte „query“, JSON, wie /export es schreibt, und einfachen Text mit einem Namen pro Zeile:
    <code>Mirela Costandache</code>
    <code>Article 174 of the Criminal Code of Kazakhstan</code>
import-too-large = <b>Diese Datei ist zu groß.</b> Höchstens { $size } kB und { $count } Einträge. Bitte teilen Sie sie auf.
import-adds =
    { $count ->
        [0] <b>Es gibt nichts hinzuzufügen.</b>
        [one] <b>Ein Eintrag kommt hinzu.</b>
       *[other] <b>{ $count } Einträge kommen hinzu.</b>
    }
import-known =
    { $count ->
        [one] Einer steht schon auf Ihrer Liste.
       *[other] { $count } stehen schon auf Ihrer Liste.
    }
import-beyond =
    { $count ->
        [one] Für einen ist kein Platz: Ihre Liste wäre voll. /unwatch schafft Platz.
       *[other] Für { $count } ist kein Platz: Ihre Liste wäre voll. /unwatch schafft Platz.
    }
import-refused =
    { $count ->
        [one] Einen habe ich nicht verstanden:
       *[other] { $count } habe ich nicht verstanden:
    }
import-place = <b>Zeile { $place }:</b> { $text }
import-more =
    { $count ->
        [one] … und ein weiterer.
       *[other] … und { $count } weitere.
    }
import-ask = Soll ich das hinzufügen? Ihre Antwort hat bis morgen Zeit.
import-button =
    { $count ->
        [one] Hinzufügen
       *[other] { $count } hinzufügen
    }
import-button-cancel = Nein, lassen
import-cancelled = Es wurde nichts hinzugefügt.
import-too-late = Diese Liste gibt es nicht mehr: Sie wurde schon hinzugefügt oder ist über einen Tag alt. Bitte senden Sie die Datei noch einmal.
import-done =
    { $count ->
        [0] <b>Alles stand schon auf Ihrer Liste.</b>
        [one] <b>Hinzugefügt: ein Eintrag.</b>
       *[other] <b>Hinzugefügt: { $count } Einträge.</b>
    }
    Die Liste zeigt /list.
import-fault-encoding = <b>Diese Datei kann ich nicht lesen.</b> Sie ist kein Text oder hat eine alte Zeichenkodierung. Speichern Sie sie als „CSV UTF-8“ oder als Text in UTF-8.
import-fault-json = <b>Diese Datei beginnt wie JSON, ist aber nicht das JSON, das ich kenne.</b>
import-fault-csv = <b>Diese Datei beginnt wie CSV, aber ihre Spalten kann ich nicht erkennen.</b>
import-fault-many = <b>Das sind zu viele auf einmal:</b> höchstens { $count } Einträge pro Datei. Bitte teilen Sie sie auf.
import-fault-empty = <b>Diese Datei ist leer.</b>
import-fault-no-query = Es fehlt, wen oder was ich beobachten soll („query“).
import-fault-choice = Nicht verstanden. mode: instant, daily, weekly; possible: ring, digest, hide; silence_days: eine Anzahl von Tagen.

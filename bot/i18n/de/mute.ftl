mute-summary = eine Beobachtung eine Zeit lang stumm stellen
mute-help =
    Eine stumme Beobachtung läutet nicht; was sie findet, kommt mit der Übersicht.
    Eine: <code>/mute 3 1d</code>
    Alle: <code>/mute all until 08:00</code>
    Bis Sie es aufheben: <code>/mute 3 forever</code>
mute-which = <b>Welche Beobachtung?</b> Zum Beispiel: <code>/mute 1 1d</code>
mute-how-long = <b>Wie lange?</b>
mute-not-understood = „{ $text }“ verstehe ich nicht.
mute-examples =
    Zum Beispiel: <code>/mute 3 2h</code>, <code>/mute 3 1d</code>, <code>/mute all until 08:00</code>, <code>/mute 3 forever</code>
mute-all =
    { $count ->
        [one] Ihre einzige Beobachtung
       *[other] Alle { $count } Beobachtungen
    }
mute-done =
    🔕 <b>{ $watch }</b>
    { $told }

help-summary = alle Befehle; /help watch sagt mehr
help-help =
    Zeigt die Befehle.
    Mehr zu einem: <code>/help watch</code>
help-watching = <b>Was Sie beobachten</b>
help-told = <b>Wie Sie davon erfahren</b>
help-texts = <b>Texte und Quellen</b>
help-chat = <b>Dieser Chat</b>
help-head = <b>/{ $name }</b>
help-unknown = /{ $name } gibt es nicht.
help-more = Beispiele zu einem Befehl: <code>/help watch</code>

help-summary = tutti i comandi; /help watch dice di più
help-help =
    Elenca i comandi.
    Di più su uno: <code>/help watch</code>
help-watching = <b>Che cosa segue</b>
help-told = <b>Come arrivano gli avvisi</b>
help-texts = <b>Testi e fonti</b>
help-chat = <b>Questa chat</b>
help-head = <b>/{ $name }</b>
help-unknown = /{ $name } non esiste.
help-more = Esempi di un comando: <code>/help watch</code>

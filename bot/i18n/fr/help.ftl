help-summary = toutes les commandes ; /help watch en dit plus
help-help =
    Montre les commandes.
    Plus sur l’une d’elles : <code>/help watch</code>
help-watching = <b>Ce que vous suivez</b>
help-told = <b>Comment vous êtes prévenu</b>
help-texts = <b>Textes et sources</b>
help-chat = <b>Cette discussion</b>
help-head = <b>/{ $name }</b>
help-unknown = Il n’y a pas de commande /{ $name }.
help-more = Exemples pour une commande : <code>/help watch</code>

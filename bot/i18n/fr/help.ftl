help-summary = toutes les commandes ; /help watch en dit plus
help-help =
    Montre les commandes.
    En savoir plus sur l’une d’elles : <code>/help watch</code>
help-watching = <b>Ce que vous suivez</b>
help-told = <b>Comment vous l’apprenez</b>
help-texts = <b>Textes et sources</b>
help-chat = <b>Cette conversation</b>
help-head = <b>/{ $name }</b>
help-unknown = La commande /{ $name } n’existe pas.
help-more = Des exemples pour une commande : <code>/help watch</code>

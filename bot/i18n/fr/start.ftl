start-summary = ce que fait ce bot ; relance les alertes
start-help = Dit par quoi commencer. Après /stop, relance les alertes.
start-greeting =
    <b>Tocsin sonne quand un texte du Parlement européen, du SEAE ou de l’OSCE nomme qui vous suivez.</b>
    Vous recevez les mots exacts, ce qui y a changé et une référence à citer.

    Trois étapes :
    1. Suivre une personne : <code>/watch Mirela Costandache</code>
    2. Suivre un article : <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    3. Choisir l’heure du résumé quotidien : <code>/digest 8</code>

    { $count ->
        [0] /help vous dit le reste.
        [one] Votre liste compte { $count } entrée (/list). /help vous dit le reste.
       *[other] Votre liste compte { $count } entrées (/list). /help vous dit le reste.
    }
start-zone =
    <b>Où êtes-vous ?</b> En attendant, je vis à l’heure de { $place }.
    Touchez votre ville, ou envoyez-la : <code>/settings timezone Almaty</code>
start-again =
    { $count ->
        [0] <b>Les alertes reprennent :</b> votre liste est vide.
        [one] <b>Les alertes reprennent :</b> votre liste compte { $count } entrée.
       *[other] <b>Les alertes reprennent :</b> votre liste compte { $count } entrées.
    }

    Voir la liste : /list
start-link =
    Voulez-vous suivre <b>{ $name }</b> ?
    Une alerte viendra dès qu’un texte mentionne ce nom.
start-button-list = Ma liste
start-button-example = Exemples
start-button-settings = Langue et réglages
start-button-watch = Oui, suivre

### What any part of the conversation may say.

paused = Les alertes sont en pause ici. /start les relance.
watch-outdated = { $query } (n’est plus compris : retirez-le de la liste et suivez-le à nouveau)
admins-only = Seuls les administrateurs de ce groupe peuvent faire cela. /list est ouvert à tous.
went-wrong = Une erreur s’est produite de mon côté. Réessayez dans une minute, s’il vous plaît.
commands-only =
    Je n’ai pas compris. Pour suivre une personne, écrivez ceci :
    <code>/watch Mirela Costandache</code>
    Toutes les commandes : /help
command-guess = La commande { $command } n’existe pas. Vouliez-vous dire ceci ?
command-unknown = La commande { $command } n’existe pas. Toutes les commandes : /help
shall-i =
    { $count ->
        [one] Voulez-vous suivre <b>{ $watch }</b> ?
       *[other] Voulez-vous suivre ces { $count } éléments ? Le premier : <b>{ $watch }</b>
    }
button-watch =
    { $count ->
        [one] Suivre
       *[other] Suivre les { $count }
    }
closed =
    Ce bot ne répond qu’à certaines conversations.
    Demandez à son opérateur d’autoriser le numéro <code>{ $number }</code>.
button-old = Ce bouton date d’une version précédente. /help montre ce qui existe maintenant.

forget-summary = effacer tout de cette conversation
forget-help =
    Efface tout ce que je sais de cette conversation : liste, réglages, résultats, messages. Je vous demande d’abord confirmation.
    Une simple pause : /stop
forget-ask =
    <b>Effacer tout de cette conversation ?</b>
    { $count ->
        [0] Vos réglages, résultats et messages disparaîtront pour toujours.
        [one] Votre élément suivi, vos réglages, résultats et messages disparaîtront pour toujours.
       *[other] Vos { $count } éléments suivis, réglages, résultats et messages disparaîtront pour toujours.
    }
    Ce que j’ai écrit dans cette conversation reste dans Telegram jusqu’à ce que vous le supprimiez.
forget-invited = Une invitation vous a ouvert ce bot ; pour revenir, il vous en faudra une nouvelle.
forget-button-export = Garder ma liste d’abord
forget-button-stop = Juste une pause
forget-button = Tout effacer
forget-done =
    <b>C’est fait : je ne sais plus rien de cette conversation.</b>
    Vous pouvez maintenant la supprimer. Si vous revenez un jour : /start

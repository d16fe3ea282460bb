forget-summary = effacer tout de cette discussion
forget-help =
    Efface tout ce que je sais de cette discussion : liste, réglages, mentions, messages. Je vous le demande d’abord encore une fois.
    Suspendre seulement : /stop
forget-ask =
    <b>Effacer tout de cette discussion ?</b>
    { $count ->
        [0] Vos réglages, mentions et messages seront perdus pour de bon.
        [one] Votre liste ({ $count } entrée), vos réglages, mentions et messages seront perdus pour de bon.
       *[other] Votre liste ({ $count } entrées), vos réglages, mentions et messages seront perdus pour de bon.
    }
    Ce que j’ai écrit dans cette discussion reste dans Telegram jusqu’à ce que vous le supprimiez.
forget-invited = Vous êtes venu sur invitation ; pour revenir, il vous en faudra une nouvelle.
forget-button-export = Garder d’abord ma liste
forget-button-stop = Seulement suspendre
forget-button = Tout effacer
forget-done =
    <b>C’est fait : je ne sais plus rien de cette discussion.</b>
    Vous pouvez maintenant la supprimer. Si un jour vous revenez : /start

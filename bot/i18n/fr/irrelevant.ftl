irrelevant-summary = signaler qu’une alerte n’était pas pertinente
irrelevant-help =
    Note qu’une alerte ne vous concernait pas, et propose des moyens d’en recevoir moins.
    Répondez à l’alerte par /irrelevant, ou appuyez sur le bouton en dessous.
irrelevant-which = Quelle alerte ? Répondez-y par /irrelevant, ou appuyez sur le bouton en dessous.
irrelevant-nothing = Plus rien dans ce texte ne correspond à votre liste. Ce qui s’y trouve : /list
irrelevant-toast = Noté, merci
irrelevant-thanks = Merci, c’est noté.
irrelevant-known = Vous me l’avez déjà dit, merci.
irrelevant-choices =
    Pour en recevoir moins, coupez le son ou retirez le nom de la liste. Un deuxième prénom ou un alias rend le suivi plus sûr :
    <code>/watch Mirela Elena Costandache</code>
irrelevant-week = 🔕 7 j : { $watch }
irrelevant-off = ✖ { $watch }

watch-summary = sonner pour une personne, un article ou des mots
watch-help =
    Sonne quand un texte nomme la personne, cite l’article ou contient les mots.
    Une personne : <code>/watch Mirela Costandache</code>
    Avec d’autres noms : <code>/watch Mirela Costandache = Мирела Костандаке, Mira Vrba</code>
    Un article : <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    Toute une loi : <code>/watch any article of the EPCA</code>
    Des mots exacts : <code>/watch "state of emergency"</code>
    Une requête : <code>/watch prison NEAR/10 (journalist OR blogger) NOT type:press source:ep lang:en</code>
    Plusieurs à la fois : un par ligne, ou une liste de noms collée. Je trouve de moi-même les autres graphies et écritures d’un nom.
watch-whom =
    Qui ou que dois-je suivre ?
    Une personne : <code>/watch Mirela Costandache</code>
    Un article : <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    Des mots exacts : <code>/watch "state of emergency"</code>
    En savoir plus : /help watch
watch-full = Votre liste est pleine ({ $count }). Faites de la place avec /unwatch, puis réessayez.
watch-already = déjà suivi
watch-known = • <b>{ $watch }</b> : vous le suivez déjà, sous le numéro { $number }.
watch-widened = ✓ { $number } · <b>{ $watch }</b> : d’autres noms ajoutés.
watch-added = ✓ { $number } · <b>{ $watch }</b>
watch-card = { $number } · <b>{ $watch }</b>
watch-gone = Cet élément n’est plus dans votre liste. Ce qui s’y trouve : /list
watch-too-late = C’était il y a trop longtemps. Envoyez-le de nouveau, s’il vous plaît.
watch-spellings = Trouvé sous toutes les graphies et avec toutes les terminaisons, par exemple { $spellings }.
watch-any-spelling = Trouvé sous toutes les graphies, dans toutes les écritures et avec toutes les terminaisons.
watch-risk-one-word = ⚠ Un seul mot : toute autre personne de ce nom sonnera aussi. Ajoutez un prénom s’il y en a un.
watch-risk-short = ⚠ « { $name } » est court : d’autres mots peuvent lui ressembler. Regardez les premiers résultats avec soin.
watch-risk-frequent = ⚠ Beaucoup de gens s’appellent { $name } : un homonyme peut sonner. Suivez aussi un deuxième prénom.
watch-risk-ordinary = ⚠ « { $name } » est aussi un mot courant : presque tous les textes sonneraient. Ajoutez les mots qui l’accompagnent.
watch-risk-short-acronym = ⚠ « { $name } » est court : d’autres organisations peuvent porter ce sigle. Suivez aussi le nom complet.
watch-archive =
    { $count ->
        [one] Un texte dans les archives :
       *[other] Les { $count } derniers textes dans les archives :
    }
watch-archive-none = Les archives n’en contiennent encore aucune mention.
watch-volume =
    { $count ->
        [0] À prévoir : moins d’un texte par mois.
        [one] À prévoir : environ un texte par mois.
       *[other] À prévoir : environ { $count } textes par mois.
    }
watch-correction = Vous suivez aussi { $number } · <b>{ $watch }</b>. Si vous vouliez le corriger, retirez l’ancien.
button-correction = Retirer l’ancien ({ $number })
watch-doubtful = Que faire des résultats qui parlent peut-être d’un homonyme ?
watch-several =
    { $count ->
        [0] <b>Rien de nouveau à suivre.</b>
        [one] <b>Un nouvel élément suivi :</b>
       *[other] <b>{ $count } nouveaux éléments suivis :</b>
    }
watch-not-all =
    { $count ->
        [one] Une ligne n’est pas suivie :
       *[other] { $count } lignes ne sont pas suivies :
    }
watch-undo = Annuler : <code>/unwatch { $numbers }</code>

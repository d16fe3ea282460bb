why-summary = pourquoi une alerte est arrivée
why-help =
    Explique une alerte : quel élément suivi, sous quelle graphie, selon quelle règle, et avec quelle certitude.
    Répondez à l’alerte par /why, ou appuyez sur le bouton en dessous. /why seul explique la dernière.
why-which =
    Quelle alerte ? Répondez-y par /why, ou appuyez sur le bouton en dessous.
    Je n’en ai encore aucune en mémoire ici. Ce que vous suivez : /list
why-nothing =
    Rien dans « { $title } » ne correspond à votre liste.
    L’avez-vous retiré de la liste ? Ce qui s’y trouve : /list
why-head = <b>Pourquoi cette alerte</b>
why-rule-name = Un nom compte quand le prénom et le nom d’une même personne se suivent, dans toutes les graphies et écritures.
why-rule-article = Un article compte quand son numéro est cité avec sa loi.
why-rule-words = Des mots exacts comptent partout, quels que soient les majuscules et les accents.
why-sure = ✓ Correspondance certaine.
why-possible = ? Correspondance possible : il peut s’agir d’un homonyme ou d’une autre loi.
why-new = Mention, { $place } :
why-added = Nouvelle mention, { $place } :
why-changed = Mention dans un passage modifié, { $place } :
why-dropped = Mention disparue :
why-more =
    { $count ->
        [one] … et encore un endroit.
       *[other] … et encore { $count } endroits.
    }

## The rules' own reasons, each after a spelling.

reason-as-written = comme vous l’avez écrit
reason-exact = les mots exacts
reason-surname-first = nom de famille en premier
reason-initial = prénom réduit à l’initiale
reason-shared = un nom de famille pour deux
reason-slip = une lettre diffère
reason-case = autre casse
reason-diacritics = autres accents
reason-hyphen = autre trait d’union
reason-spelling = autre graphie
reason-namesake = peut-être une autre personne
reason-alone = nom de famille seul
reason-not-in-full = le nom complet ne figure pas dans ce texte
reason-spelt-otherwise = écrit autrement dans le nom complet de ce texte
reason-another-bearer = une autre personne du même nom est peut-être visée
reason-in-full-elsewhere = le nom complet figure ailleurs dans ce texte
reason-which-law = le texte ne dit pas de quelle loi
reason-no-part = aucune partie de l’article n’est précisée
reason-form = forme grammaticale

history-summary = tous les textes qui citent un nom, avec les dates
history-help =
    Liste les textes qui nomment une personne, citent un article ou contiennent des mots, du plus récent au plus ancien. Il n’est pas nécessaire de les suivre.
    Une personne, dans toutes les graphies et écritures : <code>/history Mirela Costandache</code>
    Un article : <code>/history Article 174 of the Criminal Code of Kazakhstan</code>
history-whom =
    L’historique de qui ?
    Une personne, dans toutes les graphies et écritures : <code>/history Mirela Costandache</code>
    Un article : <code>/history Article 174 of the Criminal Code of Kazakhstan</code>
history-not-understood =
    { $reason }
    Par exemple : <code>/history { $example }</code>
history-nothing =
    { $count ->
        [0] Je n’ai encore lu aucun texte ; il n’y a donc rien sur <b>{ $query }</b>.
        [one] <b>{ $query }</b> : aucune mention dans le seul texte que j’ai lu.
       *[other] <b>{ $query }</b> : aucune mention dans les { $count } textes que j’ai lus.
    }
    Pour être prévenu de la première : <code>/watch { $query }</code>
history-head =
    📜 <b>{ $query }</b> : { $count ->
        [one] un texte
       *[other] { $count } textes
    }
history-span = Première mention : { $first } ; dernière : { $last }
history-newest = Seulement les plus récents : l’archive en a plus qu’il n’est possible d’en lire à la fois.
history-undated = sans date
history-gone = n’y figure plus
history-possible = peut-être un homonyme

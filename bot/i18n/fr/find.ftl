find-summary = chercher dans tout ce qui a été lu
find-help =
    Cherche dans le texte intégral de tout ce que j’ai lu. Tous les mots doivent figurer dans un même paragraphe.
    Des mots : <code>/find Sarnovo librarians</code>
    Une expression exacte : <code>/find "state of emergency"</code>
find-what =
    Que dois-je chercher ?
    Des mots : <code>/find Sarnovo librarians</code>
    Une expression exacte : <code>/find "state of emergency"</code>
find-head = 🔎 <b>{ $query }</b>
find-nothing =
    Rien trouvé pour <b>{ $query }</b>.
    Moins de mots donnent plus de résultats. Une personne, dans toutes les graphies et écritures : <code>/history Mirela Costandache</code>
find-no-more = Plus d’autre texte pour <b>{ $query }</b>.
find-narrow = Il y a d’autres textes : ajoutez un mot pour préciser la recherche.

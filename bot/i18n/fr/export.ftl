export-summary = votre liste de suivi en fichier
export-help =
    Envoie votre liste de suivi en fichier, avec tous ses choix. /import la reprend, ici ou dans une autre conversation.
    Pour un tableur : <code>/export</code>
    Pour un programme : <code>/export json</code>
export-empty =
    Votre liste est vide ; il n’y a rien à exporter.
    Commencez par : <code>/watch Mirela Costandache</code>
export-which =
    Je ne connais pas le format « { $format } ». Il y en a deux :
    <code>/export csv</code>
    <code>/export json</code>
export-told =
    { $count ->
        [one] <b>Votre liste de suivi, un élément.</b>
       *[other] <b>Votre liste de suivi, { $count } éléments.</b>
    }
    /import reprend le fichier, ici ou dans une autre conversation. Il dit qui vous suivez : gardez-le à l’abri des regards.
export-caption =
    { $count ->
        [one] Un élément
       *[other] { $count } éléments
    }
export-button = Plutôt en { $format }

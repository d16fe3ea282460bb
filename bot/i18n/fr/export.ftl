export-summary = votre liste sous forme de fichier
export-help =
    Envoie votre liste avec tous ses réglages, sous forme de fichier. /import le reprend, ici ou dans une autre discussion.
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
        [one] <b>Votre liste, { $count } entrée.</b>
       *[other] <b>Votre liste, { $count } entrées.</b>
    }
    /import reprend le fichier, ici ou dans une autre discussion. Il dit qui vous suivez : gardez-le là où vous seul pouvez le lire.
export-caption =
    { $count ->
        [one] { $count } entrée
       *[other] { $count } entrées
    }
export-button = Plutôt en { $format }

export-summary = la Sua lista come file
export-help =
    Invia la Sua lista, con tutte le impostazioni, come file. /import lo riprende, qui o in un’altra chat.
    Per un foglio di calcolo: <code>/export</code>
    Per un programma: <code>/export json</code>
export-empty =
    La Sua lista è vuota; non c’è nulla da esportare.
    Cominci così: <code>/watch Mirela Costandache</code>
export-which =
    Non conosco il formato «{ $format }». Ce ne sono due:
    <code>/export csv</code>
    <code>/export json</code>
export-told =
    { $count ->
        [one] <b>La Sua lista, { $count } voce.</b>
       *[other] <b>La Sua lista, { $count } voci.</b>
    }
    /import riprende il file, qui o in un’altra chat. Il file dice chi segue: lo conservi dove solo Lei può leggerlo.
export-caption =
    { $count ->
        [one] { $count } voce
       *[other] { $count } voci
    }
export-button = Piuttosto in { $format }

export-summary = la Sua lista in un file
export-help =
    Invia in un file la Sua lista, con tutte le scelte. /import la riprende, qui o in un’altra chat.
    Per un foglio di calcolo: <code>/export</code>
    Per i programmi: <code>/export json</code>
export-empty =
    La Sua lista è vuota: non c’è nulla da esportare.
    Cominci con: <code>/watch Mirela Costandache</code>
export-which =
    Non conosco il formato «{ $format }». Ce ne sono due:
    <code>/export csv</code>
    <code>/export json</code>
export-told =
    { $count ->
        [one] <b>La Sua lista, una voce.</b>
       *[other] <b>La Sua lista, { $count } voci.</b>
    }
    /import riprende il file, qui o in un’altra chat. Rivela chi segue: lo tenga dove solo Lei può leggerlo.
export-caption =
    { $count ->
        [one] Una voce
       *[other] { $count } voci
    }
export-button = Meglio in { $format }

sources-summary = che cosa viene letto, e fin dove
sources-help = Mostra che cosa leggo: ogni fonte, che cosa copre, com’è andato l’ultimo controllo, quanti testi ho letto.
sources-none = Nessuna fonte è impostata. Chi gestisce questo bot può aggiungerne.
sources-head = <b>Che cosa leggo</b>
sources-name = { $sign } <b>{ $name }</b>
sources-languages = Lingue: { $languages }.
sources-new = Non ancora controllata.
sources-state =
    Ultimo controllo: { $outcome }. { $count ->
        [one] Una pagina letta.
       *[other] { $count } pagine lette.
    }
sources-unread =
    { $count ->
        [one] Una pagina ancora da leggere.
       *[other] { $count } pagine ancora da leggere.
    }
sources-more =
    Quando sarà il prossimo controllo: /status
    Perché per un testo non è arrivato un avviso: <code>/whynot P10_TA(2026)0077</code>

covers-ep-texts = Testi approvati, proposte di risoluzione, proposte comuni e relazioni del Parlamento europeo.
covers-ep-press = Comunicati stampa del Parlamento europeo.
covers-ep-doceo = Singoli documenti del Parlamento europeo, per numero.
covers-ep-oeil = Procedure dell’Osservatorio legislativo del Parlamento europeo.
covers-eeas-press = Dichiarazioni e materiale stampa del SEAE (EEAS) e delle delegazioni dell’UE.
covers-osce-news = Notizie, comunicati e pareri giuridici dell’OSCE, delle sue istituzioni e missioni.
covers-osce-elections = Elezioni osservate dall’ODIHR, e i suoi rapporti.
covers-feed = Tutto ciò che è nel feed di { $site }.
covers-sitemap = Pagine di { $site }, trovate con la sua mappa.
covers-listing = Pagine che { $site } elenca.

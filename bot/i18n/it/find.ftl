find-summary = cerca in tutto ciò che è stato letto
find-help =
    Cerca nel testo integrale di tutto ciò che ho letto. Tutte le parole devono stare in uno stesso paragrafo.
    Parole: <code>/find Sarnovo librarians</code>
    Una frase esatta: <code>/find "state of emergency"</code>
find-what =
    Che cosa devo cercare?
    Parole: <code>/find Sarnovo librarians</code>
    Una frase esatta: <code>/find "state of emergency"</code>
find-head = 🔎 <b>{ $query }</b>
find-nothing =
    Nessun risultato per <b>{ $query }</b>.
    Con meno parole si trova di più. Una persona, in ogni grafia e scrittura: <code>/history Mirela Costandache</code>
find-no-more = Non ci sono altri testi per <b>{ $query }</b>.
find-narrow = Ci sono altri testi: aggiunga una parola per restringere la ricerca.

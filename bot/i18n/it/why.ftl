why-summary = perché è arrivato un avviso
why-help =
    Spiega un avviso: quale voce della lista, in quale grafia, per quale regola, e con quanta certezza.
    Risponda all’avviso con /why, o prema il pulsante sotto di esso. /why da solo spiega l’ultimo.
why-which =
    Quale avviso? Risponda con /why, o prema il pulsante sotto di esso.
    Qui non ne ricordo ancora nessuno. Che cosa segue: /list
why-nothing =
    Nulla in «{ $title }» appartiene alla Sua lista.
    L’ha tolto dalla lista? Che cosa contiene: /list
why-head = <b>Perché è arrivato questo avviso</b>
why-rule-name = Un nome conta quando nome e cognome di una stessa persona stanno insieme, in ogni grafia e scrittura.
why-rule-article = Un articolo conta quando il suo numero è citato insieme alla legge.
why-rule-words = Le parole esatte contano ovunque, con qualsiasi maiuscola e accento.
why-sure = ✓ Corrispondenza certa.
why-possible = ? Corrispondenza possibile: può trattarsi di un omonimo o di un’altra legge.
why-new = Menzione, { $place }:
why-added = Nuova menzione, { $place }:
why-changed = Menzione in un passo modificato, { $place }:
why-dropped = Menzione scomparsa:
why-more =
    { $count ->
        [one] … e un altro punto.
       *[other] … e altri { $count } punti.
    }

## The rules' own reasons, each after a spelling.

reason-as-written = come l’ha scritto Lei
reason-exact = le parole esatte
reason-surname-first = prima il cognome
reason-initial = nome ridotto all’iniziale
reason-shared = un cognome per due
reason-slip = una lettera diversa
reason-case = maiuscole diverse
reason-diacritics = accenti diversi
reason-hyphen = trattino diverso
reason-spelling = altra grafia
reason-namesake = forse un’altra persona
reason-alone = solo il cognome
reason-not-in-full = il nome completo non compare in questo testo
reason-spelt-otherwise = scritto diversamente nel nome completo di questo testo
reason-another-bearer = forse si tratta di un’altra persona con lo stesso cognome
reason-in-full-elsewhere = il nome completo compare altrove in questo testo
reason-which-law = il testo non dice di quale legge
reason-no-part = nessuna parte dell’articolo è indicata
reason-form = forma grammaticale

watch-summary = seguire una persona, un articolo o delle parole
watch-help =
    Suona quando un testo nomina la persona, cita l’articolo o contiene le parole.
    Una persona: <code>/watch Mirela Costandache</code>
    Con altri nomi: <code>/watch Mirela Costandache = Мирела Костандаке, Mira Vrba</code>
    Un articolo: <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    Un’intera legge: <code>/watch any article of the EPCA</code>
    Parole esatte: <code>/watch "state of emergency"</code>
    Una ricerca: <code>/watch prison NEAR/10 (journalist OR blogger) NOT type:press source:ep lang:en</code>
    Più voci insieme: una per riga, o un elenco di nomi incollato. Le grafie e le scritture di un nome le trovo da me.
watch-whom =
    Chi o che cosa vuole seguire?
    Una persona: <code>/watch Mirela Costandache</code>
    Un articolo: <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    Parole esatte: <code>/watch "state of emergency"</code>
    Di più: /help watch
watch-full = La Sua lista è piena ({ $count }). Faccia posto con /unwatch, poi riprovi.
watch-already = già nella lista
watch-known = • <b>{ $watch }</b> — è già nella Sua lista, con il numero { $number }.
watch-widened = ✓ { $number } · <b>{ $watch }</b> — altri nomi aggiunti.
watch-added = ✓ { $number } · <b>{ $watch }</b>
watch-card = { $number } · <b>{ $watch }</b>
watch-gone = Questa voce non c’è più. Che cosa c’è lo mostra /list.
watch-too-late = È passato troppo tempo. Lo invii di nuovo, per favore.
watch-spellings = Lo trovo in ogni grafia e con ogni desinenza, per esempio { $spellings }.
watch-any-spelling = Lo trovo in ogni grafia, in ogni scrittura e con ogni desinenza.
watch-risk-one-word = ⚠ Una sola parola: suonerà anche per chiunque altro si chiami così. Aggiunga il nome proprio, se c’è.
watch-risk-short = ⚠ «{ $name }» è breve: altre parole possono somigliargli. Guardi con attenzione i primi avvisi.
watch-risk-frequent = ⚠ Molte persone si chiamano { $name }: può suonare per un omonimo. Segua anche un secondo nome.
watch-risk-ordinary = ⚠ «{ $name }» è anche una parola comune: suonerebbe quasi ogni testo. Aggiunga le parole che l’accompagnano.
watch-risk-short-acronym = ⚠ «{ $name }» è breve: anche altre organizzazioni possono chiamarsi così. Segua anche il nome completo.
watch-archive =
    { $count ->
        [one] Nell’archivio c’è un testo:
       *[other] Gli ultimi { $count } testi nell’archivio:
    }
watch-archive-none = Nell’archivio non c’è ancora alcun testo.
watch-volume =
    { $count ->
        [0] Si aspetti meno di un testo al mese.
        [one] Si aspetti circa un testo al mese.
       *[other] Si aspetti circa { $count } testi al mese.
    }
watch-correction = Segue anche { $number } · <b>{ $watch }</b>. Se questa è la correzione, tolga la voce vecchia.
button-correction = Togli { $number }, la vecchia
watch-doubtful = Che cosa fare quando può trattarsi di un omonimo?
watch-several =
    { $count ->
        [0] <b>Nulla di nuovo da seguire.</b>
        [one] <b>Una nuova voce:</b>
       *[other] <b>{ $count } nuove voci:</b>
    }
watch-not-all =
    { $count ->
        [one] Una riga non è stata aggiunta:
       *[other] { $count } righe non sono state aggiunte:
    }
watch-undo = Per annullare: <code>/unwatch { $numbers }</code>

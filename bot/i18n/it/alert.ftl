### Alerts: what stands in them and under them.

alert-open = Apri il testo
alert-diff = Tutte le differenze
alert-why = Perché?
alert-mute = Silenzia un giorno
alert-mute-one = 🔕 1 g: { $watch }
alert-copy = Copia la citazione
alert-irrelevant = Non pertinente

alert-new = 🔔 <b>{ $names }</b>: in un nuovo documento ({ $kind })
alert-added = ➕ <b>{ $names }</b>: per la prima volta in un documento modificato ({ $kind })
alert-changed = ✏️ <b>{ $names }</b>: un passo di questo documento è cambiato ({ $kind })
alert-dropped = ❌ <b>{ $names }</b>: non più in questo documento ({ $kind })
alert-withdrawn = 🗑 <b>{ $names }</b>: questo documento è stato tolto dal suo sito ({ $kind })
alert-withdrawn-kept = Il server l’ha detto due volte, a ore di distanza. L’ultimo testo è conservato: <code>{ $number }</code>
alert-and-more = { $names } e altri { $count }
alert-matched = <i>Corrispondenza: { $reasons }</i>
alert-more =
    { $count ->
        [one] … e un altro paragrafo: apra il testo.
       *[other] … e altri { $count } paragrafi: apra il testo.
    }
alert-way = <i>Dalla proposta al testo approvato:</i>
alert-cite = Citazione: <code>{ $citation }</code>
alert-became = <i>Che ne è stato:</i>
alert-difference = <i>Che cosa è cambiato:</i>
alert-whole = Tutte le differenze: <b>{ $reference }</b>
alert-in-text = { $kind } { $reference }
alert-before = prima di questa modifica

note-partial = <i>Solo il testo del feed: la pagina stessa non si è ancora potuta leggere.</i>
note-generic-layout = <i>L’impaginazione è sconosciuta; possono mancarne delle parti.</i>
note-other-language = <i>Pubblicato in una lingua diversa da quella richiesta.</i>

kind-motion = proposta di risoluzione
kind-joint-motion = proposta di risoluzione comune
kind-adopted-text = testo approvato
kind-report = relazione
kind-corrigendum = rettifica
kind-press-release = comunicato stampa
kind-statement = dichiarazione
kind-election = pagina su un’elezione
kind-file = documento
kind-page = pagina

## Labels of paragraphs: “recital C”, “paragraph 5(b)”.

label-paragraph = paragrafo
label-recital = considerando
label-citation = visto
label-footnote = nota
label-indent = trattino

## Parts of a text without labels.

part-title = titolo
part-heading = titoletto
part-text = testo
part-citation = visto
part-recital = considerando
part-paragraph = paragrafo
part-footnote = nota

## Versions: other languages, other editions, corrections.

alert-missing = 🌐 <b>{ $names }</b>: non trovato in un’altra versione linguistica ({ $language }; { $kind })
alert-respelled = 🌐 <b>{ $names }</b>: scritto diversamente in un’altra versione linguistica ({ $language }; { $kind })
alert-corrected = 📝 <b>{ $names }</b>: compare in un testo che è stato corretto ({ $kind })
alert-only-here = 🔔 <b>{ $names }</b>: solo in questa versione linguistica ({ $language }; { $kind })
alert-says-here = <i>In questo punto questa versione ({ $language }) dice:</i>
alert-in-language = versione: { $language }
alert-corrigendum-says = <i>La rettifica dice:</i>
between-missing = · In questa versione non è stata trovata alcuna grafia del nome ({ $language }).
between-respelled = · Questa versione ({ $language }) scrive “{ $written }”, l’altra ({ $beside }) “{ $other }”.
between-only-here = · Non trovato nell’altra versione ({ $language }).
role-operative = { $label }, dispositivo
role-not-operative = { $label }, fuori dal dispositivo
note-provisional = <i>Edizione provvisoria: quella definitiva può differire.</i>
note-definitive = <i>Il testo definitivo sostituisce quello provvisorio{ $extent }.</i>
note-edited = <i>Il testo è stato modificato{ $extent }.</i>
note-whole-page = <i>La pagina intera sostituisce il testo del feed.</i>
note-corrects = <i>Corregge { $texts }.</i>
note-corrects-another = <i>Corregge un altro testo.</i>

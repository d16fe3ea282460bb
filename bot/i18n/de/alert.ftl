### Alerts: what stands in them and under them.

alert-open = Text öffnen
alert-diff = Ganzer Unterschied
alert-why = Warum?
alert-mute = Einen Tag stumm
alert-mute-one = 🔕 1 T: { $watch }
alert-copy = Zitat kopieren
alert-irrelevant = Unwichtig

alert-new = 🔔 <b>{ $names }</b>: in einem neuen Dokument ({ $kind })
alert-added = ➕ <b>{ $names }</b>: neu in einem geänderten Dokument ({ $kind })
alert-changed = ✏️ <b>{ $names }</b>: eine Stelle dieses Dokuments hat sich geändert ({ $kind })
alert-dropped = ❌ <b>{ $names }</b>: nicht mehr in diesem Dokument ({ $kind })
alert-withdrawn = 🗑 <b>{ $names }</b>: Dieses Dokument wurde von der Website genommen ({ $kind })
alert-withdrawn-kept = Der Server hat es zweimal gesagt, im Abstand von Stunden. Der letzte Wortlaut ist aufbewahrt: <code>{ $number }</code>
alert-and-more = { $names } und { $count } weitere
alert-matched = <i>Treffer: { $reasons }</i>
alert-more =
    { $count ->
        [one] … und ein weiterer Absatz: öffnen Sie den Text.
       *[other] … und { $count } weitere Absätze: öffnen Sie den Text.
    }
alert-way = <i>Vom Antrag zum angenommenen Text:</i>
alert-cite = Zitat: <code>{ $citation }</code>
alert-became = <i>Was daraus wurde:</i>
alert-difference = <i>Was sich änderte:</i>
alert-whole = Der ganze Unterschied: <b>{ $reference }</b>
alert-in-text = { $kind } { $reference }
alert-before = vor dieser Änderung

note-partial = <i>Nur der Text des Feeds: Die Seite selbst ließ sich noch nicht lesen.</i>
note-generic-layout = <i>Der Aufbau der Seite ist unbekannt; Teile können fehlen.</i>
note-other-language = <i>In einer anderen Sprache veröffentlicht als gewünscht.</i>

kind-motion = Entschließungsantrag
kind-joint-motion = gemeinsamer Entschließungsantrag
kind-adopted-text = angenommener Text
kind-report = Bericht
kind-corrigendum = Berichtigung
kind-press-release = Pressemitteilung
kind-statement = Erklärung
kind-election = Seite zu einer Wahl
kind-file = Datei
kind-page = Seite

## Labels of paragraphs: “recital C”, “paragraph 5(b)”.

label-paragraph = Ziffer
label-recital = Erwägung
label-citation = Bezugsvermerk
label-footnote = Fußnote
label-indent = Spiegelstrich

## Parts of a text without labels.

part-title = Titel
part-heading = Überschrift
part-text = Text
part-citation = Bezugsvermerk
part-recital = Erwägung
part-paragraph = Ziffer
part-footnote = Fußnote

## Versions: other languages, other editions, corrections.

alert-missing = 🌐 <b>{ $names }</b>: in einer anderen Sprachfassung nicht gefunden ({ $language }; { $kind })
alert-respelled = 🌐 <b>{ $names }</b>: in einer anderen Sprachfassung anders geschrieben ({ $language }; { $kind })
alert-corrected = 📝 <b>{ $names }</b>: steht in einem Text, der berichtigt wurde ({ $kind })
alert-only-here = 🔔 <b>{ $names }</b>: nur in dieser Sprachfassung ({ $language }; { $kind })
alert-says-here = <i>Diese Fassung ({ $language }) sagt an der Stelle:</i>
alert-in-language = Fassung: { $language }
alert-corrigendum-says = <i>Die Berichtigung sagt:</i>
between-missing = · In dieser Fassung wurde keine Schreibung des Namens gefunden ({ $language }).
between-respelled = · Diese Fassung ({ $language }) schreibt „{ $written }“, die andere ({ $beside }) „{ $other }“.
between-only-here = · In der anderen Fassung nicht gefunden ({ $language }).
role-operative = { $label }, verfügender Teil
role-not-operative = { $label }, nicht verfügend
note-provisional = <i>Vorläufige Fassung: Die endgültige kann abweichen.</i>
note-definitive = <i>Der endgültige Text ersetzt den vorläufigen{ $extent }.</i>
note-edited = <i>Der Text wurde geändert{ $extent }.</i>
note-whole-page = <i>Die ganze Seite ersetzt den Text des Feeds.</i>
note-corrects = <i>Berichtigt { $texts }.</i>
note-corrects-another = <i>Berichtigt einen anderen Text.</i>

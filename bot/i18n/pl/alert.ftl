### Alerts: what stands in them and under them.

alert-open = Otwórz tekst
alert-diff = Pełna różnica
alert-why = Dlaczego?
alert-mute = Wycisz na dobę
alert-mute-one = 🔕 1 d.: { $watch }
alert-copy = Kopiuj cytat
alert-irrelevant = Nie na temat

alert-new = 🔔 <b>{ $names }</b>: w nowym dokumencie ({ $kind })
alert-added = ➕ <b>{ $names }</b>: po raz pierwszy w zmienionym dokumencie ({ $kind })
alert-changed = ✏️ <b>{ $names }</b>: zmienił się fragment dokumentu ({ $kind })
alert-dropped = ❌ <b>{ $names }</b>: w dokumencie już nie ma ({ $kind })
alert-withdrawn = 🗑 <b>{ $names }</b>: dokument usunięto ze strony ({ $kind })
alert-withdrawn-kept = Serwer odpowiedział tak dwukrotnie, w odstępie kilku godzin. Ostatni tekst jest zachowany: <code>{ $number }</code>
alert-and-more = { $names } i jeszcze { $count }
alert-matched = <i>Trafienie: { $reasons }</i>
alert-more =
    { $count ->
        [one] … i jeszcze { $count } akapit: proszę otworzyć tekst.
        [few] … i jeszcze { $count } akapity: proszę otworzyć tekst.
       *[many] … i jeszcze { $count } akapitów: proszę otworzyć tekst.
    }
alert-way = <i>Od projektu do tekstu przyjętego:</i>
alert-cite = Cytat: <code>{ $citation }</code>
alert-became = <i>Co się z tym stało:</i>
alert-difference = <i>Co się zmieniło:</i>
alert-whole = Pełna różnica: <b>{ $reference }</b>
alert-in-text = { $kind } { $reference }
alert-before = przed tą zmianą

note-partial = <i>Tylko tekst z kanału: samej strony nie udało się jeszcze przeczytać.</i>
note-generic-layout = <i>Układ strony jest nieznany; części może brakować.</i>
note-other-language = <i>Opublikowano w innym języku niż oczekiwany.</i>

kind-motion = projekt rezolucji
kind-joint-motion = wspólny projekt rezolucji
kind-adopted-text = tekst przyjęty
kind-report = sprawozdanie
kind-corrigendum = sprostowanie
kind-press-release = komunikat prasowy
kind-statement = oświadczenie
kind-election = strona o wyborach
kind-file = dokument
kind-page = strona

## Labels of paragraphs: “recital C”, “paragraph 5(b)”.

label-paragraph = ustęp
label-recital = motyw
label-citation = umocowanie
label-footnote = przypis
label-indent = tiret

## Parts of a text without labels.

part-title = tytuł
part-heading = nagłówek
part-text = tekst
part-citation = umocowanie
part-recital = motyw
part-paragraph = ustęp
part-footnote = przypis

## Versions: other languages, other editions, corrections.

alert-missing = 🌐 <b>{ $names }</b>: nie znaleziono w innej wersji językowej ({ $language }; { $kind })
alert-respelled = 🌐 <b>{ $names }</b>: inna pisownia w innej wersji językowej ({ $language }; { $kind })
alert-corrected = 📝 <b>{ $names }</b>: w tekście, który sprostowano ({ $kind })
alert-only-here = 🔔 <b>{ $names }</b>: tylko w tej wersji językowej ({ $language }; { $kind })
alert-says-here = <i>W tym miejscu ta wersja ({ $language }) mówi:</i>
alert-in-language = wersja: { $language }
alert-corrigendum-says = <i>Sprostowanie mówi:</i>
between-missing = · W tej wersji nie znaleziono żadnej pisowni nazwiska ({ $language }).
between-respelled = · W tej wersji ({ $language }) jest „{ $written }”, w innej ({ $beside }) „{ $other }”.
between-only-here = · W innej wersji nie znaleziono ({ $language }).
role-operative = { $label }, część operatywna
role-not-operative = { $label }, poza częścią operatywną
note-provisional = <i>Wydanie tymczasowe: ostateczne może się różnić.</i>
note-definitive = <i>Tekst ostateczny zastępuje tymczasowy{ $extent }.</i>
note-edited = <i>Poprawka w tekście{ $extent }.</i>
note-whole-page = <i>Cała strona zastępuje tekst z kanału.</i>
note-corrects = <i>Sprostowany tekst: { $texts }.</i>
note-corrects-another = <i>Prostuje inny tekst.</i>

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

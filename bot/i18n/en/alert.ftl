### Alerts: what stands in them and under them.

alert-open = Open the text
alert-diff = Full difference
alert-why = Why?
alert-mute = Mute for a day
alert-mute-one = 🔕 1 d: { $watch }
alert-copy = Copy citation
alert-irrelevant = Not relevant

alert-new = 🔔 <b>{ $names }</b>: in a new { $kind }
alert-added = ➕ <b>{ $names }</b>: newly in a changed { $kind }
alert-changed = ✏️ <b>{ $names }</b>: a passage of this { $kind } changed
alert-dropped = ❌ <b>{ $names }</b>: no longer in this { $kind }
alert-withdrawn = 🗑 <b>{ $names }</b>: this { $kind } was taken off its site
alert-withdrawn-kept = The server said so twice, hours apart. The last words are kept: <code>{ $number }</code>
alert-and-more = { $names } and { $count } more
alert-matched = <i>Matched: { $reasons }</i>
alert-more =
    { $count ->
        [one] … and one more paragraph: open the text.
       *[other] … and { $count } more paragraphs: open the text.
    }
alert-way = <i>From motion to adopted text:</i>
alert-cite = Cite: <code>{ $citation }</code>
alert-became = <i>What became of it:</i>
alert-difference = <i>What changed:</i>
alert-whole = The whole difference: <b>{ $reference }</b>
alert-in-text = in the { $kind } { $reference }
alert-before = before this change

note-partial = <i>Only the feed's text: the page itself could not be read yet.</i>
note-generic-layout = <i>The page has an unknown layout; parts of it may be missing.</i>
note-other-language = <i>Published in another language than the one asked for.</i>

kind-motion = motion for a resolution
kind-joint-motion = joint motion for a resolution
kind-adopted-text = adopted text
kind-report = report
kind-corrigendum = corrigendum
kind-press-release = press release
kind-statement = statement
kind-election = election page
kind-file = document
kind-page = page

## Labels of paragraphs: “recital C”, “paragraph 5(b)”.

label-paragraph = paragraph
label-recital = recital
label-citation = citation
label-footnote = footnote
label-indent = indent

## Parts of a text without labels.

part-title = title
part-heading = heading
part-text = text
part-citation = citation
part-recital = recital
part-paragraph = paragraph
part-footnote = footnote

## Versions: other languages, other editions, corrections.

alert-missing = 🌐 <b>{ $names }</b>: not found in the { $language } version of this { $kind }
alert-respelled = 🌐 <b>{ $names }</b>: spelled differently in the { $language } version of this { $kind }
alert-corrected = 📝 <b>{ $names }</b>: named in a text that this { $kind } corrects
alert-only-here = 🔔 <b>{ $names }</b>: in the { $language } version of this { $kind } only
alert-says-here = <i>The { $language } version says here:</i>
alert-in-language = in the { $language } version
alert-corrigendum-says = <i>The corrigendum says:</i>
between-missing = · No spelling of the name was found in the { $language } version.
between-respelled = · The { $language } version spells “{ $written }”, the { $beside } version “{ $other }”.
between-only-here = · Not found in the { $language } version.
role-operative = operative { $label }
role-not-operative = { $label }, not operative
note-provisional = <i>Provisional edition: the definitive one may differ.</i>
note-definitive = <i>The definitive text replaces the provisional one{ $extent }.</i>
note-edited = <i>The text was edited{ $extent }.</i>
note-whole-page = <i>The whole page replaces the feed's text.</i>
note-corrects = <i>Corrects { $texts }.</i>
note-corrects-another = <i>Corrects another text.</i>

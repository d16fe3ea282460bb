### Alerts: what stands in them and under them.

alert-open = Ouvrir le texte
alert-diff = Toute la différence
alert-why = Pourquoi ?
alert-mute = Muet un jour
alert-mute-one = 🔕 1 j : { $watch }
alert-copy = Copier la citation
alert-irrelevant = Pas pertinent

alert-new = 🔔 <b>{ $names }</b> : dans un nouveau document ({ $kind })
alert-added = ➕ <b>{ $names }</b> : nouveau dans un document modifié ({ $kind })
alert-changed = ✏️ <b>{ $names }</b> : un passage de ce document a changé ({ $kind })
alert-dropped = ❌ <b>{ $names }</b> : ne figure plus dans ce document ({ $kind })
alert-withdrawn = 🗑 <b>{ $names }</b> : ce document a été retiré de son site ({ $kind })
alert-withdrawn-kept = Le serveur l’a dit deux fois, à plusieurs heures d’intervalle. Le dernier texte est conservé : <code>{ $number }</code>
alert-and-more = { $names } et { $count } de plus
alert-matched = <i>Correspondance : { $reasons }</i>
alert-more =
    { $count ->
        [one] … et encore un paragraphe : ouvrez le texte.
       *[other] … et encore { $count } paragraphes : ouvrez le texte.
    }
alert-way = <i>De la proposition au texte adopté :</i>
alert-cite = Citation : <code>{ $citation }</code>
alert-became = <i>Ce qu’il en est devenu :</i>
alert-difference = <i>Ce qui a changé :</i>
alert-whole = Toute la différence : <b>{ $reference }</b>
alert-in-text = { $kind } { $reference }
alert-before = avant cette modification

note-partial = <i>Seulement le texte du flux : la page elle-même n’a pas encore pu être lue.</i>
note-generic-layout = <i>La mise en page est inconnue ; il peut en manquer des parties.</i>
note-other-language = <i>Publié dans une autre langue que celle demandée.</i>

kind-motion = proposition de résolution
kind-joint-motion = proposition de résolution commune
kind-adopted-text = texte adopté
kind-report = rapport
kind-corrigendum = rectificatif
kind-press-release = communiqué de presse
kind-statement = déclaration
kind-election = page sur une élection
kind-file = document
kind-page = page

## Labels of paragraphs: “recital C”, “paragraph 5(b)”.

label-paragraph = paragraphe
label-recital = considérant
label-citation = visa
label-footnote = note
label-indent = tiret

## Parts of a text without labels.

part-title = titre
part-heading = intertitre
part-text = texte
part-citation = visa
part-recital = considérant
part-paragraph = paragraphe
part-footnote = note

## Versions: other languages, other editions, corrections.

alert-missing = 🌐 <b>{ $names }</b> : introuvable dans une autre version linguistique ({ $language } ; { $kind })
alert-respelled = 🌐 <b>{ $names }</b> : orthographié autrement dans une autre version linguistique ({ $language } ; { $kind })
alert-corrected = 📝 <b>{ $names }</b> : figure dans un texte qui vient d’être corrigé ({ $kind })
alert-only-here = 🔔 <b>{ $names }</b> : seulement dans cette version linguistique ({ $language } ; { $kind })
alert-says-here = <i>À cet endroit, cette version ({ $language }) dit :</i>
alert-in-language = version : { $language }
alert-corrigendum-says = <i>Le rectificatif dit :</i>
between-missing = · Aucune graphie du nom n’a été trouvée dans cette version ({ $language }).
between-respelled = · Cette version ({ $language }) écrit « { $written } », l’autre ({ $beside }) « { $other } ».
between-only-here = · Introuvable dans l’autre version ({ $language }).
role-operative = { $label }, dispositif
role-not-operative = { $label }, hors dispositif
note-provisional = <i>Édition provisoire : la version définitive peut différer.</i>
note-definitive = <i>Le texte définitif remplace le texte provisoire{ $extent }.</i>
note-edited = <i>Le texte a été modifié{ $extent }.</i>
note-whole-page = <i>La page entière remplace le texte du flux.</i>
note-corrects = <i>Corrige { $texts }.</i>
note-corrects-another = <i>Corrige un autre texte.</i>

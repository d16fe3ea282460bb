### What changed between two texts, and what it means.

change-added = Aggiunto
change-removed = Tolto
change-changed = Modificato
change-moved = Spostato
change-split = Diviso
change-merged = Unito
change-heading = { $change }: { $place }
change-edited = { $change } e modificato: { $place }
effect-added = aggiunto: { $subjects }
effect-removed = tolto: { $subjects }
effect-respelled = { $subjects } (grafia)
effect-weaker = { $subjects } (più debole)
effect-stronger = { $subjects } (più forte)
effect-as-strong = { $subjects } (stessa forza)
effect-other = { $subjects }
aside-before = (prima: { $places })
aside-still = (ancora: { $places })
whence-moved = spostato da: { $place }
whence-split = diviso da: { $place }
whence-merged = unito da: { $place }
whence-before = prima { $place }
aside-more = { $places } e altri { $count }
change-none = Nessuna differenza nelle parole.

## How much changed, and where.

extent-words =
    { $count ->
        [one] una parola cambiata ({ $places })
       *[other] { $count } parole cambiate ({ $places })
    }
extent-paragraphs =
    { $count ->
        [one] un paragrafo
       *[other] { $count } paragrafi
    }
extent-added = aggiunto: { $places }
extent-removed = tolto: { $places }
extent-moved = spostato: { $places }
extent-split = diviso: { $places }
extent-merged = unito: { $places }

### What changed between two texts, and what it means.

change-added = Hinzugefügt
change-removed = Gestrichen
change-changed = Geändert
change-moved = Verschoben
change-split = Geteilt
change-merged = Zusammengelegt
change-heading = { $change }: { $place }
change-edited = { $change } und geändert: { $place }
effect-added = hinzugefügt: { $subjects }
effect-removed = gestrichen: { $subjects }
effect-respelled = { $subjects } (Schreibweise)
effect-weaker = { $subjects } (schwächer)
effect-stronger = { $subjects } (stärker)
effect-as-strong = { $subjects } (gleich stark)
effect-other = { $subjects }
aside-before = (vorher: { $places })
aside-still = (noch: { $places })
whence-moved = verschoben von { $place }
whence-split = abgetrennt von { $place }
whence-merged = zusammengelegt aus { $place }
whence-before = vorher { $place }
aside-more = { $places } und { $count } weitere
change-none = Kein Unterschied im Wortlaut.

## How much changed, and where.

extent-words =
    { $count ->
        [one] ein Wort geändert ({ $places })
       *[other] { $count } Wörter geändert ({ $places })
    }
extent-paragraphs =
    { $count ->
        [one] ein Absatz
       *[other] { $count } Absätze
    }
extent-added = hinzugefügt: { $places }
extent-removed = gestrichen: { $places }
extent-moved = verschoben: { $places }
extent-split = geteilt: { $places }
extent-merged = zusammengelegt: { $places }

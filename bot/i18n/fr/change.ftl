### What changed between two texts, and what it means.

change-added = Ajouté
change-removed = Supprimé
change-changed = Modifié
change-moved = Déplacé
change-split = Scindé
change-merged = Fusionné
change-heading = { $change } : { $place }
change-edited = { $change } et modifié : { $place }
effect-added = ajouté : { $subjects }
effect-removed = supprimé : { $subjects }
effect-respelled = { $subjects } (graphie)
effect-weaker = { $subjects } (plus faible)
effect-stronger = { $subjects } (plus fort)
effect-as-strong = { $subjects } (même force)
effect-other = { $subjects }
aside-before = (auparavant : { $places })
aside-still = (reste : { $places })
whence-moved = déplacé depuis : { $place }
whence-split = scindé depuis : { $place }
whence-merged = fusionné depuis : { $place }
whence-before = auparavant { $place }
aside-more = { $places } et encore { $count }
change-none = Aucune différence dans les mots.

## How much changed, and where.

extent-words =
    { $count ->
        [one] { $count } mot changé ({ $places })
       *[other] { $count } mots changés ({ $places })
    }
extent-paragraphs =
    { $count ->
        [one] { $count } paragraphe
       *[other] { $count } paragraphes
    }
extent-added = ajouté : { $places }
extent-removed = supprimé : { $places }
extent-moved = déplacé : { $places }
extent-split = scindé : { $places }
extent-merged = fusionné : { $places }

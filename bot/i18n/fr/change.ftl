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

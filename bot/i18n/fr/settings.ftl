settings-summary = langue, fuseau horaire, heures calmes, ce qui sonne
settings-help =
    Tous vos choix dans un seul message ; les boutons les changent.
    On peut aussi les écrire :
    <code>/settings language ru</code>
    <code>/settings timezone Almaty</code>
    <code>/settings quiet 22-7</code>
settings-head = ⚙️ <b>Réglages</b> de cette conversation
settings-unknown = ✗ Il n’y a pas de réglage « { $name } ».
settings-misunderstood = ✗ Je n’ai pas compris « { $text } ».
settings-back = ‹ Tous les réglages
settings-digest = Résumés

settings-language = Langue
settings-language-about = Les commandes restent en anglais. À écrire : <code>/settings language ru</code>

settings-timezone = Fuseau horaire
settings-timezone-now = { $place }, il y est { $at }
settings-timezone-about =
    Les heures calmes et les résumés le suivent. Envoyez votre ville, dans n’importe quelle langue, ou le décalage :
    <code>/settings timezone Almaty</code>
    <code>/settings timezone UTC+5</code>

settings-quiet = Heures calmes
settings-quiet-off = aucune
settings-quiet-about =
    Pendant ces heures, rien ne sonne ; ce qui a été trouvé arrive à leur fin.
    D’autres heures : <code>/settings quiet 22-7</code>
    Aucune : <code>/settings quiet off</code>

settings-urgent = Urgences la nuit
settings-urgent-on = sonnent aussitôt
settings-urgent-off = attendent
settings-urgent-about =
    Est urgent : une toute première mention, ou un nom retiré d’un texte. Cela peut-il rompre vos heures calmes ?
    <code>/settings urgent on</code>

settings-mode = Ce qui est trouvé
settings-mode-instant = arrive aussitôt
settings-mode-daily = dans le résumé quotidien
settings-mode-weekly = dans celui de la semaine
settings-mode-about =
    Pour tout ce qui n’a pas son propre choix.
    <code>/settings mode instant</code>

settings-possible = Peut-être un homonyme
settings-possible-ring = sonne aussi
settings-possible-digest = dans le résumé
settings-possible-hide = écarté
settings-possible-about =
    Que faire quand un texte parle peut-être de quelqu’un d’autre du même nom.
    <code>/settings possible digest</code>

settings-diff = Différences
settings-diff-full = mots anciens et nouveaux
settings-diff-added = mots nouveaux seulement
settings-diff-summary = en bref
settings-diff-about =
    Ce qu’une alerte montre de ce qui a changé dans un texte.
    <code>/settings diff full</code>

settings-sources = Sources
settings-sources-all = toutes sonnent
settings-sources-off = toutes sonnent, sauf { $names }
settings-sources-about = Une source sans ✓ ne sonne pas ; ce qu’elle apporte attend le résumé. Une pression la fait changer.

settings-empty = Résumé vide
settings-empty-on = une ligne
settings-empty-off = aucun
settings-empty-about =
    La ligne dit ce qui a été vérifié, pour que le silence ne soit pas une énigme.
    <code>/settings empty off</code>

digest-summary = ce qui n’a pas sonné : chaque jour, semaine ou maintenant
digest-help =
    Une fois par jour : ce qui a été trouvé sans alerte, et ce qui a été vérifié.
    À une heure : <code>/digest 8</code> ou <code>/digest 7:30</code>
    Aucun : <code>/digest off</code>
    Tout de suite ; celui du jour viendra quand même : <code>/digest now</code>
    Une fois par semaine, avec un graphique : <code>/digest weekly monday</code>
    Sans celui de la semaine : <code>/digest weekly off</code>
digest-off =
    <b>Plus de résumé quotidien.</b>
    Les alertes continuent ; le reste attend que vous remettiez un résumé : <code>/digest 8</code>
digest-none = <b>Pas de résumé quotidien.</b>
digest-hour = <b>Le résumé quotidien arrive à { $hour }</b>, à l’heure de { $place }.
digest-quarters = (J’écris les résumés tous les quarts d’heure ; j’ai pris le plus proche.)
digest-week = <b>Le résumé de la semaine</b>, avec un graphique : { $weekday }.
digest-no-week = Pas de résumé de la semaine.
digest-not-understood = ✗ « { $text } » : je comprends une heure, un jour de la semaine, <code>off</code> et <code>now</code>.
digest-examples =
    À une heure : <code>/digest 8</code> ou <code>/digest 7:30</code>
    Aucun : <code>/digest off</code>
    Tout de suite ; celui du jour viendra quand même : <code>/digest now</code>
    Une fois par semaine, avec un graphique : <code>/digest weekly monday</code>
digest-button-now = Maintenant
digest-button-off = Pas chaque jour
digest-button-week = Chaque semaine, le lundi
digest-button-no-week = Pas chaque semaine

digest-title = 🗞 <b>Résumé</b>
digest-title-weekly = 🗞 <b>Résumé de la semaine</b>
digest-nothing = 🗞 <b>Résumé :</b> rien de nouveau. { $coverage }
digest-nothing-weekly = 🗞 <b>Résumé de la semaine :</b> rien de nouveau. { $coverage }
digest-hit-new = mention
digest-hit-added = nouvelle mention
digest-hit-changed = paragraphe modifié
digest-hit-dropped = n’est plus mentionné
digest-namesake = peut-être un homonyme
digest-more =
    { $count ->
        [one] … et { $count } autre passage.
       *[other] … et { $count } autres passages.
    }
digest-pushed = Déjà parvenus par alerte : { $count }.
digest-coverage =
    Vérifié : { $sources ->
        [one] { $sources } source
       *[other] { $sources } sources
    }, { $passes } fois ; { $new ->
        [0] aucun nouveau texte
        [one] { $new } nouveau texte
       *[other] { $new } nouveaux textes
    }, { $changed ->
        [0] aucun modifié.
        [one] { $changed } modifié.
       *[other] { $changed } modifiés.
    }
digest-no-gaps = Sans lacune.
digest-gaps = Lacunes : { $gaps }.
digest-unchecked = Aucune source n’a été vérifiée pendant ce temps.

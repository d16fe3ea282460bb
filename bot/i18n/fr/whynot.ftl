whynot-summary = pourquoi un texte n’a pas déclenché d’alerte
whynot-help =
    Suit un texte de son site jusqu’à votre discussion, et dit où il s’est perdu.
    Par adresse ou numéro : <code>/whynot P10_TA(2026)0077</code>
    Par procédure : <code>/whynot 2021/2544</code>
whynot-which =
    Quel texte ? Envoyez son adresse, son numéro ou sa procédure.
    <code>/whynot P10_TA(2026)0077</code>
whynot-head = <b>Ce qu’est devenu ce texte</b>
whynot-read = ✓ Lu : { $at }, version { $number }, { $language }.
whynot-no-watch =
    ✗ Vous ne suivez encore rien ; rien ne peut donc déclencher d’alerte.
    Commencez par : <code>/watch Mirela Costandache</code>
whynot-sure = ✓ <b>{ $watch }</b> : présent sous la forme « { $surface } » ({ $why }).
whynot-possible = ? <b>{ $watch }</b> : peut-être, sous la forme « { $surface } » ({ $why }).
whynot-sent = → Alerte envoyée : { $at }.
whynot-waiting = → L’alerte attend d’être envoyée depuis : { $at }.
whynot-held = → L’alerte attend la fin de vos heures calmes : { $at }.
whynot-dead = → L’alerte n’a pas pu être remise ({ $at }) : { $reason }.
whynot-queued-once = → Une alerte a été créée : { $at }. Je ne garde pas si longtemps la trace de sa remise.
whynot-muted = → Le son est coupé jusqu’à : { $at }.
whynot-only-possible = → Pas d’alerte : il peut s’agir d’un homonyme. /settings décide du sort de ces résultats.
whynot-digest = → Pas d’alerte, selon votre choix : noté pour le résumé, { $at }.
whynot-later = → Vous avez commencé à suivre ce nom ({ $at }) après ma lecture du texte. Les anciens textes ne déclenchent rien ; /history les montre.
whynot-old = → Le texte était déjà là lors de ma première visite, ou vous l’avez reçu dans une autre langue. De tels textes ne déclenchent rien.
whynot-nearly = ✗ <b>{ $watch }</b> : le texte contient { $there }, mais pas { $missing }.
whynot-absent =
    { $count ->
        [one] ✗ Un autre élément de votre liste n’y figure pas.
       *[other] ✗ { $count } autres éléments de votre liste n’y figurent pas.
    }

stage-no-address =
    « { $text } » n’est ni une adresse ni un numéro que je puisse chercher.
    Par exemple : <code>/whynot P10_TA(2026)0077</code>
stage-no-source =
    ✗ Aucune de mes sources ne lit ce site. Ce que je lis : /sources
    L’opérateur de ce bot peut l’ajouter.
stage-source-read = ✓ <b>{ $name }</b> le couvre. Dernier passage : { $outcome }, { $at }.
stage-source-short = ✗ <b>{ $name }</b> le couvre, mais le dernier passage a échoué : { $outcome }, { $at }.
stage-not-looked = … <b>{ $name }</b> le couvre, et n’a pas encore été consultée.
stage-never-named = ✗ Aucune des listes que je lis n’a encore mentionné ce texte. Dès que l’une le fera, je le lirai.
stage-named = ✓ Connu depuis : { $at }.
stage-gone = ✗ Le serveur dit qu’il n’y a rien à cette adresse, depuis : { $at }.
stage-failed =
    { $count ->
        [one] ✗ La lecture a échoué jusqu’ici. Prochain essai : { $at }.
       *[other] ✗ La lecture a échoué { $count } fois. Prochain essai : { $at }.
    }
stage-soon = au prochain passage
stage-due = … Pas encore lu ; c’est le prochain de la file.
stage-no-text = ✓ Consultée : { $at }. La page n’a pas de texte propre, mais mène à d’autres.

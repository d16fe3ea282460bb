unwatch-summary = ne plus suivre, par numéro
unwatch-help =
    Retire des éléments de votre liste, par les numéros que montre /list. Pendant dix minutes, vous pouvez annuler.
    Un seul : <code>/unwatch 3</code>
    Plusieurs : <code>/unwatch 3 7</code>
    Tous ; je vous demande confirmation et vous envoie la liste en fichier : <code>/unwatch all</code>
unwatch-empty = Votre liste est vide ; il n’y a rien à retirer.
unwatch-which = <b>Quel numéro ?</b>
unwatch-more = … et d’autres : /list
unwatch-example = Par exemple : <code>/unwatch { $number }</code>
unwatch-no-number = ✗ « { $word } » n’est pas un numéro. /list montre les numéros.
unwatch-unknown = ✗ Votre liste n’a pas de numéro { $number }. /list montre les numéros.
unwatch-done = ✓ N’est plus suivi : <b>{ $watch }</b>
unwatch-rest =
    { $count ->
        [one] … et un autre.
       *[other] … et { $count } autres.
    }
unwatch-all =
    { $count ->
        [one] <b>Retirer le seul élément de votre liste ?</b>
       *[other] <b>Retirer les { $count } éléments de votre liste ?</b>
    }
    Le fichier contient la liste : envoyez-la après /watch, et elle est suivie à nouveau.
unwatch-file = Votre liste de suivi
button-unwatch-all = Oui, retirer ({ $count })
button-keep = Non, garder
unwatch-too-late = Trop tard pour annuler : plus de dix minutes ont passé, ou c’est déjà fait. /list montre votre liste.
unwatch-undone =
    { $count ->
        [one] <b>Suivi à nouveau :</b>
       *[other] <b>Suivis à nouveau, { $count } :</b>
    }

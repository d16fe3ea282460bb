diff-summary = toute la différence entre les versions d’un texte
diff-help =
    Montre tout ce qui a changé dans un texte depuis sa version précédente, ou depuis la proposition dont il est issu.
    Répondez à une alerte par /diff, ou nommez le texte : <code>/diff P10_TA(2026)0077</code>
diff-which =
    Quel texte ? Répondez à une alerte par /diff, ou indiquez son numéro ou son adresse.
    <code>/diff P10_TA(2026)0077</code>
diff-unknown =
    Je ne connais pas le texte <b>{ $text }</b>.
    Un numéro ou une adresse convient : <code>/diff P10_TA(2026)0077</code>
    Ou cherchez-le : <code>/find Sarnovo librarians</code>
diff-only-one =
    Il n’y a encore rien à comparer : je connais une seule version de « { $title } », et aucun texte dont il serait issu.
diff-none = Les deux versions ont les mêmes mots ; seul l’ordre ou la typographie diffère.
diff-versions = De la version { $old } à la version { $new } :
diff-texts = Comparé à { $old }, dont il est issu :
diff-file =
    { $count ->
        [one] Toute la différence, un endroit. Ouvrez le fichier dans un navigateur.
       *[other] Toute la différence, { $count } endroits. Ouvrez le fichier dans un navigateur.
    }

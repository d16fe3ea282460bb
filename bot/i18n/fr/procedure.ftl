procedure-summary = le parcours d’une résolution : ajouts et suppressions
procedure-help =
    Montre où chaque texte d’une procédure contient ce que vous suivez, et où cela a été ajouté, supprimé ou déplacé dans un considérant.
    <code>/procedure 2021/2544</code>
    Tous les noms et articles, pas seulement les vôtres : <code>/procedure 2021/2544 all</code>
procedure-which =
    Quelle procédure ? Son numéro figure sous le titre d’un texte.
    <code>/procedure 2021/2544</code>
    Tous les noms et articles, pas seulement les vôtres : <code>/procedure 2021/2544 all</code>
procedure-unknown = Je ne connais encore aucun texte de la procédure { $number }.
procedure-all = Tous les noms et articles que montrent les textes :
procedure-head = <b>Procédure { $number }</b>
procedure-signs = ➕ ajouté, ❌ supprimé : par rapport à l’étape précédente.

sources-summary = ce qui est lu, et jusqu’où
sources-help = Montre ce que je lis : chaque source, ce qu’elle couvre, le résultat du dernier passage, le nombre de textes lus.
sources-none = Aucune source n’est configurée. L’opérateur de ce bot peut en ajouter.
sources-head = <b>Ce que je lis</b>
sources-name = { $sign } <b>{ $name }</b>
sources-languages = Langues : { $languages }.
sources-new = Pas encore consultée.
sources-state =
    Dernier passage : { $outcome }. { $count ->
        [one] { $count } page lue.
       *[other] { $count } pages lues.
    }
sources-unread =
    { $count ->
        [one] { $count } page reste à lire.
       *[other] { $count } pages restent à lire.
    }
sources-more =
    Date du prochain passage : /status
    Pourquoi un texte n’a pas déclenché d’alerte : <code>/whynot P10_TA(2026)0077</code>

covers-ep-texts = Textes adoptés, propositions de résolution, propositions communes et rapports du Parlement européen.
covers-ep-press = Communiqués de presse du Parlement européen.
covers-ep-doceo = Documents isolés du Parlement européen, par numéro.
covers-ep-oeil = Procédures de l’Observatoire législatif du Parlement européen.
covers-eeas-press = Déclarations et documents de presse du SEAE (EEAS) et des délégations de l’UE.
covers-osce-news = Actualités, communiqués et avis juridiques de l’OSCE, de ses institutions et missions.
covers-osce-elections = Élections observées par le BIDDH, et ses rapports à leur sujet.
covers-feed = Tout ce que publie le flux de { $site }.
covers-sitemap = Pages de { $site }, trouvées par son plan de site.
covers-listing = Pages que { $site } énumère.

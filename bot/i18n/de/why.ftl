why-summary = warum eine Meldung kam
why-help =
    Erklärt eine Meldung: welche Beobachtung, in welcher Schreibweise, nach welcher Regel und wie sicher.
    Antworten Sie auf die Meldung mit /why oder drücken Sie den Knopf darunter. /why allein erklärt die letzte.
why-which =
    Welche Meldung? Antworten Sie darauf mit /why oder drücken Sie den Knopf darunter.
    Hier ist mir noch keine in Erinnerung. Was Sie beobachten: /list
why-nothing =
    Nichts in „{ $title }“ gehört zu Ihrer Liste.
    Haben Sie es von der Liste genommen? Was darauf steht: /list
why-head = <b>Warum diese Meldung kam</b>
why-rule-name = Ein Name zählt, wenn Vor- und Nachname einer Person beieinanderstehen, in jeder Schreibweise und Schrift.
why-rule-article = Ein Artikel zählt, wenn seine Nummer zusammen mit dem Gesetz genannt ist.
why-rule-words = Genaue Wörter zählen überall, gleich in welcher Groß- und Kleinschreibung und mit welchen Akzenten.
why-sure = ✓ Ein sicherer Treffer.
why-possible = ? Ein möglicher Treffer: Es kann eine Namensgleichheit oder ein anderes Gesetz sein.
why-new = Genannt, { $place }:
why-added = Neu genannt, { $place }:
why-changed = Genannt an einer geänderten Stelle, { $place }:
why-dropped = War genannt, ist es nicht mehr:
why-more =
    { $count ->
        [one] … und eine weitere Stelle.
       *[other] … und { $count } weitere Stellen.
    }

## The rules' own reasons, each after a spelling.

reason-as-written = wie Sie es geschrieben haben
reason-exact = die genauen Wörter
reason-surname-first = Nachname zuerst
reason-initial = Vorname als Initiale
reason-shared = ein Nachname für zwei
reason-slip = ein Buchstabe weicht ab
reason-case = andere Groß- und Kleinschreibung
reason-diacritics = andere Akzente
reason-hyphen = anderer Bindestrich
reason-spelling = andere Schreibweise
reason-namesake = vielleicht eine andere Person
reason-alone = nur der Nachname
reason-not-in-full = in diesem Text nicht mit vollem Namen genannt
reason-spelt-otherwise = in diesem Text beim vollen Namen anders geschrieben
reason-another-bearer = vielleicht ist jemand anderes dieses Namens gemeint
reason-in-full-elsewhere = anderswo in diesem Text mit vollem Namen genannt
reason-which-law = der Text sagt nicht, welches Gesetz
reason-no-part = kein Teil davon ist genannt
reason-form = grammatische Form

watch-summary = eine Person, einen Artikel oder Wörter beobachten
watch-help =
    Läutet, wenn ein Text die Person nennt, den Artikel anführt oder die Wörter enthält.
    Eine Person: <code>/watch Mirela Costandache</code>
    Mit weiteren Namen: <code>/watch Mirela Costandache = Мирела Костандаке, Mira Vrba</code>
    Ein Artikel: <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    Ein ganzes Gesetz: <code>/watch any article of the EPCA</code>
    Genaue Wörter: <code>/watch "state of emergency"</code>
    Eine Suchanfrage: <code>/watch prison NEAR/10 (journalist OR blogger) NOT type:press source:ep lang:en</code>
    Mehreres auf einmal: je eine Zeile oder eine eingefügte Namensliste. Schreibweisen und Schriften eines Namens finde ich von selbst.
watch-whom =
    Wen oder was soll ich beobachten?
    Eine Person: <code>/watch Mirela Costandache</code>
    Ein Artikel: <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    Genaue Wörter: <code>/watch "state of emergency"</code>
    Mehr: /help watch
watch-full = Ihre Liste ist voll ({ $count }). /unwatch schafft Platz; versuchen Sie es danach noch einmal.
watch-already = schon beobachtet
watch-known = • <b>{ $watch }</b> — beobachten Sie schon, als Nummer { $number }.
watch-widened = ✓ { $number } · <b>{ $watch }</b> — weitere Namen hinzugefügt.
watch-added = ✓ { $number } · <b>{ $watch }</b>
watch-card = { $number } · <b>{ $watch }</b>
watch-gone = Diese Beobachtung gibt es nicht mehr. Was da ist, zeigt /list.
watch-too-late = Das ist zu lange her. Bitte senden Sie es noch einmal.
watch-spellings = Wird in jeder Schreibweise und mit jeder Endung gefunden, zum Beispiel { $spellings }.
watch-any-spelling = Wird in jeder Schreibweise, jeder Schrift und mit jeder Endung gefunden.
watch-risk-one-word = ⚠ Nur ein Wort: Wer sonst so heißt, läutet auch. Ergänzen Sie den Vornamen, wenn es einen gibt.
watch-risk-short = ⚠ „{ $name }“ ist kurz: Andere Wörter können ähnlich klingen. Sehen Sie sich die ersten Treffer genau an.
watch-risk-frequent = ⚠ Viele Menschen heißen { $name }: Es kann auch bei jemand anderem läuten. Beobachten Sie auch einen zweiten Vornamen.
watch-risk-ordinary = ⚠ „{ $name }“ ist auch ein gewöhnliches Wort: Fast jeder Text würde läuten. Ergänzen Sie die Wörter, mit denen es zusammensteht.
watch-risk-short-acronym = ⚠ „{ $name }“ ist kurz: Andere Organisationen können auch so heißen. Beobachten Sie daneben den vollen Namen.
watch-archive =
    { $count ->
        [one] Im Archiv ist ein Text:
       *[other] Die letzten { $count } Texte im Archiv:
    }
watch-archive-none = Im Archiv ist noch kein Text dazu.
watch-volume =
    { $count ->
        [0] Zu erwarten ist weniger als ein Text im Monat.
        [one] Zu erwarten ist etwa ein Text im Monat.
       *[other] Zu erwarten sind etwa { $count } Texte im Monat.
    }
watch-correction = Sie beobachten auch { $number } · <b>{ $watch }</b>. Falls dies die Berichtigung ist, nehmen Sie den alten Eintrag herunter.
button-correction = Alten Eintrag { $number } löschen
watch-doubtful = Was soll mit Treffern geschehen, die vielleicht jemand anderen gleichen Namens meinen?
watch-several =
    { $count ->
        [0] <b>Nichts Neues zu beobachten.</b>
        [one] <b>Eine neue Beobachtung:</b>
       *[other] <b>{ $count } neue Beobachtungen:</b>
    }
watch-not-all =
    { $count ->
        [one] Eine Zeile wird nicht beobachtet:
       *[other] { $count } Zeilen werden nicht beobachtet:
    }
watch-undo = Rückgängig: <code>/unwatch { $numbers }</code>

whynot-summary = warum zu einem Text keine Meldung kam
whynot-help =
    Verfolgt einen Text von seiner Website bis in Ihren Chat und sagt, wo er verloren ging.
    Nach Adresse oder Nummer: <code>/whynot P10_TA(2026)0077</code>
    Nach Verfahren: <code>/whynot 2021/2544</code>
whynot-which =
    Welcher Text? Senden Sie Adresse, Nummer oder Verfahren.
    <code>/whynot P10_TA(2026)0077</code>
whynot-head = <b>Was aus diesem Text wurde</b>
whynot-read = ✓ Gelesen: { $at }, Fassung { $number }, { $language }.
whynot-no-watch =
    ✗ Sie beobachten noch nichts, also kann nichts gemeldet werden.
    Beginnen Sie so: <code>/watch Mirela Costandache</code>
whynot-sure = ✓ <b>{ $watch }</b>: gefunden als „{ $surface }“ ({ $why }).
whynot-possible = ? <b>{ $watch }</b>: vielleicht, als „{ $surface }“ ({ $why }).
whynot-sent = → Die Meldung wurde gesendet: { $at }.
whynot-waiting = → Die Meldung wartet auf den Versand, seit: { $at }.
whynot-held = → Die Meldung wartet auf das Ende Ihrer Ruhezeit: { $at }.
whynot-dead = → Die Meldung ließ sich nicht zustellen ({ $at }): { $reason }.
whynot-queued-once = → Eine Meldung entstand: { $at }. Wie sie zugestellt wurde, wird nicht so lange aufbewahrt.
whynot-muted = → Stumm gestellt bis: { $at }.
whynot-only-possible = → Keine Meldung: Es kann eine Namensgleichheit sein. Was mit solchen Treffern geschieht, bestimmt /settings.
whynot-digest = → Keine Meldung, wie von Ihnen gewählt: für die Übersicht notiert, { $at }.
whynot-later = → Sie beobachten dies seit { $at }; da war der Text schon gelesen. Alte Texte werden nicht gemeldet; /history zeigt sie.
whynot-old = → Der Text war schon da, als ich die Quelle zum ersten Mal ansah, oder kam zu Ihnen in einer anderen Sprache. Solche Texte werden nicht gemeldet.
whynot-nearly = ✗ <b>{ $watch }</b>: Im Text steht { $there }, aber nicht { $missing }.
whynot-absent =
    { $count ->
        [one] ✗ Eine weitere Ihrer Beobachtungen kommt nicht darin vor.
       *[other] ✗ { $count } weitere Ihrer Beobachtungen kommen nicht darin vor.
    }

stage-no-address =
    „{ $text }“ ist weder eine Adresse noch eine Nummer, die ich nachschlagen kann.
    Zum Beispiel: <code>/whynot P10_TA(2026)0077</code>
stage-no-source =
    ✗ Keine meiner Quellen liest diese Website. Was ich lese: /sources
    Wer diesen Bot betreibt, kann sie hinzufügen.
stage-source-read = ✓ <b>{ $name }</b> ist dafür zuständig. Letzter Blick: { $outcome }, { $at }.
stage-source-short = ✗ <b>{ $name }</b> ist dafür zuständig, aber der letzte Blick misslang: { $outcome }, { $at }.
stage-not-looked = … <b>{ $name }</b> ist dafür zuständig und wurde noch nicht angesehen.
stage-never-named = ✗ Keine Liste, die ich lese, hat diesen Text bisher genannt. Sobald eine es tut, lese ich ihn.
stage-named = ✓ Bekannt seit: { $at }.
stage-gone = ✗ Der Server sagt, dass dort nichts ist, seit: { $at }.
stage-failed =
    { $count ->
        [one] ✗ Er ließ sich bisher nicht lesen. Nächster Versuch: { $at }.
       *[other] ✗ Er ließ sich in { $count } Versuchen nicht lesen. Nächster Versuch: { $at }.
    }
stage-soon = beim nächsten Blick
stage-due = … Noch nicht gelesen; er ist als Nächster dran.
stage-no-text = ✓ Angesehen: { $at }. Die Seite hat keinen eigenen Text, führt aber zu anderen.

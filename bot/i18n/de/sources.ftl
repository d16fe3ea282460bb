sources-summary = was gelesen wird, und wie weit
sources-help = Zeigt, was ich lese: jede Quelle, was sie umfasst, wie der letzte Blick ausging und wie viele Texte gelesen sind.
sources-none = Es ist keine Quelle eingerichtet. Wer diesen Bot betreibt, kann welche hinzufügen.
sources-head = <b>Was ich lese</b>
sources-name = { $sign } <b>{ $name }</b>
sources-languages = Sprachen: { $languages }.
sources-new = Noch nicht angesehen.
sources-state =
    Letzter Blick: { $outcome }. { $count ->
        [one] Eine Seite gelesen.
       *[other] { $count } Seiten gelesen.
    }
sources-unread =
    { $count ->
        [one] Eine Seite ist noch zu lesen.
       *[other] { $count } Seiten sind noch zu lesen.
    }
sources-more =
    Wann wieder nachgesehen wird: /status
    Warum zu einem Text keine Meldung kam: <code>/whynot P10_TA(2026)0077</code>

covers-ep-texts = Angenommene Texte, Entschließungsanträge, gemeinsame Anträge und Berichte des Europäischen Parlaments.
covers-ep-press = Pressemitteilungen des Europäischen Parlaments.
covers-ep-doceo = Einzelne Dokumente des Europäischen Parlaments, nach Nummer.
covers-ep-oeil = Verfahren in der Legislativen Beobachtungsstelle des Europäischen Parlaments.
covers-eeas-press = Erklärungen und Pressematerial des EAD (EEAS) und der EU-Delegationen.
covers-osce-news = Nachrichten, Pressemitteilungen und Rechtsgutachten der OSZE, ihrer Institutionen und Missionen.
covers-osce-elections = Wahlen, die das BDIMR beobachtet, und seine Berichte darüber.
covers-feed = Alles aus dem Feed von { $site }.
covers-sitemap = Seiten von { $site }, über die Sitemap gefunden.
covers-listing = Seiten, die { $site } auflistet.

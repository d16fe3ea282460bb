diff-summary = der ganze Unterschied zwischen Fassungen eines Textes
diff-help =
    Zeigt alles, was sich in einem Text seit der letzten Fassung geändert hat, oder gegenüber dem Antrag, aus dem er entstand.
    Antworten Sie auf eine Meldung mit /diff oder nennen Sie den Text: <code>/diff P10_TA(2026)0077</code>
diff-which =
    Welcher Text? Antworten Sie auf eine Meldung mit /diff oder nennen Sie Nummer oder Adresse.
    <code>/diff P10_TA(2026)0077</code>
diff-unknown =
    Einen Text <b>{ $text }</b> kenne ich nicht.
    Eine Nummer oder Adresse hilft: <code>/diff P10_TA(2026)0077</code>
    Oder suchen Sie ihn: <code>/find Sarnovo librarians</code>
diff-only-one =
    Noch gibt es nichts zu vergleichen: Ich kenne eine Fassung von „{ $title }“ und keinen Text, aus dem sie entstand.
diff-none = Beide Fassungen haben dieselben Wörter; nur Reihenfolge oder Typografie sind anders.
diff-versions = Von Fassung { $old } zu Fassung { $new }:
diff-texts = Verglichen mit { $old }, woraus der Text entstand:
diff-file =
    { $count ->
        [one] Der ganze Unterschied, eine Stelle. Öffnen Sie die Datei im Browser.
       *[other] Der ganze Unterschied, { $count } Stellen. Öffnen Sie die Datei im Browser.
    }

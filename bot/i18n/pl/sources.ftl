sources-summary = co jest czytane i jak daleko
sources-help = Pokazuje, co czytam: każde źródło, co obejmuje, jak wypadło ostatnie sprawdzenie, ile tekstów przeczytano.
sources-none = Nie ustawiono żadnego źródła. Może je dodać osoba prowadząca tego bota.
sources-head = <b>Co czytam</b>
sources-name = { $sign } <b>{ $name }</b>
sources-languages = Języki: { $languages }.
sources-new = Jeszcze nie sprawdzane.
sources-state =
    Ostatnie sprawdzenie: { $outcome }. { $count ->
        [one] Przeczytano { $count } stronę.
        [few] Przeczytano { $count } strony.
       *[many] Przeczytano { $count } stron.
    }
sources-unread =
    { $count ->
        [one] Do przeczytania została { $count } strona.
        [few] Do przeczytania zostały { $count } strony.
       *[many] Do przeczytania zostało { $count } stron.
    }
sources-more =
    Kiedy następne sprawdzenie: /status
    Dlaczego o tekście nie było alertu: <code>/whynot P10_TA(2026)0077</code>

covers-ep-texts = Teksty przyjęte, projekty rezolucji, wspólne projekty i sprawozdania Parlamentu Europejskiego.
covers-ep-press = Komunikaty prasowe Parlamentu Europejskiego.
covers-ep-doceo = Pojedyncze dokumenty Parlamentu Europejskiego, według numerów.
covers-ep-oeil = Procedury w Obserwatorium Legislacyjnym Parlamentu Europejskiego.
covers-eeas-press = Oświadczenia i materiały prasowe ESDZ (EEAS) i delegatur UE.
covers-osce-news = Aktualności, komunikaty i opinie prawne OBWE, jej instytucji i misji.
covers-osce-elections = Wybory obserwowane przez ODIHR i jego sprawozdania o nich.
covers-feed = Wszystko z kanału { $site }.
covers-sitemap = Strony { $site }, znalezione przez mapę witryny.
covers-listing = Strony, które wymienia { $site }.

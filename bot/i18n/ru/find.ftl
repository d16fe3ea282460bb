find-summary = поиск по всем прочитанным текстам
find-help =
    Ищет по полному тексту всего, что я когда-либо прочитал. Все слова должны стоять в одном абзаце.
    Слова: <code>/find Sarnovo librarians</code>
    Точная фраза: <code>/find "state of emergency"</code>
find-what =
    Что искать?
    Слова: <code>/find Sarnovo librarians</code>
    Точная фраза: <code>/find "state of emergency"</code>
find-head = 🔎 <b>{ $query }</b>
find-nothing =
    По запросу <b>{ $query }</b> ничего не нашлось.
    Чем меньше слов, тем больше находок. Человек в любом написании и любой письменности: <code>/history Mirela Costandache</code>
find-no-more = Больше текстов по запросу <b>{ $query }</b> нет.
find-narrow = Есть и другие тексты: добавьте слово, чтобы сузить поиск.

find-summary = пошук у всіх прочитаних текстах
find-help =
    Шукає в повному тексті всього, що я будь-коли прочитав. Усі слова мають стояти в одному абзаці.
    Слова: <code>/find Sarnovo librarians</code>
    Точна фраза: <code>/find "state of emergency"</code>
find-what =
    Що шукати?
    Слова: <code>/find Sarnovo librarians</code>
    Точна фраза: <code>/find "state of emergency"</code>
find-head = 🔎 <b>{ $query }</b>
find-nothing =
    За запитом <b>{ $query }</b> нічого не знайшлося.
    Що менше слів, то більше знахідок. Людина в будь-якому написанні й будь-якій писемності: <code>/history Mirela Costandache</code>
find-no-more = Більше текстів за запитом <b>{ $query }</b> немає.
find-narrow = Є й інші тексти: додайте слово, щоб звузити пошук.

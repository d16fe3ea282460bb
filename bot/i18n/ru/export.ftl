export-summary = ваш список файлом
export-help =
    Присылает файлом ваш список со всеми настройками записей. /import примет его обратно, здесь или в другом чате.
    Для таблицы: <code>/export</code>
    Для программ: <code>/export json</code>
export-empty =
    Ваш список пуст, выгружать нечего.
    Начните так: <code>/watch Mirela Costandache</code>
export-which =
    Формат «{ $format }» мне незнаком. Есть два:
    <code>/export csv</code>
    <code>/export json</code>
export-told =
    { $count ->
        [one] <b>Ваш список, { $count } запись.</b>
        [few] <b>Ваш список, { $count } записи.</b>
       *[many] <b>Ваш список, { $count } записей.</b>
    }
    /import примет файл обратно, здесь или в другом чате. По нему видно, за кем вы следите: храните его там, где его прочтёте только вы.
export-caption =
    { $count ->
        [one] { $count } запись
        [few] { $count } записи
       *[many] { $count } записей
    }
export-button = Лучше как { $format }

export-summary = ваш список файлом
export-help =
    Надсилає файлом ваш список з усіма налаштуваннями записів. /import прийме його назад, тут або в іншому чаті.
    Для таблиці: <code>/export</code>
    Для програм: <code>/export json</code>
export-empty =
    Ваш список порожній, експортувати нічого.
    Почніть так: <code>/watch Mirela Costandache</code>
export-which =
    Формату «{ $format }» я не знаю. Є два:
    <code>/export csv</code>
    <code>/export json</code>
export-told =
    { $count ->
        [one] <b>Ваш список, { $count } запис.</b>
        [few] <b>Ваш список, { $count } записи.</b>
       *[many] <b>Ваш список, { $count } записів.</b>
    }
    /import прийме файл назад, тут або в іншому чаті. З нього видно, за ким ви стежите: зберігайте його там, де його прочитаєте лише ви.
export-caption =
    { $count ->
        [one] { $count } запис
        [few] { $count } записи
       *[many] { $count } записів
    }
export-button = Краще як { $format }

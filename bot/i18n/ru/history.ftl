history-summary = все тексты с этим именем, по датам
history-help =
    Перечисляет тексты, где назван человек, упомянута статья или стоят нужные слова; сначала новые. Следить за ними для этого не обязательно.
    Человек, в любом написании и любой письменности: <code>/history Mirela Costandache</code>
    Статья: <code>/history Article 174 of the Criminal Code of Kazakhstan</code>
history-whom =
    Чью историю показать?
    Человек, в любом написании и любой письменности: <code>/history Mirela Costandache</code>
    Статья: <code>/history Article 174 of the Criminal Code of Kazakhstan</code>
history-not-understood =
    { $reason }
    Например: <code>/history { $example }</code>
history-nothing =
    { $count ->
        [0] Я ещё не прочитал ни одного текста, поэтому о <b>{ $query }</b> пока ничего нет.
        [one] <b>{ $query }</b>: ни одного упоминания; прочитан { $count } текст.
        [few] <b>{ $query }</b>: ни одного упоминания; прочитано { $count } текста.
       *[many] <b>{ $query }</b>: ни одного упоминания; прочитано { $count } текстов.
    }
    Чтобы узнать о первом: <code>/watch { $query }</code>
history-head =
    📜 <b>{ $query }</b>: { $count ->
        [one] { $count } текст
        [few] { $count } текста
       *[many] { $count } текстов
    }
history-span = Первое упоминание: { $first }; последнее: { $last }
history-newest = Только самые новые: в архиве больше, чем можно прочитать за один раз.
history-undated = без даты
history-gone = теперь там этого нет
history-possible = возможно, однофамилец

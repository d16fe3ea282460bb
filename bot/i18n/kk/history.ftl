history-summary = есім аталған барлық мәтін, күндерімен
history-help =
    Адам аталған, бап келтірілген немесе сөздер кездесетін мәтіндерді жаңасынан бастап тізеді. Ол үшін бақылауға алу міндетті емес.
    Адам, кез келген жазылуында және жазуында: <code>/history Mirela Costandache</code>
    Бап: <code>/history Article 174 of the Criminal Code of Kazakhstan</code>
history-whom =
    Кімнің тарихын көрсетейін?
    Адам, кез келген жазылуында және жазуында: <code>/history Mirela Costandache</code>
    Бап: <code>/history Article 174 of the Criminal Code of Kazakhstan</code>
history-not-understood =
    { $reason }
    Мысалы: <code>/history { $example }</code>
history-nothing =
    { $count ->
        [0] Мен әлі бірде-бір мәтін оқыған жоқпын, сондықтан <b>{ $query }</b> туралы ештеңе жоқ.
       *[other] <b>{ $query }</b>: мен оқыған { $count } мәтінде аталмаған.
    }
    Алғаш аталғанын білу үшін: <code>/watch { $query }</code>
history-head = 📜 <b>{ $query }</b>: { $count } мәтін
history-span = Алғаш аталуы: { $first }; соңғысы: { $last }
history-newest = Тек ең жаңалары: мұрағатта бір рет оқуға сыятыннан көбі бар.
history-undated = күні жоқ
history-gone = қазір онда жоқ
history-possible = аттас адам болуы мүмкін

watch-summary = адам, бап немесе сөздер бойынша дабыл қағу
watch-help =
    Мәтінде адам аталса, бапқа сілтеме жасалса немесе сол сөздер болса, дабыл қағады.
    Адам: <code>/watch Mirela Costandache</code>
    Басқа есімдерімен: <code>/watch Mirela Costandache = Мирела Костандаке, Mira Vrba</code>
    Бап: <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    Тұтас заң: <code>/watch any article of the EPCA</code>
    Дәл сөздер: <code>/watch "state of emergency"</code>
    Сұрау: <code>/watch prison NEAR/10 (journalist OR blogger) NOT type:press source:ep lang:en</code>
    Бірден бірнешеуі: әр жолға біреуден немесе есімдердің көшірілген тізімі. Есімнің басқа жазылулары мен жазуларын өзім табамын.
watch-whom =
    Кімді немесе нені бақылайын?
    Адам: <code>/watch Mirela Costandache</code>
    Бап: <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    Дәл сөздер: <code>/watch "state of emergency"</code>
    Толығырақ: /help watch
watch-full = Тізіміңіз толды ({ $count }). /unwatch арқылы орын босатып, қайталап көріңіз.
watch-already = бұрыннан бақыланады
watch-known = • <b>{ $watch }</b> — сіз мұны бұрыннан бақылайсыз, нөмірі { $number }.
watch-widened = ✓ { $number } · <b>{ $watch }</b> — жаңа есімдер қосылды.
watch-added = ✓ { $number } · <b>{ $watch }</b>
watch-card = { $number } · <b>{ $watch }</b>
watch-gone = Бұл бақылау енді жоқ. Тізімде не бар екенін /list көрсетеді.
watch-too-late = Содан бері көп уақыт өтті. Қайта жіберіңізші.
watch-spellings = Кез келген жазылуда және кез келген жалғаумен табылады, мысалы: { $spellings }.
watch-any-spelling = Кез келген жазылуда, кез келген жазуда және кез келген жалғаумен табылады.
watch-risk-one-word = ⚠ Бір ғана сөз: осылай аталатын басқа адамдар да дабыл қағады. Белгілі болса, атын қосыңыз.
watch-risk-short = ⚠ «{ $name }» қысқа: басқа сөздер оған ұқсап кетуі мүмкін. Алғашқы табылғандарды мұқият қараңыз.
watch-risk-frequent = ⚠ Мұндай есімді адам көп ({ $name }): аттас адам дабыл қағуы мүмкін. Екінші есімін де бақылаңыз.
watch-risk-ordinary = ⚠ «{ $name }» — кәдімгі сөз де: дабыл мәтіндердің бәріне дерлік қағылады. Қасында тұратын сөздерді қосыңыз.
watch-risk-short-acronym = ⚠ «{ $name }» қысқа: басқа ұйымдар да осылай аталуы мүмкін. Толық атауын да бақылаңыз.
watch-archive =
    { $count ->
        [one] Мұрағатта бір мәтін бар:
       *[other] Мұрағаттағы соңғы { $count } мәтін:
    }
watch-archive-none = Мұрағатта мұндай мәтін әзірге жоқ.
watch-volume =
    { $count ->
        [0] Айына бір мәтіннен аз күтіңіз.
        [one] Айына шамамен бір мәтін күтіңіз.
       *[other] Айына шамамен { $count } мәтін күтіңіз.
    }
watch-correction = Сіз мынаны да бақылайсыз: { $number } · <b>{ $watch }</b>. Жаңасы соның түзетуі болса, ескісін алып тастаңыз.
button-correction = Ескісін алу (№ { $number })
watch-doubtful = Аттас адам болуы мүмкін табылғандарды не істейін?
watch-several =
    { $count ->
        [0] <b>Жаңа бақылау жоқ.</b>
        [one] <b>Бір жаңа бақылау:</b>
       *[other] <b>{ $count } жаңа бақылау:</b>
    }
watch-not-all =
    { $count ->
        [one] Бір жол бақылауға алынбады:
       *[other] { $count } жол бақылауға алынбады:
    }
watch-undo = Қайтару: <code>/unwatch { $numbers }</code>

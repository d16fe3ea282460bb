digest-summary = дабылсыз табылғандар: күн сайын, апта сайын, қазір
digest-help =
    Күніне бір рет: хабарламасыз не табылғаны және не тексерілгені.
    Белгілі уақытта: <code>/digest 8</code> немесе <code>/digest 7:30</code>
    Өшіру: <code>/digest off</code>
    Дәл қазір; күнделікті шолу бәрібір келеді: <code>/digest now</code>
    Аптасына бір рет, диаграммамен: <code>/digest weekly monday</code>
    Апталық шолусыз: <code>/digest weekly off</code>
digest-off =
    <b>Күнделікті шолу болмайды.</b>
    Хабарламалар келе береді; қалғаны шолу қайта қосылғанша күтеді: <code>/digest 8</code>
digest-none = <b>Күнделікті шолу жоқ.</b>
digest-hour = <b>Күнделікті шолудың уақыты: { $hour }</b> (уақыт белдеуі: { $place }).
digest-quarters = (Шолуды әр ширек сағат сайын жазамын, сондықтан ең жақынын алдым.)
digest-week = Диаграммасы бар <b>апталық шолу</b>: { $weekday }.
digest-no-week = Апталық шолу жоқ.
digest-not-understood = ✗ «{ $text }»: мен тәулік уақытын, апта күнін, <code>off</code> және <code>now</code> сөздерін түсінемін.
digest-examples =
    Белгілі уақытта: <code>/digest 8</code> немесе <code>/digest 7:30</code>
    Өшіру: <code>/digest off</code>
    Дәл қазір; күнделікті шолу бәрібір келеді: <code>/digest now</code>
    Аптасына бір рет, диаграммамен: <code>/digest weekly monday</code>
digest-button-now = Қазір
digest-button-off = Күнделікті шолусыз
digest-button-week = Апта сайын, дүйсенбіде
digest-button-no-week = Апталық шолусыз

digest-title = 🗞 <b>Шолу</b>
digest-title-weekly = 🗞 <b>Апталық шолу</b>
digest-nothing = 🗞 <b>Шолу:</b> жаңа ештеңе жоқ. { $coverage }
digest-nothing-weekly = 🗞 <b>Апталық шолу:</b> жаңа ештеңе жоқ. { $coverage }
digest-hit-new = аталды
digest-hit-added = жаңадан аталды
digest-hit-changed = абзац өзгерді
digest-hit-dropped = енді аталмайды
digest-namesake = аттас адам болуы мүмкін
digest-more = … және тағы { $count } үзінді.
digest-pushed = Хабарлама болып бұрын келгені: { $count }.
digest-coverage =
    Тексерілді: { $sources } дереккөз, { $passes } рет; { $new ->
        [0] жаңа мәтін жоқ
       *[other] { $new } жаңа мәтін
    }, { $changed ->
        [0] өзгергені жоқ.
       *[other] { $changed } өзгерген.
    }
digest-no-gaps = Олқылық жоқ.
digest-gaps = Олқылықтар: { $gaps }.
digest-unchecked = Бұл уақытта бірде-бір дереккөз тексерілген жоқ.

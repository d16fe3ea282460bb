settings-summary = тіл, уақыт белдеуі, тыныш сағаттар, дабылдар
settings-help =
    Барлық баптаулар бір хабарламада; оларды түймелер өзгертеді.
    Жазып жіберуге де болады:
    <code>/settings language ru</code>
    <code>/settings timezone Almaty</code>
    <code>/settings quiet 22-7</code>
settings-head = ⚙️ Осы чаттың <b>баптаулары</b>
settings-unknown = ✗ «{ $name }» деген баптау жоқ.
settings-misunderstood = ✗ «{ $text }» дегенді түсінбедім.
settings-back = ‹ Барлық баптаулар
settings-digest = Шолулар

settings-language = Тіл
settings-language-about = Пәрмендер ағылшынша қалады. Былай жазуға болады: <code>/settings language ru</code>

settings-timezone = Уақыт белдеуі
settings-timezone-now = { $place }, қазір { $at }
settings-timezone-about =
    Тыныш сағаттар мен шолулар осы уақытпен жүреді. Қалаңызды кез келген тілде немесе UTC айырмасын жіберіңіз:
    <code>/settings timezone Almaty</code>
    <code>/settings timezone UTC+5</code>

settings-quiet = Тыныш сағаттар
settings-quiet-off = жоқ
settings-quiet-about =
    Бұл сағаттарда ештеңе дабыл қақпайды; табылғаны олар біткенде келеді.
    Басқа сағаттар: <code>/settings quiet 22-7</code>
    Оларсыз: <code>/settings quiet off</code>

settings-urgent = Тыныш сағаттағы шұғылы
settings-urgent-on = бірден келеді
settings-urgent-off = күтеді
settings-urgent-about =
    Шұғылы – ең алғаш аталуы және мәтіннен алынып тасталған есім. Ол үшін тыныш сағаттарды бұзуға бола ма?
    <code>/settings urgent on</code>

settings-mode = Табылғандар
settings-mode-instant = бірден келеді
settings-mode-daily = күнделікті шолуда
settings-mode-weekly = апталық шолуда
settings-mode-about =
    Өз таңдауы жоқ барлық бақылауларға қатысты.
    <code>/settings mode instant</code>

settings-possible = Аттас болуы мүмкін
settings-possible-ring = ол да дабыл қағады
settings-possible-digest = шолуда
settings-possible-hide = көрсетілмейді
settings-possible-about =
    Мәтінде аты бірдей басқа адам аталуы мүмкін болса, не істеу керек.
    <code>/settings possible digest</code>

settings-diff = Мәтіндегі өзгерістер
settings-diff-full = ескі және жаңа сөздер
settings-diff-added = тек жаңа сөздер
settings-diff-summary = қысқаша
settings-diff-about =
    Хабарлама өзгерістің қаншасын көрсетеді.
    <code>/settings diff full</code>

settings-sources = Дереккөздер
settings-sources-all = бәрі дабыл қағады
settings-sources-off = бәрі дабыл қағады, мыналардан басқа: { $names }
settings-sources-about = ✓ белгісі жоқ дереккөз дабыл қақпайды; тапқаны шолуды күтеді. Басу оны ауыстырады.

settings-empty = Бос шолу
settings-empty-on = бір жол
settings-empty-off = келмейді
settings-empty-about =
    Бұл жол не тексерілгенін айтады, сонда үнсіздік жұмбақ болмайды.
    <code>/settings empty off</code>

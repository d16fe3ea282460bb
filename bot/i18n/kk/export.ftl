export-summary = тізіміңіз файл түрінде
export-help =
    Тізіміңізді барлық баптауымен файл етіп жібереді. /import оны қайта қабылдайды – осында немесе басқа чатта.
    Кестелер үшін: <code>/export</code>
    Бағдарламалар үшін: <code>/export json</code>
export-empty =
    Тізіміңіз бос, файлға шығаратын ештеңе жоқ.
    Былай бастаңыз: <code>/watch Mirela Costandache</code>
export-which =
    «{ $format }» пішімін білмеймін. Екі пішім бар:
    <code>/export csv</code>
    <code>/export json</code>
export-told =
    <b>Тізіміңіз, { $count } жазба.</b>
    /import файлды қайта қабылдайды – осында немесе басқа чатта. Одан кімді бақылайтыныңыз көрінеді: өзіңізден басқа ешкім оқи алмайтын жерде сақтаңыз.
export-caption = { $count } жазба
export-button = { $format } түрінде жіберу

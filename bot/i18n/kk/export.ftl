export-summary = бақылау тізіміңіз файл түрінде
export-help =
    Бақылау тізіміңізді барлық таңдауларымен бірге файл етіп жібереді. Оны /import осында немесе басқа чатта қайта қабылдайды.
    Кестеге: <code>/export</code>
    Бағдарламаларға: <code>/export json</code>
export-empty =
    Бақылау тізіміңіз бос; сақтайтын ештеңе жоқ.
    Былай бастаңыз: <code>/watch Mirela Costandache</code>
export-which =
    «{ $format }» деген пішімді білмеймін. Екеуі бар:
    <code>/export csv</code>
    <code>/export json</code>
export-told =
    { $count ->
        [one] <b>Бақылау тізіміңіз, бір бақылау.</b>
       *[other] <b>Бақылау тізіміңіз, { $count } бақылау.</b>
    }
    Файлды /import осында немесе басқа чатта қайта қабылдайды. Онда кімді бақылайтыныңыз жазылған: өзіңіз ғана оқи алатын жерде сақтаңыз.
export-caption =
    { $count ->
        [one] Бір бақылау
       *[other] { $count } бақылау
    }
export-button = { $format } пішімінде

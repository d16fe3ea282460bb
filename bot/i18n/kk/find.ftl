find-summary = оқылған барлық мәтіннен іздеу
find-help =
    Мен оқыған барлық мәтіннің толық нұсқасынан іздейді. Барлық сөз бір абзацта тұруы керек.
    Сөздер: <code>/find Sarnovo librarians</code>
    Дәл тіркес: <code>/find "state of emergency"</code>
find-what =
    Нені іздейін?
    Сөздер: <code>/find Sarnovo librarians</code>
    Дәл тіркес: <code>/find "state of emergency"</code>
find-head = 🔎 <b>{ $query }</b>
find-nothing =
    <b>{ $query }</b> бойынша ештеңе табылмады.
    Сөз азайса, нәтиже көбейеді. Адамды кез келген жазылуында және жазуында іздеу: <code>/history Mirela Costandache</code>
find-no-more = <b>{ $query }</b> бойынша басқа мәтін жоқ.
find-narrow = Басқа мәтіндер де бар: іздеуді тарылту үшін сөз қосыңыз.

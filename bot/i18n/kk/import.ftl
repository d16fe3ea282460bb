import-summary = файлдан бүтін тізімді қосу
import-help =
    Файлдағы жазбаларды қосады. Алдымен не қосылатынын айтамын; сіз «иә» демейінше ештеңе өзгермейді.
    Файлды <code>/import</code> деген жазумен жіберіңіз немесе оған <code>/import</code> деп жауап беріңіз.
    /export жасаған CSV не JSON немесе әр жолында бір есім бар жай мәтін жарайды.
import-how =
    <b>Файлды мына жазумен жіберіңіз:</b> <code>/import</code>, немесе оған <code>/import</code> деп жауап беріңіз.
    /export жасаған CSV не JSON немесе әр жолында бір есім бар жай мәтін жарайды.
    Ең көбі { $size } кБ және { $count } жазба. Сіз «иә» демейінше ештеңе қосылмайды.
import-formats =
    «query» бағаны бар CSV-ді, /export жасаған JSON-ды және әр жолында бір есім бар жай мәтінді оқимын:
    <code>Mirela Costandache</code>
    <code>Article 174 of the Criminal Code of Kazakhstan</code>
import-too-large = <b>Файл тым үлкен.</b> Ең көбі { $size } кБ және { $count } жазба. Оны бірнешеге бөліңіз.
import-adds =
    { $count ->
        [0] <b>Қосатын ештеңе жоқ.</b>
       *[other] <b>{ $count } жазба қосылады.</b>
    }
import-known = { $count } жазба тізіміңізде бұрыннан бар.
import-beyond = { $count } жазбаға орын жоқ: тізім толады. Орынды /unwatch босатады.
import-refused = { $count } жазба түсініксіз:
import-place = <b>{ $place }-жол:</b> { $text }
import-more = … және тағы { $count } жазба.
import-ask = Қосайын ба? Жауапты ертеңге дейін берсеңіз болады.
import-button = { $count } жазбаны қосу
import-button-cancel = Жоқ, керек емес
import-cancelled = Ештеңе қосылмады.
import-too-late = Бұл тізім енді жоқ: ол қосылып қойған немесе бір тәуліктен бұрын жіберілген. Файлды қайта жіберіңіз.
import-done =
    { $count ->
        [0] <b>Бәрі тізіміңізде бұрыннан бар еді.</b>
       *[other] <b>{ $count } жазба қосылды.</b>
    }
    Тізіміңіз: /list
import-fault-encoding = <b>Бұл файлды оқи алмаймын.</b> Ол мәтін емес немесе әріптері ескі кодтауда. Оны «CSV UTF-8» немесе UTF-8 мәтіні етіп сақтаңыз.
import-fault-json = <b>Файл JSON сияқты басталады, бірақ бұл мен білетін JSON емес.</b>
import-fault-csv = <b>Файл CSV сияқты басталады, бірақ бағандарын ажырата алмаймын.</b>
import-fault-many = <b>Бірден тым көп:</b> бір файлда ең көбі { $count } жазба. Оны бірнешеге бөліңіз.
import-fault-empty = <b>Файл бос.</b>
import-fault-no-query = Кімді не нені бақылау керегі («query») айтылмаған.
import-fault-choice = Түсініксіз. mode: instant, daily, weekly; possible: ring, digest, hide; silence_days: күн саны.

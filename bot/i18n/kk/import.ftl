import-summary = файлдан тұтас тізім қосу
import-help =
    Файлдағы бақылауларды қосады. Алдымен не қосылатынын айтамын; сіз «иә» дегенше ештеңе болмайды.
    Файлды <code>/import</code> деген жазумен жіберіңіз немесе оған <code>/import</code> деп жауап беріңіз.
    /export жасаған CSV не JSON файлы немесе әр жолында бір есімнен тұрған кәдімгі мәтін жарайды.
import-how =
    <b>Файлды мына жазумен жіберіңіз:</b> <code>/import</code>, немесе оған <code>/import</code> деп жауап беріңіз.
    /export жасаған CSV не JSON файлы немесе әр жолында бір есімнен тұрған кәдімгі мәтін жарайды.
    Ең көбі { $size } кБ және { $count } бақылау. Сіз «иә» дегенше ештеңе қосылмайды.
import-formats =
    Мен «query» бағаны бар CSV, /export жасаған JSON және әр жолында бір есімнен тұрған кәдімгі мәтінді оқимын:
    <code>Mirela Costandache</code>
    <code>Article 174 of the Criminal Code of Kazakhstan</code>
import-too-large = <b>Бұл файл тым үлкен.</b> Ең көбі { $size } кБ және { $count } бақылау. Бірнеше файлға бөліңізші.
import-adds =
    { $count ->
        [0] <b>Қосатын ештеңе жоқ.</b>
        [one] <b>Бір бақылау қосылады.</b>
       *[other] <b>{ $count } бақылау қосылады.</b>
    }
import-known =
    { $count ->
        [one] Біреуі тізіміңізде бұрыннан бар.
       *[other] { $count } бақылау тізіміңізде бұрыннан бар.
    }
import-beyond =
    { $count ->
        [one] Біреуіне орын жоқ: тізіміңіз толып кетеді. Орынды /unwatch босатады.
       *[other] { $count } бақылауға орын жоқ: тізіміңіз толып кетеді. Орынды /unwatch босатады.
    }
import-refused =
    { $count ->
        [one] Біреуін түсінбедім:
       *[other] Мыналарды түсінбедім ({ $count }):
    }
import-place = <b>{ $place }-жол:</b> { $text }
import-more =
    { $count ->
        [one] … және тағы біреуі.
       *[other] … және тағы { $count }.
    }
import-ask = Қосайын ба? Жауапты ертеңге дейін бере аласыз.
import-button =
    { $count ->
        [one] Қосу
       *[other] Қосу ({ $count })
    }
import-button-cancel = Жоқ, керек емес
import-cancelled = Ештеңе қосылған жоқ.
import-too-late = Бұл тізім енді жоқ: ол қосылып қойған немесе оған бір күннен асқан. Файлды қайта жіберіңіз.
import-done =
    { $count ->
        [0] <b>Бәрі тізіміңізде бұрыннан бар екен.</b>
        [one] <b>Қосылды: бір бақылау.</b>
       *[other] <b>Қосылды: { $count } бақылау.</b>
    }
    Тізімді көру: /list
import-fault-encoding = <b>Бұл файлды оқи алмаймын.</b> Ол мәтін емес немесе әріптері ескі кодтауда. Оны «CSV UTF-8» түрінде немесе UTF-8 мәтіні етіп сақтаңыз.
import-fault-json = <b>Бұл файл JSON сияқты басталады, бірақ мен білетін JSON емес.</b>
import-fault-csv = <b>Бұл файл CSV сияқты басталады, бірақ бағандарын ажырата алмадым.</b>
import-fault-many = <b>Бір файлға бұл тым көп:</b> ең көбі { $count } бақылау. Бірнеше файлға бөліңізші.
import-fault-empty = <b>Бұл файл бос.</b>
import-fault-no-query = Кімді немесе нені бақылау керегі («query») жазылмаған.
import-fault-choice = Түсінбедім. mode: instant, daily, weekly; possible: ring, digest, hide; silence_days: күн саны.

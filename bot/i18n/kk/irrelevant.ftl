irrelevant-summary = хабарлама қажетсіз болғанын айту
irrelevant-help =
    Хабарламаның сізге қажет болмағанын белгілейді және мұндайларды азайту жолын ұсынады.
    Хабарламаға /irrelevant деп жауап беріңіз немесе астындағы түймені басыңыз.
irrelevant-which = Қай хабарлама? Оған /irrelevant деп жауап беріңіз немесе астындағы түймені басыңыз.
irrelevant-nothing = Бұл мәтінде тізіміңізден енді ештеңе жоқ. Онда не бар: /list
irrelevant-toast = Белгіленді, рақмет
irrelevant-thanks = Рақмет, белгіленді.
irrelevant-known = Мұны айтқансыз, рақмет.
irrelevant-choices =
    Мұндайлар азаюы үшін дыбысын өшіріңіз немесе тізімнен алып тастаңыз. Екінші есім немесе бүркеншік ат дәлірек етеді:
    <code>/watch Mirela Elena Costandache</code>
irrelevant-week = 🔕 7 күн: { $watch }
irrelevant-off = ✖ { $watch }

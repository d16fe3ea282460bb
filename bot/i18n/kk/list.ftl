list-summary = сіздің бақылау тізіміңіз
list-help =
    Не бақылайтыныңызды көрсетеді: 🔔 бірден дабыл қағады, 🗞 күнделікті, 📅 апталық, 🔕 дыбыссыз.
    Белгілі бір сөзі барлары: <code>/list Vrba</code>
    Біреуі және оның баптаулары: <code>/list 3</code>
list-empty =
    Сіз әлі ештеңе бақыламайсыз.
    Былай бастаңыз: <code>/watch Mirela Costandache</code>
list-none = Тізіміңізде «{ $word }» дегені бар ештеңе жоқ. Толық тізім: /list
list-head = <b>Тізіміңізде { $count } бақылау бар:</b>
list-met = соңғы рет кездескені: { $at }
list-more = Біреуі туралы толығырақ: <code>/list { $number }</code>. Тізімнен алу: <code>/unwatch { $number }</code>

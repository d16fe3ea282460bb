unwatch-summary = бақылауды тоқтату, нөмірі бойынша
unwatch-help =
    Бақылауларды тізімнен алады, нөмірлерін /list көрсетеді. Он минут ішінде қайтаруға болады.
    Біреуі: <code>/unwatch 3</code>
    Бірнешеуі: <code>/unwatch 3 7</code>
    Бәрі; алдымен қайта сұраймын және тізімді файлмен жіберемін: <code>/unwatch all</code>
unwatch-empty = Бақылау тізіміңіз бос; алатын ештеңе жоқ.
unwatch-which = <b>Қай нөмір?</b>
unwatch-more = … және басқалары: /list
unwatch-example = Мысалы: <code>/unwatch { $number }</code>
unwatch-no-number = ✗ «{ $word }» — нөмір емес. Нөмірлерді /list көрсетеді.
unwatch-unknown = ✗ Мұндай нөмір жоқ: { $number }. Нөмірлерді /list көрсетеді.
unwatch-done = ✓ Енді бақыланбайды: <b>{ $watch }</b>
unwatch-rest =
    { $count ->
        [one] … және тағы біреуі.
       *[other] … және тағы { $count }.
    }
unwatch-all =
    { $count ->
        [one] <b>Тізімдегі жалғыз бақылау алынсын ба?</b>
       *[other] <b>Тізімдегі барлық { $count } бақылау алынсын ба?</b>
    }
    Файлда тізім сақталған: оны /watch пәрменінен кейін жіберсеңіз, бәрі қайта бақыланады.
unwatch-file = Сіздің бақылау тізіміңіз
button-unwatch-all = Иә, алу ({ $count })
button-keep = Жоқ, қалсын
unwatch-too-late = Қайтаруға кеш: он минуттан көп өтті немесе бұрын қайтарылған. Тізімде не бар екенін /list көрсетеді.
unwatch-undone =
    { $count ->
        [one] <b>Қайта бақыланады:</b>
       *[other] <b>Қайта бақыланады ({ $count }):</b>
    }

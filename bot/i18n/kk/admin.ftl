admin-summary = ботты жүргізетіндерге арналған
admin-help =
    Бот қалай жұмыс істеп тұр: <code>/admin</code>, <code>/admin sources</code>, <code>/admin errors</code>
    Біреуді кіргізу: <code>/admin invite</code>; он чатты, 30 күн ішінде: <code>/admin invite 10 30</code>
    Әлі жарамды кодтар: <code>/admin invites</code>
    Барлық чатқа хабар, алдымен өзіңізге көрсетіледі: <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-unknown = /admin деген пәрмен жоқ. Барлық пәрмендер: /help
admin-overview =
    <b>Боттың жағдайы</b>
    Чаттар: { $chats }, тоқтатылғаны: { $paused }
    Бақылаулар: есімдер { $watches_name }, баптар { $watches_article }, сөздер { $watches_words }
    Мұрағаттағы мәтіндер: { $documents }

    <b>{ $days } күн ішінде</b>
    Табылғандар: { $hits }
    Жіберілген хабарлар: { $messages_sent }; жіберілмей қалғаны: { $messages_dead }; жеткені белгісіз: { $messages_unknown }

    <b>Қазір</b>
    Кезекте тұрған хабарлар: { $messages_pending }; жолдағысы: { $messages_sending }
admin-irrelevant = Артық деп белгіленген хабарламалар: { $count }
admin-oldest = Ең ескісінің кезекке тұрған уақыты: { $at }.
admin-none = Жоқ.
admin-sources = <b>Дереккөздер соңғы рет қалай оқылды</b>
admin-source-unread = … <b>{ $name }</b>: әлі тексерілмеген
admin-source = { $sign } <b>{ $name }</b>: { $outcome }, { $at }; табылғаны { $found }, жаңасы { $new }, өзгергені { $changed }, сұраныс { $requests }
admin-errors-open = <b>Әлі шешілмеген ақаулар</b>
admin-errors-given-up = <b>Хабарлар неге жіберілмей қалды, { $days } күн ішінде</b>
admin-invite =
    { $count ->
        [one] <b>Бір чатқа шақыру, жарамдылық мерзімі: { $until }</b>
       *[other] <b>{ $count } чатқа шақыру, жарамдылық мерзімі: { $until }</b>
    }
    { $link }
    Немесе қолмен теруге: <code>/start invite-{ $code }</code>
admin-invite-open = Қазір шақыру ешкімге керек емес: ол config.toml файлында <code>access = "invitation"</code> деп тұрғанда ғана есепке алынады.
admin-invite-how =
    Бір чатқа арналған, 14 күн жарамды код: <code>/admin invite</code>
    Он чатқа, 30 күн ішінде: <code>/admin invite 10 30</code>
    Ең көбі 1000 чат және 365 күн.
admin-invites = <b>Әлі жарамды шақырулар</b>
admin-invite-row =
    { $count ->
        [one] № { $number }: бір чат, мерзімі: { $until }
       *[other] № { $number }: { $count } чат, мерзімі: { $until }
    }
admin-revoked = Шақырудың күші жойылды. Онымен кіріп қойғандар қалады.
admin-revoked-before = Мұндай шақыру енді жоқ.
admin-broadcast-how =
    Бәріне не айтайын? Алдымен өзіңіз көресіз; «иә» десеңіз ғана жіберіледі.
    <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-broadcast-preview =
    { $count ->
        [one] <b>Бір чатқа, дәл осылай:</b>
       *[other] <b>{ $count } чатқа, дәл осылай:</b>
    }
admin-broadcast-queued =
    { $count ->
        [one] <b>Бір чатқа жіберілуде:</b>
       *[other] <b>{ $count } чатқа жіберілуде:</b>
    }
admin-broadcast-cancelled = Ештеңе жіберілген жоқ.
admin-broadcast-too-late = Бұл хабар енді жоқ: ол жіберілген, тоқтатылған немесе оған бір күннен асқан. Қайта жазыңыз.
admin-button-sources = Дереккөздер
admin-button-errors = Ақаулар
admin-button-invites = Шақырулар
admin-button-copy = Шақыруды көшіру
admin-button-revoke = Күшін жою (№ { $number })
admin-button-send =
    { $count ->
        [one] Бір чатқа жіберу
       *[other] { $count } чатқа жіберу
    }
admin-button-cancel = Жібермеу

admin-summary = ботты жүргізетіндерге арналған
admin-help =
    Жағдай қалай: <code>/admin</code>, <code>/admin sources</code>, <code>/admin errors</code>
    Біреуді кіргізу: <code>/admin invite</code>; он чат, 30 күн ішінде: <code>/admin invite 10 30</code>
    Жарамды кодтар: <code>/admin invites</code>
    Барлық чатқа хабар, алдымен өзіңізге көрсетемін: <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-unknown = /admin деген пәрмен жоқ. Барлық пәрмендер: /help
admin-overview =
    <b>Боттың жағдайы</b>
    Чаттар: { $chats }, тоқтатылғаны: { $paused }
    Тізімдерде: есімдер { $watches_name }, баптар { $watches_article }, сөздер { $watches_words }
    Мұрағаттағы мәтіндер: { $documents }

    <b>Соңғы { $days } күнде</b>
    Табылғандар: { $hits }
    Жіберілген хабарлар: { $messages_sent }; жеткізілмегені: { $messages_dead }; жеткені белгісіз: { $messages_unknown }

    <b>Қазір</b>
    Күтіп тұрған хабарлар: { $messages_pending }; жолдағысы: { $messages_sending }
admin-oldest = Ең ескісінің күте бастаған уақыты: { $at }.
admin-none = Жоқ.
admin-sources = <b>Дереккөздер, соңғы оқылғанда</b>
admin-source-unread = … <b>{ $name }</b>: әлі оқылған жоқ
admin-source = { $sign } <b>{ $name }</b>: { $outcome }, { $at }; табылғаны { $found }, жаңасы { $new }, өзгергені { $changed }, сұраулар { $requests }
admin-errors-open = <b>Жалғасып жатқан ақаулар</b>
admin-errors-given-up = <b>Хабарлар неге жеткізілмеді, соңғы { $days } күнде</b>
admin-invite =
    <b>{ $count } чатқа арналған шақыру, мерзімі: { $until }</b>
    { $link }
    Немесе теріп жазу: <code>/start invite-{ $code }</code>
admin-invite-open = Қазір ол ешкімге керек емес: шақыру config.toml ішінде <code>access = "invitation"</code> тұрғанда ғана керек.
admin-invite-how =
    Бір чатқа, 14 күнге код: <code>/admin invite</code>
    Он чатқа, 30 күнге: <code>/admin invite 10 30</code>
    Ең көбі 1000 чат және 365 күн.
admin-invites = <b>Жарамды шақырулар</b>
admin-invite-row = № { $number }: { $count } чат, мерзімі: { $until }
admin-revoked = Кері қайтарылды. Онымен келгендер қалады.
admin-revoked-before = Ондай шақыру енді жоқ.
admin-broadcast-how =
    Бәріне не айтайын? Алдымен өзіңіз көресіз; сіз «иә» дегенде ғана кетеді.
    <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-broadcast-preview = <b>{ $count } чатқа, дәл осылай:</b>
admin-broadcast-queued = <b>{ $count } чатқа кетіп барады:</b>
admin-broadcast-cancelled = Ештеңе жіберілмеді.
admin-broadcast-too-late = Бұл хабар енді жоқ: ол жіберілген, тоқтатылған немесе бір тәуліктен асқан. Қайта жазыңыз.
admin-button-sources = Дереккөздер
admin-button-errors = Ақаулар
admin-button-invites = Шақырулар
admin-button-copy = Шақыруды көшіру
admin-button-revoke = № { $number } қайтарып алу
admin-button-send = { $count } чатқа жіберу
admin-button-cancel = Жібермеу

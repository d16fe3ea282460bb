admin-summary = для тих, хто утримує бота
admin-help =
    Як ідуть справи: <code>/admin</code>, <code>/admin sources</code>, <code>/admin errors</code>
    Впустити когось: <code>/admin invite</code>; десять чатів, протягом 30 днів: <code>/admin invite 10 30</code>
    Чинні коди: <code>/admin invites</code>
    Повідомлення всім чатам, спершу покажу вам: <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-unknown = Команди /admin немає. Усі команди: /help
admin-overview =
    <b>Як справи в бота</b>
    Чатів: { $chats }, призупинено: { $paused }
    У списках: імен { $watches_name }, статей { $watches_article }, слів { $watches_words }
    Текстів в архіві: { $documents }

    <b>За останні дні ({ $days })</b>
    Знахідок: { $hits }
    Повідомлень надіслано: { $messages_sent }; не доставлено: { $messages_dead }; неясно, чи дійшли: { $messages_unknown }

    <b>Зараз</b>
    Повідомлень чекає: { $messages_pending }; у дорозі: { $messages_sending }
admin-oldest = Найстаріше чекає з { $at }.
admin-none = Немає.
admin-sources = <b>Джерела під час останнього читання</b>
admin-source-unread = … <b>{ $name }</b>: ще не читалося
admin-source = { $sign } <b>{ $name }</b>: { $outcome }, { $at }; знайдено { $found }, нових { $new }, змінено { $changed }, запитів { $requests }
admin-errors-open = <b>Негаразди, які тривають</b>
admin-errors-given-up = <b>Чому повідомлення не доставлено, за останні дні ({ $days })</b>
admin-invite =
    { $count ->
        [one] <b>Запрошення для { $count } чату, чинне до { $until }:</b>
       *[many] <b>Запрошення для { $count } чатів, чинне до { $until }:</b>
    }
    { $link }
    Або набрати: <code>/start invite-{ $code }</code>
admin-invite-open = Зараз воно нікому не потрібне: запрошення діють, коли в config.toml стоїть <code>access = "invitation"</code>.
admin-invite-how =
    Код для одного чату, на 14 днів: <code>/admin invite</code>
    Для десяти чатів, на 30 днів: <code>/admin invite 10 30</code>
    Не більше 1000 чатів і 365 днів.
admin-invites = <b>Чинні запрошення</b>
admin-invite-row =
    { $count ->
        [one] № { $number }: { $count } чат, до { $until }
        [few] № { $number }: { $count } чати, до { $until }
       *[many] № { $number }: { $count } чатів, до { $until }
    }
admin-revoked = Відкликано. Хто за ним прийшов, залишається.
admin-revoked-before = Такого запрошення вже немає.
admin-broadcast-how =
    Що мені всім повідомити? Спершу ви побачите повідомлення; піде воно, коли ви скажете «так».
    <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-broadcast-preview =
    { $count ->
        [one] <b>У { $count } чат, слово в слово:</b>
        [few] <b>У { $count } чати, слово в слово:</b>
       *[many] <b>У { $count } чатів, слово в слово:</b>
    }
admin-broadcast-queued =
    { $count ->
        [one] <b>Іде у { $count } чат:</b>
        [few] <b>Іде у { $count } чати:</b>
       *[many] <b>Іде у { $count } чатів:</b>
    }
admin-broadcast-cancelled = Нічого не надіслано.
admin-broadcast-too-late = Цього повідомлення вже немає: його надіслано, скасовано або минула доба. Напишіть його ще раз.
admin-button-sources = Джерела
admin-button-errors = Негаразди
admin-button-invites = Запрошення
admin-button-copy = Скопіювати запрошення
admin-button-revoke = Відкликати № { $number }
admin-button-send =
    { $count ->
        [one] Надіслати у { $count } чат
        [few] Надіслати у { $count } чати
       *[many] Надіслати у { $count } чатів
    }
admin-button-cancel = Не надсилати

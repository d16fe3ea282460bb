admin-summary = для тих, хто веде бота
admin-help =
    Як ідуть справи: <code>/admin</code>, <code>/admin sources</code>, <code>/admin errors</code>
    Запросити: <code>/admin invite</code>; десять чатів, на 30 днів: <code>/admin invite 10 30</code>
    Чинні коди: <code>/admin invites</code>
    Повідомлення всім чатам, спершу його побачите ви: <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-unknown = Команди /admin немає. Усі команди: /help
admin-overview =
    <b>Як справи в бота</b>
    Чати: { $chats }, призупинено: { $paused }
    Записи: імена { $watches_name }, статті { $watches_article }, слова { $watches_words }
    Тексти в архіві: { $documents }

    { $days ->
        [one] <b>За { $days } день</b>
        [few] <b>За { $days } дні</b>
       *[many] <b>За { $days } днів</b>
    }
    Знахідки: { $hits }
    Надіслано повідомлень: { $messages_sent }; не доставлено: { $messages_dead }; невідомо, чи надійшли: { $messages_unknown }

    <b>Зараз</b>
    Чекають надсилання: { $messages_pending }; у дорозі: { $messages_sending }
admin-irrelevant = Сповіщень, названих зайвими: { $count }
admin-oldest = Найстаріше чекає з { $at }.
admin-none = Немає.
admin-sources = <b>Джерела: остання перевірка</b>
admin-source-unread = … <b>{ $name }</b>: ще не перевірялося
admin-source = { $sign } <b>{ $name }</b>: { $outcome }, { $at }; знайдено { $found }, нових { $new }, змінено { $changed }, запитів { $requests }
admin-errors-open = <b>Несправності, які ще не усунуто</b>
admin-errors-given-up =
    { $days ->
        [one] <b>Чому повідомлення не доставлено, за { $days } день</b>
        [few] <b>Чому повідомлення не доставлено, за { $days } дні</b>
       *[many] <b>Чому повідомлення не доставлено, за { $days } днів</b>
    }
admin-invite =
    { $count ->
        [1] <b>Запрошення для одного чату, чинне до { $until }:</b>
        [one] <b>Запрошення для { $count } чату, чинне до { $until }:</b>
        [few] <b>Запрошення для { $count } чатів, чинне до { $until }:</b>
       *[many] <b>Запрошення для { $count } чатів, чинне до { $until }:</b>
    }
    { $link }
    Або текстом: <code>/start invite-{ $code }</code>
admin-invite-open = Зараз запрошення нікому не потрібне: запрошення діють, коли в config.toml стоїть <code>access = "invitation"</code>.
admin-invite-how =
    Код для одного чату, на 14 днів: <code>/admin invite</code>
    Для десяти чатів, на 30 днів: <code>/admin invite 10 30</code>
    Не більше ніж 1000 чатів і 365 днів.
admin-invites = <b>Чинні запрошення</b>
admin-invite-row =
    { $count ->
        [1] № { $number }: один чат, до { $until }
        [one] № { $number }: { $count } чат, до { $until }
        [few] № { $number }: { $count } чати, до { $until }
       *[many] № { $number }: { $count } чатів, до { $until }
    }
admin-revoked = Запрошення відкликано. Хто вже ввійшов за ним, залишається.
admin-revoked-before = Такого запрошення вже немає.
admin-broadcast-how =
    Що повідомити всім? Спершу ви побачите текст; він піде, коли ви підтвердите.
    <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-broadcast-preview =
    { $count ->
        [1] <b>В один чат, саме так:</b>
        [one] <b>У { $count } чат, саме так:</b>
        [few] <b>У { $count } чати, саме так:</b>
       *[many] <b>У { $count } чатів, саме так:</b>
    }
admin-broadcast-queued =
    { $count ->
        [1] <b>Надсилається в один чат:</b>
        [one] <b>Надсилається у { $count } чат:</b>
        [few] <b>Надсилається у { $count } чати:</b>
       *[many] <b>Надсилається у { $count } чатів:</b>
    }
admin-broadcast-cancelled = Нічого не надіслано.
admin-broadcast-too-late = Цього повідомлення вже немає: його надіслано, скасовано або йому більше ніж день. Напишіть його знову.
admin-button-sources = Джерела
admin-button-errors = Несправності
admin-button-invites = Запрошення
admin-button-copy = Скопіювати запрошення
admin-button-revoke = Відкликати № { $number }
admin-button-send =
    { $count ->
        [1] Надіслати в один чат
        [one] Надіслати у { $count } чат
        [few] Надіслати у { $count } чати
       *[many] Надіслати у { $count } чатів
    }
admin-button-cancel = Не надсилати

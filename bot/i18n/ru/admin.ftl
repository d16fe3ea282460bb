admin-summary = для тех, кто содержит бота
admin-help =
    Как идут дела: <code>/admin</code>, <code>/admin sources</code>, <code>/admin errors</code>
    Впустить кого-то: <code>/admin invite</code>; десять чатов, в течение 30 дней: <code>/admin invite 10 30</code>
    Действующие коды: <code>/admin invites</code>
    Сообщение всем чатам, сначала покажу вам: <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-unknown = Команды /admin нет. Все команды: /help
admin-overview =
    <b>Как дела у бота</b>
    Чатов: { $chats }, приостановлено: { $paused }
    В списках: имён { $watches_name }, статей { $watches_article }, слов { $watches_words }
    Текстов в архиве: { $documents }

    <b>За последние дни ({ $days })</b>
    Находок: { $hits }
    Сообщений отправлено: { $messages_sent }; не доставлено: { $messages_dead }; неясно, дошли ли: { $messages_unknown }

    <b>Сейчас</b>
    Сообщений ждёт: { $messages_pending }; в пути: { $messages_sending }
admin-oldest = Старейшее ждёт с { $at }.
admin-none = Нет.
admin-sources = <b>Источники при последнем чтении</b>
admin-source-unread = … <b>{ $name }</b>: ещё не читался
admin-source = { $sign } <b>{ $name }</b>: { $outcome }, { $at }; найдено { $found }, новых { $new }, изменено { $changed }, запросов { $requests }
admin-errors-open = <b>Неполадки, которые длятся</b>
admin-errors-given-up = <b>Почему сообщения не доставлены, за последние дни ({ $days })</b>
admin-invite =
    { $count ->
        [one] <b>Приглашение для { $count } чата, действует до { $until }:</b>
       *[many] <b>Приглашение для { $count } чатов, действует до { $until }:</b>
    }
    { $link }
    Или набрать: <code>/start invite-{ $code }</code>
admin-invite-open = Сейчас оно никому не нужно: приглашения действуют, когда в config.toml стоит <code>access = "invitation"</code>.
admin-invite-how =
    Код для одного чата, на 14 дней: <code>/admin invite</code>
    Для десяти чатов, на 30 дней: <code>/admin invite 10 30</code>
    Не больше 1000 чатов и 365 дней.
admin-invites = <b>Действующие приглашения</b>
admin-invite-row =
    { $count ->
        [one] № { $number }: { $count } чат, до { $until }
        [few] № { $number }: { $count } чата, до { $until }
       *[many] № { $number }: { $count } чатов, до { $until }
    }
admin-revoked = Отозвано. Кто по нему пришёл, остаётся.
admin-revoked-before = Такого приглашения больше нет.
admin-broadcast-how =
    Что мне всем сообщить? Сначала вы увидите сообщение; уйдёт оно, когда вы скажете «да».
    <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-broadcast-preview =
    { $count ->
        [one] <b>В { $count } чат, слово в слово:</b>
        [few] <b>В { $count } чата, слово в слово:</b>
       *[many] <b>В { $count } чатов, слово в слово:</b>
    }
admin-broadcast-queued =
    { $count ->
        [one] <b>Уходит в { $count } чат:</b>
        [few] <b>Уходит в { $count } чата:</b>
       *[many] <b>Уходит в { $count } чатов:</b>
    }
admin-broadcast-cancelled = Ничего не отправлено.
admin-broadcast-too-late = Этого сообщения больше нет: оно отправлено, отменено или старше суток. Напишите его ещё раз.
admin-button-sources = Источники
admin-button-errors = Неполадки
admin-button-invites = Приглашения
admin-button-copy = Скопировать приглашение
admin-button-revoke = Отозвать № { $number }
admin-button-send =
    { $count ->
        [one] Отправить в { $count } чат
        [few] Отправить в { $count } чата
       *[many] Отправить в { $count } чатов
    }
admin-button-cancel = Не отправлять

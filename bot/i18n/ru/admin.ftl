admin-summary = для тех, кто ведёт бота
admin-help =
    Как идут дела: <code>/admin</code>, <code>/admin sources</code>, <code>/admin errors</code>
    Пригласить: <code>/admin invite</code>; десять чатов, на 30 дней: <code>/admin invite 10 30</code>
    Действующие коды: <code>/admin invites</code>
    Сообщение всем чатам, сначала его увидите вы: <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-unknown = Команды /admin нет. Все команды: /help
admin-overview =
    <b>Как дела у бота</b>
    Чаты: { $chats }, приостановлено: { $paused }
    Записи: имена { $watches_name }, статьи { $watches_article }, слова { $watches_words }
    Тексты в архиве: { $documents }

    { $days ->
        [one] <b>За { $days } день</b>
        [few] <b>За { $days } дня</b>
       *[many] <b>За { $days } дней</b>
    }
    Находки: { $hits }
    Отправлено сообщений: { $messages_sent }; не доставлено: { $messages_dead }; неясно, дошли ли: { $messages_unknown }

    <b>Сейчас</b>
    Ждут отправки: { $messages_pending }; в пути: { $messages_sending }
admin-irrelevant = Оповещений, названных лишними: { $count }
admin-oldest = Самое старое ждёт с { $at }.
admin-none = Нет.
admin-sources = <b>Источники: последняя проверка</b>
admin-source-unread = … <b>{ $name }</b>: ещё не проверялся
admin-source = { $sign } <b>{ $name }</b>: { $outcome }, { $at }; найдено { $found }, новых { $new }, изменено { $changed }, запросов { $requests }
admin-errors-open = <b>Неполадки, которые ещё не устранены</b>
admin-errors-given-up =
    { $days ->
        [one] <b>Почему сообщения не доставлены, за { $days } день</b>
        [few] <b>Почему сообщения не доставлены, за { $days } дня</b>
       *[many] <b>Почему сообщения не доставлены, за { $days } дней</b>
    }
admin-invite =
    { $count ->
        [1] <b>Приглашение для одного чата, действует до { $until }:</b>
        [one] <b>Приглашение для { $count } чата, действует до { $until }:</b>
        [few] <b>Приглашение для { $count } чатов, действует до { $until }:</b>
       *[many] <b>Приглашение для { $count } чатов, действует до { $until }:</b>
    }
    { $link }
    Или текстом: <code>/start invite-{ $code }</code>
admin-invite-open = Сейчас приглашение никому не нужно: приглашения действуют, когда в config.toml стоит <code>access = "invitation"</code>.
admin-invite-how =
    Код для одного чата, на 14 дней: <code>/admin invite</code>
    Для десяти чатов, на 30 дней: <code>/admin invite 10 30</code>
    Не больше 1000 чатов и 365 дней.
admin-invites = <b>Действующие приглашения</b>
admin-invite-row =
    { $count ->
        [1] № { $number }: один чат, до { $until }
        [one] № { $number }: { $count } чат, до { $until }
        [few] № { $number }: { $count } чата, до { $until }
       *[many] № { $number }: { $count } чатов, до { $until }
    }
admin-revoked = Приглашение отозвано. Кто уже вошёл по нему, остаётся.
admin-revoked-before = Такого приглашения больше нет.
admin-broadcast-how =
    Что сообщить всем? Сначала вы увидите текст; он уйдёт, когда вы подтвердите.
    <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-broadcast-preview =
    { $count ->
        [1] <b>В один чат, именно так:</b>
        [one] <b>В { $count } чат, именно так:</b>
        [few] <b>В { $count } чата, именно так:</b>
       *[many] <b>В { $count } чатов, именно так:</b>
    }
admin-broadcast-queued =
    { $count ->
        [1] <b>Отправляется в один чат:</b>
        [one] <b>Отправляется в { $count } чат:</b>
        [few] <b>Отправляется в { $count } чата:</b>
       *[many] <b>Отправляется в { $count } чатов:</b>
    }
admin-broadcast-cancelled = Ничего не отправлено.
admin-broadcast-too-late = Этого сообщения больше нет: оно отправлено, отменено или старше одного дня. Напишите его заново.
admin-button-sources = Источники
admin-button-errors = Неполадки
admin-button-invites = Приглашения
admin-button-copy = Скопировать приглашение
admin-button-revoke = Отозвать № { $number }
admin-button-send =
    { $count ->
        [1] Отправить в один чат
        [one] Отправить в { $count } чат
        [few] Отправить в { $count } чата
       *[many] Отправить в { $count } чатов
    }
admin-button-cancel = Не отправлять

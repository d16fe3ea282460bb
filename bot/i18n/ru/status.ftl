status-summary = читаются ли источники и когда следующая проверка
status-help = Показывает для каждого источника, как прошла последняя проверка, когда она была и когда следующая; и что ждёт отправки вам.
status-head = <b>Источники</b>
status-no-source = Ни один не настроен.
status-waiting =
    { $count ->
        [0] Сообщений для вас в очереди нет.
        [one] Ждёт отправки вам { $count } сообщение.
        [few] Ждут отправки вам { $count } сообщения.
       *[many] Ждут отправки вам { $count } сообщений.
    }
status-flood = Telegram просит сделать паузу: следующее сообщение можно отправить { $at }.
status-watches =
    { $count ->
        [0] Вы пока ни за чем не следите: /watch
       *[other] В вашем списке: { $count }. Посмотреть: /list
    }
status-on = Оповещения включены.
status-unread = … <b>{ $name }</b>: ещё не проверялся{ $next }
status-read = ✓ <b>{ $name }</b>: { $outcome }, { $at }{ $next }
status-short = ✗ <b>{ $name }</b>: { $outcome }, { $at }{ $next }
status-next = ; следующая проверка { $at }
status-last-good = { "   " }прочитан в последний раз: { $at }
status-never = ни разу

outcome-ok = прочитан
outcome-unchanged = прочитан, без изменений
outcome-empty = прочитан, сам сообщает, что пуст
outcome-blocked = нас не пускает
outcome-changed = выглядит иначе, прочитать не удаётся
outcome-unreachable = недоступен
outcome-skipped = ещё читается

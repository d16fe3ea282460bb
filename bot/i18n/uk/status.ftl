status-summary = чи читаються джерела й коли наступна перевірка
status-help = Показує для кожного джерела, як пройшла остання перевірка, коли вона була і коли наступна; і що чекає на надсилання вам.
status-head = <b>Джерела</b>
status-no-source = Жодного не налаштовано.
status-waiting =
    { $count ->
        [0] Повідомлень для вас у черзі немає.
        [one] Чекає на надсилання вам { $count } повідомлення.
        [few] Чекають на надсилання вам { $count } повідомлення.
       *[many] Чекають на надсилання вам { $count } повідомлень.
    }
status-flood = Telegram просить зробити паузу: наступне повідомлення можна надіслати { $at }.
status-watches =
    { $count ->
        [0] Ви поки ні за чим не стежите: /watch
       *[other] У вашому списку: { $count }. Переглянути: /list
    }
status-on = Сповіщення ввімкнено.
status-unread = … <b>{ $name }</b>: ще не перевірялося{ $next }
status-read = ✓ <b>{ $name }</b>: { $outcome }, { $at }{ $next }
status-short = ✗ <b>{ $name }</b>: { $outcome }, { $at }{ $next }
status-next = ; наступна перевірка { $at }
status-last-good = { "   " }прочитано востаннє: { $at }
status-never = жодного разу

outcome-ok = прочитано
outcome-unchanged = прочитано, без змін
outcome-empty = прочитано, саме повідомляє, що порожнє
outcome-blocked = нас не пускає
outcome-changed = виглядає інакше, прочитати не вдається
outcome-unreachable = недоступне
outcome-skipped = ще читається

silence-summary = сообщить, если кого-то давно не упоминают
silence-help =
    Один раз сообщит, что того, за кем вы следите, давно не упоминали. Номер – из /list.
    <code>/silence 3 6 months</code>
    Больше не сообщать: <code>/silence 3 off</code>
silence-examples =
    Попросить: <code>/silence 3 6 months</code>
    Больше не сообщать: <code>/silence 3 off</code>
silence-none = Вы не просили сообщать о молчании.
silence-listed = { $number } · <b>{ $watch }</b>: если не упоминают { $span }
silence-unknown = ✗ Под номером «{ $text }» в вашем списке ничего нет. Номера показывает /list.
silence-misunderstood = ✗ Не понимаю срок «{ $text }».
silence-how-long = <b>{ $watch }</b>: через какое время без упоминаний вам сообщить?
silence-on = ✓ <b>{ $watch }</b>: сообщу, если упоминаний не будет { $span }.
silence-off = ✓ <b>{ $watch }</b>: о молчании сообщать не буду.
silence-months =
    { $months ->
        [one] { $months } месяц
        [few] { $months } месяца
       *[many] { $months } месяцев
    }
silence-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
silence-told =
    🔕 <b>{ $watch }</b>: без упоминаний { $span }
    Последнее известное мне упоминание: { $day }.
silence-never =
    🔕 <b>{ $watch }</b>: без упоминаний { $span }
    С начала наблюдения, { $day }, упоминаний не было.
silence-button-off = Больше не сообщать

silence-summary = повідомити, якщо когось давно не згадують
silence-help =
    Один раз повідомить, що того, за ким ви стежите, давно не згадували. Номер – із /list.
    <code>/silence 3 6 months</code>
    Більше не повідомляти: <code>/silence 3 off</code>
silence-examples =
    Попросити: <code>/silence 3 6 months</code>
    Більше не повідомляти: <code>/silence 3 off</code>
silence-none = Ви не просили повідомляти про мовчання.
silence-listed = { $number } · <b>{ $watch }</b>: якщо не згадують { $span }
silence-unknown = ✗ Під номером «{ $text }» у вашому списку нічого немає. Номери показує /list.
silence-misunderstood = ✗ Не розумію строк «{ $text }».
silence-how-long = <b>{ $watch }</b>: через який час без згадок вам повідомити?
silence-on = ✓ <b>{ $watch }</b>: повідомлю, якщо згадок не буде { $span }.
silence-off = ✓ <b>{ $watch }</b>: про мовчання не повідомлятиму.
silence-months =
    { $months ->
        [one] { $months } місяць
        [few] { $months } місяці
       *[many] { $months } місяців
    }
silence-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дні
       *[many] { $days } днів
    }
silence-told =
    🔕 <b>{ $watch }</b>: без згадок { $span }
    Остання відома мені згадка: { $day }.
silence-never =
    🔕 <b>{ $watch }</b>: без згадок { $span }
    Від початку спостереження, { $day }, згадок не було.
silence-button-off = Більше не повідомляти

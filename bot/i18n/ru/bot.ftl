### What any part of the conversation may say.

paused = Оповещения здесь приостановлены. /start включит их снова.
watch-outdated = { $query } (я больше этого не понимаю: уберите и добавьте заново)
admins-only = Это могут только администраторы группы. /list доступен всем.
went-wrong = У меня что-то сломалось. Попробуйте ещё раз через минуту.
commands-only =
    Не понимаю. Чтобы следить за человеком, напишите так:
    <code>/watch Mirela Costandache</code>
    Все команды: /help
command-guess = Команды { $command } нет. Может быть, вы имели в виду это?
command-unknown = Команды { $command } нет. Все команды: /help
shall-i =
    { $count ->
        [1] Следить за <b>{ $watch }</b>?
        [one] Добавить в список { $count } запись? Первая: <b>{ $watch }</b>.
        [few] Добавить в список { $count } записи? Первая: <b>{ $watch }</b>.
       *[many] Добавить в список { $count } записей? Первая: <b>{ $watch }</b>.
    }
button-watch =
    { $count ->
        [1] Следить
       *[other] Следить за всеми ({ $count })
    }
closed =
    Этот бот отвечает только чатам из закрытого списка.
    Попросите того, кто его ведёт, добавить номер <code>{ $number }</code>.
button-old = Эта кнопка осталась от прежней версии. Что есть сейчас, покажет /help.

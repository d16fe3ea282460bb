help-summary = все команды; подробнее: /help watch
help-help =
    Показывает список команд.
    Подробнее об одной: <code>/help watch</code>
help-watching = <b>За чем вы следите</b>
help-told = <b>Как приходят находки</b>
help-texts = <b>Тексты и источники</b>
help-chat = <b>Этот чат</b>
help-head = <b>/{ $name }</b>
help-unknown = Команды /{ $name } нет.
help-more = Примеры к одной команде: <code>/help watch</code>

help-summary = все команды; подробнее: /help watch
help-help =
    Показывает команды.
    Подробнее об одной: <code>/help watch</code>
help-watching = <b>За кем вы следите</b>
help-told = <b>Как вас оповещать</b>
help-texts = <b>Тексты и источники</b>
help-chat = <b>Этот чат</b>
help-head = <b>/{ $name }</b>
help-unknown = Команды /{ $name } нет.
help-more = Примеры к команде: <code>/help watch</code>

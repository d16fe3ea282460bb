help-summary = усі команди; докладніше: /help watch
help-help =
    Показує команди.
    Докладніше про одну: <code>/help watch</code>
help-watching = <b>За ким ви стежите</b>
help-told = <b>Як вас сповіщати</b>
help-texts = <b>Тексти й джерела</b>
help-chat = <b>Цей чат</b>
help-head = <b>/{ $name }</b>
help-unknown = Команди /{ $name } немає.
help-more = Приклади до команди: <code>/help watch</code>

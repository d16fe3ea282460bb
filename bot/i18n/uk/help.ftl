help-summary = усі команди; докладніше: /help watch
help-help =
    Показує список команд.
    Докладніше про одну: <code>/help watch</code>
help-watching = <b>За чим ви стежите</b>
help-told = <b>Як надходять знахідки</b>
help-texts = <b>Тексти й джерела</b>
help-chat = <b>Цей чат</b>
help-head = <b>/{ $name }</b>
help-unknown = Команди /{ $name } немає.
help-more = Приклади до однієї команди: <code>/help watch</code>

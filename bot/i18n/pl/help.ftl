help-summary = wszystkie polecenia; więcej mówi /help watch
help-help =
    Pokazuje polecenia.
    Więcej o jednym z nich: <code>/help watch</code>
help-watching = <b>Co obserwować</b>
help-told = <b>Jak powiadamiam</b>
help-texts = <b>Teksty i źródła</b>
help-chat = <b>Ten czat</b>
help-head = <b>/{ $name }</b>
help-unknown = Nie ma polecenia /{ $name }.
help-more = Przykłady do jednego z nich: <code>/help watch</code>

help-summary = wszystkie polecenia; więcej: /help watch
help-help =
    Pokazuje polecenia.
    Więcej o jednym: <code>/help watch</code>
help-watching = <b>Kogo Państwo obserwują</b>
help-told = <b>Jak przychodzą wiadomości</b>
help-texts = <b>Teksty i źródła</b>
help-chat = <b>Ten czat</b>
help-head = <b>/{ $name }</b>
help-unknown = Nie ma polecenia /{ $name }.
help-more = Przykłady do polecenia: <code>/help watch</code>

help-summary = all commands; /help watch tells more
help-help =
    Lists the commands.
    More about one: <code>/help watch</code>
help-watching = <b>What you watch</b>
help-told = <b>How you are told</b>
help-texts = <b>Texts and sources</b>
help-chat = <b>This chat</b>
help-head = <b>/{ $name }</b>
help-unknown = There is no /{ $name }.
help-more = Examples of one: <code>/help watch</code>

help-summary = all commands; /help watch tells more
help-help =
    Lists the commands.
    More about one: <code>/help watch</code>
help-head = <b>/{ $name }</b>
help-unknown = There is no /{ $name }.
help-more = Examples of one: <code>/help watch</code>

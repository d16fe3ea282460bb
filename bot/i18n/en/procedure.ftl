procedure-summary = a resolution's way: who was added, who was dropped
procedure-help =
    Shows where every text of a procedure has what you watch, and where it was added, dropped or moved to a recital.
    <code>/procedure 2021/2544</code>
    Every name and article, not only yours: <code>/procedure 2021/2544 all</code>
procedure-which =
    Which procedure? Its number stands below a text's title.
    <code>/procedure 2021/2544</code>
    Every name and article, not only yours: <code>/procedure 2021/2544 all</code>
procedure-unknown = I know no text of the procedure { $number } yet.
procedure-all = Every name and article that the texts show:
procedure-head = <b>Procedure { $number }</b>
procedure-signs = ➕ added, ❌ dropped: against the stage before.

irrelevant-summary = tell me that an alert was not relevant
irrelevant-help =
    Notes that an alert meant nothing to you, and offers ways to get fewer like it.
    Reply to the alert with /irrelevant, or press the button under it.
irrelevant-which = Which alert? Reply to it with /irrelevant, or press the button under it.
irrelevant-nothing = Nothing in that text belongs to a watch on your list any more. /list shows what is on it.
irrelevant-toast = Noted, thank you
irrelevant-thanks = Thank you, noted.
irrelevant-known = You have told me already; thank you.
irrelevant-choices =
    To get fewer like it, mute the watch or take it off. A second given name or an alias makes a watch safer:
    <code>/watch Mirela Elena Costandache</code>
irrelevant-week = 🔕 7 d: { $watch }
irrelevant-off = ✖ { $watch }

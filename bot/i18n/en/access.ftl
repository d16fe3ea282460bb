### What somebody hears who was not let in.

access-by-invitation =
    <b>This bot is open by invitation.</b>
    If you have a code, send it like this: <code>/start invite-CODE</code>
    If you have none, ask whoever told you of this bot.
access-bad-invitation =
    <b>This invitation does not work:</b> it was used up, is too old, or was not copied whole.
    Ask for a new one.

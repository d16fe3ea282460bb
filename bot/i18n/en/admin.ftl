admin-summary = for the operators of the bot
admin-help =
    How it runs: <code>/admin</code>, <code>/admin sources</code>, <code>/admin errors</code>
    Let somebody in: <code>/admin invite</code>; ten chats, within 30 days: <code>/admin invite 10 30</code>
    Codes still good: <code>/admin invites</code>
    A word to all chats, shown to you first: <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-unknown = There is no /admin. All commands: /help
admin-overview =
    <b>How the bot is doing</b>
    Chats: { $chats }, paused: { $paused }
    Watches: names { $watches_name }, articles { $watches_article }, words { $watches_words }
    Texts in the archive: { $documents }

    <b>In { $days } days</b>
    Hits: { $hits }
    Messages sent: { $messages_sent }; given up: { $messages_dead }; unclear whether they arrived: { $messages_unknown }

    <b>Now</b>
    Messages waiting: { $messages_pending }; on their way: { $messages_sending }
admin-irrelevant = Alerts called not relevant: { $count }
admin-oldest = The oldest waits since { $at }.
admin-none = None.
admin-sources = <b>Sources, as they were read last</b>
admin-source-unread = … <b>{ $name }</b>: not looked at yet
admin-source = { $sign } <b>{ $name }</b>: { $outcome }, { $at }; found { $found }, new { $new }, changed { $changed }, requests { $requests }
admin-errors-open = <b>Troubles that last</b>
admin-errors-given-up = <b>Why messages were given up, in { $days } days</b>
admin-invite =
    { $count ->
        [one] <b>An invitation for one chat, good until { $until }:</b>
       *[other] <b>An invitation for { $count } chats, good until { $until }:</b>
    }
    { $link }
    Or, to be typed: <code>/start invite-{ $code }</code>
admin-invite-open = Nobody needs one now: invitations count when <code>access = "invitation"</code> stands in config.toml.
admin-invite-how =
    A code for one chat, good for 14 days: <code>/admin invite</code>
    For ten chats, within 30 days: <code>/admin invite 10 30</code>
    At most 1000 chats and 365 days.
admin-invites = <b>Invitations still good</b>
admin-invite-row =
    { $count ->
        [one] No. { $number }: one chat, until { $until }
       *[other] No. { $number }: { $count } chats, until { $until }
    }
admin-revoked = Revoked. Who has come in by it stays.
admin-revoked-before = There is no such invitation any more.
admin-broadcast-how =
    What shall I tell everybody? You see it first; it leaves when you say yes.
    <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-broadcast-preview =
    { $count ->
        [one] <b>To one chat, exactly so:</b>
       *[other] <b>To { $count } chats, exactly so:</b>
    }
admin-broadcast-queued =
    { $count ->
        [one] <b>On its way to one chat:</b>
       *[other] <b>On its way to { $count } chats:</b>
    }
admin-broadcast-cancelled = Nothing was sent.
admin-broadcast-too-late = This message is not there any more: it was sent or cancelled, or is more than a day old. Write it again.
admin-button-sources = Sources
admin-button-errors = Troubles
admin-button-invites = Invitations
admin-button-copy = Copy the invitation
admin-button-revoke = Revoke no. { $number }
admin-button-send =
    { $count ->
        [one] Send to one chat
       *[other] Send to { $count } chats
    }
admin-button-cancel = Do not send

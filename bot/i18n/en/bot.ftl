### What any part of the conversation may say.

paused = Alerts are paused here. /start starts them again.
watch-outdated = { $query } (not understood any more: take it off and watch it anew)
admins-only = Only administrators of this group can do that. /list is open to all.
went-wrong = That went wrong on my side. Please try again in a minute.
commands-only =
    I did not understand that. To watch someone, send it like this:
    <code>/watch Mirela Costandache</code>
    All commands: /help
command-guess = There is no { $command }. Did you mean this?
command-unknown = There is no { $command }. All commands: /help
shall-i =
    { $count ->
        [one] Shall I watch <b>{ $watch }</b>?
       *[other] Shall I watch these { $count }? The first is <b>{ $watch }</b>.
    }
button-watch =
    { $count ->
        [one] Watch
       *[other] Watch all { $count }
    }
closed =
    This bot answers a closed list of chats.
    Ask its operator to allow the number <code>{ $number }</code>.
button-old = This button is from an earlier release. /help shows what there is now.

forget-summary = erase everything of this chat
forget-help =
    Erases all I know of this chat: watch list, settings, hits, messages. I ask you once more first.
    To pause only: /stop
forget-ask =
    <b>Erase everything of this chat?</b>
    { $count ->
        [0] Your settings, hits and messages will be gone for good.
        [one] Your watch, settings, hits and messages will be gone for good.
       *[other] Your { $count } watches, settings, hits and messages will be gone for good.
    }
    What I have written in this chat stays in Telegram until you delete it.
forget-invited = You came by an invitation; to come back you will need a new one.
forget-button-export = Save my list first
forget-button-stop = Only pause alerts
forget-button = Erase everything
forget-done =
    <b>Done: I know nothing of this chat any more.</b>
    You can delete the chat now. Should you ever come back: /start

start-summary = what this bot does; starts alerts again
start-help = Says what to do first. After /stop it starts the alerts again.
start-greeting =
    <b>Tocsin rings when a text of the European Parliament, the EEAS or the OSCE names who you watch.</b>
    You get the exact words, what changed in them, and a citation.

    Three steps:
    1. Watch a person: <code>/watch Mirela Costandache</code>
    2. Watch an article: <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    3. Choose the hour of the daily digest: <code>/digest 8</code>

    { $count ->
        [0] /help tells the rest.
       *[other] You watch { $count } now (/list). /help tells the rest.
    }
start-zone =
    <b>Where are you?</b> I go by the clock of { $place } until you tell me.
    Press your city, or send it: <code>/settings timezone Almaty</code>
start-again =
    { $count ->
        [0] <b>Alerts are on again:</b> your watch list is empty.
       *[other] <b>Alerts are on again:</b> I look out for { $count } on your list again.
    }

    /list shows the list.
start-link =
    Shall I watch <b>{ $name }</b>?
    Then an alert comes whenever a text names them.
start-button-list = My list
start-button-example = Examples
start-button-settings = Language and settings
start-button-watch = Yes, watch

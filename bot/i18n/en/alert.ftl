### Alerts: what stands in them and under them.

alert-open = Open the text
alert-diff = Full difference
alert-why = Why?
alert-mute = Mute for a day
alert-mute-one = 🔕 1 d: { $watch }
alert-copy = Copy citation
alert-irrelevant = Not relevant

note-partial = Only the feed's text: the page itself could not be read yet.
note-generic-layout = The page has an unknown layout; parts of it may be missing.
note-other-language = Published in another language than the one asked for.

settings-summary = language, time zone, quiet hours, what rings
settings-help =
    All your choices in one message; the buttons change them.
    They can be typed as well:
    <code>/settings language ru</code>
    <code>/settings timezone Almaty</code>
    <code>/settings quiet 22-7</code>
settings-head = ⚙️ <b>Settings</b> of this chat
settings-unknown = ✗ There is no setting “{ $name }”.
settings-misunderstood = ✗ I did not understand “{ $text }”.
settings-back = ‹ All settings
settings-digest = Digests

settings-language = Language
settings-language-about = The commands stay English. Typed: <code>/settings language ru</code>

settings-timezone = Time zone
settings-timezone-now = { $place }, { $at } now
settings-timezone-about =
    Quiet hours and digests go by it. Send your city, in any language, or the offset:
    <code>/settings timezone Almaty</code>
    <code>/settings timezone UTC+5</code>

settings-quiet = Quiet hours
settings-quiet-off = none
settings-quiet-about =
    In these hours nothing rings; what was found comes when they are over.
    Other hours: <code>/settings quiet 22-7</code>
    None: <code>/settings quiet off</code>

settings-urgent = Urgent news at night
settings-urgent-on = rings at once
settings-urgent-off = waits
settings-urgent-about =
    Urgent are the first mention ever of someone you watch, and a name that was dropped. May they break your quiet hours?
    <code>/settings urgent on</code>

settings-mode = Finds are told
settings-mode-instant = at once
settings-mode-daily = in the daily digest
settings-mode-weekly = in the weekly digest
settings-mode-about =
    For every watch that has no choice of its own.
    <code>/settings mode instant</code>

settings-possible = Perhaps a namesake
settings-possible-ring = rings as well
settings-possible-digest = in the digest
settings-possible-hide = left out
settings-possible-about =
    What to do when a text may mean somebody else of that name.
    <code>/settings possible digest</code>

settings-diff = Differences
settings-diff-full = old and new words
settings-diff-added = new words only
settings-diff-summary = in short
settings-diff-about =
    How much an alert shows of what changed in a text.
    <code>/settings diff full</code>

settings-sources = Sources
settings-sources-all = all of them ring
settings-sources-off = all ring but { $names }
settings-sources-about =
    A source without ✓ does not ring; what it brings waits for the digest. A press turns it over.

settings-empty = Digest without finds
settings-empty-on = one line
settings-empty-off = none
settings-empty-about =
    The line tells what was checked, so that silence is no riddle.
    <code>/settings empty off</code>

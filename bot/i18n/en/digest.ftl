digest-summary = what did not ring: daily, weekly or now
digest-help =
    Once a day: what was found and did not ring, and what was checked.
    At a time: <code>/digest 8</code> or <code>/digest 7:30</code>
    None: <code>/digest off</code>
    One now; the daily one still comes: <code>/digest now</code>
    Once a week, with a chart: <code>/digest weekly monday</code>
    No weekly one: <code>/digest weekly off</code>
digest-off =
    <b>No daily digest.</b>
    Alerts still come; what does not ring waits until a digest is on again: <code>/digest 8</code>
digest-none = <b>No daily digest.</b>
digest-hour = <b>The daily digest comes at { $hour }</b> by the clock of { $place }.
digest-quarters = (I write digests every quarter of an hour, so I took the nearest one.)
digest-week = <b>The weekly digest</b> comes on { $weekday }, with a chart.
digest-no-week = No weekly digest.
digest-not-understood = ✗ “{ $text }”: I understand a time of day, a weekday, <code>off</code> and <code>now</code>.
digest-examples =
    At a time: <code>/digest 8</code> or <code>/digest 7:30</code>
    None: <code>/digest off</code>
    One now; the daily one still comes: <code>/digest now</code>
    Once a week, with a chart: <code>/digest weekly monday</code>
digest-button-now = Now
digest-button-off = No daily one
digest-button-week = Weekly, on Monday
digest-button-no-week = No weekly one

digest-title = 🗞 <b>Digest</b>
digest-title-weekly = 🗞 <b>Weekly digest</b>
digest-nothing = 🗞 <b>Digest:</b> nothing new. { $coverage }
digest-nothing-weekly = 🗞 <b>Weekly digest:</b> nothing new. { $coverage }
digest-hit-new = named
digest-hit-added = newly named
digest-hit-changed = paragraph changed
digest-hit-dropped = no longer named
digest-namesake = perhaps a namesake
digest-more =
    { $count ->
        [one] … and one more passage.
       *[other] … and { $count } more passages.
    }
digest-pushed = Already sent to you as alerts: { $count }.
digest-coverage =
    Checked: { $sources ->
        [one] { $sources } source
       *[other] { $sources } sources
    }, { $passes ->
        [one] { $passes } time
       *[other] { $passes } times
    }; { $new ->
        [0] no new texts
        [one] { $new } new text
       *[other] { $new } new texts
    }, { $changed ->
        [0] none changed.
       *[other] { $changed } changed.
    }
digest-no-gaps = No gaps.
digest-gaps = Gaps: { $gaps }.
digest-unchecked = No source was checked in this time.

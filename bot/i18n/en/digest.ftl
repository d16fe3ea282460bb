digest-summary = the daily digest: its hour, off, or one now
digest-help =
    Once a day: what was found since the last digest, and what was checked.
    At an hour: <code>/digest 8</code>
    None: <code>/digest off</code>
    One now; the daily one still comes: <code>/digest now</code>
digest-off =
    <b>No daily digest.</b>
    Alerts still come. Back on: <code>/digest 8</code>
digest-none = <b>No daily digest.</b>
digest-hour = <b>The daily digest comes at { $hour }, { $timezone } time.</b>
digest-no-hour = I did not understand the hour: whole hours from 0 to 23.
digest-examples =
    At an hour: <code>/digest 8</code>
    None: <code>/digest off</code>
    One now; the daily one still comes: <code>/digest now</code>

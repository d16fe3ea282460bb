unmute-summary = wyciszone pozycje znów dzwonią
unmute-help =
    Jedna: <code>/unmute 3</code>
    Wszystkie: <code>/unmute</code>
unmute-all =
    { $count ->
        [0] Nic nie było wyciszone.
        [one] 🔔 Znów dzwoni { $count } pozycja.
        [few] 🔔 Znów dzwonią { $count } pozycje.
       *[many] 🔔 Znów dzwoni { $count } pozycji.
    }
unmute-done = 🔔 <b>{ $watch }</b> znów dzwoni.

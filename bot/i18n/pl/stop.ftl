stop-summary = wstrzymać wszystkie alerty; lista zostaje
stop-help =
    Wstrzymuje alerty i przeglądy. Lista obserwowanych zostaje; znów włącza je /start.
    Wstrzymać tylko jedną pozycję: <code>/mute 3 1d</code>
stop-paused =
    <b>Alerty i przeglądy są wstrzymane.</b>
    { $count ->
        [0] Lista jest pusta.
        [one] Lista ({ $count } pozycja) zostaje.
        [few] Lista ({ $count } pozycje) zostaje.
       *[many] Lista ({ $count } pozycji) zostaje.
    }
    Włączyć znów: /start
stop-button = Włącz znów

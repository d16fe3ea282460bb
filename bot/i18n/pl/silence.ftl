silence-summary = powiadomić, gdy ktoś długo nie jest wymieniany
silence-help =
    Raz powiadamia, że obserwowana osoba od dawna nie była wymieniona. Numer jest z /list.
    <code>/silence 3 6 months</code>
    Nie powiadamiać: <code>/silence 3 off</code>
silence-examples =
    Poprosić: <code>/silence 3 6 months</code>
    Nie powiadamiać: <code>/silence 3 off</code>
silence-none = Nie ma próśb o powiadomienie o ciszy.
silence-listed = { $number } · <b>{ $watch }</b>: brak wzmianek przez { $span }
silence-unknown = ✗ Na liście nie ma numeru „{ $text }”. Numery pokazuje /list.
silence-misunderstood = ✗ Nie rozumiem okresu „{ $text }”.
silence-how-long = <b>{ $watch }</b>: po jakim czasie bez wzmianek powiadomić?
silence-on = ✓ <b>{ $watch }</b>: powiadomię, jeśli wzmianek nie będzie przez { $span }.
silence-off = ✓ <b>{ $watch }</b>: o ciszy nie będę powiadamiać.
silence-months =
    { $months ->
        [one] { $months } miesiąc
        [few] { $months } miesiące
       *[many] { $months } miesięcy
    }
silence-days =
    { $days ->
        [one] { $days } dzień
        [few] { $days } dni
       *[many] { $days } dni
    }
silence-told =
    🔕 <b>{ $watch }</b>: bez wzmianek przez { $span }
    Ostatnia znana mi wzmianka: { $day }.
silence-never =
    🔕 <b>{ $watch }</b>: bez wzmianek przez { $span }
    Od początku obserwacji ({ $day }) nie było żadnej wzmianki.
silence-button-off = Nie powiadamiać

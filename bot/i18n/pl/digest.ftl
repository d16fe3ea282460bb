digest-summary = co przyszło bez alertu: co dzień, co tydzień lub teraz
digest-help =
    Raz dziennie: co znaleziono bez alertu i co sprawdzono.
    O określonej porze: <code>/digest 8</code> albo <code>/digest 7:30</code>
    Wyłączyć: <code>/digest off</code>
    Od razu; codzienny i tak przyjdzie: <code>/digest now</code>
    Raz w tygodniu, z wykresem: <code>/digest weekly monday</code>
    Bez cotygodniowego: <code>/digest weekly off</code>
digest-off =
    <b>Codziennego przeglądu nie będzie.</b>
    Alerty nadal przychodzą; reszta czeka, aż przegląd znów zostanie włączony: <code>/digest 8</code>
digest-none = <b>Nie ma codziennego przeglądu.</b>
digest-hour = <b>Codzienny przegląd przychodzi o { $hour }</b> (strefa czasowa: { $place }).
digest-quarters = (Przeglądy piszę co kwadrans, więc wybrano najbliższy.)
digest-week = <b>Cotygodniowy przegląd</b> z wykresem: { $weekday }.
digest-no-week = Nie ma cotygodniowego przeglądu.
digest-not-understood = ✗ „{ $text }”: rozumiem godzinę, dzień tygodnia, <code>off</code> i <code>now</code>.
digest-examples =
    O określonej porze: <code>/digest 8</code> albo <code>/digest 7:30</code>
    Wyłączyć: <code>/digest off</code>
    Od razu; codzienny i tak przyjdzie: <code>/digest now</code>
    Raz w tygodniu, z wykresem: <code>/digest weekly monday</code>
digest-button-now = Teraz
digest-button-off = Bez codziennego
digest-button-week = Co tydzień, w poniedziałek
digest-button-no-week = Bez cotygodniowego

digest-title = 🗞 <b>Przegląd</b>
digest-title-weekly = 🗞 <b>Przegląd tygodnia</b>
digest-nothing = 🗞 <b>Przegląd:</b> nic nowego. { $coverage }
digest-nothing-weekly = 🗞 <b>Przegląd tygodnia:</b> nic nowego. { $coverage }
digest-hit-new = wzmianka
digest-hit-added = nowa wzmianka
digest-hit-changed = zmieniony ustęp
digest-hit-dropped = już bez wzmianki
digest-namesake = być może ktoś o tym samym nazwisku
digest-more =
    { $count ->
        [one] … i jeszcze { $count } fragment.
        [few] … i jeszcze { $count } fragmenty.
       *[many] … i jeszcze { $count } fragmentów.
    }
digest-pushed = Już przyszło jako alerty: { $count }.
digest-coverage =
    Sprawdzono: { $sources ->
        [one] { $sources } źródło
        [few] { $sources } źródła
       *[many] { $sources } źródeł
    }, { $passes ->
        [one] { $passes } raz
       *[other] { $passes } razy
    }; { $new ->
        [0] nowych tekstów nie ma
        [one] { $new } nowy tekst
        [few] { $new } nowe teksty
       *[many] { $new } nowych tekstów
    }, { $changed ->
        [0] zmienionych nie ma.
        [one] { $changed } zmieniony.
        [few] { $changed } zmienione.
       *[many] { $changed } zmienionych.
    }
digest-no-gaps = Bez luk.
digest-gaps = Luki: { $gaps }.
digest-unchecked = W tym czasie nie sprawdzono żadnego źródła.

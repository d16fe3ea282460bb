settings-summary = język, strefa czasowa, godziny ciszy, co dzwoni
settings-help =
    Wszystkie ustawienia w jednej wiadomości; zmieniają je przyciski.
    Można je też napisać:
    <code>/settings language ru</code>
    <code>/settings timezone Almaty</code>
    <code>/settings quiet 22-7</code>
settings-head = ⚙️ <b>Ustawienia</b> tego czatu
settings-unknown = ✗ Nie ma ustawienia „{ $name }”.
settings-misunderstood = ✗ Nie rozumiem „{ $text }”.
settings-back = ‹ Wszystkie ustawienia
settings-digest = Przeglądy

settings-language = Język
settings-language-about = Polecenia pozostają angielskie. Można napisać: <code>/settings language ru</code>

settings-timezone = Strefa czasowa
settings-timezone-now = { $place }, jest tam { $at }
settings-timezone-about =
    Według niej liczą się godziny ciszy i przeglądy. Proszę przysłać miasto w dowolnym języku albo różnicę od UTC:
    <code>/settings timezone Almaty</code>
    <code>/settings timezone UTC+5</code>

settings-quiet = Godziny ciszy
settings-quiet-off = brak
settings-quiet-about =
    W tych godzinach nic nie dzwoni; to, co znaleziono, przychodzi po nich.
    Inne godziny: <code>/settings quiet 22-7</code>
    Bez nich: <code>/settings quiet off</code>

settings-urgent = Pilne w godzinach ciszy
settings-urgent-on = dzwoni od razu
settings-urgent-off = czeka
settings-urgent-about =
    Pilne są pierwsza w ogóle wzmianka i nazwisko usunięte z tekstu. Czy mogą przerwać godziny ciszy?
    <code>/settings urgent on</code>

settings-mode = Znaleziska przychodzą
settings-mode-instant = od razu
settings-mode-daily = w codziennym przeglądzie
settings-mode-weekly = w cotygodniowym przeglądzie
settings-mode-about =
    Dla wszystkich, dla których nie wybrano inaczej.
    <code>/settings mode instant</code>

settings-possible = Być może inna osoba
settings-possible-ring = też dzwoni
settings-possible-digest = w przeglądzie
settings-possible-hide = pomijać
settings-possible-about =
    Co robić, gdy tekst może mówić o kimś innym o tym samym nazwisku.
    <code>/settings possible digest</code>

settings-diff = Zmiany w tekście
settings-diff-full = stare i nowe słowa
settings-diff-added = tylko nowe słowa
settings-diff-summary = w skrócie
settings-diff-about =
    Ile z tego, co się zmieniło w tekście, pokazuje alert.
    <code>/settings diff full</code>

settings-sources = Źródła
settings-sources-all = dzwonią wszystkie
settings-sources-off = dzwonią wszystkie oprócz { $names }
settings-sources-about = Źródło bez ✓ nie dzwoni; to, co przynosi, czeka na przegląd. Naciśnięcie je przełącza.

settings-empty = Pusty przegląd
settings-empty-on = jedna linijka
settings-empty-off = bez wiadomości
settings-empty-about =
    Linijka mówi, co sprawdzono, żeby cisza nie była zagadką.
    <code>/settings empty off</code>

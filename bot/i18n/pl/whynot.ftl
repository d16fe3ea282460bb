whynot-summary = dlaczego o tekście nie było alertu
whynot-help =
    Śledzi tekst od jego strony aż do tego czatu i mówi, gdzie zginął.
    Według adresu lub numeru: <code>/whynot P10_TA(2026)0077</code>
    Według procedury: <code>/whynot 2021/2544</code>
whynot-which =
    Który tekst? Proszę podać adres, numer albo procedurę.
    <code>/whynot P10_TA(2026)0077</code>
whynot-head = <b>Co się stało z tym tekstem</b>
whynot-read = ✓ Przeczytany: { $at }, wersja { $number }, język: { $language }.
whynot-no-watch =
    ✗ Lista jest jeszcze pusta, więc nie ma o czym alarmować.
    Na początek: <code>/watch Mirela Costandache</code>
whynot-sure = ✓ <b>{ $watch }</b>: jest jako „{ $surface }” ({ $why }).
whynot-possible = ? <b>{ $watch }</b>: być może, jako „{ $surface }” ({ $why }).
whynot-sent = → Alert wysłano: { $at }.
whynot-waiting = → Alert czeka na wysłanie od: { $at }.
whynot-held = → Alert czeka na koniec godzin ciszy: { $at }.
whynot-dead = → Alertu nie udało się dostarczyć ({ $at }): { $reason }.
whynot-queued-once = → Alert powstał: { $at }. Tego, jak go dostarczono, nie przechowuję tak długo.
whynot-muted = → Wyciszone do: { $at }.
whynot-only-possible = → Bez alertu: może chodzić o kogoś o tym samym nazwisku. O takich trafieniach decyduje /settings.
whynot-digest = → Bez alertu, zgodnie z wyborem: odnotowano do przeglądu, { $at }.
whynot-later = → Obserwacja zaczęła się { $at }, gdy tekst był już przeczytany. O starych tekstach nie alarmuję; pokazuje je /history.
whynot-old = → Tekst był już na stronie, gdy zajrzałem tam po raz pierwszy, albo przyszedł w innym języku. O takich tekstach nie alarmuję.
whynot-nearly = ✗ <b>{ $watch }</b>: w tekście jest { $there }, ale nie ma { $missing }.
whynot-absent = ✗ Pozostałych pozycji z listy ({ $count }) w tekście nie ma.

stage-no-address =
    „{ $text }” to ani adres, ani numer, który mogę sprawdzić.
    Na przykład: <code>/whynot P10_TA(2026)0077</code>
stage-no-source =
    ✗ Żadne z moich źródeł nie czyta tej strony. Co czytam: /sources
    Może ją dodać osoba prowadząca tego bota.
stage-source-read = ✓ Zajmuje się tym <b>{ $name }</b>. Ostatnie sprawdzenie: { $outcome }, { $at }.
stage-source-short = ✗ Zajmuje się tym <b>{ $name }</b>, ale ostatnie sprawdzenie się nie udało: { $outcome }, { $at }.
stage-not-looked = … Zajmuje się tym <b>{ $name }</b>, jeszcze nie sprawdzane.
stage-never-named = ✗ Żadna lista, którą czytam, nie wymieniła dotąd tego tekstu. Gdy tylko to zrobi, przeczytam go.
stage-named = ✓ Znany od: { $at }.
stage-gone = ✗ Serwer odpowiada, że nic tam nie ma, od: { $at }.
stage-failed =
    { $count ->
        [one] ✗ Dotąd nie udało się go przeczytać, { $count } próba. Następna: { $at }.
        [few] ✗ Dotąd nie udało się go przeczytać, { $count } próby. Następna: { $at }.
       *[many] ✗ Dotąd nie udało się go przeczytać, { $count } prób. Następna: { $at }.
    }
stage-soon = przy następnym sprawdzeniu
stage-due = … Jeszcze nie przeczytany; jest następny w kolejce.
stage-no-text = ✓ Sprawdzono: { $at }. Strona nie ma własnego tekstu, prowadzi do innych.

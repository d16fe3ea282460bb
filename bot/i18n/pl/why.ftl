why-summary = dlaczego przyszedł alert
why-help =
    Wyjaśnia alert: która pozycja z listy, w jakiej pisowni, według jakiej reguły i z jaką pewnością.
    Proszę odpowiedzieć na alert poleceniem /why albo nacisnąć przycisk pod nim. Samo /why wyjaśnia ostatni.
why-which =
    Który alert? Proszę odpowiedzieć na niego poleceniem /why albo nacisnąć przycisk pod nim.
    Żadnego tu jeszcze nie pamiętam. Co jest obserwowane: /list
why-nothing =
    Nic w tekście „{ $title }” nie należy do Państwa listy.
    Może zostało z niej usunięte? Co na niej jest: /list
why-head = <b>Dlaczego przyszedł ten alert</b>
why-rule-name = Nazwisko liczy się, gdy imię i nazwisko jednej osoby stoją obok siebie, w każdej pisowni i każdym piśmie.
why-rule-article = Artykuł liczy się, gdy jego numer podano razem z ustawą.
why-rule-words = Dokładne słowa liczą się wszędzie, bez względu na wielkość liter i znaki diakrytyczne.
why-sure = ✓ Pewne trafienie.
why-possible = ? Możliwe trafienie: może chodzić o kogoś o tym samym nazwisku albo o inną ustawę.
why-new = Wzmianka, { $place }:
why-added = Nowa wzmianka, { $place }:
why-changed = Wzmianka w zmienionym miejscu, { $place }:
why-dropped = Wzmianka była, ale zniknęła:
why-more =
    { $count ->
        [one] … i jeszcze { $count } miejsce.
        [few] … i jeszcze { $count } miejsca.
       *[many] … i jeszcze { $count } miejsc.
    }

## The rules' own reasons, each after a spelling.

reason-as-written = tak jak wpisano
reason-exact = dokładne słowa
reason-surname-first = najpierw nazwisko
reason-initial = imię skrócone do inicjału
reason-shared = jedno nazwisko dla dwojga
reason-slip = inna jedna litera
reason-case = inna wielkość liter
reason-diacritics = inne znaki diakrytyczne
reason-hyphen = inny łącznik
reason-spelling = inna pisownia
reason-namesake = być może inna osoba
reason-alone = samo nazwisko
reason-not-in-full = w tym tekście nie ma pełnego imienia i nazwiska
reason-spelt-otherwise = w tym tekście przy pełnym imieniu i nazwisku pisane inaczej
reason-another-bearer = może chodzić o inną osobę o tym nazwisku
reason-in-full-elsewhere = pełne imię i nazwisko jest w innym miejscu tekstu
reason-which-law = tekst nie mówi, której ustawy
reason-no-part = nie podano części artykułu
reason-form = forma gramatyczna

import-summary = dodać całą listę z pliku
import-help =
    Dodaje pozycje z pliku. Najpierw powiem, co zostałoby dodane; bez Państwa zgody nic się nie stanie.
    Proszę wysłać plik z podpisem <code>/import</code> albo odpowiedzieć na niego poleceniem <code>/import</code>.
    Wystarczy plik CSV lub JSON z /export albo zwykły tekst, jedno nazwisko w wierszu.
import-how =
    <b>Proszę wysłać plik z podpisem</b> <code>/import</code> albo odpowiedzieć na niego poleceniem <code>/import</code>.
    Wystarczy plik CSV lub JSON z /export albo zwykły tekst, jedno nazwisko w wierszu.
    Najwyżej { $size } kB; największa liczba pozycji: { $count }. Bez Państwa zgody nic nie zostanie dodane.
import-formats =
    Czytam CSV z kolumną „query”, JSON z /export i zwykły tekst, jedno nazwisko w wierszu:
    <code>Mirela Costandache</code>
    <code>Article 174 of the Criminal Code of Kazakhstan</code>
import-too-large = <b>Ten plik jest za duży.</b> Najwyżej { $size } kB; największa liczba pozycji: { $count }. Proszę podzielić go na kilka.
import-adds =
    { $count ->
        [0] <b>Nie ma nic do dodania.</b>
        [one] <b>Zostałaby dodana { $count } pozycja.</b>
        [few] <b>Zostałyby dodane { $count } pozycje.</b>
       *[many] <b>Zostałoby dodanych { $count } pozycji.</b>
    }
import-known =
    { $count ->
        [one] { $count } pozycja jest już na liście.
        [few] { $count } pozycje są już na liście.
       *[many] { $count } pozycji jest już na liście.
    }
import-beyond =
    { $count ->
        [one] Dla { $count } pozycji nie ma miejsca: lista byłaby pełna. Miejsce zwalnia /unwatch.
       *[many] Dla { $count } pozycji nie ma miejsca: lista byłaby pełna. Miejsce zwalnia /unwatch.
    }
import-refused =
    { $count ->
        [one] Nie udało się zrozumieć { $count } pozycji:
       *[many] Nie udało się zrozumieć { $count } pozycji:
    }
import-place = <b>Wiersz { $place }:</b> { $text }
import-more =
    { $count ->
        [one] … i jeszcze { $count } pozycja.
        [few] … i jeszcze { $count } pozycje.
       *[many] … i jeszcze { $count } pozycji.
    }
import-ask = Czy dodać? Z odpowiedzią można poczekać do jutra.
import-button =
    { $count ->
        [one] Dodać { $count } pozycję
        [few] Dodać { $count } pozycje
       *[many] Dodać { $count } pozycji
    }
import-button-cancel = Nie, zostawić
import-cancelled = Nic nie zostało dodane.
import-too-late = Tej listy już nie ma: została dodana albo ma ponad dobę. Proszę wysłać plik jeszcze raz.
import-done =
    { $count ->
        [0] <b>Wszystko było już na liście.</b>
        [one] <b>Dodano { $count } pozycję.</b>
        [few] <b>Dodano { $count } pozycje.</b>
       *[many] <b>Dodano { $count } pozycji.</b>
    }
    Lista: /list
import-fault-encoding = <b>Nie mogę odczytać tego pliku.</b> Nie jest tekstem albo jego litery są w starym kodowaniu. Proszę zapisać go jako „CSV UTF-8” albo jako tekst w UTF-8.
import-fault-json = <b>Ten plik zaczyna się jak JSON, ale nie jest to JSON, który znam.</b>
import-fault-csv = <b>Ten plik zaczyna się jak CSV, ale nie rozpoznaję jego kolumn.</b>
import-fault-many = <b>To za dużo naraz.</b> Największa liczba pozycji w pliku: { $count }. Proszę podzielić go na kilka.
import-fault-empty = <b>Ten plik jest pusty.</b>
import-fault-no-query = Brakuje, kogo lub co obserwować („query”).
import-fault-choice = Nie rozumiem. mode: instant, daily, weekly; possible: ring, digest, hide; silence_days: liczba dni.

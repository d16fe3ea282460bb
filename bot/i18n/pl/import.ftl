import-summary = dodać całą listę z pliku
import-help =
    Dodaje pozycje z pliku. Najpierw mówię, co przybędzie; bez potwierdzenia nic się nie zmieni.
    Proszę wysłać plik z podpisem <code>/import</code> albo odpowiedzieć na niego: <code>/import</code>.
    Może to być plik CSV lub JSON z /export albo zwykły tekst, jedno nazwisko w każdej linijce.
import-how =
    <b>Proszę wysłać plik z podpisem</b> <code>/import</code> albo odpowiedzieć na niego: <code>/import</code>.
    Może to być plik CSV lub JSON z /export albo zwykły tekst, jedno nazwisko w każdej linijce.
    Najwyżej { $size } kB; największa liczba pozycji: { $count }. Bez potwierdzenia nic nie zostanie dodane.
import-formats =
    Czytam CSV z kolumną „query”, JSON taki jak z /export i zwykły tekst z jednym nazwiskiem w każdej linijce:
    <code>Mirela Costandache</code>
    <code>Article 174 of the Criminal Code of Kazakhstan</code>
import-too-large = <b>Ten plik jest za duży.</b> Najwyżej { $size } kB; największa liczba pozycji: { $count }. Proszę podzielić go na kilka.
import-adds =
    { $count ->
        [0] <b>Nie ma czego dodać.</b>
        [one] <b>Przybędzie { $count } pozycja.</b>
        [few] <b>Przybędą { $count } pozycje.</b>
       *[many] <b>Przybędzie { $count } pozycji.</b>
    }
import-known =
    { $count ->
        [one] { $count } pozycja już jest na liście.
        [few] { $count } pozycje już są na liście.
       *[many] { $count } pozycji już jest na liście.
    }
import-beyond = Dla { $count } pozycji zabraknie miejsca: lista będzie pełna. Miejsce zwalnia /unwatch.
import-refused = Nie rozumiem { $count } pozycji:
import-place = <b>Linijka { $place }:</b> { $text }
import-more =
    { $count ->
        [one] … i jeszcze { $count } pozycja.
        [few] … i jeszcze { $count } pozycje.
       *[many] … i jeszcze { $count } pozycji.
    }
import-ask = Czy dodać? Z odpowiedzią można poczekać do jutra.
import-button =
    { $count ->
        [one] Tak, dodaj
       *[other] Dodaj ({ $count })
    }
import-button-cancel = Nie, zostaw
import-cancelled = Niczego nie dodano.
import-too-late = Tej listy już nie ma: została już dodana albo minęła ponad doba. Proszę wysłać plik jeszcze raz.
import-done =
    { $count ->
        [0] <b>Wszystko już było na liście.</b>
        [one] <b>Dodano { $count } pozycję.</b>
        [few] <b>Dodano { $count } pozycje.</b>
       *[many] <b>Dodano { $count } pozycji.</b>
    }
    Lista: /list
import-fault-encoding = <b>Nie mogę odczytać tego pliku.</b> To nie jest tekst albo litery są w starym kodowaniu. Proszę zapisać go jako „CSV UTF-8” albo jako tekst w UTF-8.
import-fault-json = <b>Ten plik zaczyna się jak JSON, ale to nie taki JSON, jaki znam.</b>
import-fault-csv = <b>Ten plik zaczyna się jak CSV, ale nie rozpoznaję jego kolumn.</b>
import-fault-many = <b>To za dużo naraz.</b> Największa liczba pozycji w pliku: { $count }. Proszę podzielić go na kilka.
import-fault-empty = <b>Ten plik jest pusty.</b>
import-fault-no-query = Brakuje tego, kogo lub co obserwować („query”).
import-fault-choice = Nie rozumiem. mode: instant, daily, weekly; possible: ring, digest, hide; silence_days: liczba dni.

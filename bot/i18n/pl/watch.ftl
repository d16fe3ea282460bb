watch-summary = dzwonić, gdy pojawi się osoba, artykuł lub słowa
watch-help =
    Dzwoni, gdy tekst wymienia osobę, przywołuje artykuł albo zawiera dane słowa.
    Osoba: <code>/watch Mirela Costandache</code>
    Z innymi nazwiskami: <code>/watch Mirela Costandache = Мирела Костандаке, Mira Vrba</code>
    Artykuł: <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    Cała ustawa: <code>/watch any article of the EPCA</code>
    Dokładne słowa: <code>/watch "state of emergency"</code>
    Zapytanie: <code>/watch prison NEAR/10 (journalist OR blogger) NOT type:press source:ep lang:en</code>
    Kilka naraz: każda pozycja w osobnej linijce albo wklejona lista nazwisk. Inne pisownie i inne pisma znajduję bez podpowiedzi.
watch-whom =
    Kogo lub co mam obserwować?
    Osoba: <code>/watch Mirela Costandache</code>
    Artykuł: <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    Dokładne słowa: <code>/watch "state of emergency"</code>
    Więcej: /help watch
watch-full = Lista jest pełna ({ $count }). Miejsce zwalnia /unwatch; potem proszę spróbować ponownie.
watch-already = już na liście
watch-known = • <b>{ $watch }</b> — to już jest na liście, numer { $number }.
watch-widened = ✓ { $number } · <b>{ $watch }</b> — dodano kolejne nazwiska.
watch-added = ✓ { $number } · <b>{ $watch }</b>
watch-card = { $number } · <b>{ $watch }</b>
watch-gone = Tej pozycji już nie ma. Co jest na liście: /list
watch-too-late = To było zbyt dawno. Proszę wysłać jeszcze raz.
watch-spellings = Znajduję w każdej pisowni i z każdą końcówką, na przykład { $spellings }.
watch-any-spelling = Znajduję w każdej pisowni, każdym piśmie i z każdą końcówką.
watch-risk-one-word = ⚠ Tylko jedno słowo: zadzwoni też każda inna osoba, która się tak nazywa. Jeśli znane jest imię, proszę je dodać.
watch-risk-short = ⚠ „{ $name }” jest krótkie: inne słowa mogą brzmieć podobnie. Pierwszym trafieniom warto przyjrzeć się uważnie.
watch-risk-frequent = ⚠ Wiele osób nazywa się { $name }: może zadzwonić ktoś o tym samym nazwisku. Warto obserwować też z drugim imieniem.
watch-risk-ordinary = ⚠ „{ $name }” to także zwykłe słowo: dzwoniłby prawie każdy tekst. Proszę dodać słowa, obok których stoi.
watch-risk-short-acronym = ⚠ „{ $name }” jest krótkie: inne organizacje też mogą się tak nazywać. Warto obserwować również pełną nazwę.
watch-archive =
    { $count ->
        [one] W archiwum jest { $count } tekst:
        [few] Ostatnie { $count } teksty z archiwum:
       *[many] Ostatnie { $count } tekstów z archiwum:
    }
watch-archive-none = W archiwum nie ma jeszcze takiego tekstu.
watch-volume =
    { $count ->
        [0] Można się spodziewać mniej niż jednego tekstu miesięcznie.
        [one] Można się spodziewać około jednego tekstu miesięcznie.
       *[other] Można się spodziewać około { $count } tekstów miesięcznie.
    }
watch-correction = Na liście jest też { $number } · <b>{ $watch }</b>. Jeśli to była poprawka, starą pozycję można usunąć.
button-correction = Usuń starą ({ $number })
watch-doubtful = Co robić z trafieniami, gdy może chodzić o kogoś o tym samym nazwisku?
watch-several =
    { $count ->
        [0] <b>Nic nowego do obserwowania.</b>
        [one] <b>{ $count } nowa pozycja:</b>
        [few] <b>{ $count } nowe pozycje:</b>
       *[many] <b>{ $count } nowych pozycji:</b>
    }
watch-not-all =
    { $count ->
        [one] Nie dodano { $count } linijki:
       *[other] Nie dodano { $count } linijek:
    }
watch-undo = Cofnąć: <code>/unwatch { $numbers }</code>

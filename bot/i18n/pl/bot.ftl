### What any part of the conversation may say.

paused = Alerty są tu wstrzymane. Znów włącza je /start.
watch-outdated = { $query } (już niezrozumiałe: proszę usunąć i dodać na nowo)
admins-only = To mogą robić tylko administratorzy tej grupy. /list jest dla wszystkich.
went-wrong = Coś się po mojej stronie nie udało. Proszę spróbować ponownie za minutę.
commands-only =
    Nie rozumiem. Aby kogoś obserwować, proszę napisać tak:
    <code>/watch Mirela Costandache</code>
    Wszystkie polecenia: /help
command-guess = Nie ma polecenia { $command }. Może chodziło o to?
command-unknown = Nie ma polecenia { $command }. Wszystkie polecenia: /help
shall-i =
    { $count ->
        [one] Czy obserwować <b>{ $watch }</b>?
        [few] Czy obserwować te { $count } pozycje? Pierwsza to <b>{ $watch }</b>.
       *[many] Czy obserwować te { $count } pozycji? Pierwsza to <b>{ $watch }</b>.
    }
button-watch =
    { $count ->
        [one] Tak, obserwować
       *[other] Obserwować wszystkie ({ $count })
    }
closed =
    Ten bot odpowiada tylko wybranym czatom.
    O dopuszczenie numeru <code>{ $number }</code> można poprosić osobę prowadzącą bota.
button-old = Ten przycisk pochodzi z wcześniejszej wersji. Co jest teraz, pokazuje /help.

admin-summary = dla osób prowadzących bota
admin-help =
    Jak działa bot: <code>/admin</code>, <code>/admin sources</code>, <code>/admin errors</code>
    Wpuścić kogoś: <code>/admin invite</code>; dziesięć czatów, w ciągu 30 dni: <code>/admin invite 10 30</code>
    Kody jeszcze ważne: <code>/admin invites</code>
    Wiadomość do wszystkich czatów, najpierw do podglądu: <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-unknown = Nie ma polecenia /admin. Wszystkie polecenia: /help
admin-overview =
    <b>Jak działa bot</b>
    Czaty: { $chats }, wstrzymane: { $paused }
    Obserwowane: nazwiska { $watches_name }, artykuły { $watches_article }, słowa { $watches_words }
    Teksty w archiwum: { $documents }

    <b>W ciągu { $days } dni</b>
    Trafienia: { $hits }
    Wiadomości wysłane: { $messages_sent }; zaniechane: { $messages_dead }; nie wiadomo, czy dotarły: { $messages_unknown }

    <b>Teraz</b>
    Wiadomości czekające: { $messages_pending }; w drodze: { $messages_sending }
admin-irrelevant = Alertów uznanych za zbędne: { $count }
admin-oldest = Najstarsza czeka od: { $at }.
admin-none = Brak.
admin-sources = <b>Źródła przy ostatnim czytaniu</b>
admin-source-unread = … <b>{ $name }</b>: jeszcze nie sprawdzane
admin-source = { $sign } <b>{ $name }</b>: { $outcome }, { $at }; znalezione { $found }, nowe { $new }, zmienione { $changed }, zapytania { $requests }
admin-errors-open = <b>Kłopoty, które trwają</b>
admin-errors-given-up = <b>Dlaczego zaniechano wysyłania wiadomości, w ciągu { $days } dni</b>
admin-invite =
    { $count ->
        [one] <b>Zaproszenie dla { $count } czatu, ważne do { $until }:</b>
       *[other] <b>Zaproszenie dla { $count } czatów, ważne do { $until }:</b>
    }
    { $link }
    Albo do wpisania: <code>/start invite-{ $code }</code>
admin-invite-open = Teraz nikt go nie potrzebuje: zaproszenia liczą się, gdy w config.toml jest <code>access = "invitation"</code>.
admin-invite-how =
    Kod dla jednego czatu, ważny 14 dni: <code>/admin invite</code>
    Dla dziesięciu czatów, w ciągu 30 dni: <code>/admin invite 10 30</code>
    Najwyżej 1000 czatów i 365 dni.
admin-invites = <b>Zaproszenia jeszcze ważne</b>
admin-invite-row =
    { $count ->
        [one] Nr { $number }: { $count } czat, do { $until }
        [few] Nr { $number }: { $count } czaty, do { $until }
       *[many] Nr { $number }: { $count } czatów, do { $until }
    }
admin-revoked = Unieważniono. Kto już z niego skorzystał, zostaje.
admin-revoked-before = Takiego zaproszenia już nie ma.
admin-broadcast-how =
    Co mam wszystkim powiedzieć? Najpierw pokażę podgląd; wyślę dopiero po potwierdzeniu.
    <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-broadcast-preview =
    { $count ->
        [one] <b>Do { $count } czatu, dokładnie tak:</b>
       *[other] <b>Do { $count } czatów, dokładnie tak:</b>
    }
admin-broadcast-queued =
    { $count ->
        [one] <b>W drodze do { $count } czatu:</b>
       *[other] <b>W drodze do { $count } czatów:</b>
    }
admin-broadcast-cancelled = Niczego nie wysłano.
admin-broadcast-too-late = Tej wiadomości już nie ma: została wysłana lub odwołana albo minęła ponad doba. Proszę napisać ją jeszcze raz.
admin-button-sources = Źródła
admin-button-errors = Kłopoty
admin-button-invites = Zaproszenia
admin-button-copy = Skopiuj zaproszenie
admin-button-revoke = Unieważnij nr { $number }
admin-button-send =
    { $count ->
        [one] Wyślij do { $count } czatu
       *[other] Wyślij do { $count } czatów
    }
admin-button-cancel = Nie wysyłaj

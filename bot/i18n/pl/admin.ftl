admin-summary = dla prowadzących bota
admin-help =
    Jak idzie: <code>/admin</code>, <code>/admin sources</code>, <code>/admin errors</code>
    Wpuścić kogoś: <code>/admin invite</code>; dziesięć czatów, w ciągu 30 dni: <code>/admin invite 10 30</code>
    Ważne kody: <code>/admin invites</code>
    Wiadomość do wszystkich czatów, najpierw do wglądu: <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-unknown = Nie ma polecenia /admin. Wszystkie polecenia: /help
admin-overview =
    <b>Jak się ma bot</b>
    Czatów: { $chats }, wstrzymanych: { $paused }
    Na listach: nazwisk { $watches_name }, artykułów { $watches_article }, słów { $watches_words }
    Tekstów w archiwum: { $documents }

    <b>W ciągu ostatnich dni ({ $days })</b>
    Trafień: { $hits }
    Wiadomości wysłanych: { $messages_sent }; porzuconych: { $messages_dead }; niepewnych: { $messages_unknown }

    <b>Teraz</b>
    Wiadomości czeka: { $messages_pending }; w drodze: { $messages_sending }
admin-oldest = Najstarsza czeka od { $at }.
admin-none = Brak.
admin-sources = <b>Źródła przy ostatnim czytaniu</b>
admin-source-unread = … <b>{ $name }</b>: jeszcze nieczytane
admin-source = { $sign } <b>{ $name }</b>: { $outcome }, { $at }; znaleziono { $found }, nowych { $new }, zmienionych { $changed }, zapytań { $requests }
admin-errors-open = <b>Kłopoty, które trwają</b>
admin-errors-given-up = <b>Dlaczego porzucono wiadomości, w ciągu ostatnich dni ({ $days })</b>
admin-invite =
    { $count ->
        [one] <b>Zaproszenie dla { $count } czatu, ważne do { $until }:</b>
       *[many] <b>Zaproszenie dla { $count } czatów, ważne do { $until }:</b>
    }
    { $link }
    Albo do wpisania: <code>/start invite-{ $code }</code>
admin-invite-open = Na razie nikt go nie potrzebuje: zaproszenia liczą się, gdy w config.toml stoi <code>access = "invitation"</code>.
admin-invite-how =
    Kod dla jednego czatu, ważny 14 dni: <code>/admin invite</code>
    Dla dziesięciu czatów, w ciągu 30 dni: <code>/admin invite 10 30</code>
    Najwyżej 1000 czatów i 365 dni.
admin-invites = <b>Ważne zaproszenia</b>
admin-invite-row =
    { $count ->
        [one] Nr { $number }: { $count } czat, do { $until }
        [few] Nr { $number }: { $count } czaty, do { $until }
       *[many] Nr { $number }: { $count } czatów, do { $until }
    }
admin-revoked = Cofnięte. Kto z niego skorzystał, zostaje.
admin-revoked-before = Takiego zaproszenia już nie ma.
admin-broadcast-how =
    Co wszystkim przekazać? Najpierw zobaczą Państwo wiadomość; wyjdzie, gdy padnie „tak”.
    <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-broadcast-preview =
    { $count ->
        [one] <b>Do { $count } czatu, dokładnie tak:</b>
       *[many] <b>Do { $count } czatów, dokładnie tak:</b>
    }
admin-broadcast-queued =
    { $count ->
        [one] <b>W drodze do { $count } czatu:</b>
       *[many] <b>W drodze do { $count } czatów:</b>
    }
admin-broadcast-cancelled = Nic nie wysłano.
admin-broadcast-too-late = Tej wiadomości już nie ma: została wysłana, odwołana albo ma ponad dobę. Proszę napisać ją jeszcze raz.
admin-button-sources = Źródła
admin-button-errors = Kłopoty
admin-button-invites = Zaproszenia
admin-button-copy = Skopiować zaproszenie
admin-button-revoke = Cofnąć nr { $number }
admin-button-send =
    { $count ->
        [one] Wysłać do { $count } czatu
       *[many] Wysłać do { $count } czatów
    }
admin-button-cancel = Nie wysyłać

admin-summary = für alle, die den Bot betreiben
admin-help =
    Wie es läuft: <code>/admin</code>, <code>/admin sources</code>, <code>/admin errors</code>
    Jemanden einladen: <code>/admin invite</code>; zehn Chats, innerhalb von 30 Tagen: <code>/admin invite 10 30</code>
    Codes, die noch gelten: <code>/admin invites</code>
    Ein Wort an alle Chats; Sie sehen es zuerst: <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-unknown = /admin gibt es nicht. Alle Befehle: /help
admin-overview =
    <b>Wie es dem Bot geht</b>
    Chats: { $chats }, davon angehalten: { $paused }
    Beobachtungen: Namen { $watches_name }, Artikel { $watches_article }, Wörter { $watches_words }
    Texte im Archiv: { $documents }

    <b>In { $days } Tagen</b>
    Treffer: { $hits }
    Nachrichten gesendet: { $messages_sent }; aufgegeben: { $messages_dead }; unklar, ob angekommen: { $messages_unknown }

    <b>Jetzt</b>
    Nachrichten, die warten: { $messages_pending }; unterwegs: { $messages_sending }
admin-irrelevant = Meldungen, die als unwichtig galten: { $count }
admin-oldest = Die älteste wartet seit: { $at }.
admin-none = Keine.
admin-sources = <b>Die Quellen, wie sie zuletzt gelesen wurden</b>
admin-source-unread = … <b>{ $name }</b>: noch nicht angesehen
admin-source = { $sign } <b>{ $name }</b>: { $outcome }, { $at }; gefunden { $found }, neu { $new }, geändert { $changed }, Anfragen { $requests }
admin-errors-open = <b>Störungen, die andauern</b>
admin-errors-given-up = <b>Warum Nachrichten in { $days } Tagen aufgegeben wurden</b>
admin-invite =
    { $count ->
        [one] <b>Eine Einladung für einen Chat, gültig bis { $until }:</b>
       *[other] <b>Eine Einladung für { $count } Chats, gültig bis { $until }:</b>
    }
    { $link }
    Oder zum Eintippen: <code>/start invite-{ $code }</code>
admin-invite-open = Derzeit braucht niemand eine: Einladungen zählen nur, wenn in config.toml <code>access = "invitation"</code> steht.
admin-invite-how =
    Ein Code für einen Chat, 14 Tage gültig: <code>/admin invite</code>
    Für zehn Chats, innerhalb von 30 Tagen: <code>/admin invite 10 30</code>
    Höchstens 1000 Chats und 365 Tage.
admin-invites = <b>Einladungen, die noch gelten</b>
admin-invite-row =
    { $count ->
        [one] Nr. { $number }: ein Chat, bis { $until }
       *[other] Nr. { $number }: { $count } Chats, bis { $until }
    }
admin-revoked = Widerrufen. Wer damit hereingekommen ist, bleibt.
admin-revoked-before = Diese Einladung gibt es nicht mehr.
admin-broadcast-how =
    Was soll ich allen sagen? Sie sehen es zuerst; gesendet wird es, wenn Sie Ja sagen.
    <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-broadcast-preview =
    { $count ->
        [one] <b>An einen Chat, genau so:</b>
       *[other] <b>An { $count } Chats, genau so:</b>
    }
admin-broadcast-queued =
    { $count ->
        [one] <b>Unterwegs an einen Chat:</b>
       *[other] <b>Unterwegs an { $count } Chats:</b>
    }
admin-broadcast-cancelled = Es wurde nichts gesendet.
admin-broadcast-too-late = Diese Nachricht gibt es nicht mehr: Sie wurde gesendet oder verworfen oder ist über einen Tag alt. Bitte schreiben Sie sie noch einmal.
admin-button-sources = Quellen
admin-button-errors = Störungen
admin-button-invites = Einladungen
admin-button-copy = Einladung kopieren
admin-button-revoke = Nr. { $number } widerrufen
admin-button-send =
    { $count ->
        [one] An einen Chat senden
       *[other] An { $count } Chats senden
    }
admin-button-cancel = Nicht senden

admin-summary = für die Betreiber des Bots
admin-help =
    Wie es läuft: <code>/admin</code>, <code>/admin sources</code>, <code>/admin errors</code>
    Jemanden einlassen: <code>/admin invite</code>; zehn Chats, binnen 30 Tagen: <code>/admin invite 10 30</code>
    Gültige Codes: <code>/admin invites</code>
    Ein Wort an alle Chats, zuerst Ihnen gezeigt: <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-unknown = Einen Befehl /admin gibt es nicht. Alle Befehle: /help
admin-overview =
    <b>Wie es dem Bot geht</b>
    Chats: { $chats }, davon angehalten: { $paused }
    Beobachtet: Namen { $watches_name }, Artikel { $watches_article }, Wörter { $watches_words }
    Texte im Archiv: { $documents }

    <b>In { $days } Tagen</b>
    Treffer: { $hits }
    Nachrichten gesendet: { $messages_sent }; aufgegeben: { $messages_dead }; Ankunft ungewiss: { $messages_unknown }

    <b>Jetzt</b>
    Nachrichten, die warten: { $messages_pending }; unterwegs: { $messages_sending }
admin-oldest = Die älteste wartet seit { $at }.
admin-none = Keine.
admin-sources = <b>Quellen, wie sie zuletzt gelesen wurden</b>
admin-source-unread = … <b>{ $name }</b>: noch nicht gelesen
admin-source = { $sign } <b>{ $name }</b>: { $outcome }, { $at }; gefunden { $found }, neu { $new }, geändert { $changed }, Anfragen { $requests }
admin-errors-open = <b>Störungen, die andauern</b>
admin-errors-given-up = <b>Warum Nachrichten aufgegeben wurden, in { $days } Tagen</b>
admin-invite =
    { $count ->
        [one] <b>Eine Einladung für { $count } Chat, gültig bis { $until }:</b>
       *[other] <b>Eine Einladung für { $count } Chats, gültig bis { $until }:</b>
    }
    { $link }
    Oder zum Tippen: <code>/start invite-{ $code }</code>
admin-invite-open = Zurzeit braucht sie niemand: Einladungen zählen, wenn in config.toml <code>access = "invitation"</code> steht.
admin-invite-how =
    Ein Code für einen Chat, 14 Tage gültig: <code>/admin invite</code>
    Für zehn Chats, binnen 30 Tagen: <code>/admin invite 10 30</code>
    Höchstens 1000 Chats und 365 Tage.
admin-invites = <b>Gültige Einladungen</b>
admin-invite-row =
    { $count ->
        [one] Nr. { $number }: { $count } Chat, bis { $until }
       *[other] Nr. { $number }: { $count } Chats, bis { $until }
    }
admin-revoked = Zurückgezogen. Wer mit ihr kam, bleibt.
admin-revoked-before = Diese Einladung gibt es nicht mehr.
admin-broadcast-how =
    Was soll ich allen sagen? Sie sehen es zuerst; es geht hinaus, wenn Sie Ja sagen.
    <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-broadcast-preview =
    { $count ->
        [one] <b>An { $count } Chat, genau so:</b>
       *[other] <b>An { $count } Chats, genau so:</b>
    }
admin-broadcast-queued =
    { $count ->
        [one] <b>Unterwegs an { $count } Chat:</b>
       *[other] <b>Unterwegs an { $count } Chats:</b>
    }
admin-broadcast-cancelled = Nichts wurde gesendet.
admin-broadcast-too-late = Diese Nachricht ist nicht mehr da: Sie wurde gesendet oder verworfen oder ist älter als ein Tag. Schreiben Sie sie noch einmal.
admin-button-sources = Quellen
admin-button-errors = Störungen
admin-button-invites = Einladungen
admin-button-copy = Einladung kopieren
admin-button-revoke = Nr. { $number } zurückziehen
admin-button-send =
    { $count ->
        [one] An { $count } Chat senden
       *[other] An { $count } Chats senden
    }
admin-button-cancel = Nicht senden

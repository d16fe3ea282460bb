admin-summary = per chi gestisce il bot
admin-help =
    Come va: <code>/admin</code>, <code>/admin sources</code>, <code>/admin errors</code>
    Invitare qualcuno: <code>/admin invite</code>; dieci chat, entro 30 giorni: <code>/admin invite 10 30</code>
    Codici ancora validi: <code>/admin invites</code>
    Un messaggio a tutte le chat, che prima vede Lei: <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-unknown = /admin non esiste. Tutti i comandi: /help
admin-overview =
    <b>Come sta il bot</b>
    Chat: { $chats }, in pausa: { $paused }
    Voci seguite: nomi { $watches_name }, articoli { $watches_article }, parole { $watches_words }
    Testi nell’archivio: { $documents }

    <b>In { $days } giorni</b>
    Risultati: { $hits }
    Messaggi inviati: { $messages_sent }; abbandonati: { $messages_dead }; forse non arrivati: { $messages_unknown }

    <b>Adesso</b>
    Messaggi in attesa: { $messages_pending }; in viaggio: { $messages_sending }
admin-irrelevant = Avvisi giudicati non pertinenti: { $count }
admin-oldest = Il più vecchio attende da: { $at }.
admin-none = Nessuno.
admin-sources = <b>Le fonti, all’ultima lettura</b>
admin-source-unread = … <b>{ $name }</b>: non ancora controllata
admin-source = { $sign } <b>{ $name }</b>: { $outcome }, { $at }; trovati { $found }, nuovi { $new }, modificati { $changed }, richieste { $requests }
admin-errors-open = <b>Problemi che durano</b>
admin-errors-given-up = <b>Perché dei messaggi sono stati abbandonati, in { $days } giorni</b>
admin-invite =
    { $count ->
        [one] <b>Un invito per una chat, valido fino al { $until }:</b>
       *[other] <b>Un invito per { $count } chat, valido fino al { $until }:</b>
    }
    { $link }
    Oppure, da scrivere: <code>/start invite-{ $code }</code>
admin-invite-open = Ora non servono: gli inviti contano quando in config.toml c’è <code>access = "invitation"</code>.
admin-invite-how =
    Un codice per una chat, valido 14 giorni: <code>/admin invite</code>
    Per dieci chat, entro 30 giorni: <code>/admin invite 10 30</code>
    Al massimo 1000 chat e 365 giorni.
admin-invites = <b>Inviti ancora validi</b>
admin-invite-row =
    { $count ->
        [one] N. { $number }: una chat, fino al { $until }
       *[other] N. { $number }: { $count } chat, fino al { $until }
    }
admin-revoked = Revocato. Chi è già entrato, resta.
admin-revoked-before = Questo invito non c’è più.
admin-broadcast-how =
    Che cosa devo dire a tutti? Prima lo vede Lei; parte quando dice di sì.
    <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-broadcast-preview =
    { $count ->
        [one] <b>A una chat, esattamente così:</b>
       *[other] <b>A { $count } chat, esattamente così:</b>
    }
admin-broadcast-queued =
    { $count ->
        [one] <b>In viaggio verso una chat:</b>
       *[other] <b>In viaggio verso { $count } chat:</b>
    }
admin-broadcast-cancelled = Non è stato inviato nulla.
admin-broadcast-too-late = Questo messaggio non c’è più: è stato inviato o annullato, o ha più di un giorno. Lo scriva di nuovo.
admin-button-sources = Fonti
admin-button-errors = Problemi
admin-button-invites = Inviti
admin-button-copy = Copia l’invito
admin-button-revoke = Revoca il n. { $number }
admin-button-send =
    { $count ->
        [one] Invia a una chat
       *[other] Invia a { $count } chat
    }
admin-button-cancel = Non inviare

admin-summary = per chi gestisce il bot
admin-help =
    Come va: <code>/admin</code>, <code>/admin sources</code>, <code>/admin errors</code>
    Far entrare qualcuno: <code>/admin invite</code>; dieci chat, entro 30 giorni: <code>/admin invite 10 30</code>
    Codici ancora validi: <code>/admin invites</code>
    Due parole a tutte le chat, mostrate prima a Lei: <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-unknown = Il comando /admin non esiste. Tutti i comandi: /help
admin-overview =
    <b>Come sta il bot</b>
    Chat: { $chats }, sospese: { $paused }
    Seguiti: nomi { $watches_name }, articoli { $watches_article }, parole { $watches_words }
    Testi nell’archivio: { $documents }

    <b>In { $days } giorni</b>
    Menzioni: { $hits }
    Messaggi inviati: { $messages_sent }; abbandonati: { $messages_dead }; arrivo incerto: { $messages_unknown }

    <b>Adesso</b>
    Messaggi in attesa: { $messages_pending }; in viaggio: { $messages_sending }
admin-oldest = Il più vecchio aspetta da { $at }.
admin-none = Nessuno.
admin-sources = <b>Le fonti, all’ultima lettura</b>
admin-source-unread = … <b>{ $name }</b>: non ancora letta
admin-source = { $sign } <b>{ $name }</b>: { $outcome }, { $at }; trovati { $found }, nuovi { $new }, cambiati { $changed }, richieste { $requests }
admin-errors-open = <b>Guasti che durano</b>
admin-errors-given-up = <b>Perché sono stati abbandonati dei messaggi, in { $days } giorni</b>
admin-invite =
    <b>Un invito per { $count } chat, valido fino a { $until }:</b>
    { $link }
    O da digitare: <code>/start invite-{ $code }</code>
admin-invite-open = Per ora non serve a nessuno: gli inviti contano quando in config.toml c’è <code>access = "invitation"</code>.
admin-invite-how =
    Un codice per una chat, valido 14 giorni: <code>/admin invite</code>
    Per dieci chat, entro 30 giorni: <code>/admin invite 10 30</code>
    Al massimo 1000 chat e 365 giorni.
admin-invites = <b>Inviti ancora validi</b>
admin-invite-row = N. { $number }: { $count } chat, fino a { $until }
admin-revoked = Revocato. Chi è entrato con esso resta.
admin-revoked-before = Questo invito non c’è più.
admin-broadcast-how =
    Che cosa devo dire a tutti? Prima lo vede Lei; parte quando dice di sì.
    <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-broadcast-preview = <b>A { $count } chat, esattamente così:</b>
admin-broadcast-queued = <b>In viaggio verso { $count } chat:</b>
admin-broadcast-cancelled = Non è stato inviato nulla.
admin-broadcast-too-late = Questo messaggio non c’è più: è stato inviato o annullato, o ha più di un giorno. Lo scriva di nuovo.
admin-button-sources = Fonti
admin-button-errors = Guasti
admin-button-invites = Inviti
admin-button-copy = Copiare l’invito
admin-button-revoke = Revocare il n. { $number }
admin-button-send = Inviare a { $count } chat
admin-button-cancel = Non inviare

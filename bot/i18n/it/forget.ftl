forget-summary = cancellare tutto di questa chat
forget-help =
    Cancella tutto ciò che so di questa chat: lista, impostazioni, risultati, messaggi. Prima chiedo conferma.
    Solo una pausa: /stop
forget-ask =
    <b>Cancellare tutto di questa chat?</b>
    { $count ->
        [0] Le Sue impostazioni, i risultati e i messaggi spariranno per sempre.
        [one] La Sua voce, le impostazioni, i risultati e i messaggi spariranno per sempre.
       *[other] Le Sue { $count } voci, le impostazioni, i risultati e i messaggi spariranno per sempre.
    }
    Ciò che ho scritto in questa chat resta in Telegram finché non lo elimina.
forget-invited = Qui si entra su invito: per tornare Le servirà uno nuovo.
forget-button-export = Prima salva la lista
forget-button-stop = Solo una pausa
forget-button = Cancella tutto
forget-done =
    <b>Fatto: di questa chat non so più nulla.</b>
    Ora può eliminarla. Se un giorno torna: /start

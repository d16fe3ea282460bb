forget-summary = cancellare tutto di questa chat
forget-help =
    Cancella tutto ciò che so di questa chat: lista, impostazioni, menzioni, messaggi. Prima lo chiedo ancora una volta.
    Solo sospendere: /stop
forget-ask =
    <b>Cancellare tutto di questa chat?</b>
    { $count ->
        [0] Impostazioni, menzioni e messaggi andranno persi per sempre.
        [one] La Sua lista ({ $count } voce), impostazioni, menzioni e messaggi andranno persi per sempre.
       *[other] La Sua lista ({ $count } voci), impostazioni, menzioni e messaggi andranno persi per sempre.
    }
    Ciò che ho scritto in questa chat resta in Telegram finché non lo cancella Lei.
forget-invited = L’accesso è avvenuto con un invito; per tornare ne servirà uno nuovo.
forget-button-export = Prima salvare la lista
forget-button-stop = Solo sospendere
forget-button = Cancellare tutto
forget-done =
    <b>Fatto: di questa chat non so più nulla.</b>
    Ora può eliminarla. Se un giorno vorrà tornare: /start

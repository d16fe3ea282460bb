list-summary = la Sua lista: che cosa segue
list-help =
    Mostra che cosa segue: 🔔 suona subito, 🗞 ogni giorno, 📅 ogni settimana, 🔕 silenziato.
    Solo le voci con una parola: <code>/list Vrba</code>
    Una voce e le sue scelte: <code>/list 3</code>
list-empty =
    Non segue ancora nulla.
    Cominci con: <code>/watch Mirela Costandache</code>
list-none = Nella Sua lista nulla contiene «{ $word }». Tutta la lista: /list
list-head = <b>Nella Sua lista ({ $count }):</b>
list-met = ultima volta: { $at }
list-more = Di più su una voce: <code>/list { $number }</code>. Per toglierla: <code>/unwatch { $number }</code>

history-summary = tutti i testi che nominano qualcuno, con le date
history-help =
    Elenca i testi che nominano una persona, citano un articolo o contengono certe parole, dal più recente. Non occorre seguirli.
    Una persona, in ogni grafia e scrittura: <code>/history Mirela Costandache</code>
    Un articolo: <code>/history Article 174 of the Criminal Code of Kazakhstan</code>
history-whom =
    La storia di chi?
    Una persona, in ogni grafia e scrittura: <code>/history Mirela Costandache</code>
    Un articolo: <code>/history Article 174 of the Criminal Code of Kazakhstan</code>
history-not-understood =
    { $reason }
    Per esempio: <code>/history { $example }</code>
history-nothing =
    { $count ->
        [0] Non ho ancora letto alcun testo, quindi su <b>{ $query }</b> non c’è nulla.
        [one] <b>{ $query }</b>: nessuna menzione nell’unico testo che ho letto.
       *[other] <b>{ $query }</b>: nessuna menzione nei { $count } testi che ho letto.
    }
    Per sapere della prima: <code>/watch { $query }</code>
history-head =
    📜 <b>{ $query }</b>: { $count ->
        [one] un testo
       *[other] { $count } testi
    }
history-span = Prima menzione: { $first }; ultima: { $last }
history-newest = Solo i più recenti: l’archivio ne ha più di quanti se ne possano leggere in una volta.
history-undated = senza data
history-gone = non c’è più
history-possible = forse un omonimo

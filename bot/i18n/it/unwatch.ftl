unwatch-summary = smettere di seguire, per numero
unwatch-help =
    Toglie voci dalla Sua lista, secondo i numeri mostrati da /list. Per dieci minuti si può annullare.
    Una: <code>/unwatch 3</code>
    Più d’una: <code>/unwatch 3 7</code>
    Tutte; chiedo conferma e invio la lista in un file: <code>/unwatch all</code>
unwatch-empty = La Sua lista è vuota: non c’è nulla da togliere.
unwatch-which = <b>Quale numero?</b>
unwatch-more = … e altre: /list
unwatch-example = Per esempio: <code>/unwatch { $number }</code>
unwatch-no-number = ✗ «{ $word }» non è un numero. I numeri li mostra /list.
unwatch-unknown = ✗ Il numero { $number } non c’è. I numeri li mostra /list.
unwatch-done = ✓ Non segue più: <b>{ $watch }</b>
unwatch-rest =
    { $count ->
        [one] … e un’altra voce.
       *[other] … e altre { $count } voci.
    }
unwatch-all =
    { $count ->
        [one] <b>Togliere l’unica voce dalla Sua lista?</b>
       *[other] <b>Togliere dalla Sua lista tutte le voci ({ $count })?</b>
    }
    Il file contiene la lista: se lo invia dopo /watch, torna a seguirla.
unwatch-file = La Sua lista
button-unwatch-all = Sì, togli ({ $count })
button-keep = No, tieni tutto
unwatch-too-late = Non si può più annullare: sono passati più di dieci minuti, o è già stato fatto. Che cosa c’è lo mostra /list.
unwatch-undone =
    { $count ->
        [one] <b>Segue di nuovo:</b>
       *[other] <b>Segue di nuovo ({ $count }):</b>
    }

start-summary = che cosa fa questo bot; riattiva gli avvisi
start-help = Dice da dove cominciare. Dopo /stop riattiva gli avvisi.
start-greeting =
    <b>Tocsin suona quando un testo del Parlamento europeo, del SEAE o dell’OSCE nomina chi segue.</b>
    Riceve le parole esatte, che cosa è cambiato e un riferimento da citare.

    Tre passi:
    1. Seguire una persona: <code>/watch Mirela Costandache</code>
    2. Seguire un articolo: <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    3. Scegliere l’ora del riepilogo quotidiano: <code>/digest 8</code>

    { $count ->
        [0] Il resto lo dice /help.
        [one] Nella Sua lista c’è { $count } voce (/list). Il resto lo dice /help.
       *[other] Nella Sua lista ci sono { $count } voci (/list). Il resto lo dice /help.
    }
start-zone =
    <b>Dove si trova?</b> Per ora mi regolo sull’orologio di { $place }.
    Tocchi la Sua città oppure la scriva: <code>/settings timezone Almaty</code>
start-again =
    { $count ->
        [0] <b>Gli avvisi sono di nuovo attivi:</b> la Sua lista è vuota.
        [one] <b>Gli avvisi sono di nuovo attivi:</b> nella Sua lista c’è { $count } voce.
       *[other] <b>Gli avvisi sono di nuovo attivi:</b> nella Sua lista ci sono { $count } voci.
    }

    Per vedere la lista: /list
start-link =
    Vuole seguire <b>{ $name }</b>?
    Arriverà un avviso appena un testo riporta questo nome.
start-button-list = La mia lista
start-button-example = Esempi
start-button-settings = Lingua e impostazioni
start-button-watch = Sì, seguire

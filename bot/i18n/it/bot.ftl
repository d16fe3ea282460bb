### What any part of the conversation may say.

paused = Qui gli avvisi sono in pausa. Li riattiva /start.
watch-outdated = { $query } (non lo capisco più: lo tolga dalla lista e lo aggiunga di nuovo)
admins-only = Possono farlo solo gli amministratori di questo gruppo. /list è aperto a tutti.
went-wrong = Qualcosa è andato storto da parte mia. Riprovi tra un minuto.
commands-only =
    Non ho capito. Per seguire qualcuno, scriva così:
    <code>/watch Mirela Costandache</code>
    Tutti i comandi: /help
command-guess = { $command } non esiste. Intendeva questo?
command-unknown = { $command } non esiste. Tutti i comandi: /help
shall-i =
    { $count ->
        [one] Vuole seguire <b>{ $watch }</b>?
       *[other] Vuole seguire queste { $count } voci? La prima è <b>{ $watch }</b>.
    }
button-watch =
    { $count ->
        [one] Segui
       *[other] Segui tutte ({ $count })
    }
closed =
    Questo bot risponde solo ad alcune chat.
    Chieda a chi lo gestisce di ammettere il numero <code>{ $number }</code>.
button-old = Questo pulsante è di una versione precedente. Che cosa c’è ora lo mostra /help.

### What any part of the conversation may say.

paused = Die Meldungen sind hier angehalten. /start schaltet sie wieder ein.
watch-outdated = { $query } (verstehe ich nicht mehr: bitte von der Liste nehmen und neu beobachten)
admins-only = Das dürfen nur die Administratoren dieser Gruppe. /list steht allen offen.
went-wrong = Da ist bei mir etwas schiefgegangen. Bitte versuchen Sie es in einer Minute noch einmal.
commands-only =
    Das habe ich nicht verstanden. Um jemanden zu beobachten, senden Sie zum Beispiel:
    <code>/watch Mirela Costandache</code>
    Alle Befehle: /help
command-guess = { $command } gibt es nicht. Meinten Sie das hier?
command-unknown = { $command } gibt es nicht. Alle Befehle: /help
shall-i =
    { $count ->
        [one] Soll ich <b>{ $watch }</b> beobachten?
       *[other] Soll ich diese { $count } beobachten? Zuerst steht da <b>{ $watch }</b>.
    }
button-watch =
    { $count ->
        [one] Beobachten
       *[other] Alle { $count } beobachten
    }
closed =
    Dieser Bot antwortet nur bestimmten Chats.
    Wer ihn betreibt, kann die Nummer <code>{ $number }</code> zulassen.
button-old = Dieser Knopf stammt aus einer früheren Version. Was es jetzt gibt, zeigt /help.

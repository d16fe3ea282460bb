access-by-invitation =
    <b>Questo bot è aperto su invito.</b>
    Se ha un codice, lo invii così: <code>/start invite-CODE</code>
    Se non lo ha, chieda a chi Le ha parlato di questo bot.
access-bad-invitation =
    <b>Questo invito non vale:</b> è già stato usato, è scaduto o non è stato copiato per intero.
    Ne chieda uno nuovo.

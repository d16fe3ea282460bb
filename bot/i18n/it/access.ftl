### What somebody hears who was not let in.

access-by-invitation =
    <b>A questo bot si accede su invito.</b>
    Se ha un codice, lo invii così: <code>/start invite-CODE</code>
    Se non ce l’ha, lo chieda a chi Le ha parlato di questo bot.
access-bad-invitation =
    <b>Questo invito non vale:</b> è già stato usato, è troppo vecchio o non è stato copiato per intero.
    Ne chieda uno nuovo.

access-by-invitation =
    <b>Ce bot est ouvert sur invitation.</b>
    Si vous avez un code, envoyez-le ainsi : <code>/start invite-CODE</code>
    Sinon, demandez à qui vous a parlé de ce bot.
access-bad-invitation =
    <b>Cette invitation ne marche pas :</b> elle a déjà servi, elle est trop ancienne ou elle n’a pas été copiée en entier.
    Demandez-en une nouvelle.

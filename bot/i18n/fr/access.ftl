### What somebody hears who was not let in.

access-by-invitation =
    <b>Ce bot est ouvert sur invitation.</b>
    Si vous avez un code, envoyez-le ainsi : <code>/start invite-CODE</code>
    Sinon, demandez-en un à la personne qui vous a parlé de ce bot.
access-bad-invitation =
    <b>Cette invitation n’est pas valable :</b> elle a déjà servi, elle est trop ancienne ou n’a pas été copiée en entier.
    Demandez-en une nouvelle.

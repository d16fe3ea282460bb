admin-summary = pour qui fait tourner le bot
admin-help =
    Comment il va : <code>/admin</code>, <code>/admin sources</code>, <code>/admin errors</code>
    Laisser entrer quelqu’un : <code>/admin invite</code> ; dix discussions, en 30 jours : <code>/admin invite 10 30</code>
    Codes encore valables : <code>/admin invites</code>
    Un mot à toutes les discussions, d’abord montré à vous : <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-unknown = Il n’y a pas de commande /admin. Toutes les commandes : /help
admin-overview =
    <b>Comment va le bot</b>
    Discussions : { $chats }, suspendues : { $paused }
    Suivis : noms { $watches_name }, articles { $watches_article }, mots { $watches_words }
    Textes dans les archives : { $documents }

    <b>En { $days } jours</b>
    Mentions : { $hits }
    Messages envoyés : { $messages_sent } ; abandonnés : { $messages_dead } ; arrivée incertaine : { $messages_unknown }

    <b>Maintenant</b>
    Messages en attente : { $messages_pending } ; en route : { $messages_sending }
admin-oldest = Le plus ancien attend depuis { $at }.
admin-none = Aucun.
admin-sources = <b>Les sources, à leur dernière lecture</b>
admin-source-unread = … <b>{ $name }</b> : pas encore lue
admin-source = { $sign } <b>{ $name }</b> : { $outcome }, { $at } ; trouvés { $found }, nouveaux { $new }, modifiés { $changed }, requêtes { $requests }
admin-errors-open = <b>Les ennuis qui durent</b>
admin-errors-given-up = <b>Pourquoi des messages ont été abandonnés, en { $days } jours</b>
admin-invite =
    { $count ->
        [one] <b>Une invitation pour { $count } discussion, valable jusqu’au { $until } :</b>
       *[other] <b>Une invitation pour { $count } discussions, valable jusqu’au { $until } :</b>
    }
    { $link }
    Ou à taper : <code>/start invite-{ $code }</code>
admin-invite-open = Personne n’en a besoin pour l’instant : les invitations comptent quand config.toml dit <code>access = "invitation"</code>.
admin-invite-how =
    Un code pour une discussion, valable 14 jours : <code>/admin invite</code>
    Pour dix discussions, en 30 jours : <code>/admin invite 10 30</code>
    Au plus 1000 discussions et 365 jours.
admin-invites = <b>Invitations encore valables</b>
admin-invite-row =
    { $count ->
        [one] Nº { $number } : { $count } discussion, jusqu’au { $until }
       *[other] Nº { $number } : { $count } discussions, jusqu’au { $until }
    }
admin-revoked = Retirée. Qui est entré avec elle reste.
admin-revoked-before = Cette invitation n’existe plus.
admin-broadcast-how =
    Que dois-je dire à tous ? Vous le voyez d’abord ; cela part quand vous dites oui.
    <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-broadcast-preview =
    { $count ->
        [one] <b>À { $count } discussion, exactement ainsi :</b>
       *[other] <b>À { $count } discussions, exactement ainsi :</b>
    }
admin-broadcast-queued =
    { $count ->
        [one] <b>En route vers { $count } discussion :</b>
       *[other] <b>En route vers { $count } discussions :</b>
    }
admin-broadcast-cancelled = Rien n’a été envoyé.
admin-broadcast-too-late = Ce message n’est plus là : il a été envoyé ou annulé, ou il a plus d’un jour. Écrivez-le de nouveau.
admin-button-sources = Sources
admin-button-errors = Ennuis
admin-button-invites = Invitations
admin-button-copy = Copier l’invitation
admin-button-revoke = Retirer la nº { $number }
admin-button-send =
    { $count ->
        [one] Envoyer à { $count } discussion
       *[other] Envoyer à { $count } discussions
    }
admin-button-cancel = Ne pas envoyer

admin-summary = pour les opérateurs du bot
admin-help =
    Comment il va : <code>/admin</code>, <code>/admin sources</code>, <code>/admin errors</code>
    Inviter quelqu’un : <code>/admin invite</code> ; dix conversations, sous 30 jours : <code>/admin invite 10 30</code>
    Les codes encore valables : <code>/admin invites</code>
    Un mot à toutes les conversations, que vous voyez d’abord : <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-unknown = La commande /admin n’existe pas. Toutes les commandes : /help
admin-overview =
    <b>Comment va le bot</b>
    Conversations : { $chats }, en pause : { $paused }
    Éléments suivis : noms { $watches_name }, articles { $watches_article }, mots { $watches_words }
    Textes dans les archives : { $documents }

    <b>En { $days } jours</b>
    Résultats : { $hits }
    Messages envoyés : { $messages_sent } ; abandonnés : { $messages_dead } ; peut-être jamais arrivés : { $messages_unknown }

    <b>Maintenant</b>
    Messages en attente : { $messages_pending } ; en chemin : { $messages_sending }
admin-irrelevant = Alertes jugées sans intérêt : { $count }
admin-oldest = Le plus ancien attend depuis : { $at }.
admin-none = Rien.
admin-sources = <b>Les sources, à leur dernière lecture</b>
admin-source-unread = … <b>{ $name }</b> : pas encore vérifiée
admin-source = { $sign } <b>{ $name }</b> : { $outcome }, { $at } ; trouvés { $found }, nouveaux { $new }, modifiés { $changed }, requêtes { $requests }
admin-errors-open = <b>Les problèmes qui durent</b>
admin-errors-given-up = <b>Pourquoi des messages ont été abandonnés, en { $days } jours</b>
admin-invite =
    { $count ->
        [one] <b>Une invitation pour une conversation, valable jusqu’au { $until } :</b>
       *[other] <b>Une invitation pour { $count } conversations, valable jusqu’au { $until } :</b>
    }
    { $link }
    Ou, à écrire : <code>/start invite-{ $code }</code>
admin-invite-open = Personne n’en a besoin pour l’instant : les invitations comptent quand config.toml contient <code>access = "invitation"</code>.
admin-invite-how =
    Un code pour une conversation, valable 14 jours : <code>/admin invite</code>
    Pour dix conversations, sous 30 jours : <code>/admin invite 10 30</code>
    Au plus 1000 conversations et 365 jours.
admin-invites = <b>Invitations encore valables</b>
admin-invite-row =
    { $count ->
        [one] N° { $number } : une conversation, jusqu’au { $until }
       *[other] N° { $number } : { $count } conversations, jusqu’au { $until }
    }
admin-revoked = Révoquée. Qui est entré grâce à elle peut rester.
admin-revoked-before = Cette invitation n’existe plus.
admin-broadcast-how =
    Que dois-je dire à tous ? Vous le voyez d’abord ; rien ne part avant votre oui.
    <code>/admin broadcast On Sunday the bot rests for an hour.</code>
admin-broadcast-preview =
    { $count ->
        [one] <b>À { $count } conversation, exactement ainsi :</b>
       *[other] <b>À { $count } conversations, exactement ainsi :</b>
    }
admin-broadcast-queued =
    { $count ->
        [one] <b>En chemin vers { $count } conversation :</b>
       *[other] <b>En chemin vers { $count } conversations :</b>
    }
admin-broadcast-cancelled = Rien n’a été envoyé.
admin-broadcast-too-late = Ce message n’est plus là : il a été envoyé ou annulé, ou il date de plus d’un jour. Écrivez-le de nouveau.
admin-button-sources = Sources
admin-button-errors = Problèmes
admin-button-invites = Invitations
admin-button-copy = Copier l’invitation
admin-button-revoke = Révoquer le n° { $number }
admin-button-send =
    { $count ->
        [one] Envoyer à { $count } conversation
       *[other] Envoyer à { $count } conversations
    }
admin-button-cancel = Ne pas envoyer

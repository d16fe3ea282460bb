silence-summary = me prévenir si un nom n’apparaît plus depuis longtemps
silence-help =
    Vous dit, une seule fois, qu’un nom que vous suivez n’a plus été mentionné depuis longtemps. Le numéro est celui de /list.
    <code>/silence 3 6 months</code>
    Ne plus le dire : <code>/silence 3 off</code>
silence-examples =
    Demander : <code>/silence 3 6 months</code>
    Ne plus le dire : <code>/silence 3 off</code>
silence-none = Vous n’avez pas demandé à être prévenu d’un silence.
silence-listed = { $number } · <b>{ $watch }</b> : après { $span } sans mention
silence-unknown = ✗ Votre liste n’a pas de numéro « { $text } ». /list montre les numéros.
silence-misunderstood = ✗ Je n’ai pas compris la durée « { $text } ».
silence-how-long = <b>{ $watch }</b> : après combien de temps sans mention dois-je vous prévenir ?
silence-on = ✓ <b>{ $watch }</b> : je vous préviendrai après { $span } sans mention.
silence-off = ✓ <b>{ $watch }</b> : je ne vous préviendrai plus d’un silence.
silence-months = { $months } mois
silence-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
silence-told =
    🔕 <b>{ $watch }</b> : aucune mention depuis { $span }
    Dernière mention connue : { $day }.
silence-never =
    🔕 <b>{ $watch }</b> : aucune mention depuis { $span }
    Rien trouvé depuis le début du suivi : { $day }.
silence-button-off = Ne plus le dire

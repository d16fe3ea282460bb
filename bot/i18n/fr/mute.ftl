mute-summary = couper le son un moment ; le résumé dira le reste
mute-help =
    Quand le son est coupé, rien ne sonne ; ce qui est trouvé arrive avec le résumé.
    Un élément : <code>/mute 3 1d</code>
    Tous : <code>/mute all until 08:00</code>
    Jusqu’à ce que vous remettiez le son : <code>/mute 3 forever</code>
mute-which = <b>Lequel ?</b> Par exemple : <code>/mute 1 1d</code>
mute-how-long = <b>Pour combien de temps ?</b>
mute-not-understood = Je n’ai pas compris « { $text } ».
mute-examples =
    Par exemple : <code>/mute 3 2h</code>, <code>/mute 3 1d</code>, <code>/mute all until 08:00</code>, <code>/mute 3 forever</code>
mute-all =
    { $count ->
        [one] Le seul élément de votre liste
       *[other] Les { $count } éléments de votre liste
    }
mute-done =
    🔕 <b>{ $watch }</b>
    { $told }

unmute-summary = remettre le son
unmute-help =
    Un élément : <code>/unmute 3</code>
    Tous : <code>/unmute</code>
unmute-all =
    { $count ->
        [0] Le son n’était coupé nulle part.
        [one] 🔔 Un élément sonne de nouveau.
       *[other] 🔔 { $count } éléments sonnent de nouveau.
    }
unmute-done = 🔔 <b>{ $watch }</b> sonne de nouveau.

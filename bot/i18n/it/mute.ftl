mute-summary = silenziare una voce per un po’
mute-help =
    Una voce silenziata non suona; ciò che trova arriva con il riepilogo.
    Una: <code>/mute 3 1d</code>
    Tutte: <code>/mute all until 08:00</code>
    Finché non la riattiva: <code>/mute 3 forever</code>
mute-which = <b>Quale voce?</b> Per esempio: <code>/mute 1 1d</code>
mute-how-long = <b>Per quanto tempo?</b>
mute-not-understood = Non ho capito «{ $text }».
mute-examples =
    Per esempio: <code>/mute 3 2h</code>, <code>/mute 3 1d</code>, <code>/mute all until 08:00</code>, <code>/mute 3 forever</code>
mute-all =
    { $count ->
        [one] L’unica voce della Sua lista
       *[other] Tutte le voci ({ $count })
    }
mute-done =
    🔕 <b>{ $watch }</b>
    { $told }

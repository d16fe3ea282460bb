stop-summary = tout mettre en pause ; votre liste est gardée
stop-help =
    Met en pause les alertes et les résumés. Votre liste est gardée ; /start les relance.
    Pour couper le son d’un seul élément : <code>/mute 3 1d</code>
stop-paused =
    <b>Les alertes et les résumés sont en pause.</b>
    { $count ->
        [0] Votre liste de suivi est vide.
        [one] Votre liste de suivi (un élément) est gardée.
       *[other] Votre liste de suivi ({ $count } éléments) est gardée.
    }
    Pour reprendre : /start
stop-button = Reprendre

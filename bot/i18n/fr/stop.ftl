stop-summary = suspendre les alertes ; votre liste est gardée
stop-help =
    Suspend les alertes et les résumés. Votre liste est gardée ; /start les relance.
    Suspendre une seule entrée : <code>/mute 3 1d</code>
stop-paused =
    <b>Les alertes et les résumés sont suspendus.</b>
    { $count ->
        [0] Votre liste est vide.
        [one] Votre liste ({ $count } entrée) est gardée.
       *[other] Votre liste ({ $count } entrées) est gardée.
    }
    Pour revenir : /start
stop-button = Relancer

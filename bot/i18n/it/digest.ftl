digest-summary = ciò che non ha suonato: ogni giorno, settimana o ora
digest-help =
    Una volta al giorno: che cosa è stato trovato senza avviso e che cosa è stato controllato.
    A un’ora: <code>/digest 8</code> oppure <code>/digest 7:30</code>
    Nessuno: <code>/digest off</code>
    Subito; quello quotidiano arriva comunque: <code>/digest now</code>
    Una volta alla settimana, con un grafico: <code>/digest weekly monday</code>
    Senza quello settimanale: <code>/digest weekly off</code>
digest-off =
    <b>Niente più riepilogo quotidiano.</b>
    Gli avvisi arrivano ancora; il resto aspetta finché non riattiva un riepilogo: <code>/digest 8</code>
digest-none = <b>Nessun riepilogo quotidiano.</b>
digest-hour = <b>Il riepilogo quotidiano arriva alle { $hour }</b> (fuso orario: { $place }).
digest-quarters = (Scrivo i riepiloghi ogni quarto d’ora; ho preso il più vicino.)
digest-week = <b>Il riepilogo settimanale</b>, con un grafico: { $weekday }.
digest-no-week = Nessun riepilogo settimanale.
digest-not-understood = ✗ «{ $text }»: capisco un’ora, un giorno della settimana, <code>off</code> e <code>now</code>.
digest-examples =
    A un’ora: <code>/digest 8</code> oppure <code>/digest 7:30</code>
    Nessuno: <code>/digest off</code>
    Subito; quello quotidiano arriva comunque: <code>/digest now</code>
    Una volta alla settimana, con un grafico: <code>/digest weekly monday</code>
digest-button-now = Adesso
digest-button-off = Non ogni giorno
digest-button-week = Ogni settimana, il lunedì
digest-button-no-week = Non ogni settimana

digest-title = 🗞 <b>Riepilogo</b>
digest-title-weekly = 🗞 <b>Riepilogo della settimana</b>
digest-nothing = 🗞 <b>Riepilogo:</b> niente di nuovo. { $coverage }
digest-nothing-weekly = 🗞 <b>Riepilogo della settimana:</b> niente di nuovo. { $coverage }
digest-hit-new = menzione
digest-hit-added = nuova menzione
digest-hit-changed = paragrafo modificato
digest-hit-dropped = non più menzionato
digest-namesake = forse un omonimo
digest-more =
    { $count ->
        [one] … e { $count } altro passo.
       *[other] … e altri { $count } passi.
    }
digest-pushed = Già arrivati come avvisi: { $count }.
digest-coverage =
    Controllato: { $sources ->
        [one] { $sources } fonte
       *[other] { $sources } fonti
    }, { $passes ->
        [one] { $passes } volta
       *[other] { $passes } volte
    }; { $new ->
        [0] nessun testo nuovo
        [one] { $new } testo nuovo
       *[other] { $new } testi nuovi
    }, { $changed ->
        [0] nessuno modificato.
        [one] { $changed } modificato.
       *[other] { $changed } modificati.
    }
digest-no-gaps = Nessuna lacuna.
digest-gaps = Lacune: { $gaps }.
digest-unchecked = In questo tempo non è stata controllata nessuna fonte.

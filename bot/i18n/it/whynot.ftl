whynot-summary = perché per un testo non è arrivato un avviso
whynot-help =
    Segue un testo dal suo sito fino alla Sua chat, e dice dove si è perso.
    Per indirizzo o numero: <code>/whynot P10_TA(2026)0077</code>
    Per procedura: <code>/whynot 2021/2544</code>
whynot-which =
    Quale testo? Invii l’indirizzo, il numero o la procedura.
    <code>/whynot P10_TA(2026)0077</code>
whynot-head = <b>Che ne è stato di questo testo</b>
whynot-read = ✓ Letto: { $at }, versione { $number }, { $language }.
whynot-no-watch =
    ✗ Non segue ancora nulla, quindi non può arrivare alcun avviso.
    Cominci con: <code>/watch Mirela Costandache</code>
whynot-sure = ✓ <b>{ $watch }</b>: c’è, come «{ $surface }» ({ $why }).
whynot-possible = ? <b>{ $watch }</b>: forse, come «{ $surface }» ({ $why }).
whynot-sent = → Avviso inviato: { $at }.
whynot-waiting = → L’avviso attende di essere inviato da: { $at }.
whynot-held = → L’avviso attende la fine delle ore di silenzio: { $at }.
whynot-dead = → Non è stato possibile recapitare l’avviso ({ $at }): { $reason }.
whynot-queued-once = → Un avviso è stato creato: { $at }. Non conservo così a lungo come è stato recapitato.
whynot-muted = → Silenziato fino a: { $at }.
whynot-only-possible = → Nessun avviso: può trattarsi di un omonimo. Che fine fanno questi casi lo decide /settings.
whynot-digest = → Nessun avviso, per Sua scelta: annotato per il riepilogo, { $at }.
whynot-later = → Ha cominciato a seguirlo ({ $at }) dopo che avevo letto il testo. I testi vecchi non fanno scattare avvisi; li mostra /history.
whynot-old = → Il testo c’era già alla mia prima visita, o Le è arrivato in un’altra lingua. Questi testi non fanno scattare avvisi.
whynot-nearly = ✗ <b>{ $watch }</b>: nel testo c’è { $there }, ma non { $missing }.
whynot-absent =
    { $count ->
        [one] ✗ Un’altra voce della Sua lista non vi compare.
       *[other] ✗ Altre { $count } voci della Sua lista non vi compaiono.
    }

stage-no-address =
    «{ $text }» non è né un indirizzo né un numero che io possa cercare.
    Per esempio: <code>/whynot P10_TA(2026)0077</code>
stage-no-source =
    ✗ Nessuna delle mie fonti legge quel sito. Che cosa leggo: /sources
    Chi gestisce questo bot può aggiungerlo.
stage-source-read = ✓ Se ne occupa <b>{ $name }</b>. Ultimo controllo: { $outcome }, { $at }.
stage-source-short = ✗ Se ne occupa <b>{ $name }</b>, ma l’ultimo controllo è fallito: { $outcome }, { $at }.
stage-not-looked = … Se ne occupa <b>{ $name }</b>, non ancora controllata.
stage-never-named = ✗ Nessun elenco che leggo ha ancora nominato questo testo. Appena uno lo farà, lo leggerò.
stage-named = ✓ Noto da: { $at }.
stage-gone = ✗ Il server dice che lì non c’è nulla, da: { $at }.
stage-failed =
    { $count ->
        [one] ✗ Finora non è stato possibile leggerlo. Prossimo tentativo: { $at }.
       *[other] ✗ Non è stato possibile leggerlo in { $count } tentativi. Prossimo: { $at }.
    }
stage-soon = al prossimo controllo
stage-due = … Non ancora letto; è il prossimo in coda.
stage-no-text = ✓ Controllata: { $at }. La pagina non ha un testo proprio, ma porta ad altri.

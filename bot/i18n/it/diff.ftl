diff-summary = tutte le differenze tra le versioni di un testo
diff-help =
    Mostra tutto ciò che è cambiato in un testo dalla versione precedente, o dalla proposta da cui è nato.
    Risponda a un avviso con /diff, o indichi il testo: <code>/diff P10_TA(2026)0077</code>
diff-which =
    Quale testo? Risponda a un avviso con /diff, o indichi il numero o l’indirizzo.
    <code>/diff P10_TA(2026)0077</code>
diff-unknown =
    Non conosco il testo <b>{ $text }</b>.
    Va bene un numero o un indirizzo: <code>/diff P10_TA(2026)0077</code>
    Oppure lo cerchi: <code>/find Sarnovo librarians</code>
diff-only-one =
    Non c’è ancora nulla da confrontare: conosco una sola versione di «{ $title }», e nessun testo da cui sia nato.
diff-none = Le due versioni hanno le stesse parole; cambiano solo l’ordine o la tipografia.
diff-versions = Dalla versione { $old } alla versione { $new }:
diff-texts = A confronto con { $old }, da cui è nato:
diff-file =
    { $count ->
        [one] Tutte le differenze, un punto. Apra il file in un browser.
       *[other] Tutte le differenze, { $count } punti. Apra il file in un browser.
    }

settings-summary = lingua, fuso orario, ore di silenzio, che cosa suona
settings-help =
    Tutte le scelte in un solo messaggio; le cambiano i pulsanti.
    Si possono anche scrivere:
    <code>/settings language ru</code>
    <code>/settings timezone Almaty</code>
    <code>/settings quiet 22-7</code>
settings-head = ⚙️ <b>Impostazioni</b> di questa chat
settings-unknown = ✗ Non c’è un’impostazione «{ $name }».
settings-misunderstood = ✗ Non ho capito «{ $text }».
settings-back = ‹ Tutte le impostazioni
settings-digest = Riepiloghi

settings-language = Lingua
settings-language-about = I comandi restano in inglese. Da scrivere: <code>/settings language ru</code>

settings-timezone = Fuso orario
settings-timezone-now = { $place }, ora sono le { $at }
settings-timezone-about =
    Lo seguono le ore di silenzio e i riepiloghi. Invii la Sua città, in qualsiasi lingua, o la differenza da UTC:
    <code>/settings timezone Almaty</code>
    <code>/settings timezone UTC+5</code>

settings-quiet = Ore di silenzio
settings-quiet-off = nessuna
settings-quiet-about =
    In queste ore non suona nulla; ciò che è stato trovato arriva alla fine.
    Altre ore: <code>/settings quiet 22-7</code>
    Nessuna: <code>/settings quiet off</code>

settings-urgent = Urgenze nel silenzio
settings-urgent-on = suonano subito
settings-urgent-off = aspettano
settings-urgent-about =
    Urgenti sono la primissima menzione e un nome tolto da un testo. Possono rompere le Sue ore di silenzio?
    <code>/settings urgent on</code>

settings-mode = Ciò che si trova
settings-mode-instant = arriva subito
settings-mode-daily = nel riepilogo quotidiano
settings-mode-weekly = nel riepilogo settimanale
settings-mode-about =
    Per tutto ciò che non ha una scelta propria.
    <code>/settings mode instant</code>

settings-possible = Forse un omonimo
settings-possible-ring = suona anche
settings-possible-digest = nel riepilogo
settings-possible-hide = escluso
settings-possible-about =
    Che cosa fare quando un testo parla forse di un’altra persona con lo stesso nome.
    <code>/settings possible digest</code>

settings-diff = Differenze
settings-diff-full = parole vecchie e nuove
settings-diff-added = solo parole nuove
settings-diff-summary = in breve
settings-diff-about =
    Quanto mostra un avviso di ciò che è cambiato in un testo.
    <code>/settings diff full</code>

settings-sources = Fonti
settings-sources-all = suonano tutte
settings-sources-off = suonano tutte tranne { $names }
settings-sources-about = Una fonte senza ✓ non suona; ciò che porta aspetta il riepilogo. Una pressione la cambia.

settings-empty = Riepilogo vuoto
settings-empty-on = una riga
settings-empty-off = nessuno
settings-empty-about =
    La riga dice che cosa è stato controllato, perché il silenzio non sia un enigma.
    <code>/settings empty off</code>

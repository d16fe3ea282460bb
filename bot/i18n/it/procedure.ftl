procedure-summary = il percorso di una risoluzione: chi è stato aggiunto, chi tolto
procedure-help =
    Mostra dove ogni testo di una procedura contiene ciò che segue, e dove è stato aggiunto, tolto o spostato in un considerando.
    <code>/procedure 2021/2544</code>
    Tutti i nomi e gli articoli, non solo i Suoi: <code>/procedure 2021/2544 all</code>
procedure-which =
    Quale procedura? Il numero sta sotto il titolo di un testo.
    <code>/procedure 2021/2544</code>
    Tutti i nomi e gli articoli, non solo i Suoi: <code>/procedure 2021/2544 all</code>
procedure-unknown = Non conosco ancora alcun testo della procedura { $number }.
procedure-all = Tutti i nomi e gli articoli che i testi mostrano:
procedure-head = <b>Procedura { $number }</b>
procedure-signs = ➕ aggiunto, ❌ tolto: rispetto alla fase precedente.

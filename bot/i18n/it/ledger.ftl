### What became of names and articles between motions and adopted text.

ledger-dropped = ❌ tolto
ledger-added = ➕ aggiunto: { $places }
ledger-to-recital = ↘ spostato nei considerando: { $places }
ledger-to-paragraph = ↗ spostato nei paragrafi: { $places }
ledger-more = … e altri { $count }.
ledger-paragraph = par.
ledger-recital = cons.
ledger-citation = visto
ledger-footnote = nota

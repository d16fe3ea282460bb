### What became of names and articles between motions and adopted text.

ledger-dropped = ❌ supprimé
ledger-added = ➕ ajouté : { $places }
ledger-to-recital = ↘ passé dans les considérants : { $places }
ledger-to-paragraph = ↗ passé dans les paragraphes : { $places }
ledger-more = … et encore { $count }.
ledger-paragraph = par.
ledger-recital = cons.
ledger-citation = visa
ledger-footnote = note

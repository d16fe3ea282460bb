### What became of names and articles between motions and adopted text.

ledger-dropped = ❌ usunięto
ledger-added = ➕ dodano: { $places }
ledger-to-recital = ↘ przeniesiono do motywów: { $places }
ledger-to-paragraph = ↗ przeniesiono do ustępów: { $places }
ledger-more = … i jeszcze { $count }.
ledger-paragraph = ust.
ledger-recital = mot.
ledger-citation = umoc.
ledger-footnote = przyp.

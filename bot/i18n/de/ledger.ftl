### What became of names and articles between motions and adopted text.

ledger-dropped = ❌ gestrichen
ledger-added = ➕ hinzugefügt: { $places }
ledger-to-recital = ↘ in die Erwägungen verschoben: { $places }
ledger-to-paragraph = ↗ in die Ziffern verschoben: { $places }
ledger-more = … und { $count } weitere.
ledger-paragraph = Ziff.
ledger-recital = Erw.
ledger-citation = Bez.
ledger-footnote = Fn.

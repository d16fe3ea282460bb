### What became of names and articles between motions and adopted text.

ledger-dropped = ❌ dropped
ledger-added = ➕ added: { $places }
ledger-to-recital = ↘ moved to recital: { $places }
ledger-to-paragraph = ↗ moved to paragraph: { $places }
ledger-more = … and { $count } more.
ledger-paragraph = para.
ledger-recital = rec.
ledger-citation = cit.
ledger-footnote = fn.

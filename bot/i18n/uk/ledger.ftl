### What became of names and articles between motions and adopted text.

ledger-dropped = ❌ прибрано
ledger-added = ➕ додано: { $places }
ledger-to-recital = ↘ перенесено до преамбули: { $places }
ledger-to-paragraph = ↗ перенесено до пунктів: { $places }
ledger-more = … і ще { $count }.
ledger-paragraph = п.
ledger-recital = преамб.
ledger-citation = посил.
ledger-footnote = вин.

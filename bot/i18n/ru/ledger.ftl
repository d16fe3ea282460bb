### What became of names and articles between motions and adopted text.

ledger-dropped = ❌ убрано
ledger-added = ➕ добавлено: { $places }
ledger-to-recital = ↘ перенесено в преамбулу: { $places }
ledger-to-paragraph = ↗ перенесено в пункты: { $places }
ledger-more = … и ещё { $count }.
ledger-paragraph = п.
ledger-recital = преамб.
ledger-citation = ссылка
ledger-footnote = сноска

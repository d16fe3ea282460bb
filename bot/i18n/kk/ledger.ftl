### What became of names and articles between motions and adopted text.

ledger-dropped = ❌ алынды
ledger-added = ➕ қосылды: { $places }
ledger-to-recital = ↘ кіріспеге көшірілді: { $places }
ledger-to-paragraph = ↗ тармақтарға көшірілді: { $places }
ledger-more = … және тағы { $count }.
ledger-paragraph = тарм.
ledger-recital = кір.
ledger-citation = сілт.
ledger-footnote = ескерт.

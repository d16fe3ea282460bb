"""One SQLite file: pages, documents, versions, chats, watches, hits, the outbox; `schema` tells what each promises."""

import sys

# sqlite-utils takes in NumPy where it is installed, as it is here for the charts: 12 MB and a tenth of a second at each
# start, for types that no column has. `None` in this table means "cannot be imported" (the Python reference, 5.3.1).
if "numpy" not in sys.modules:
    sys.modules["numpy"] = None  # type: ignore[assignment]
    import sqlite_utils  # noqa: F401

    del sys.modules["numpy"]

"""The answers that versions were read from, byte for byte.

A page changes in few places, so a later answer is kept as the bytes between its common beginning and end with the one
before it, compressed against what stood there. Every sixty-fourth is whole: reading one back stays quick.
"""

import zlib

from storage.database import Database

_WHOLE_EVERY = 64
_LEVEL = 2  # the next ones take two to six times as long for an eighth less
_WINDOW = 32_768  # bytes that DEFLATE can look back


class Evidence:
    """The raw body of each version."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, version: int, body: bytes) -> None:
        """Keep what a version was read from; belongs in the transaction that stores the version."""
        before = self._database.row(_BEFORE, (version,))
        if before is None or before["depth"] + 1 >= _WHOLE_EVERY or (old := self.body(before["version"])) is None:
            self._database.execute(_KEEP, (version, None, 0, 0, 0, _compress(body, b"")))
            return
        head = _common(old, body)
        tail = _common(old[head:][::-1], body[head:][::-1])
        middle, instead = body[head : len(body) - tail], old[head : len(old) - tail]
        row = (version, before["version"], before["depth"] + 1, head, tail, _compress(middle, instead))
        self._database.execute(_KEEP, row)

    def body(self, version: int) -> bytes | None:
        """What a version was read from, to the byte; `None` when it was not kept."""
        row = self._database.row("SELECT * FROM evidence WHERE version = ?", (version,))
        if row is None:
            return None
        if row["base"] is None:
            return _decompress(row["body"], b"")
        old = self.body(row["base"])
        if old is None:
            return None
        end = len(old) - row["tail"]
        return old[: row["head"]] + _decompress(row["body"], old[row["head"] : end]) + old[end:]


_BEFORE = """
SELECT evidence.version, evidence.depth
FROM version AS this JOIN version AS earlier ON earlier.document = this.document AND earlier.number < this.number
     JOIN evidence ON evidence.version = earlier.id
WHERE this.id = ? ORDER BY earlier.number DESC LIMIT 1"""

_KEEP = "INSERT INTO evidence (version, base, depth, head, tail, body) VALUES (?, ?, ?, ?, ?, ?)"


def _common(one: bytes, other: bytes) -> int:
    """How many bytes both begin with: by halving, so that a megabyte takes few steps."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        half = (low + high + 1) // 2
        if one[low:half] == other[low:half]:
            low = half
        else:
            high = half - 1
    return low


def _compress(body: bytes, against: bytes) -> bytes:
    compressor = zlib.compressobj(_LEVEL, zdict=against[-_WINDOW:])
    return compressor.compress(body) + compressor.flush()


def _decompress(body: bytes, against: bytes) -> bytes:
    return zlib.decompressobj(zdict=against[-_WINDOW:]).decompress(body)

"""A dictionary that forgets what it has known longest when it is full."""

from itertools import islice
from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Memory(dict[Key, Value]):
    """Remembers up to `most` values that were kept by `keep`."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most

    def keep(self, key: Key, value: Value) -> Value:
        """Remember a value, and hand it back."""
        if len(self) >= self._most:
            for old in list(islice(self, max(self._most // 4, 1))):
                del self[old]
        self[key] = value
        return value

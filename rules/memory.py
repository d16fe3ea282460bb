"""A dictionary that forgets what it has known longest when it is full."""

from typing import Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Memory(Generic[Key, Value]):
    """Remembers up to `most` values."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: dict[Key, Value] = {}

    def __contains__(self, key: Key) -> bool:
        return key in self._known

    def get(self, key: Key) -> Value | None:
        """What is known under a key; None when nothing is."""
        return self._known.get(key)

    def keep(self, key: Key, value: Value) -> Value:
        """Remember a value, and hand it back."""
        if len(self._known) >= self._most:
            for old in list(self._known)[: max(self._most // 4, 1)]:
                del self._known[old]
        self._known[key] = value
        return value

    def forget(self) -> None:
        """Forget everything."""
        self._known.clear()

"""One process a store: two would poll everything twice and answer Telegram in turns."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.cannot_start import CannotStartError


class AlreadyRunningError(CannotStartError):
    """Another process works on the same store."""


@contextmanager
def only_one(store: Path) -> Iterator[None]:
    """Hold the store's lock; the system lets go of it when the process ends, however it ends.

    Raises `AlreadyRunningError` naming the store when another process holds it.
    """
    store.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(store.with_name(store.name + ".lock"), os.O_CREAT | os.O_RDWR, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(descriptor)
        raise AlreadyRunningError(
            f"Another tocsin works on {store}. Stop it first, or give this one another store."
        ) from error
    try:
        yield
    finally:
        os.close(descriptor)

"""A loop in which waiting costs nothing: when nothing else is left to do, the clock leaps to the next appointment."""

import asyncio
import selectors
from collections.abc import Coroutine
from datetime import datetime, timedelta
from typing import Any, TypeVar

from stage import START

T = TypeVar("T")


class _Leaping(selectors.DefaultSelector):
    """Never waits for a time-out: it adds it to the clock."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds = 0.0

    def select(self, timeout: float | None = None) -> Any:
        ready = super().select(0 if timeout else timeout)
        if not ready and timeout:
            self.seconds += timeout
        return ready


class SimulatedTime:
    """Runs coroutines in simulated seconds. Their clocks are `monotonic` and `clock`."""

    def __init__(self) -> None:
        self._selector = _Leaping()
        self._loop = asyncio.SelectorEventLoop(self._selector)
        self._loop.time = self.monotonic  # type: ignore[method-assign]

    def monotonic(self) -> float:
        return self._selector.seconds

    def clock(self) -> datetime:
        return START + timedelta(seconds=self._selector.seconds)

    def run(self, main: Coroutine[Any, Any, T]) -> T:
        return self._loop.run_until_complete(main)

    def close(self) -> None:
        self._loop.close()

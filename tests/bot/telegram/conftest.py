from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_api import FakeApi
from stage import Clock

from storage.store import Store


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "tocsin.sqlite") as opened:
        yield opened


@pytest.fixture
def api() -> Iterator[FakeApi]:
    with FakeApi() as running:
        yield running

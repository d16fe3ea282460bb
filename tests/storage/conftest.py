from datetime import UTC, datetime

import pytest

from storage.store import Store


@pytest.fixture
def now():
    return datetime(2031, 3, 14, 9, 26, 53, 589793, tzinfo=UTC)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "tocsin.sqlite"


@pytest.fixture
def store(path):
    with Store.open(path) as opened:
        yield opened


@pytest.fixture
def add_chat(store, now):
    def add(telegram_id=1, thread=0, **options):
        settings = {"title": "Desk", "timezone": "Europe/Brussels", "digest_hour": None, "now": now} | options
        return store.chats.get_or_add(telegram_id, thread, **settings)

    return add


@pytest.fixture
def record(store, now):
    def record_document(document, at=None):
        options = {"source": "ep", "page_url": document.url, "raw_sha256": "5e" * 32, "headers": {"etag": '"v"'}}
        return store.documents.record(document, now=at or now, **options)

    return record_document

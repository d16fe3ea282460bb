"""One text that concerns many chats, and many chats at start: `python benchmarks/fanout.py [CHATS]`.

Fan-out: a page names a person whom 10 000 chats watch; timed is all from the end of its fetch to the commit of the
last row of the outbox. Load: what a start does for 100 000 chats with ten watches each, of 5 000 different people;
and for a tenth of them, none of whom watches what another does.
Each runs in a process of its own, so that its memory is its own; the stores are filled before the clock starts.
"""

import multiprocessing
import resource
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1]))

from served_site import article, page

from bot import alerts
from bot.lookout import Lookout
from bot.ring import ring
from scrapers.document import Document
from scrapers.listing import Listing
from scrapers.source import Media, Page, Reference
from storage.store import Store

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
URL = "https://www.velgaria-press.example/news/1"
PERSON = "Mirela Costandache"
SYLLABLES = "ba ber dan dov gal han il jan kas kov lin mar mir nov or pet ris tan ur vel wen yan zor che shu".split()
GIVEN = "Mirela Ilir Oksana Temirbek Anselm Teuta Nazar Zhanna Nodar Salma Farrukh Radu".split()
CHAT = "INSERT INTO chat (id, telegram_id, thread, title, timezone, created_at) VALUES (?1, ?1, 0, '', 'UTC', 1)"
WATCH = "INSERT INTO watch (chat, number, kind, query, aliases, created_at) VALUES (?, ?, 'name', ?, '[]', 1)"


def main() -> None:
    chats = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with TemporaryDirectory() as folder:
        for count in (1_000, 10_000):
            store = Path(folder) / f"fan{count}.sqlite"
            alone(fill, store, count, [PERSON])
            alone(fan_out, store, count)
        store = Path(folder) / "load.sqlite"
        people = [f"{given} {''.join(name).capitalize()}" for given, *name in product(GIVEN, *[SYLLABLES] * 3, ["va"])]
        alone(fill, store, chats, people[:5000], 10)
        alone(load, store)
        store = Path(folder) / "apart.sqlite"
        alone(fill, store, chats // 10, people[:chats], 10)
        alone(load, store)


def alone(work: Callable[..., None], *arguments: object) -> None:
    process = multiprocessing.get_context("spawn").Process(target=work, args=arguments)
    process.start()
    process.join()
    if process.exitcode:
        raise SystemExit(f"{work.__name__} ended with {process.exitcode}")


def fill(path: Path, chats: int, people: list[str], each: int = 1) -> None:
    """Chats with `each` different people to watch, of all that there are."""
    with Store.open(path) as store, store.atomic():
        store.database.execute_many(CHAT, [(chat,) for chat in range(1, chats + 1)])
        rows = ((1 + asked // each, 1 + asked % each, people[asked % len(people)]) for asked in range(chats * each))
        store.database.execute_many(WATCH, rows)


def fan_out(path: Path, chats: int) -> None:
    content = article(1).replace("<p>", f"<p>Calls for the release of {PERSON}. ", 1)
    body = "".join(page(1, content)).encode()
    source = Listing(name="press", url="https://www.velgaria-press.example/news", links="h2 a", language="en")
    with Store.open(path) as store:
        lookout = Lookout(store.watches.sought())
        before, began = memory(), time.perf_counter()
        take_in(store, lookout, source, Page(URL, URL, body, Media.HTML, NOW))
        spent = time.perf_counter() - began
        queued = store.database.one("SELECT count(*) FROM message")[0]
    print(f"fan-out to {chats} chats: {spent:.2f} s, {queued} rows, peak {memory():.0f} MB (+{memory() - before:.0f})")


def take_in(store: Store, lookout: Lookout, source: Listing, read: Page) -> None:
    """As the pipeline does it: one transaction."""
    (document,) = source.read(read, Reference(read.url, key=source.key(read.url), language="en"))
    assert isinstance(document, Document)
    with store.atomic():
        change = store.documents.record(
            document,
            source=source.name,
            page_url=read.url,
            raw_sha256=sha256(read.body).hexdigest(),
            headers=read.headers,
            now=NOW,
        )
        assert change is not None
        store.evidence.keep(change.version.id, read.body)
        ring(store, change, alerts.find(change, [], lookout), lookout, source.name, old=False, now=NOW)


def load(path: Path) -> None:
    with Store.open(path) as store:
        began = time.perf_counter()
        lookout = Lookout(store.watches.sought())
        spent = time.perf_counter() - began
        watches, asked = store.database.one("SELECT count(*), count(DISTINCT query) FROM watch")
    print(f"{watches} watches, {asked} different, loaded in {spent:.1f} s, peak {memory():.0f} MB")
    del lookout


def memory() -> float:
    """Megabytes at the peak of this process."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()

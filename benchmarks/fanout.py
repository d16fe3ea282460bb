"""One adopted text, ten thousand chats that watch a name in it: how long its alerts take.

    python benchmarks/fanout.py [CHATS]

Half of the chats sleep (their alerts are held), a tenth has a mode of its own. Then the outbox is asked for the next
message while the night's alerts are held in it.
"""

import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from bot import alerts
from bot.ring import ring
from rules.index import Index
from rules.watch import WatchKind
from scrapers.document import Document, DocumentKind, Paragraph
from storage.settings import Mode, Settings
from storage.store import Store

CLAIMED = 500
NIGHT = datetime(2026, 3, 12, 23, 0, tzinfo=UTC)
TEXT = Document(
    key="TA-10-2026-0077",
    kind=DocumentKind.ADOPTED_TEXT,
    institution="European Parliament",
    url="https://www.europarl.europa.eu/doceo/document/TA-10-2026-0077_EN.html",
    title="The Sarnovo librarians",
    language="en",
    published=date(2026, 3, 12),
    paragraphs=(Paragraph("Calls for the release of Mirela Costandache from the prison of Sarnovo;"),),
)


def main(chats: int) -> None:
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "tocsin.sqlite") as store:
        index = Index()
        with store.atomic():
            for number in range(chats):
                chat = store.chats.get_or_add(number, 0, title="", timezone="UTC", digest_hour=8, now=NIGHT)
                quiet, mode = ((22, 7) if number % 2 else None), (Mode.DAILY if number % 10 == 0 else Mode.INSTANT)
                store.chats.configure(chat.id, replace(Settings(), quiet=quiet, mode=mode))
                index.add(store.watches.add(chat.id, WatchKind.NAME, "Mirela Costandache", (), NIGHT).watch)
        began = time.perf_counter()
        with store.atomic():
            change = store.documents.record(TEXT, source="ep", page_url=TEXT.url, raw_sha256="", headers={}, now=NIGHT)
            assert change is not None
            found = alerts.find(change, [], index)
            matched = time.perf_counter()
            ring(store, change, found, index, "ep", old=False, now=NIGHT)
        ended = time.perf_counter()
        print(f"{chats} chats: found in {matched - began:.2f} s, told in {ended - matched:.2f} s")
        began = time.perf_counter()
        for number in range(CLAIMED):
            message = store.outbox.claim(NIGHT)
            assert message is not None
            store.outbox.sent(message.id, number, NIGHT)
        print(f"beside the held ones, claimed and sent: {(time.perf_counter() - began) / CLAIMED * 1e3:.2f} ms each")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)

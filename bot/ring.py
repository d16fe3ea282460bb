"""From findings to the outbox: whom a change concerns, and what each chat is told."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from bot import alerts, languages, ledger, render
from bot.alerts import Differences, Finder, Finding, is_news
from bot.comparison import passage
from bot.render import Telling
from rules.lineage import Matrix, procedure_number
from rules.watch import Strength
from scrapers.document import Document
from storage.documents import Change, Version
from storage.hits import HitKind, StoredHit
from storage.outbox import Draft, File, MessageClass
from storage.people import ChatWatch
from storage.store import Store


def ring(
    store: Store, change: Change, findings: Sequence[Finding], finder: Finder, *, old: bool, now: datetime
) -> bool:
    """Store the hits and queue one alert a chat; whether anything was queued.

    Belongs in the transaction that stores the version. Hits that are not certain wait for the digest. `old`: the
    text was there when its source was first looked at, so that it is news only for watches older than it.
    """
    findings = languages.of_one_event(store, change, findings, finder)
    watches = store.watches.by_ids({finding.watch_id for finding in findings})
    quiet = old and change.previous is None
    ringing = [
        finding
        for finding in findings
        if (watch := watches.get(finding.watch_id)) and not (quiet and not is_news(change.version.document, watch))
    ]
    store.hits.add_many(_stored(change, ringing, now))
    certain = [finding for finding in ringing if finding.certain]
    drafts = _drafts(change, certain, watches, Chain(store, change, finder)) if certain else []
    store.outbox.add_many(drafts, now)
    return bool(drafts)


def ring_withdrawn(store: Store, version: Version, finder: Finder, now: datetime) -> bool:
    """Tell every chat that watches something in a text that the text was taken off its site; whether any does."""
    found = finder.find(passage(version.document))
    hits = {int(hit.watch) for hit in found if hit.strength is Strength.FULL}
    watches = store.watches.by_ids(hits)
    by_chat: dict[int, list[str]] = defaultdict(list)
    for watch in watches.values():
        by_chat[watch.chat_id].append(watch.watch.query)
    topic = _topic(version.document)
    event = f"withdrawn {version.id}"
    store.outbox.add_many(
        [
            Draft(event, chat, render.withdrawn(version.document, named), MessageClass.ALERT, topic=topic)
            for chat, named in by_chat.items()
        ],
        now,
    )
    return bool(by_chat)


def _stored(change: Change, findings: Iterable[Finding], now: datetime) -> Iterator[StoredHit]:
    for finding, kind, hit in ((one, one.event.stored_as, hit) for one in findings for hit in one.hits):
        if kind:
            yield StoredHit(
                watch_id=finding.watch_id,
                version_id=finding.text.id if kind is HitKind.CHANGED else change.version.id,
                kind=kind,
                paragraph=hit.paragraph,
                start=hit.start,
                end=hit.end,
                surface=hit.surface,
                strength=hit.strength,
                why=hit.why,
                at=now,
                pushed=finding.certain,
            )


class Chain:
    """The texts of the procedure that a change belongs to, searched once for all chats."""

    def __init__(self, store: Store, change: Change, finder: Finder) -> None:
        self._chain = store.documents.chain_of(change.version.document)
        known = {version.document.key: version for version in self._chain}
        several = len(known) > 1
        self._hits = {key: finder.find(passage(version.document)) for key, version in known.items() if several}

    def ledger(self, names: Mapping[int, str]) -> Matrix | None:
        """What became of watches in it; `None` when it is one text alone."""
        if not self._hits:
            return None
        return ledger.of_watches(self._chain, self._hits, {str(watch): name for watch, name in names.items()})


def _drafts(change: Change, findings: Sequence[Finding], watches: Mapping[int, ChatWatch], chain: Chain) -> list[Draft]:
    """One alert a chat; what is the same for many chats is rendered once."""
    by_chat: dict[int, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_chat[watches[finding.watch_id].chat_id].append(finding)
    differences = Differences(change.version)
    rendered: dict[tuple[object, ...], Telling] = {}
    drafts = []
    for chat, mine in by_chat.items():
        alike = _alike(mine, watches)
        if alike not in rendered:
            names = {finding.watch_id: watches[finding.watch_id].watch.query for finding in mine}
            rendered[alike] = render.tell(alerts.compose(change, mine, names, differences, chain.ledger(names)))
        told = rendered[alike]
        topic = _topic(change.version.document) or _topic(mine[0].text.document)  # a corrigendum may not name it
        file = File(told.file_name, told.file.encode(), told.caption) if told.file else None
        drafts.append(Draft(f"version {change.version.id}", chat, told.messages, MessageClass.ALERT, file, topic))
    return drafts


def _topic(document: Document) -> str:
    return procedure_number(document.procedure)


def _alike(findings: Iterable[Finding], watches: Mapping[int, ChatWatch]) -> tuple[object, ...]:
    return tuple((finding.event, watches[finding.watch_id].watch.query, finding.text.id) for finding in findings)

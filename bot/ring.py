"""From findings to the outbox: whom a change concerns, and what each chat is told."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from bot import alerts, ledger, render, underneath
from bot.alerts import Differences, Finder, Finding
from bot.comparison import passage
from bot.conversation import voice_of
from bot.render import Telling
from bot.voice import ENGLISH
from rules.lineage import Matrix, procedure_number
from rules.watch import Hit, Strength
from storage.documents import Change, Version
from storage.hits import StoredHit
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
    watches = store.watches.by_ids({finding.watch_id for finding in findings})
    first = change.previous is None
    told = store.hits.seen(change.version.document.key, watches) if first else frozenset()  # in another language
    ringing = [
        finding
        for finding in findings
        if finding.watch_id in watches
        and finding.watch_id not in told
        and not (old and first and not _is_news(change, watches[finding.watch_id]))
    ]
    store.hits.add_many(_stored(change, finding, hit, now) for finding in ringing for hit in finding.hits)
    certain = [finding for finding in ringing if finding.certain]
    drafts = _drafts(store, change, certain, watches, Chain(store, change, finder)) if certain else []
    store.outbox.add_many(drafts, now)
    return bool(drafts)


def ring_withdrawn(store: Store, version: Version, finder: Finder, now: datetime) -> bool:
    """Tell every chat that watches something in a text that the text was taken off its site; whether any does."""
    found = finder.find(passage(version.document))
    hits = {int(hit.watch) for hit in found if hit.strength is Strength.FULL}
    watches = store.watches.by_ids(hits)
    by_chat: dict[int, list[ChatWatch]] = defaultdict(list)
    for watch in watches.values():
        by_chat[watch.chat_id].append(watch)
    topic = procedure_number(version.document.procedure)
    event = f"withdrawn {version.id}"
    store.outbox.add_many(
        [
            Draft(
                event,
                chat.id,
                render.withdrawn(version.document, [watch.watch.query for watch in mine], voice_of(chat)),
                MessageClass.ALERT,
                topic=topic,
                buttons=underneath.under_withdrawn(voice_of(chat), version, mine),
            )
            for chat_id, mine in by_chat.items()
            if (chat := store.chats.get(chat_id))
        ],
        now,
    )
    return bool(by_chat)


def _is_news(change: Change, watch: ChatWatch) -> bool:
    """Whether a text found in the first pass over its source is newer than the subscription."""
    published = change.version.document.published
    return published is not None and published >= watch.created_at.date()


def _stored(change: Change, finding: Finding, hit: Hit, now: datetime) -> StoredHit:
    return StoredHit(
        watch_id=finding.watch_id,
        version_id=change.version.id,
        kind=finding.kind,
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


def _drafts(
    store: Store, change: Change, findings: Sequence[Finding], watches: Mapping[int, ChatWatch], chain: Chain
) -> list[Draft]:
    """One alert a chat; what is the same for many chats is rendered once."""
    by_chat: dict[int, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_chat[watches[finding.watch_id].chat_id].append(finding)
    differences = Differences(change.version)
    topic = procedure_number(change.version.document.procedure)
    event = f"version {change.version.id}"
    rendered: dict[tuple[object, ...], tuple[Telling, str]] = {}
    compared = bool(change.previous or store.documents.predecessors(change.version.document))
    drafts = []
    for chat, mine in by_chat.items():
        recipient = store.chats.get(chat)
        voice = voice_of(recipient) if recipient else ENGLISH
        alike = (voice.language, *_alike(mine, watches))
        if alike not in rendered:
            names = {finding.watch_id: watches[finding.watch_id].watch.query for finding in mine}
            alert = alerts.compose(change, mine, names, differences, chain.ledger(names), voice)
            rendered[alike] = render.tell(alert, voice), _citation(change, mine)
        told, citing = rendered[alike]
        file = File(told.file_name, told.file.encode(), told.caption) if told.file else None
        concerned = list({finding.watch_id: watches[finding.watch_id] for finding in mine}.values())
        buttons = underneath.under_alert(voice, change.version, concerned, citing, compared=compared)
        drafts.append(Draft(event, chat, told.messages, MessageClass.ALERT, file, topic, buttons))
    return drafts


def _citation(change: Change, findings: Sequence[Finding]) -> str:
    """The citation to copy: of the first passage the text has now; empty when it has none."""
    now = (hit for finding in findings if finding.text is change.version for hit in finding.hits)
    if (hit := next(now, None)) is None:
        return ""
    document = change.version.document
    return underneath.cited(document, document.paragraphs[hit.paragraph], hit.start)


def _alike(findings: Iterable[Finding], watches: Mapping[int, ChatWatch]) -> tuple[object, ...]:
    return tuple((finding.kind, watches[finding.watch_id].watch.query, finding.text.id) for finding in findings)

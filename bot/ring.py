"""From findings to the outbox: whom a change concerns, and what each chat is told, and when."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from enum import Enum

from bot import alerts, languages, ledger, render, underneath
from bot.alerts import Differences, Event, Finder, Finding, is_news
from bot.comparison import passage
from bot.conversation import voice_of
from bot.quiet import quiet_until
from bot.render import Telling
from rules.lineage import Matrix, procedure_number
from rules.watch import Strength
from scrapers.document import Document
from storage.documents import Change, Version
from storage.hits import HitKind, StoredHit
from storage.outbox import Draft, File, MessageClass
from storage.people import Chat, ChatWatch
from storage.settings import Mode, Possible, Settings
from storage.store import Store


class Course(Enum):
    """What becomes of a finding."""

    ALERT = "alert"
    DIGEST = "digest"
    NOTHING = "nothing"  # kept for /whynot


def course(watch: ChatWatch, settings: Settings, source: str, now: datetime, *, certain: bool) -> Course:
    """What a chat wants done with what a watch met in a text of the source."""
    possible = watch.possible or settings.possible
    if not certain and possible is not Possible.RING:
        return Course.NOTHING if possible is Possible.HIDE else Course.DIGEST
    at_once = (watch.mode or settings.mode) is Mode.INSTANT
    silenced = watch.is_muted(now) or source in settings.sources_off
    return Course.ALERT if at_once and not silenced else Course.DIGEST


def ring(
    store: Store, change: Change, findings: Sequence[Finding], finder: Finder, source: str, *, old: bool, now: datetime
) -> bool:
    """Store the hits and queue one alert a chat; whether anything was queued.

    Belongs in the transaction that stores the version. What does not ring waits for the digest; in a chat's quiet
    hours its alert waits for their end. `old`: the text was there when its source was first looked at, so that it is
    news only for watches older than it.
    """
    findings = languages.of_one_event(store, change, findings, finder)
    watches = store.watches.by_ids({finding.watch_id for finding in findings})
    quiet = old and change.previous is None
    ringing = [
        finding
        for finding in findings
        if (watch := watches.get(finding.watch_id)) and not (quiet and not is_news(change.version.document, watch))
    ]
    chats = store.chats.by_ids({watches[finding.watch_id].chat_id for finding in ringing})
    alerting = [finding for finding in ringing if _course(finding, watches, chats, source, now) is Course.ALERT]
    urgent = _urgent(store, alerting, watches)
    store.hits.add_many(_stored(change, ringing, {id(finding) for finding in alerting}, now))
    if not alerting:
        return False
    drafts = _drafts(store, change, alerting, watches, chats, Chain(store, change, finder))
    store.outbox.add_many((_timed(draft, chats[draft.chat_id], urgent, now) for draft in drafts), now)
    return True


def ring_withdrawn(store: Store, version: Version, finder: Finder, source: str, now: datetime) -> bool:
    """Tell every chat that watches something in a text that the text was taken off its site; whether any does.

    There is no digest of this: it rings whatever the mode, but for muted watches and sources that do not ring.
    """
    found = finder.find(passage(version.document))
    hits = {int(hit.watch) for hit in found if hit.strength is Strength.FULL}
    watches = [watch for watch in store.watches.by_ids(hits).values() if not watch.is_muted(now)]
    chats = store.chats.by_ids({watch.chat_id for watch in watches})
    by_chat: dict[int, list[ChatWatch]] = defaultdict(list)
    for watch in watches:
        if source not in chats[watch.chat_id].settings.sources_off:
            by_chat[watch.chat_id].append(watch)
    drafts = (
        Draft(
            f"withdrawn {version.id}",
            chat,
            render.withdrawn(version.document, [watch.watch.query for watch in mine], voice_of(chats[chat])),
            MessageClass.ALERT,
            topic=_topic(version.document),
            buttons=underneath.under_withdrawn(voice_of(chats[chat]), version, mine),
            not_before=quiet_until(chats[chat], now),
        )
        for chat, mine in by_chat.items()
    )
    store.outbox.add_many(drafts, now)
    return bool(by_chat)


def _course(
    finding: Finding, watches: Mapping[int, ChatWatch], chats: Mapping[int, Chat], source: str, now: datetime
) -> Course:
    watch = watches[finding.watch_id]
    return course(watch, chats[watch.chat_id].settings, source, now, certain=finding.certain)


def _urgent(store: Store, findings: Sequence[Finding], watches: Mapping[int, ChatWatch]) -> set[int]:
    """The chats of watches that were never met before, or are dropped now. Asked before the hits are stored."""
    met = store.hits.met({finding.watch_id for finding in findings})
    return {
        watches[finding.watch_id].chat_id
        for finding in findings
        if finding.certain and (finding.event is Event.DROPPED or finding.watch_id not in met)
    }


def _timed(draft: Draft, chat: Chat, urgent: Collection[int], now: datetime) -> Draft:
    """The draft, held until the chat's quiet hours are over, unless it is urgent and may break them."""
    at_once = chat.settings.urgent and chat.id in urgent
    return draft if at_once else replace(draft, not_before=quiet_until(chat, now))


def _stored(
    change: Change, findings: Iterable[Finding], alerting: Collection[int], now: datetime
) -> Iterator[StoredHit]:
    """The hits as they are kept; `alerting` holds the `id` of each finding that an alert tells."""
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
                pushed=id(finding) in alerting,
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
    store: Store,
    change: Change,
    findings: Sequence[Finding],
    watches: Mapping[int, ChatWatch],
    chats: Mapping[int, Chat],
    chain: Chain,
) -> Iterator[Draft]:
    """One alert a chat; what is the same for many chats is rendered once."""
    by_chat: dict[int, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_chat[watches[finding.watch_id].chat_id].append(finding)
    differences = Differences(change.version)
    event = f"version {change.version.id}"
    compared = bool(change.previous or store.documents.predecessors(change.version.document))
    rendered: dict[tuple[object, ...], tuple[Telling, str]] = {}
    for chat, mine in by_chat.items():
        voice, style = voice_of(chats[chat]), chats[chat].settings.diff
        alike = (voice.language, style, *_alike(mine, watches))
        if alike not in rendered:
            names = {finding.watch_id: watches[finding.watch_id].watch.query for finding in mine}
            alert = alerts.compose(change, mine, names, differences, chain.ledger(names), voice)
            rendered[alike] = render.tell(alert, style, voice), _citation(change, mine)
        told, citing = rendered[alike]
        topic = _topic(change.version.document) or _topic(mine[0].text.document)  # a corrigendum may not name it
        file = File(told.file_name, told.file.encode(), told.caption) if told.file else None
        concerned = list({finding.watch_id: watches[finding.watch_id] for finding in mine}.values())
        buttons = underneath.under_alert(voice, change.version, concerned, citing, compared=compared)
        yield Draft(event, chat, told.messages, MessageClass.ALERT, file, topic, buttons)


def _topic(document: Document) -> str:
    return procedure_number(document.procedure)


def _citation(change: Change, findings: Sequence[Finding]) -> str:
    """The citation to copy: of the first passage the text has now; empty when it has none."""
    now = (hit for finding in findings if finding.text is change.version for hit in finding.hits)
    if (hit := next(now, None)) is None:
        return ""
    document = change.version.document
    return underneath.cited(document, document.paragraphs[hit.paragraph], hit.start)


def _alike(findings: Iterable[Finding], watches: Mapping[int, ChatWatch]) -> tuple[object, ...]:
    return tuple((finding.event, watches[finding.watch_id].watch.query, finding.text.id) for finding in findings)

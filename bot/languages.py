"""One text in several languages is one event: told once, and then only where the languages differ about somebody."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace

from bot.alerts import Event, Finder, Finding, hits_by_watch, is_news
from rules.names import written_names
from rules.organisations import is_organisation
from rules.respelling import respelled
from rules.watch import Hit, Strength, WatchKind
from scrapers.document import Document, DocumentKind, Flag
from storage.documents import Change, Version
from storage.hits import HitKind
from storage.people import ChatWatch
from storage.store import Store


def of_one_event(store: Store, change: Change, findings: Sequence[Finding], finder: Finder) -> list[Finding]:
    """The findings that are news though the text is known in other languages, and what these name otherwise."""
    document = change.version.document
    others = store.documents.siblings(document)
    if not others:
        return list(findings)
    if change.previous:
        return list(_not_told_before(store, change.previous, document.language, findings))
    known = [(other, hits_by_watch(finder, other)) for other in others]
    ids = {finding.watch_id for finding in findings} | set(map(int, known[0][1]))
    watches = store.watches.by_ids(ids)
    seen = store.hits.seen(document.key, watches)
    found = _in_a_further_language(change.version, findings, known)
    judged = (_judged(finding, document, watches.get(finding.watch_id), seen) for finding in found)
    return [finding for finding in judged if finding]


def _judged(finding: Finding, document: Document, watch: ChatWatch | None, seen: Container[int]) -> Finding | None:
    """A finding in a further language as it is told; `None` when the first language told it, or nothing can be said."""
    if watch is None:
        return None
    match finding.event:
        case Event.DROPPED:
            return finding if watch.id not in seen and is_news(document, watch) else None
        case Event.MISSING | Event.RESPELLED:
            return finding if _names_a_person(watch) else None
        case Event.ONLY_HERE:
            return finding if _names_a_person(watch) else replace(finding, event=Event.NEW, beside=None)
        case Event.CORRECTED:
            return None
        case _:
            return finding


def _not_told_before(store: Store, previous: Version, language: str, findings: Sequence[Finding]) -> Iterator[Finding]:
    """Without what another language's new version told since this language's last one."""
    hits = store.hits.of_other_languages(previous.document.key, language, previous.seen_at)
    texts = {number: store.documents.version(number).document for number in {hit.version_id for hit in hits}}
    told = {
        (hit.watch_id, hit.kind, _place(texts[hit.version_id], hit.paragraph, whole=hit.kind is not HitKind.CHANGED))
        for hit in hits
    }
    for finding in findings:
        text, whole = finding.text.document, finding.event is not Event.CHANGED
        places = {_place(text, hit.paragraph, whole=whole) for hit in finding.hits}
        if not all((finding.watch_id, finding.event.stored_as, place) in told for place in places):
            yield finding


def _place(document: Document, index: int, *, whole: bool) -> str:
    """What two languages have in common: the label of a paragraph, else its place; "" of what concerns the whole."""
    return "" if whole else document.paragraphs[index].label or str(index)


Known = Sequence[tuple[Version, Mapping[str, Sequence[Hit]]]]


def _in_a_further_language(version: Version, findings: Sequence[Finding], known: Known) -> Iterator[Finding]:
    """What a first version in a language has that the known ones lack, and the other way round."""
    reference, there = known[0]
    for finding in findings:
        watch = str(finding.watch_id)
        elsewhere = [hits[watch] for _, hits in known if watch in hits]
        if finding.event is not Event.NEW:
            yield finding
        elif not elsewhere:
            yield replace(finding, event=Event.ONLY_HERE, beside=reference)
        elif finding.certain and not any(map(_is_certain, elsewhere)):
            yield finding
        elif otherwise := _respelled(finding, reference, there.get(watch, ())):
            yield otherwise
    named = {finding.watch_id for finding in findings if finding.event is Event.NEW}
    for watch, hits in there.items() if _is_comparable(version, reference) else ():
        if int(watch) not in named and _is_certain(hits):
            yield Finding(int(watch), Event.MISSING, reference, tuple(hits), beside=version)


def _respelled(finding: Finding, reference: Version, there: Sequence[Hit]) -> Finding | None:
    languages = (finding.text.document.language, reference.document.language)
    for hit in finding.hits:
        otherwise = respelled(hit.surface, [other.surface for other in there], languages)
        if otherwise and finding.certain and _is_certain(there) and _is_comparable(finding.text, reference):
            return replace(finding, event=Event.RESPELLED, hits=(hit,), beside=reference, spelling=otherwise)
    return None


def _is_certain(hits: Sequence[Hit]) -> bool:
    return any(hit.strength is Strength.FULL for hit in hits)


def _is_comparable(version: Version, other: Version) -> bool:
    """Whether both are the whole text: a summary says less, and a corrigendum often concerns one language alone."""
    return version.document.kind is not DocumentKind.CORRIGENDUM and not any(
        Flag.PARTIAL in one.document.flags for one in (version, other)
    )


def _names_a_person(watch: ChatWatch) -> bool:
    """Whether a watch is on somebody, whose name no translator translates."""
    written = (name for query in (watch.watch.query, *watch.watch.aliases) for name in written_names(query))
    return watch.watch.kind is WatchKind.NAME and not any(map(is_organisation, written))

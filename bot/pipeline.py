"""The whole flow on one page: fetch → extract → record → match → alert → deliver.

A pass walks the pages of one source. What a page brought is taken in as one transaction: the
version, its hits, the rows of the outbox, the references it names and the validators that spare the
next request. A crash before the commit leaves the page due, a crash after it leaves the alerts in
the outbox; there is no moment between. Delivery (`bot/deliver.py`) empties the outbox at its own pace.
"""

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from functools import partial
from hashlib import blake2b, sha256
from typing import ParamSpec, TypeVar

import structlog

from bot import alerts
from bot.logging import where
from bot.lookout import Lookout
from bot.outcome import Pass, own_fault, too_few
from bot.ring import ring, ring_withdrawn
from scrapers.document import Document, Flag
from scrapers.errors import Gone, SourceError, UnknownLayout
from scrapers.fetch import Fetcher, NotModified, Validators
from scrapers.source import Media, Page, Reference, Role, Source
from storage.pages import KnownPage, Recheck
from storage.runs import Run
from storage.store import Store

log = structlog.get_logger()

P = ParamSpec("P")
T = TypeVar("T")

_OF_THE_TEXT = {Flag.PARTIAL, Flag.PROVISIONAL}  # no matter for the operator
LONGEST_BACKOFF = timedelta(days=1)


class Pipeline:
    """Takes in the pages of all sources; one object serves all passes."""

    def __init__(
        self,
        store: Store,
        fetcher: Fetcher,
        lookout: Lookout,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._fetcher = fetcher
        self._lookout = lookout
        self._clock = clock
        self.on_alert: Callable[[], None] = lambda: None  # called from the pipeline's thread
        self._hands = ThreadPoolExecutor(1, "take-in")  # reads and takes in one page at a time, beside the loop

    def close(self) -> None:
        """Wait for the page in hand to be taken in whole."""
        self._hands.shutdown(wait=True)

    async def run(self, source: Source) -> tuple[Run, Pass]:
        """One pass over a source: its listings, then every page that is due."""
        before = self._fetcher.traffic(source.hosts())
        baseline = await self._do(self._store.runs.baseline_at, source.name)
        this = Pass(source, self._clock(), baseline=baseline is None)
        this.listings.extend(source.start())
        for listing in this.listings:  # grows: a listing may name further ones
            await self._visit(this, await self._do(self._known, this, listing))
        recheck = Recheck(source.recheck_share, source.recheck_min_hours, source.recheck_days)
        due = self._store.pages.due(source.name, recheck, this.started)
        while known := await self._do(next, due, None):  # one by one: a record read now may name files to fetch next
            await self._visit(this, known)
        spent = self._fetcher.traffic(source.hosts()) - before
        run = Run(
            source=source.name,
            started_at=this.started,
            ended_at=self._clock(),
            outcome=this.outcome(),
            found=this.found,
            new=this.new,
            changed=this.changed,
            requests=spent.requests,
            not_modified=spent.not_modified,
            bytes=spent.bytes,
            reason=this.reason(),
        )
        await self._do(self._close, this, run)
        return run, this

    def _close(self, this: Pass, run: Run) -> None:
        with self._store.atomic():
            self._store.pages.unchanged(this.unchanged, run.ended_at)
            self._store.runs.add(run)
            if this.baseline and not any(role is Role.LISTING for role, _ in this.problems):
                self._store.runs.set_baseline(run.source, run.ended_at)

    async def _visit(self, this: Pass, known: KnownPage) -> None:
        """One page through the whole flow; an error is counted, scheduled again and replaced where it can be."""
        try:
            if fetched := await self._fetch(this, known):
                await self._do(self._take_in, this, known, *fetched)
        except SourceError as error:
            await self._make_do(this, known, error)
        except sqlite3.Error:
            raise  # a full disk or a broken file concerns every page
        except Exception as error:  # noqa: BLE001 - whatever it is, it concerns this page alone, and is told
            name, place = type(error).__name__, where(error)
            log.error(  # noqa: TRY400 - the exception's own message may quote the page
                "page_failed", source=this.source.name, url=known.reference.url, error=name, place=place
            )
            await self._make_do(this, known, own_fault(known.reference.url, error))
        else:
            this.read += 1

    async def _fetch(self, this: Pass, known: KnownPage) -> tuple[Page, str] | None:
        """The page and the hash of the bytes that hold its words, or `None` when it is as it was."""
        reference = known.reference
        answer = await self._fetcher.get(
            reference.url,
            validators=Validators(known.etag, known.last_modified),
            accepts=reference.accepts,
            hosts=this.source.hosts(),
        )
        if not isinstance(answer, NotModified) and known.region != (region := _region(this.source, answer)):
            return answer, region
        this.unchanged.append(reference)
        return None

    def _take_in(self, this: Pass, known: KnownPage, page: Page, region: str) -> None:
        """Read a page, then keep everything it brought as one transaction."""
        found = _read(this.source, page, known.reference)  # extract
        references = [item for item in found if isinstance(item, Reference)]
        listings = [reference for reference in references if reference.role is Role.LISTING]
        old = this.baseline or (known.baseline and known.checked_at is None)
        # a page that names listings is read in every pass, or what they list would be missed while it is unchanged
        remembered = Validators() if listings else _validators(page)
        with self._store.atomic():
            now = self._clock()
            self._store.pages.expect(this.source.name, references, now=now, baseline=old)
            for document in (item for item in found if isinstance(item, Document)):
                self._keep(this, document, page, old=old)
            self._store.pages.read(
                known.reference.url,
                etag=remembered.etag,
                last_modified=remembered.last_modified,
                region="" if listings else region,
                mark=known.reference.mark,
                now=now,
            )
        self._announce(this)
        this.listings.extend(listing for listing in listings if listing not in this.listings)
        this.found += len(found)
        if known.reference.role is Role.LISTING:
            this.empty = not found
            if 0 < len(found) < this.source.at_least:
                this.problems.append((Role.LISTING, too_few(page.url, len(found), this.source.at_least)))

    def _keep(self, this: Pass, document: Document, page: Page, *, old: bool) -> None:
        """Record a document; match and alert when its words are new. `old`: it was there when we first looked."""
        now = self._clock()
        change = self._store.documents.record(  # record
            document,
            source=this.source.name,
            page_url=page.url,
            raw_sha256=sha256(page.body).hexdigest(),
            headers=page.headers,
            now=now,
        )
        if change is None:
            return
        if page.body:
            self._store.evidence.keep(change.version.id, page.body)
        this.flags |= dict.fromkeys(document.flags - _OF_THE_TEXT, document.url)
        this.new += change.previous is None
        this.changed += change.previous is not None
        predecessors = [] if change.previous else self._store.documents.predecessors(document)
        findings = alerts.find(change, predecessors, self._lookout)  # match
        this.rang |= ring(self._store, change, findings, self._lookout, this.source.name, old=old, now=now)  # alert

    async def _make_do(self, this: Pass, known: KnownPage, error: SourceError) -> None:
        """Schedule a page that could not be had, and use what its source offers instead."""
        substitute = this.source.instead(known.reference, error)
        await self._do(self._put_off, this, known, error, replaced=substitute is not None)
        if isinstance(substitute, Reference):
            this.notes.append(f"{error.reason}: {error.url}; {substitute.url} used instead")
            await self._visit(this, await self._do(self._known, this, substitute))
            return
        this.problems.append((known.reference.role, error))
        if substitute:
            await self._do(self._keep_partial, this, known, substitute)

    def _put_off(self, this: Pass, known: KnownPage, error: SourceError, *, replaced: bool) -> None:
        now = self._clock()
        wait = min(LONGEST_BACKOFF, timedelta(minutes=this.source.every_minutes * (1 << min(known.attempts, 12))))
        wait = max(wait, timedelta(seconds=error.retry_after or 0))
        url, gone = known.reference.url, isinstance(error, Gone)
        with self._store.atomic():
            given_up = self._store.pages.failed(url, now=now, not_before=now + wait, gone=gone)
            if given_up and known.checked_at and not replaced:
                for version in self._store.documents.read_from(url):
                    this.rang |= ring_withdrawn(self._store, version, self._lookout, this.source.name, now)
        self._announce(this)

    def _keep_partial(self, this: Pass, known: KnownPage, document: Document) -> None:
        """The feed's words stand in for a page until it can be read; they never replace a page that was."""
        if self._store.documents.current(document.key, document.language) is None:
            page = Page(known.reference.url, known.reference.url, b"", Media.UNKNOWN, self._clock())
            with self._store.atomic():
                self._keep(this, document, page, old=known.baseline)
            self._announce(this)

    def _announce(self, this: Pass) -> None:
        """Let alerts be delivered: after the commit, or nobody would see them yet."""
        if this.rang:
            this.rang = False
            self.on_alert()

    def _known(self, this: Pass, reference: Reference) -> KnownPage:
        """The reference with what is remembered of its page."""
        self._store.pages.expect(this.source.name, [reference], now=this.started, baseline=this.baseline)
        return self._store.pages.known(reference.url)

    async def _do(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Work for the pipeline's own thread: parsing, and every use of its store."""
        return await asyncio.get_running_loop().run_in_executor(self._hands, partial(work, *args, **kwargs))


def _read(source: Source, page: Page, reference: Reference) -> list[Document | Reference]:
    """What a source finds on a page. Raises `SourceError`."""
    found = list(source.read(page, reference))
    if any(isinstance(item, Document) and not _has_words(item) for item in found):
        raise UnknownLayout(page.url, "a page without words", "Open it: its layout may have changed.")
    return found


def _has_words(document: Document) -> bool:
    return any(paragraph.text.strip() for paragraph in document.paragraphs)


def _validators(page: Page) -> Validators:
    return Validators(page.headers.get("etag", ""), page.headers.get("last-modified", ""))


def _region(source: Source, page: Page) -> str:
    return blake2b(source.region(page.body), digest_size=16).hexdigest()

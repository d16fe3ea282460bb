"""/why: which watch rang, in which spelling, by which rule."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from bot import told, underneath
from bot.conversation import Reply, Request, bold, reply
from bot.markup import BLANK, Block, Frame, Run, Style, line
from bot.pointing import place
from bot.reasons import in_words
from bot.voice import Voice
from rules.watch import Strength
from storage.documents import Version
from storage.hits import StoredHit
from storage.keyboard import Button, Keyboard
from storage.people import ChatWatch

NAME = "why"
PLACE = 57
CHANGES = False

_HITS = 5  # of one watch that are explained


async def answer(request: Request) -> Reply:
    """Explain an alert: the one that was replied to or named, else the last one."""
    version = told.version_told(request)
    if version is None and not request.text and request.about is None:
        last = request.store.hits.last_told(request.chat.id)
        version = None if last is None else told.version(request, last)
    if version is None:
        return reply(request.say("why-which"))
    rows = request.store.hits.in_version(request.chat.id, version.id)
    if not rows:
        return reply(request.say("why-nothing", title=version.document.title))
    by_watch = [
        (watch, [hit for hit, _, _ in together])
        for watch, together in groupby(sorted(rows, key=lambda row: row[1].number), key=lambda row: row[1])
    ]
    document = version.document
    head = (*request.say("why-head"), line(Run(document.title or document.key, href=document.url)))
    explained = tuple(block for watch, hits in by_watch for block in _explained(request, version, watch, hits))
    return reply(head, explained, buttons=_buttons(request, [watch for watch, _ in by_watch], version))


def _buttons(request: Request, watches: Sequence[ChatWatch], version: Version) -> Keyboard:
    return underneath.keyboard(
        underneath.muting(request.voice, watches),
        [Button(request.voice.text("alert-irrelevant"), f"irrelevant v{version.id}")],
    )


def _explained(request: Request, version: Version, watch: ChatWatch, hits: list[StoredHit]) -> Iterator[Block]:
    yield BLANK
    yield line(bold(f"{watch.number} · {watch.watch.query}"))
    sure = any(hit.strength is Strength.FULL for hit in hits)
    yield from request.say(f"why-rule-{watch.watch.kind}")
    yield from request.say("why-sure" if sure else "why-possible")
    for hit in hits[:_HITS]:
        yield from request.say(f"why-{hit.kind}", place=_place(version, hit, request.voice))
        yield Block((Run(hit.surface, Style.BOLD), Run(f" — {in_words(hit.why, request.voice)}")), Frame.QUOTE)
    if len(hits) > _HITS:
        yield from request.say("why-more", count=len(hits) - _HITS)


def _place(version: Version, hit: StoredHit, voice: Voice) -> str:
    """Where a hit stands; of one that was in a paragraph of the text before, only this."""
    at = next(iter(version.document.paragraphs[hit.paragraph : hit.paragraph + 1]), None)
    if at is None or at.text[hit.start : hit.end] != hit.surface:
        return voice.text("alert-before")
    return place(at.label, voice) or voice.text(f"part-{at.kind}")

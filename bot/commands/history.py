"""/history: when the archive named somebody or something, from the first text to the last."""

import asyncio
import re

from bot import archive, paging
from bot.archive import Mention, Mentions
from bot.conversation import Reply, Request, reply
from bot.markup import BLANK, Block, Run, line
from bot.pointing import place
from rules.query import understand
from rules.watch import QueryError, Watch

NAME = "history"
PLACE = 54
CHANGES = False

_WATCH = re.compile(r"w(\d{1,15})")


async def answer(request: Request) -> Reply:
    """A line for each text, the newest first. Who or what need not be watched."""
    here = paging.place(request.text)
    if not here.asked:
        return reply(request.say("history-whom"))
    try:
        watch = _watch(request, here.asked)
        found = await asyncio.to_thread(archive.mentions, request.store, watch, request.chat.language)
    except QueryError as error:
        return reply(request.say("history-not-understood", reason=error.reason, example=error.example))
    if not found.documents:
        return reply(request.say("history-nothing", query=watch.query, count=request.store.documents.count()))
    shown = found.documents[here.offset : here.offset + paging.SIZE]
    buttons = paging.turn(request.voice, NAME, here, more=len(found.documents) > here.offset + paging.SIZE)
    listed = tuple(_told(request, mention) for mention in shown)
    return reply(_head(request, watch, found), BLANK, listed, buttons=buttons, replaces=request.pressed)


def _watch(request: Request, asked: str) -> Watch:
    """A watch of the chat by its id, else what the words ask for. Raises `QueryError`."""
    known = _WATCH.fullmatch(asked)
    mine = request.store.watches.get(request.chat.id, int(known[1])) if known else None
    return mine.watch if mine else Watch("", *understand(asked))


def _head(request: Request, watch: Watch, found: Mentions) -> tuple[Block, ...]:
    days = sorted(mention.wording.published for mention in found.documents if mention.wording.published)
    head = request.say("history-head", query=watch.query, count=len(found.documents))
    if not found.complete:
        return (*head, *request.say("history-newest"))
    if not days:
        return head
    first, last = request.voice.day(days[0]), request.voice.day(days[-1])
    return (*head, *request.say("history-span", first=first, last=last))


def _told(request: Request, mention: Mention) -> Block:
    wording, voice = mention.wording, request.voice
    signs = [voice.text("history-gone")] if mention.gone else []
    signs += [] if mention.sure else [voice.text("history-possible")]
    day = voice.day(wording.published) if wording.published else voice.text("history-undated")
    facts = "".join(
        f" · {fact}" for fact in (wording.reference, place(_label(request, mention), voice), *signs) if fact
    )
    return line(f"{day} · ", Run(wording.title or wording.key, href=wording.url), facts)


def _label(request: Request, mention: Mention) -> str:
    wording = mention.wording
    version = request.store.documents.current(wording.key, wording.language)
    paragraphs = version.document.paragraphs if version else ()
    return next((paragraph.label for paragraph in paragraphs if paragraph.text == wording.text), "")

"""/list: the watch list, or those of it that have a word."""

from datetime import datetime

from bot.commands.watch import card
from bot.conversation import Reply, Request, described, reply
from bot.markup import BLANK, Block, line
from bot.watching import by_reference, is_reference, pages, row
from rules.text import fold
from storage.people import ChatWatch

NAME = "list"
PLACE = 20
CHANGES = False

PAGE = 20


async def answer(request: Request) -> Reply:
    """A page of the list; a number shows one watch."""
    first, _, rest = request.text.strip().partition(" ")
    if is_reference(first) and (watch := by_reference(request.store, request.chat, first)):
        return await card(request, watch)
    if first == "page" and rest.isdecimal():
        return _page(request, "", int(rest))
    return _page(request, request.text.strip(), 1)


def _page(request: Request, word: str, number: int) -> Reply:
    everything = request.watches()
    if not everything:
        return reply(request.say("list-empty"))
    told = {watch: described(watch, request.voice) for watch in everything}
    shown = [watch for watch in everything if fold(word).text in fold(f"{told[watch]} {watch.watch.query}").text]
    if not shown:
        return reply(request.say("list-none", word=word))
    last = (len(shown) - 1) // PAGE + 1
    number = min(max(number, 1), last)
    here = shown if word else shown[(number - 1) * PAGE : number * PAGE]
    met = request.store.watches.last_met(request.chat.id)
    rows = tuple(_row(request, watch, told[watch], met) for watch in here)
    return reply(
        request.say("list-head", count=len(shown)),
        rows,
        BLANK,
        request.say("list-more", number=str(here[-1].number)),
        () if request.chat.active else request.say("paused"),
        buttons=(line_of,) if not word and (line_of := pages(len(shown), number, "list page", PAGE)) else (),
        replaces=request.pressed,
    )


def _row(request: Request, watch: ChatWatch, told: str, met: dict[int, datetime]) -> Block:
    at = met.get(watch.id)
    last = f" · {request.voice.text('list-met', at=request.voice.moment(at, request.now))}" if at else ""
    return line(*row(watch, request.chat, told, request.now), last)

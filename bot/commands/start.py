"""/start: good day, and what to do first; also where a link to the bot arrives."""

import binascii
import re
from base64 import urlsafe_b64decode

from bot.choices import Zone, fresh
from bot.conversation import Reply, Request, reply
from bot.markup import BLANK
from bot.places import city
from storage.keyboard import SAYS_BYTES, Button, Keyboard

NAME = "start"
PLACE = 0
CHANGES = True

_PAYLOAD = re.compile(r"watch-([\w-]+)", re.ASCII)


async def answer(request: Request) -> Reply:
    """Greet; a paused chat gets alerts again. A link may bring what to watch, a button the time zone."""
    word, _, zone = request.text.strip().partition(" ")
    if word == "zone":
        return _place(request, zone)
    resumed = not request.chat.active
    if resumed:
        request.desk.resume(request.chat, request.now)
    if name := _linked(word):
        return _ask(request, name)
    if resumed:
        return reply(request.say("start-again", count=len(request.watches())), buttons=_buttons(request))
    return _greet(request)


def _greet(request: Request, toast: str = "") -> Reply:
    """What the bot does and what to do first; the time zone is asked for until it was chosen."""
    place = city(request.chat.timezone, request.chat.language)
    ask = () if request.chat.settings.placed else (BLANK, *request.say("start-zone", place=place))
    greeting = request.say("start-greeting", count=len(request.watches()))
    return reply(greeting, ask, buttons=_buttons(request), replaces=True, toast=toast)


def _buttons(request: Request) -> Keyboard:
    say = request.voice.text
    zones = [Button(option.label, says=f"start zone {option.word}") for option in Zone().options(request)]
    usual = (
        (Button(say("start-button-list"), says="list"), Button(say("start-button-example"), says="help watch")),
        (Button(say("start-button-settings"), says="settings"),),
    )
    return usual if request.chat.settings.placed else (zones, *usual)


def _place(request: Request, zone: str) -> Reply:
    """A time zone was chosen under the greeting."""
    if not Zone().choose(request, zone):
        return _greet(request)
    changed = fresh(request)
    return _greet(changed, toast=f"✓ {Zone().shown(changed)}")


def _ask(request: Request, name: str) -> Reply:
    """Nobody watches anything by following a link: it asks first."""
    yes = Button(request.voice.text("start-button-watch"), says=f"watch {name}")
    return reply(request.say("start-link", name=name), buttons=((yes,),))


def _linked(payload: str) -> str:
    """What a link `?start=watch-…` wants watched, as base64url without padding; empty when it is no such link."""
    found = _PAYLOAD.fullmatch(payload)
    if found is None:
        return ""
    try:
        name = urlsafe_b64decode(found[1] + "=" * (-len(found[1]) % 4)).decode()
    except (binascii.Error, UnicodeDecodeError):
        return ""
    name = " ".join(word for word in name.split() if word.isprintable())
    return name if len(f"watch {name}".encode()) <= SAYS_BYTES else ""

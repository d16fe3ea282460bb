"""Answers of several pages: which one is asked for, and the buttons to the next ones."""

import re
from typing import NamedTuple

from bot.voice import Voice
from storage.keyboard import SAYS_BYTES, Button, Keyboard

SIZE = 10  # things on a page

_OFFSET = re.compile(r"\+(\d{1,5})(?:\s+|$)")


class Place(NamedTuple):
    """What is asked for, and how many things of it are left out before the page begins."""

    asked: str
    offset: int


def place(text: str) -> Place:
    """The page a command asks for: "+10 Sarnovo" begins after ten."""
    found = _OFFSET.match(text)
    return Place(text[found.end() :].strip(), int(found[1])) if found else Place(text.strip(), 0)


def turn(voice: Voice, command: str, here: Place, *, more: bool) -> Keyboard:
    """Buttons back and forth, where there is a page and a button can say what is asked for."""
    targets = [("page-back", max(here.offset - SIZE, 0))] if here.offset else []
    targets += [("page-next", here.offset + SIZE)] if more else []
    row = [(voice.text(key), f"{command} +{offset} {here.asked}") for key, offset in targets]
    buttons = tuple(Button(label, says=says) for label, says in row if len(says.encode()) <= SAYS_BYTES)
    return (buttons,) if buttons else ()

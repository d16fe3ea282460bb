"""Buttons under a message, as data: what they are labelled and what a press does."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

SAYS_BYTES = 64  # Bot API, InlineKeyboardButton.callback_data
COPIES_UNITS = 256  # Bot API, CopyTextButton.text


@dataclass(frozen=True, slots=True)
class Button:
    """One button; exactly one of the three says what it does.

    `says`: a command without its slash, said by a press ("unwatch w17"); at most 64 bytes. `opens`: a URL.
    `copies`: text for the clipboard, at most 256 UTF-16 units. `danger`: pressing it takes something away.
    """

    label: str
    says: str = ""
    opens: str = ""
    copies: str = ""
    danger: bool = False

    def __post_init__(self) -> None:
        if sum(map(bool, (self.says, self.opens, self.copies))) != 1:
            raise ValueError("a button does one thing")
        if len(self.says.encode()) > SAYS_BYTES:
            raise ValueError("a button says 64 bytes at most")
        if len(self.copies.encode("utf-16-le")) > 2 * COPIES_UNITS:
            raise ValueError("a button copies 256 UTF-16 units at most")


Keyboard: TypeAlias = Sequence[Sequence[Button]]


def to_json(keyboard: Keyboard) -> str:
    """Rows of buttons as they are stored; empty for none."""
    return json.dumps([list(map(_fields, row)) for row in keyboard], ensure_ascii=False) if keyboard else ""


def from_json(stored: str) -> Keyboard:
    """Rows of buttons as they were stored."""
    return tuple(tuple(Button(**button) for button in row) for row in json.loads(stored)) if stored else ()


def _fields(button: Button) -> dict[str, str | bool]:
    """What makes a button; less work than `dataclasses.asdict`, which thousands of alerts would feel."""
    return {name: getattr(button, name) for name in Button.__slots__}

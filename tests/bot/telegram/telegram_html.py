"""Telegram's own parser of message mark-up (TDLib), offline: what a text will look like, or why it is refused."""

import json
from typing import Any, NamedTuple

import tdjson


class Parsed(NamedTuple):
    text: str
    entities: list[dict[str, Any]]


class UnreadableError(ValueError):
    """The mark-up cannot be parsed; the message is the one the Bot API would answer."""


def _execute(query: dict[str, Any]) -> dict[str, Any]:
    answer = tdjson.td_execute(json.dumps(query).encode())
    return dict(json.loads(answer))


def parse(html: str) -> Parsed:
    _execute({"@type": "setLogVerbosityLevel", "new_verbosity_level": 0})
    answer = _execute({"@type": "parseTextEntities", "text": html, "parse_mode": {"@type": "textParseModeHTML"}})
    if answer["@type"] == "error":
        raise UnreadableError(f"Bad Request: can't parse entities: {answer['message']}")
    return Parsed(answer["text"], answer["entities"])

"""Links that are a line of their own: a menu's "[Article 174](https://…)" cites nothing."""

import re

from rules.stretch import Stretch

_MENU_LINK = re.compile(r"\s*(?:[-*+•]|\d+[.)])?\s*\[[^\[\]\n]*\]\([^()\s]*\)\s*")


def is_menu_link(read: Stretch, first: int) -> bool:
    """Whether the line of a token is a link in Markdown, with a bullet or without, and nothing else."""
    if read.at(first - 1).key != "[":
        return False
    place = read.starts_at(first)
    start, end = read.text.rfind("\n", 0, place) + 1, read.text.find("\n", place)
    return bool(_MENU_LINK.fullmatch(read.text, start, end if end >= 0 else len(read.text)))

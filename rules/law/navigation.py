"""Links that are a line of their own: a menu's "[Article 174](https://…)" cites nothing."""

import re

from rules.law.stretch import Stretch

_BULLET = re.compile(r"(?:\A|\n)[ \t]*(?:[-*+•]|\d+[.)])?[ \t]*\Z")
_LINK = re.compile(r"\[[^\[\]\n]{1,200}\]\([^()\s]{0,2000}\)[ \t]*(?:\n|\Z)")
_LONGEST_BULLET = 20  # code points


def is_menu_link(read: Stretch, first: int) -> bool:
    """Whether the line of a token is a link in Markdown, with a bullet or without, and nothing else."""
    if read.words[first - 1].key != "[":
        return False
    bracket = read.starts_at(first - 1)
    if not _LINK.match(read.text, bracket):
        return False
    before = read.text[max(0, bracket - _LONGEST_BULLET) : bracket]
    return bool(_BULLET.search(before)) and (bracket <= _LONGEST_BULLET or "\n" in before)

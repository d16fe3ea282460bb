"""A list of people as it is pasted from elsewhere: numbered, with bullets, titles, birth years and occupations."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rules.expression import is_expression
from rules.naming.spelling import spelling
from rules.query import understand
from rules.text import fold, tidy
from rules.watch import QueryError, WatchKind

_ITEM = re.compile(r"\s*(?:\(?\d{1,4}(?:[.)](?=\s|[^\W\d])|\s*(?=\t))|[•●▪◦‣·*✓☐–—-](?=\s))\s*")
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]?")
_REST = re.compile(r"\s+-\s+.*|\s*:\s.*")
_DATES = r"\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}\b"
_BIRTH = re.compile(rf",?\s+(?:born|b\.|née?|род\.|р\.|г\.\s?р\.|{_DATES}).*", re.IGNORECASE)
_MANY = 2  # lines that make a list
_NAME_WORDS = range(1, 5)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to watch: `text` as it was sent, `query` without what does not belong to a name."""

    text: str
    query: str


def entries(text: str) -> tuple[Entry, ...]:
    """What is to be watched: one a line, or divided by semicolons where no line has an "=".

    Marks of a list, and what a list tells about a person besides the name, are left out. Any text has entries or
    none; whether they can be watched is for `rules.query.understand` to say.
    """
    pieces = [piece.strip() for line in text.splitlines() for piece in _pieces(line)]
    filled = list(filter(None, pieces))
    listed = len(filled) >= _MANY or bool(filled and _ITEM.match(filled[0]))
    return tuple(dict.fromkeys(Entry(piece, _name_alone(piece) if listed else _plain(piece)) for piece in filled))


def _pieces(line: str) -> Iterator[str]:
    """The line, cut at semicolons that are neither between quotation marks nor behind an "=" of aliases."""
    if "=" in line or '"' in tidy(line):
        yield line
    else:
        yield from line.split(";")


def _plain(text: str) -> str:
    """Without titles, when what is left is still a name."""
    return text if _is_other(tidy(text)) else _without_titles(tidy(text))


def _name_alone(text: str) -> str:
    query = tidy(_ITEM.sub("", text, count=1).partition("\t")[0]).rstrip(".,;")
    if _is_other(query):
        return query
    for noise in (_BRACKETS, _REST, _BIRTH):
        query = noise.sub("", query)
    return _without_titles(_before_comma(query.strip(" ,;.")))


def _is_other(query: str) -> bool:
    """Whether it is no bare name: words, an article, or a name with its aliases."""
    if "=" in query or is_expression(query):
        return True
    try:
        return understand(query)[0] is WatchKind.ARTICLE
    except QueryError:
        return False


def _before_comma(query: str) -> str:
    """A name without the occupations behind its comma; "COSTANDACHE, Mirela" is one name."""
    head, comma, tail = query.partition(",")
    if not comma:
        return query
    given = tail.partition(",")[0].strip()
    alone = len(head.split()) == 1 or head.isupper()
    if alone and given and all(word[:1].isupper() for word in given.split()) and len(given.split()) in _NAME_WORDS:
        return f"{head},{' ' + given}"
    return head


def _without_titles(query: str) -> str:
    words = query.split()
    while len(words) > 2 and fold(words[0].rstrip(".")).text in spelling().titles:
        words.pop(0)
    return " ".join(words)

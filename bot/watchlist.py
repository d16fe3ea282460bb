"""A watch list as a file: CSV and JSON to take along; those, and plain lists of names, to bring.

CSV and JSON hold the same fields: `kind` (for the reader; it is not read back), `query`, `aliases`, `mode`,
`possible`, `silence_days`. Empty ones are as the chat's settings say.
"""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, TypeVar

from rules.names import written_names
from rules.roll import entries
from rules.watch import WatchKind
from storage.people import ChatWatch
from storage.settings import Mode, Possible

LARGEST = 500_000  # bytes of a file
MOST = 1_000  # watches in a file

_FIELDS = ("kind", "query", "aliases", "mode", "possible", "silence_days")
_FORMULA = ("=", "+", "-", "@", "\t")  # what a spreadsheet would take for one
_BETWEEN = "; "
_LONGEST_SILENCE = 3660  # days

Value = TypeVar("Value")


class Fault(Enum):
    """Why a file, or one of its entries, is not understood."""

    ENCODING = auto()  # no text, or in letters that cannot be told
    JSON = auto()
    CSV = auto()
    MANY = auto()
    EMPTY = auto()
    NO_QUERY = auto()
    CHOICE = auto()  # no such mode, possible or number of days


class ListError(Exception):
    """A file that is no watch list."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.name)
        self.fault = fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One watch of a list that was brought. `place` counts lines, in JSON watches, from 1."""

    place: int
    query: str
    mode: Mode | None = None
    possible: Possible | None = None
    silence_days: int | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """An entry that is no watch; `about` is what stands there in place of one that could be."""

    place: int
    fault: Fault
    about: str


def to_csv(watches: Iterable[ChatWatch]) -> bytes:
    """Semicolons stand between aliases. Begins with a byte order mark, without which Excel garbles Cyrillic."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, _FIELDS)
    writer.writeheader()
    for watch in watches:
        row = _row(watch)
        writer.writerow({name: _harmless(_cell(value)) for name, value in row.items()})
    return text.getvalue().encode("utf-8-sig")


def to_json(watches: Iterable[ChatWatch]) -> bytes:
    """An object with a list of watches."""
    return json.dumps({"watches": list(map(_row, watches))}, ensure_ascii=False, indent=1).encode()


def read(body: bytes) -> Sequence[Wish | Unread]:
    """The watches of a file, whatever its format: it is told by how the file begins.

    Raises `ListError` for a file that is none of the three, or too long.
    """
    text = _text(body).strip()
    found = list(_read(text))
    if not found:
        raise ListError(Fault.EMPTY)
    if len(found) > MOST:
        raise ListError(Fault.MANY)
    return found


def _read(text: str) -> Iterator[Wish | Unread]:
    if text.startswith(("{", "[")):
        return _from_json(text)
    head = text.partition("\n")[0].lower()
    if divider := next((mark for mark in ",;\t" if "query" in _split(head, mark)), ""):
        return _from_csv(text, divider)
    return _from_lines(text)


def _split(head: str, divider: str) -> list[str]:
    return [name.strip().strip('"') for name in head.split(divider)]


def _text(body: bytes) -> str:
    """UTF-8, or UTF-16 where a byte order mark says so."""
    encoding = "utf-16" if body.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as error:
        raise ListError(Fault.ENCODING) from error
    if "\0" in text:
        raise ListError(Fault.ENCODING)
    return text


def _from_lines(text: str) -> Iterator[Wish]:
    """One name a line, as lists are pasted."""
    numbered = iter(enumerate(text.splitlines(), 1))
    place, rest = next(numbered, (1, ""))
    for entry in entries(text):
        while entry.text not in rest:
            place, rest = next(numbered)
        rest = rest.partition(entry.text)[2]
        yield Wish(place=place, query=entry.query)


def _from_csv(text: str, divider: str) -> Iterator[Wish | Unread]:
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=divider)
    reader.fieldnames = [name.strip().lower() for name in reader.fieldnames or ()]
    try:
        for row in reader:
            cells = {
                name: _plain(cell) for name, cell in row.items() if isinstance(name, str) and isinstance(cell, str)
            }
            yield _wish(reader.line_num, cells)
    except csv.Error as error:
        raise ListError(Fault.CSV) from error


def _from_json(text: str) -> Iterator[Wish | Unread]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ListError(Fault.JSON) from error
    listed = found.get("watches") if isinstance(found, dict) else found
    if not isinstance(listed, list):
        raise ListError(Fault.JSON)
    for place, one in enumerate(listed, 1):
        yield _wish(place, one if isinstance(one, dict) else {"query": one})


def _wish(place: int, fields: Mapping[str, Any]) -> Wish | Unread:
    query = fields.get("query")
    if not isinstance(query, str) or not query.strip():
        return Unread(place, Fault.NO_QUERY, "")
    aliases = ", ".join(_aliases(fields.get("aliases")))
    try:
        return Wish(
            place=place,
            query=f"{query.strip()} = {aliases}" if aliases else query.strip(),
            mode=_choice(fields, "mode", Mode),
            possible=_choice(fields, "possible", Possible),
            silence_days=_choice(fields, "silence_days", _days),
        )
    except _UnknownChoiceError as error:
        return Unread(place, Fault.CHOICE, str(error))


class _UnknownChoiceError(ValueError):
    """A field that holds something else than it may."""


def _choice(fields: Mapping[str, Any], name: str, of: Callable[[str], Value]) -> Value | None:
    """The value of a field; `None` where it is left empty. Raises `_UnknownChoiceError`."""
    given = fields.get(name)
    text = "" if given is None else str(given).strip().lower()
    if not text:
        return None
    try:
        return of(text)
    except ValueError as error:
        raise _UnknownChoiceError(f"{name}: {text}"[:80]) from error


def _days(text: str) -> int:
    days = int(text)
    if not 0 < days <= _LONGEST_SILENCE:
        raise ValueError(text)
    return days


def _aliases(given: object) -> Iterator[str]:
    pieces = given.split(_BETWEEN.strip()) if isinstance(given, str) else given if isinstance(given, list) else ()
    return (piece.strip() for piece in pieces if isinstance(piece, str) and piece.strip())


def _row(watch: ChatWatch) -> dict[str, Any]:
    name = watch.watch.kind is WatchKind.NAME
    query, *others = written_names(watch.watch.query) if name else (watch.watch.query,)
    return {
        "kind": watch.watch.kind.value,
        "query": query,
        "aliases": [*others, *watch.watch.aliases],
        "mode": watch.mode and watch.mode.value,
        "possible": watch.possible and watch.possible.value,
        "silence_days": watch.silence_days,
    }


def _cell(value: object) -> str:
    if value is None:
        return ""
    return _BETWEEN.join(value) if isinstance(value, list) else str(value)


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet runs as a formula; `_plain` undoes it."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _plain(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell

"""JSON lines in, JSON lines out: the rows of `tocsin match`, `tocsin cite` and `tocsin clauses`."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any, BinaryIO

from rules.articles import Citation, cite
from rules.clauses import read_clauses
from rules.docrefs import references
from rules.index import Index
from rules.operative import Verb
from rules.watch import Passage, QueryError, Watch, WatchKind

_TITLE = 300  # code points of a text that hold its title


class RowError(ValueError):
    """A line that cannot be used: says in which input, on which line, and why."""

    def __init__(self, where: str, line: int, reason: str) -> None:
        super().__init__(f"{where}, line {line}: {reason}")


@dataclass(frozen=True, slots=True)
class Text:
    """One text to look through. `id` is the caller's, handed back as it came."""

    id: Any
    passage: Passage


def hits(watches: BinaryIO, texts: BinaryIO, watches_name: str, texts_name: str) -> Iterator[str]:
    """One JSON line for each hit: `{"id","watch","start","end","surface","strength","why"}`; offsets in code points.

    Texts are read one at a time. Raises `RowError`.
    """
    index, ids = _index(watches, watches_name)
    for text in _texts(texts, texts_name):
        for hit in index.find(text.passage):
            yield _line(
                id=text.id,
                watch=ids[hit.watch],
                start=hit.start,
                end=hit.end,
                surface=hit.surface,
                strength=hit.strength,
                why=hit.why,
            )


def citations(texts: BinaryIO, texts_name: str) -> Iterator[str]:
    """One JSON line for each citation, as `tocsin cite --help` shows it.

    `start` and `end` are of the number, `whole_start` and `whole_end` of the phrase from the unit to the law, in code
    points. `paragraph` numbers the paragraphs of a document, which have no article. Texts are read one at a time.
    Raises `RowError`.
    """
    for text in _texts(texts, texts_name):
        for found in cite(text.passage):
            yield _line(id=text.id, **_cited(found))


def clauses(text: str) -> Iterator[str]:
    """One JSON line for each clause of a resolution, offsets in code points.

    `{"kind","label","start","end","points","interruptions","verbs","articles","references"}`: a verb is
    `{"verb","canonical","force","strongly","start","end","addressee"}`, an article a row of `citations`, a reference
    `{"start","end","surface","kind","id"}`.
    """
    passage = Passage((text,), title=text[:_TITLE])
    cited, named = cite(passage), references(text)
    for clause in read_clauses(text):
        inside = range(clause.span.start, clause.span.end)
        yield _line(
            kind=clause.kind,
            label=clause.label,
            start=clause.span.start,
            end=clause.span.end,
            points=[[span.start, span.end] for span in clause.points],
            interruptions=[[span.start, span.end] for span in clause.interruptions],
            verbs=[_verb(text, verb) for verb in clause.verbs],
            articles=[_cited(found) for found in cited if found.start in inside],
            references=[asdict(reference) for reference in named if reference.start in inside],
        )


def _verb(text: str, verb: Verb) -> dict[str, Any]:
    addressee = verb.addressee and text[verb.addressee.start : verb.addressee.end]
    return {
        "verb": text[verb.span.start : verb.span.end],
        "canonical": verb.canonical,
        "force": verb.force,
        "strongly": verb.strongly,
        "start": verb.span.start,
        "end": verb.span.end,
        "addressee": addressee and " ".join(addressee.split()),
    }


def _cited(found: Citation) -> dict[str, Any]:
    return {
        "start": found.start,
        "end": found.end,
        "surface": found.surface,
        "instrument": found.instrument,
        "unit": found.unit,
        "article": found.article,
        "part": found.part,
        "paragraph": found.paragraph_number,
        "whole_start": found.whole_start,
        "whole_end": found.whole_end,
    }


def _line(**row: Any) -> str:
    line = json.dumps(row, ensure_ascii=False)
    # JSON may hold half of a surrogate pair ("\ud83d"), which UTF-8 cannot: such a line stays escaped
    return line if line.isascii() or not _has_surrogate(line) else json.dumps(row)


def _has_surrogate(text: str) -> bool:
    return any("\ud800" <= character <= "\udfff" for character in text)


def _index(lines: BinaryIO, where: str) -> tuple[Index, dict[str, Any]]:
    """All watches, and their ids as the caller wrote them."""
    index = Index()
    ids: dict[str, Any] = {}
    for number, row in _rows(lines, where):
        id_ = _id(row, where, number)
        if str(id_) in ids:
            raise RowError(where, number, f"a second watch with the id {json.dumps(id_, ensure_ascii=False)}")
        ids[str(id_)] = id_
        try:
            index.add(_watch(row, str(id_)))
        except QueryError as error:
            raise RowError(where, number, f"the query cannot be understood: {error}") from error
        except ValueError as error:
            raise RowError(where, number, str(error)) from error
    return index, ids


def _watch(row: Mapping[str, Any], id_: str) -> Watch:
    known = [kind.value for kind in WatchKind]
    if row.get("kind") not in known:
        raise ValueError(f'"kind" must be one of {", ".join(known)}')
    aliases = row.get("aliases") or []
    if not isinstance(aliases, list) or not all(isinstance(alias, str) for alias in aliases):
        raise ValueError('"aliases" must be a list of texts')
    return Watch(id_, WatchKind(row["kind"]), _words(row, "query"), tuple(aliases))


def _texts(lines: BinaryIO, where: str) -> Iterator[Text]:
    for number, row in _rows(lines, where):
        id_ = _id(row, where, number)
        try:
            passage = Passage((_words(row, "text"),), _optional(row, "lang"), _optional(row, "country").upper())
        except ValueError as error:
            raise RowError(where, number, str(error)) from error
        yield Text(id_, passage)


def _rows(lines: Iterable[bytes], where: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
        except UnicodeDecodeError as error:
            raise RowError(where, number, f"is not UTF-8 (byte {error.start + 1} of the line)") from error
        except (ValueError, RecursionError) as error:
            raise RowError(where, number, f"is not JSON: {error}") from error
        if not isinstance(row, dict):
            raise RowError(where, number, "must be a JSON object, { … }")
        yield number, row


def _id(row: Mapping[str, Any], where: str, number: int) -> Any:
    id_ = row.get("id")
    if isinstance(id_, bool) or not isinstance(id_, str | int):
        raise RowError(where, number, '"id" must be a text or a whole number')
    return id_


def _words(row: Mapping[str, Any], key: str) -> str:
    value = row.get(key)
    if not isinstance(value, str):
        raise ValueError(f'"{key}" must be a text')  # noqa: TRY004 - told with its line like every other mistake
    return value


def _optional(row: Mapping[str, Any], key: str) -> str:
    return _words(row, key) if row.get(key) is not None else ""

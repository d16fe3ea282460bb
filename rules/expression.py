"""The language of word queries: `prison AND (Velgaria OR "state of emergency") NOT lang:fr`.

    either    all { OR all }
    all       near { [AND] near }
    near      one { NEAR[/words] one }
    one       NOT one | ( either ) | word | "phrase" | source:… | type:… | lang:…

Operators are capitals; a query without operator, filter, bracket and quotation mark is one phrase. Reading takes
time in proportion to the query's length, and a query has an end: `LONGEST`, `MOST_TERMS`, `DEEPEST`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from rules.text import fold, split_words, tidy
from rules.watch import QueryError, Trouble

LONGEST = 1000  # characters
MOST_TERMS = 50
DEEPEST = 20  # brackets and NOTs inside one another
NEARBY = 10  # words, where NEAR names no number
_FURTHEST = 1000

_PHRASE = '"state of emergency"'
_JOINED = 'prison AND (Velgaria OR "state of emergency")'
_NEAR = "prison NEAR/10 journalist"
_NOT = "prison NOT Velgaria"

_TOKEN = re.compile(r'([A-Za-z]+):("[^"]*"|[^\s()"]*)|"[^"]*"?|[()]|[^\s()"]+')
_NEAR_SIGN = re.compile(r"NEAR(?:/(\d{1,6}))?")
_OPERATOR = re.compile(r"\(*(?:AND|OR|NOT|NEAR(?:/\d*)?)")
_FILTER = re.compile(r"(?<![^\s(])(?:source|type|lang):", re.IGNORECASE)

SOURCES: Mapping[str, str] = {"ep": "European Parliament", "eeas": "EEAS", "osce": "OSCE"}
TYPES: Mapping[str, str] = {
    "motion": "motion for a resolution",
    "joint": "joint motion for a resolution",
    "adopted": "adopted text",
    "report": "report",
    "corrigendum": "corrigendum",
    "press": "press release",
    "statement": "statement",
    "election": "election page",
    "document": "document",
    "page": "page",
}


@dataclass(frozen=True, slots=True)
class Term:
    """A word or a phrase: its folded words, and as it was written."""

    words: tuple[str, ...]
    written: str


@dataclass(frozen=True, slots=True)
class Near:
    """Both in one paragraph with at most `within` words between them."""

    left: "Expression"
    right: "Expression"
    within: int


@dataclass(frozen=True, slots=True)
class All:
    """Each of them somewhere in the text."""

    parts: tuple["Expression", ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of them somewhere in the text."""

    parts: tuple["Expression", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Nowhere in the text."""

    part: "Expression"


@dataclass(frozen=True, slots=True)
class Filter:
    """What the text itself is: `name` is "source", "type" or "lang"; `value` as it was typed, `wanted` in full."""

    name: str
    value: str
    wanted: str


Expression: TypeAlias = Term | Near | All | Either | Not | Filter


def is_expression(query: str) -> bool:
    """Whether a tidy query uses the language, and is no bare name or phrase."""
    return query.startswith('"') or bool(_FILTER.search(query)) or any(map(_OPERATOR.fullmatch, query.split()))


def read_expression(query: str) -> Expression:
    """The query understood. Raises `QueryError`, which names the place in the tidy query."""
    text = tidy(query)
    if len(text) > LONGEST:
        raise QueryError(Trouble.TOO_LONG, _PHRASE, LONGEST)
    if not is_expression(text) and not any(sign in text for sign in '"()*'):
        return _term(text, 0)
    expression = _Reader(text).read()
    if not _rings(expression):
        raise QueryError(Trouble.ONLY_NOT, _NOT)
    return expression


def terms(expression: Expression) -> Iterator[Term]:
    """All words and phrases of an expression, those under NOT included."""
    match expression:
        case Term():
            yield expression
        case Near(left, right):
            yield from terms(left)
            yield from terms(right)
        case All(parts) | Either(parts):
            for part in parts:
                yield from terms(part)
        case Not(part):
            yield from terms(part)


def spell(expression: Expression) -> str:
    """The expression in its own language, with every operator and bracket written out."""
    match expression:
        case Term(_, written):
            return f'"{written}"'
        case Near(left, right, within):
            return f"{_bracketed(left)} NEAR/{within} {_bracketed(right)}"
        case All(parts):
            return " AND ".join(map(_bracketed, parts))
        case Either(parts):
            return " OR ".join(map(_bracketed, parts))
        case Not(part):
            return f"NOT {_bracketed(part)}"
        case Filter(name, value, _):
            return f"{name}:{value}"


def _bracketed(part: Expression) -> str:
    return f"({spell(part)})" if isinstance(part, Near | All | Either) else spell(part)


def _rings(expression: Expression) -> bool:
    """Whether every text it fits has a word of it: else it would ring for nearly all texts, and show none."""
    match expression:
        case Term() | Near():
            return True
        case All(parts):
            return any(map(_rings, parts))
        case Either(parts):
            return all(map(_rings, parts))
        case _:
            return False


class _Sign(Enum):
    AND = "AND"
    OR = "OR"
    NOT = "NOT"
    NEAR = "NEAR"
    OPEN = "("
    CLOSE = ")"
    END = ""


_SIGNS = {sign.value: sign for sign in _Sign if sign is not _Sign.END}


@dataclass(frozen=True, slots=True)
class _Token:
    at: int
    text: str
    meaning: _Sign | Term | Filter
    within: int = NEARBY


class _Reader:
    """Goes over the tokens once, from left to right."""

    def __init__(self, text: str) -> None:
        self._tokens = list(_tokens(text))
        if sum(isinstance(token.meaning, Term) for token in self._tokens) > MOST_TERMS:
            raise QueryError(Trouble.TOO_LONG, _PHRASE, len(text))
        self._tokens.append(_Token(len(text), "", _Sign.END))
        self._next = 0

    def read(self) -> Expression:
        expression = self._either(0)
        if self._token.meaning is not _Sign.END:
            raise QueryError(Trouble.BRACKET, _JOINED, self._token.at)
        return expression

    @property
    def _token(self) -> _Token:
        return self._tokens[self._next]

    def _take(self, sign: _Sign) -> _Token | None:
        token = self._token
        if token.meaning is not sign:
            return None
        self._next += 1
        return token

    def _either(self, depth: int) -> Expression:
        parts = [self._all(depth)]
        while self._take(_Sign.OR):
            parts.append(self._all(depth))
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def _all(self, depth: int) -> Expression:
        parts = [self._near(depth)]
        while self._take(_Sign.AND) or self._token.meaning not in (_Sign.OR, _Sign.CLOSE, _Sign.END):
            parts.append(self._near(depth))
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _near(self, depth: int) -> Expression:
        at = self._token.at
        left = self._one(depth)
        while near := self._take(_Sign.NEAR):
            right = self._one(depth)
            if not (_has_places(left) and _has_places(right)):
                raise QueryError(Trouble.NEAR_WHAT, _NEAR, at)
            left = Near(left, right, near.within)
        return left

    def _one(self, depth: int) -> Expression:
        token = self._token
        if depth > DEEPEST:
            raise QueryError(Trouble.TOO_DEEP, _JOINED, token.at)
        if isinstance(token.meaning, Term | Filter):
            self._next += 1
            return token.meaning
        if self._take(_Sign.NOT):
            return Not(self._one(depth + 1))
        if not self._take(_Sign.OPEN):
            raise QueryError(Trouble.WORD_MISSING, _JOINED, token.at)
        inner = self._either(depth + 1)
        if not self._take(_Sign.CLOSE):
            raise QueryError(Trouble.BRACKET, _JOINED, token.at)
        return inner


def _has_places(expression: Expression) -> bool:
    match expression:
        case Term() | Near():
            return True
        case Either(parts):
            return all(map(_has_places, parts))
        case _:
            return False


def _tokens(text: str) -> Iterator[_Token]:
    for found in _TOKEN.finditer(text):
        token, at = found[0], found.start()
        if found[1] is not None:
            yield _Token(at, token, _filter(found[1].lower(), found[2].strip('"'), at))
        elif near := _NEAR_SIGN.fullmatch(token):
            yield _Token(at, token, _Sign.NEAR, min(int(near[1] or NEARBY), _FURTHEST))
        elif token in _SIGNS:
            yield _Token(at, token, _SIGNS[token])
        else:
            yield _Token(at, token, _term(token, at))


def _term(text: str, at: int) -> Term:
    """A word, or a phrase with or without its quotation marks."""
    quoted = text.startswith('"')
    if quoted and (len(text) == 1 or not text.endswith('"')):
        raise QueryError(Trouble.QUOTE, _PHRASE, at)
    if not quoted and "*" in text:
        raise QueryError(Trouble.WILDCARD, "detained OR detention", at + text.index("*"))
    words = [word.text for word in split_words(fold(text).text)]
    while words and not words[-1].isalnum():
        words.pop()
    while words and not quoted and not words[0].isalnum():
        words.pop(0)
    if not any(map(str.isalnum, words)):
        raise QueryError(Trouble.NO_WORD, _PHRASE, at)
    return Term(tuple(words), text.strip('" '))


def _filter(name: str, value: str, at: int) -> Filter:
    match name:
        case "lang" if len(value) == 2 and value.isascii() and value.isalpha():
            return Filter(name, value.lower(), value.lower())
        case "lang":
            raise QueryError(Trouble.LANGUAGE, "prison lang:fr", at)
        case "source" if value.lower() in SOURCES:
            return Filter(name, value.lower(), SOURCES[value.lower()])
        case "source":
            raise QueryError(Trouble.SOURCE, "prison source:ep", at, ", ".join(SOURCES))
        case "type" if value.lower() in TYPES:
            return Filter(name, value.lower(), TYPES[value.lower()])
        case "type":
            raise QueryError(Trouble.TYPE, "prison type:adopted", at, ", ".join(TYPES))
        case _:
            raise QueryError(Trouble.FILTER, "prison source:ep", at, name)

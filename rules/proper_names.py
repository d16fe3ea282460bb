"""Names that nobody watches yet: runs of capitalised words that may name a person or an organisation.

A guess for telling what a change was about; watches are found by `rules.names`. It serves scripts with capital
letters.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rules.text import fold

# Digits end a word: footnote numbers stick to names ("Kozlov12").
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*(?:[-‑’'][^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*)*|\d+")
_POSSESSIVE = re.compile(r"[’'](?:s|S)$")
_SENTENCE_END = re.compile(r"[.!?:;]\W*$")
_ACRONYM = 5  # letters: longer words in capitals are a surname


@cache
def _listed(kind: str) -> frozenset[str]:
    """A list of `data/capitals.toml`."""
    return frozenset(str(tomllib.loads(files("rules").joinpath("data/capitals.toml").read_text("utf-8"))[kind]).split())


@dataclass(frozen=True, slots=True)
class Candidate:
    """Capitalised words in a row. `key` is the same for the same words in any spelling of case and accents."""

    key: tuple[str, ...]
    surface: str


def candidates(paragraph: str) -> Iterator[Candidate]:
    """What may be a name of two words or more, in the order of the text."""
    run: list[re.Match[str]] = []
    end = 0
    for word in _WORD.finditer(paragraph):
        gap = paragraph[end : word.start()]
        end = word.end()
        if run and gap.strip():
            yield from _candidate(run)
            run = []
        if _is_capitalised(word[0]) and not (not run and _opens_sentence(paragraph, word)):
            run.append(word)
        elif not (run and word[0].lower() in _listed("links")):
            yield from _candidate(run)
            run = []
        else:
            run.append(word)
    yield from _candidate(run)


def words_of(paragraph: str) -> frozenset[str]:
    """All capitalised words of a paragraph, as the words of a key are spelled."""
    return frozenset(_key(word[0]) for word in _WORD.finditer(paragraph) if _is_capitalised(word[0]))


def _candidate(run: list[re.Match[str]]) -> Iterator[Candidate]:
    while run and not _is_capitalised(run[-1][0]):
        run.pop()
    key = tuple(_key(word[0]) for word in run)
    if sum(_is_capitalised(word[0]) for word in run) > 1 and _listed("others").isdisjoint(key):
        surface = run[0].string[run[0].start() : run[-1].end()]
        yield Candidate(key, _POSSESSIVE.sub("", surface))


def _is_capitalised(word: str) -> bool:
    return word[0].isupper() and len(word) > 1 and not (word.isupper() and len(word) <= _ACRONYM)


def _opens_sentence(paragraph: str, word: re.Match[str]) -> bool:
    """Whether a capital is owed to the sentence: "Calls on", "Regrets", "The"."""
    before = paragraph[: word.start()]
    if before.strip() and not _SENTENCE_END.search(before[-8:]):
        return False
    lower = word[0].lower()
    return lower in _listed("openers") or lower.endswith(("s", "ing", "ed"))


def _key(word: str) -> str:
    return fold(_POSSESSIVE.sub("", word)).text

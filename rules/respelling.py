"""One person's name in two language versions of a text: spelled alike, or not."""

import re
from collections.abc import Iterable

from rapidfuzz import fuzz, process

from rules.text import fold

# Personal names are declined in these languages: the last letters of a word are grammar.
_DECLINING = frozenset(("cs", "et", "fi", "hr", "hu", "lt", "pl", "sk", "sl", "ga"))
_RESPELLING = frozenset(("lv",))  # writes every foreign name as it sounds
_ENDING = 2  # letters of a declined word that may differ from the plain one
_STEM = 3  # letters that a declined word keeps at least
_COUNTERPART = 60  # per cent of letters that two spellings of a word share
_WORD = re.compile(r"[^\W\d_]{2,}")


def respelled(here: str, there: Iterable[str], languages: Iterable[str]) -> str:
    """The spelling among `there` that `here` differs from in a letter of a word; "" when it differs from none.

    Letter case, accents, hyphens and the order of words are no difference, nor is an ending where one of the
    `languages` (ISO 639-1) declines names. Other alphabets than the Latin one are not compared.
    """
    spoken = frozenset(languages)
    words = {word: spelling for spelling in there for word in _words(spelling)}
    mine = _words(here)
    if spoken & _RESPELLING or not all(word.isascii() for word in (*mine, *words)):
        return ""
    for word in mine:
        if not any(_alike(word, other, declined=bool(spoken & _DECLINING)) for other in words):
            found = process.extractOne(word, list(words), scorer=fuzz.ratio, score_cutoff=_COUNTERPART)
            if found:
                return words[found[0]]
    return ""


def _words(name: str) -> list[str]:
    return _WORD.findall(fold(name).text)


def _alike(word: str, other: str, *, declined: bool) -> bool:
    if word.removesuffix("s") == other.removesuffix("s"):  # a genitive
        return True
    shorter = min(len(word), len(other))
    kept = max(_STEM, shorter - _ENDING)
    return declined and shorter >= kept and word[:kept] == other[:kept]

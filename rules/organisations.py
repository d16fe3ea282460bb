"""Names of organisations: their exact words, in any letter case; acronyms only in their own ("DCK", never "dck").

What makes a watched name an organisation's is in `data/organisations.toml`: its generic words ("party", "union"), and
names that are ordinary words, too, and are refused alone.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rules.naming.endings import AS_IT_STANDS
from rules.naming.given_names import given_groups
from rules.naming.sounds import plain
from rules.naming.spelling import spelling
from rules.text import Folded, Phrases, Word, fold, split_words, tidy
from rules.watch import Hit, Passage, QueryError, Strength, Trouble

_ACRONYM = re.compile(r"(?=(?:[^a-z]*[^\W\d_a-z]){2})[^\W_]{2,8}")
_EXAMPLE = "Democratic Union of Velgaria, or DUV"
_LEAST_WORDS, _LONGEST = 2, 12


@dataclass(frozen=True, slots=True)
class _Generic:
    words: frozenset[str]
    ordinary: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Form:
    """One name of an organisation; `acronym`: letter case counts."""

    watch: str
    written: str
    acronym: bool


class Organisations:
    """Finds organisations' names."""

    def __init__(self) -> None:
        self._phrases: Phrases[_Form] = Phrases()
        self._forms: dict[str, list[tuple[tuple[str, ...], _Form]]] = {}

    def __len__(self) -> int:
        return len(self._forms)

    def add(self, watch: str, written: str) -> None:
        """Take a name in. Raises `QueryError` when it has no words or too many."""
        words = tuple(word.text for word in _words(fold(written)))
        if not 0 < len(words) <= _LONGEST:
            raise QueryError(Trouble.ORGANISATION_LENGTH, _EXAMPLE)
        form = _Form(watch, tidy(written), is_acronym(written))
        self._forms.setdefault(watch, []).append((words, form))
        self._phrases.add(words, form)

    def discard(self, watch: str) -> None:
        """Forget all names of a watch; unknown ids are ignored."""
        for words, form in self._forms.pop(watch, ()):
            self._phrases.discard(words, form)

    def find(self, passage: Passage) -> Iterator[Hit]:
        """Every hit, in the order of the text."""
        for number, text in enumerate(passage.paragraphs):
            folded = fold(text)
            words = _words(folded)
            texts = [word.text for word in words]
            for index in range(len(words)):
                for length, forms in self._phrases.at(texts, index):
                    start, end = folded.span(words[index].start, words[index + length - 1].end)
                    surface = text[start:end]
                    for form in sorted(forms, key=lambda form: form.watch):
                        if not form.acronym or tidy(surface) == form.written:
                            yield Hit(form.watch, number, start, end, surface, Strength.FULL, _why(surface, form))


def is_acronym(name: str) -> bool:
    """Whether a name is one word in capitals: "DCK", "KIBHR"."""
    return bool(_ACRONYM.fullmatch(name.strip())) and name.isupper()


def is_organisation(name: str) -> bool:
    """Whether a watched name is that of an organisation.

    It is an acronym, has a generic word ("Union"), ends in a common one ("Forbes Europe", but not "Nathan Law"),
    or has a word written small that no person's name has ("We are against torture").
    """
    words = [word.text for word in split_words(fold(name).text)]
    if is_acronym(name):
        return True
    if len(words) < _LEAST_WORDS:
        return False
    small = (
        {word.casefold() for word in name.split() if word.isalpha() and word.islower()} if name[:1].isupper() else set()
    )
    return (
        not _generic().words.isdisjoint(words)
        or (words[-1] in spelling().common and not given_groups(plain(words[0]), AS_IT_STANDS))
        or not small <= spelling().particles | spelling().articles | spelling().bound | spelling().filiations
    )


def is_ordinary(name: str) -> bool:
    """Whether a name of an organisation is an ordinary word, too: it must not be watched alone."""
    return fold(name.strip("!")).text in _generic().ordinary


@cache
def _generic() -> _Generic:
    table = tomllib.loads(files("rules").joinpath("data/organisations.toml").read_text("utf-8"))
    return _Generic(
        frozenset(fold(word).text for word in table["words"]), frozenset(fold(word).text for word in table["ordinary"])
    )


def _words(folded: Folded) -> list[Word]:
    return [word for word in split_words(folded.text) if word.text[0].isalnum()]


def _why(surface: str, form: _Form) -> str:
    if " ".join(surface.split()) == form.written:
        return "as written"
    kind = "letter case" if surface.casefold() == form.written.casefold() else "spelling"
    return f"{kind}: {surface} ← {form.written}"

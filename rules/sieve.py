"""What a search index must hold for a watch to be met in a text: a sieve before texts are read closely.

An index knows words as they are written; a name is met in other scripts and in other forms. So the words of the index
that sound like the surname are picked out, and only paragraphs that hold one of them are read. Numbers of
articles, names of organisations and exact words stand in the index as they are.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from rules.articles import read_provisions
from rules.law.instruments import title
from rules.names import read_name, surnames, written_names
from rules.naming.lexicon import Lexicon
from rules.naming.sounds import alphabets, plain, sounds
from rules.naming.spelling import spelling
from rules.organisations import is_organisation
from rules.watch import Watch, WatchKind

_ENDING = 3  # kinds of consonant from which the last one may be an ending's or a slip
_SHORTEST = 3  # letters of a part of a surname that is looked for alone
_LIKE = 0.7  # of 1
_ANY = ""  # no language: the endings of all
_BELARUSIAN_W = re.compile("(?<=[аеоыі])у")  # an index without accents makes "у" of "ў"
_STRING = re.compile(r'"([^"]*)"|([^\s()":]+)(?=[\s()"]|$)')
_OPERATOR = re.compile(r"AND|OR|NOT|NEAR(?:/\d*)?")
_SHORT_LAW = re.compile(r"\b\w*[A-ZА-Я]\w*[A-ZА-Я]\w*\b")


@dataclass(frozen=True, slots=True)
class Sieve:
    """`phrases` are looked for as they are; `skeletons` are how the `surnames` begin (`rules.naming.sounds`).

    An index drops accents, which tell sounds apart: so less likeness is asked than of a text itself.
    """

    phrases: tuple[str, ...] = ()
    skeletons: tuple[str, ...] = ()
    surnames: Lexicon = field(default_factory=lambda: Lexicon(_LIKE), repr=False, compare=False)

    @property
    def initials(self) -> frozenset[str]:
        """The small, unaccented letters that a word of the index begins with when it may be a surname."""
        return frozenset(letter for skeleton in self.skeletons for letter in _letters(skeleton[0]))

    def takes(self, word: str) -> bool:
        """Whether a word of the index may be a form of a surname, in any alphabet."""
        return any(
            any(sound.skeleton.startswith(self.skeletons) for sound in sounds(letters))
            and (self.surnames.matches(letters, _ANY) or self.surnames.slips(letters, _ANY))
            for letters in {word, _BELARUSIAN_W.sub("ў", word)}
        )


def sieve(watch: Watch) -> Sieve:
    """The sieve of a watch. It lets through more than is meant, and loses slips of the pen in a surname's beginning.

    Raises `QueryError` when the watch cannot be understood.
    """
    queries = (watch.query, *watch.aliases)
    match watch.kind:
        case WatchKind.WORDS:
            return Sieve(tuple(string for query in queries for string in _strings(query)))
        case WatchKind.ARTICLE:
            return Sieve(tuple(dict.fromkeys(string for query in queries for string in _numbers(query))))
        case WatchKind.NAME:
            names = [name for query in queries for name in written_names(query)]
            people = [name for name in names if not is_organisation(name)]
            found = Sieve(
                tuple(name for name in names if name not in people),
                tuple(dict.fromkeys(skeleton for name in people for skeleton in _skeletons(name))),
            )
            for part in dict.fromkeys(part for name in people for part in _surnames(name)):
                found.surnames.add(part)
            return found


def _strings(query: str) -> Iterator[str]:
    words = query.replace("(", " ").replace(")", " ").split()
    if '"' not in query and not any(map(_OPERATOR.fullmatch, words)):
        yield query
        return
    for phrase, word in _STRING.findall(query):
        if phrase or not _OPERATOR.fullmatch(word):
            yield phrase or word


def _numbers(query: str) -> Iterator[str]:
    for provision in read_provisions(query):
        if provision.article:
            yield provision.article
        else:
            yield title(provision.instrument)
            yield from _SHORT_LAW.findall(query)


def _surnames(name: str) -> Iterator[str]:
    """The parts of a surname, in each of its spellings, that stand in a text by themselves."""
    for surname in surnames(read_name(name)):
        parts = [part for part in surname if part not in spelling().particles | spelling().articles]
        yield from [part for part in parts if len(part) >= _SHORTEST] or parts


def _skeletons(name: str) -> Iterator[str]:
    for sound in (sound for part in _surnames(name) for sound in sounds(part)):
        yield sound.skeleton[:-1] if len(sound.skeleton) > _ENDING else sound.skeleton


@cache
def _letters(kind: str) -> frozenset[str]:
    """The letters, in all alphabets, that a sound of that kind may be written with at the beginning of a word."""
    graphemes = (
        grapheme
        for alphabet in alphabets()
        for grapheme, spoken in alphabet.rows.items()
        if "" in spoken or any(sound.skeleton[0] == kind for sound in sounds(plain(grapheme)))
    )
    return frozenset(unicodedata.normalize("NFD", grapheme)[0].lower() for grapheme in graphemes)

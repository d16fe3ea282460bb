"""The watched people: who bears which surname and which given name, looked up by words of a text."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.resources import files

from rules.endings import AS_IT_STANDS, stems
from rules.gaps import HYPHEN
from rules.lexicon import Entry, Lexicon, Match
from rules.memory import Memory
from rules.sounds import ROMANISED, Sound, plain, script, sounds
from rules.spelling import is_patronymic, spelling

_SURNAME_LEAST, _GIVEN_LEAST, _GROUP_LEAST = 0.86, 0.85, 0.9
_SPARSE, _GROUP_LEAST_SPARSE = ("Arabic", "Hebrew"), 0.945  # many words without vowels sound like some name
_SUFFIXED, _SUFFIXED_LEAST = 0.87, 0.95
_SHORTEST_SUFFIXED = 3  # letters without the suffix
_VOWEL_LETTERS = "aeiouyаеиоуыэюя"  # "Aliyev" is no Ali
_AS_GOOD = 0.04  # how much worse than the best a known given name may fit: "Oleksandra" is no Alexandre
_ANY_VOWEL = frozenset("אעاأإآع")  # letters that begin a word with whatever vowel
_REMEMBERED = 1 << 16  # words of texts, and as many neighbours


@dataclass(frozen=True, slots=True, eq=False)
class Bearer:
    """A watched person under one name; no given names where a single word is watched."""

    watch: str
    written: str
    given: tuple[Entry, ...]  # all given names as one word, then each alone
    hyphenated: bool  # the given names
    by_syllables: bool  # a Chinese or Vietnamese name: another letter is another syllable
    surname: Entry
    order: int  # of being added: hits of equal places come in this order


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word of a text may be."""

    surnames: Mapping[Entry, Match]
    givens: Mapping[Entry, Match]
    named: Mapping[Entry, tuple[tuple[Bearer, Match], ...]]  # by given name: bearers of one of the surnames
    given_like: bool  # a given name that is known, watched or not
    patronymic: bool

    @property
    def empty(self) -> bool:
        """Whether it is the name of nobody."""
        return not self.surnames and not self.givens


_NOBODY = Meaning({}, {}, {}, given_like=False, patronymic=False)


class Roster:
    """All watched names; what each word of a text may mean is remembered until a name comes or goes."""

    def __init__(self) -> None:
        self._surnames = Lexicon(_SURNAME_LEAST)
        self._givens = Lexicon(_GIVEN_LEAST, either_end=True)
        self._by_group: dict[int, list[Entry]] = {}
        self._bearers: dict[Entry, list[Bearer]] = {}
        self._met: Memory[tuple[str, str], Meaning] = Memory(_REMEMBERED)
        self._met_joined: Memory[tuple[str, str, str], Meaning | None] = Memory(_REMEMBERED)
        self._slips: Memory[tuple[str, str], Meaning] = Memory(_REMEMBERED)
        self._added = 0

    def __bool__(self) -> bool:
        return bool(self._bearers)

    def add(
        self,
        watch: str,
        written: str,
        given: tuple[str, ...],
        surname: tuple[str, ...],
        *,
        hyphenated: bool = False,
        by_syllables: bool = False,
    ) -> Bearer:
        """Take a name in: plain words of given names and surname."""
        self._forget()
        forms = dict.fromkeys(("".join(given), *given)) if given else {}
        bearer = Bearer(
            watch,
            written,
            tuple(map(self._add_given, forms)),
            hyphenated,
            by_syllables,
            self._surnames.add("".join(surname)),
            self._added,
        )
        self._added += 1
        self._bearers.setdefault(bearer.surname, []).append(bearer)
        return bearer

    def discard(self, bearer: Bearer) -> None:
        """Forget a name."""
        self._forget()
        left = [other for other in self._bearers[bearer.surname] if other is not bearer]
        if left:
            self._bearers[bearer.surname] = left
        else:
            del self._bearers[bearer.surname]
        self._surnames.discard(bearer.surname)
        for entry in bearer.given:
            self._givens.discard(entry)
            if not entry.used:
                for group in entry.groups:
                    self._by_group[group].remove(entry)

    def meaning(self, word: str, language: str) -> Meaning:
        """What a word as published may mean in a text of that language."""
        found = self._met.get((word, language))
        if found is None:
            found = self._met.keep((word, language), self._work_out(plain(word), language))
        return found

    def joined(self, first: str, rest: str, language: str) -> Meaning | None:
        """What two neighbours mean if they are one word written apart; None when that is nobody's name."""
        key = (first, rest, language)
        if key in self._met_joined:
            return self._met_joined.get(key)
        return self._met_joined.keep(key, self._work_out_joined(first, rest, language))

    def slips(self, word: str, language: str) -> Meaning:
        """What a word may mean if it is written with a wrong letter."""
        found = self._slips.get((word, language))
        if found is None:
            letters = plain(word)
            surnames = {match.entry: match for match in self._surnames.slips(letters, language)}
            givens = {match.entry: match for match in self._givens.slips(letters, language)}
            meaning = Meaning(surnames, givens, self._named(surnames), given_like=False, patronymic=False)
            found = self._slips.keep((word, language), meaning)
        return found

    def bearers(self, surname: Entry) -> Iterable[Bearer]:
        """Who bears a surname."""
        return self._bearers.get(surname, ())

    def _work_out(self, letters: str, language: str) -> Meaning:
        if letters in spelling().function_words:
            return _NOBODY
        surnames = {match.entry: match for match in self._suffixed(letters, language)}
        surnames |= {match.entry: match for match in self._surnames.matches(letters, language)}
        givens = {match.entry: match for match in self._givens.matches(letters, language)}
        groups = given_groups(letters, language)
        for group in groups:
            for entry in self._by_group.get(group, ()):
                known = givens.get(entry)
                if known is None or known.weak:
                    givens[entry] = Match(entry, _GROUP_LEAST, letters, "")
        if groups:
            strangers = [entry for entry, match in givens.items() if match.weak and entry.groups]
            for entry in strangers:  # "Oleksandra" is a name of its own, not an Oleksandr declined
                del givens[entry]
        return Meaning(surnames, givens, self._named(surnames), bool(groups), is_patronymic(letters))

    def _work_out_joined(self, first: str, rest: str, language: str) -> Meaning | None:
        """Both halves of a double name decline: "Дреновы-Соколи"."""
        heads = stems(plain(first), language) if HYPHEN.match(rest) else stems(plain(first), AS_IT_STANDS)
        for head in heads:
            if self._may_join(head.word, rest):
                found = self._work_out(plain(head.word + rest), language)
                if not found.empty:
                    return found
        return None

    def _suffixed(self, letters: str, language: str) -> Iterable[Match]:
        """Watched surnames that a Russian office would have given an "-ov"."""
        for stem in stems(letters, language):
            for suffix in spelling().surname_suffixes:
                bare = stem.word.removesuffix(suffix)
                if bare != stem.word and len(bare) >= _SHORTEST_SUFFIXED and bare[-1] not in _VOWEL_LETTERS:
                    for match in self._surnames.matches(bare, AS_IT_STANDS):
                        if match.score >= _SUFFIXED_LEAST:
                            form = f"Russian suffix -{suffix}"
                            yield replace(match, score=_SUFFIXED, form=form, weak=True, suffixed=True)

    def _named(self, surnames: Mapping[Entry, Match]) -> Mapping[Entry, tuple[tuple[Bearer, Match], ...]]:
        named: dict[Entry, list[tuple[Bearer, Match]]] = {}
        for entry, match in surnames.items():
            for bearer in self._bearers.get(entry, ()):
                if match.suffixed and _is_european(bearer):
                    continue  # "Lyubov Vrabel" is not Врабелева
                for given in bearer.given:
                    named.setdefault(given, []).append((bearer, match))
        return {given: tuple(bearers) for given, bearers in named.items()}

    def _add_given(self, word: str) -> Entry:
        entry = self._givens.add(word)
        if entry.used == 1:
            entry.groups = tuple(sorted(given_groups(word, AS_IT_STANDS)))
            for group in entry.groups:
                self._by_group.setdefault(group, []).append(entry)
        return entry

    def _may_join(self, first: str, rest: str) -> bool:
        """Whether the skeletons of two words make up a watched one."""
        heads = {sound.skeleton for sound in sounds(plain(first))}
        tails = {tail.removeprefix("A") for tail in _tails(plain(rest))}
        wholes = {head + tail for head in heads for tail in tails}
        wholes |= {head + tail[1:] for head in heads for tail in tails if head[-1:] == tail[:1]}
        wholes |= {head[:-1] + tail for head in heads for tail in tails if head[-1:] + tail[:1] == "TS"}  # "t" + "ch"
        return any(self._surnames.knows(whole) or self._givens.knows(whole) for whole in wholes)

    def _forget(self) -> None:
        self._met.clear()
        self._met_joined.clear()
        self._slips.clear()


def _tails(word: str) -> Iterable[str]:
    """Skeletons of a word, and of what is left of it when up to three letters of an ending are taken off."""
    for length in range(len(word), max(len(word) - 4, 1), -1):
        for sound in sounds(word[:length]):
            yield sound.skeleton


@lru_cache(maxsize=1 << 12)
def given_groups(word: str, language: str) -> frozenset[int]:
    """The numbers of the rows of `data/given_names.toml` that a plain word belongs to."""
    least = _GROUP_LEAST_SPARSE if script(word) in _SPARSE else _GROUP_LEAST
    matches = _known_givens().matches(word, language)
    matches = [match for match in matches if match.score >= least and not match.weak]
    best = max((match.score for match in matches), default=0.0)
    return frozenset(group for match in matches if match.score >= best - _AS_GOOD for group in match.entry.groups)


@cache
def _known_givens() -> Lexicon:
    table = tomllib.loads(files("rules").joinpath("data/given_names.toml").read_text("utf-8"))
    lexicon = Lexicon(_GROUP_LEAST, either_end=True)
    rows = [row for part in table.values() for row in part["names"]]
    for group, row in enumerate(rows):
        for form in row:
            word = plain(form)
            entry = lexicon.add(word, by_sound=script(word) != ROMANISED)
            entry.groups = (*entry.groups, group)
    return lexicon


@cache
def _rows(*parts: str) -> frozenset[int]:
    """The numbers of the rows in some parts of `data/given_names.toml`."""
    table = tomllib.loads(files("rules").joinpath("data/given_names.toml").read_text("utf-8"))
    owners = [part for part, row in table.items() for _ in row["names"]]
    return frozenset(group for group, part in enumerate(owners) if part in parts)


def has_muslim_name(words: Iterable[str]) -> bool:
    """Whether one of some plain given names is a Muslim one that `data/given_names.toml` knows."""
    return any(not _rows("muslim").isdisjoint(given_groups(word, AS_IT_STANDS)) for word in words)


def _is_european(bearer: Bearer) -> bool:
    """Whether all that is known of somebody's first name says that it is a European one."""
    groups = given_groups(bearer.given[1].word, AS_IT_STANDS) if len(bearer.given) > 1 else frozenset()
    groups = groups or given_groups(bearer.given[0].word, AS_IT_STANDS)
    return bool(groups) and groups.isdisjoint(_rows("muslim", "central_asian", "caucasian", "uyghur"))


def given_forms(word: str) -> tuple[str, ...]:
    """The other forms of a plain given name."""
    groups = given_groups(word, AS_IT_STANDS)
    return tuple(entry.word for entry in _known_givens().entries() if not groups.isdisjoint(entry.groups))


@lru_cache(maxsize=1 << 12)
def initials(word: str) -> frozenset[str]:
    """What a plain given name may be abbreviated to, as sounds: compared with those of the letters of a text."""
    return frozenset(
        mark
        for form in (word, *given_forms(word))
        for mark in (form[:1], *_other_initials(form), *map(_first_sound, sounds(form)))
    )


def _other_initials(word: str) -> Iterable[str]:
    """A glide is written with a letter of its own ("J. Lapid" is Yair); "j" and "ch" have softer sounds in French."""
    for sound in sounds(word):
        first = sound.vowels[0][:1] or sound.consonants[0][0]
        yield from _ALSO_WRITTEN.get(first, ())


@lru_cache(maxsize=1024)
def initial_sounds(letters: str) -> frozenset[str]:
    """What the plain letters of an initial ("zh") may stand for."""
    if letters in _ANY_VOWEL:
        return frozenset("/" + vowel for vowel in "aeiou")
    return frozenset((letters, *map(_first_sound, sounds(letters))))


_ALSO_WRITTEN = {"y": ("/i",), "J": ("c", "/Z"), "C": ("/S",)}  # "c" in Turkish
_FIRST = {"I": "i", "y": "i", "A": "a", "O": "o", "U": "u", "x": "g", "f": "v"}


def _first_sound(sound: Sound) -> str:
    first = sound.vowels[0].lstrip("y")[:1] or sound.vowels[0][:1] or sound.consonants[0][0]
    return "/" + _FIRST.get(first, first)

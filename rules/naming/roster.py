"""The watched people: who bears which surname and which given name, looked up by words of a text."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from rules.naming.endings import AS_IT_STANDS, stems
from rules.naming.given_names import LEAST_SPARSE, SPARSE, given_groups, is_of
from rules.naming.lexicon import Entry, Lexicon, Match
from rules.naming.memory import Memory
from rules.naming.sounds import plain, script, sounds
from rules.naming.spelling import is_patronymic, spelling

_SURNAME_LEAST, _GIVEN_LEAST, _GROUP_LEAST = 0.86, 0.85, 0.9
_SAME_NAME = 0.97  # how well two known given names sound alike that are one: "Rosa", "Roza"
_SUFFIXED, _SUFFIXED_LEAST = 0.87, 0.95
_SHORTEST_SUFFIXED = 3  # letters without the suffix
_VOWEL_LETTERS = "aeiouyаеиоуыэюя"  # "Aliyev" is no Ali
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
        if groups:
            sparse = script(letters) in SPARSE
            uninflected = given_groups(letters, AS_IT_STANDS)
            givens = {
                entry: match
                for entry, match in givens.items()
                if not _is_another_name(groups if match.form or sparse else uninflected, match, sparse=sparse)
            }
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
        for head in stems(plain(first), language):
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
                        if match.score >= _SUFFIXED_LEAST and not spelling().russian_surname.search(match.entry.word):
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
        """Whether two words make up a watched one, by their letters or by their skeletons."""
        whole = plain(first + rest)
        if any(True for lexicon in (self._surnames, self._givens) for _ in lexicon.in_letters(whole)):
            return True  # "Kwok-hung", where "kh" is no letter
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


def _is_another_name(groups: frozenset[int], match: Match, *, sparse: bool) -> bool:
    """Whether a known given name is none of the forms of the one it sounds like: "Armen" is not Arman.

    A script without vowels says so of known names alone, and of those that fit worse than what it is known as.
    """
    if sparse and not match.entry.groups:
        return False
    same = LEAST_SPARSE if sparse else _SAME_NAME
    return bool(groups) and match.score < same and groups.isdisjoint(match.entry.groups)


def _is_european(bearer: Bearer) -> bool:
    """Whether all that is known of somebody's first name says that it is a European one."""
    first = [entry.word for entry in (*bearer.given[1:2], bearer.given[0]) if given_groups(entry.word, AS_IT_STANDS)]
    return bool(first) and not is_of(first[0], "muslim", "central_asian", "caucasian", "uyghur")

"""Watched words, looked up by how they sound."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from rapidfuzz.distance import OSA, Levenshtein
from rapidfuzz.process import extract

from rules.naming.endings import stems
from rules.naming.likeness import ends_apart, likeness, slip, voiced_apart
from rules.naming.sounds import Sound, script, sounds, unmarked
from rules.naming.spelling import spelling

Key = TypeVar("Key")
Value = TypeVar("Value")

_ENOUGH_TO_SIFT = 12  # words of one skeleton
_SIFT, _SIFT_SPARSE = 0.5, 0.3  # plain likeness below which the careful one is not asked
_NEVER_FOR = {"ie", "uo", "ua", "au", "Ia", "Io"}  # what stands in Cyrillic, and the Latin watch
_NEVER_FOR_CYRILLIC = {"ae", "Iu", "yei"}  # "Ахматов" is no Akhmetov
_OTHER_VOWELS = [{"e", "y"}], [{"e", "ä"}]  # "Tarel" and "Taryl", "Merz" and "März"
_HISSES = frozenset("szcCSZJ")
_AFTER_HISS = "cCSZJ"  # "Чорновіл", "Chernovil"
_FIRM = ("ru", "uk", "bg")  # languages that are sure of the vowels of surnames
_STRICTER = {1: 0.11, 2: 0.05, 3: 0.01}  # by kinds of consonant
_STRICTER_SPARSE = {1: 0.12, 2: 0.08, 3: 0.01}
_READINGS_OF_SLIPS = 4
_SHORTEST_WORD = 5  # letters
_LONG_SKELETON, _CONFUSED_IN_LONG = 5, {"sz"}  # kinds of consonant; what such a surname may have wrong
_LONGEST_SKELETON = 6  # kinds of consonant of a surname in which any vowel may be wrong
_LONGEST = 12  # letters of such a surname
_LONG = 7  # letters of a word that may lack one
_SONOROUS, _DIMINUTIVE = ("r", "l", "n", "m"), "k"  # "Berzin" is no Berezin, "Guskov" no Gusakov
_SUFFIXED = "v"  # the vowel before it is the suffix's: "Тасманвич"
_GLIDES = re.compile("y|i(?=[aeouAOU])|(?<=[aeouAOU])i")
_REPEATED = re.compile(r"(.)\1+")
_SHORTEST_SLIP = 4  # kinds of consonant a word must have for a slip of the pen to be looked for


@dataclass(slots=True, eq=False)
class Entry:
    """A watched word. `used` counts the names it is part of."""

    word: str
    sounds: tuple[Sound, ...]
    used: int = 0
    groups: tuple[int, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Match:
    """A watched word that a word of a text may stand for."""

    entry: Entry
    score: float  # 0 to 1
    stem: str  # what was left of the word of the text
    form: str  # "Russian dative"; empty when nothing was taken off
    slip: bool = False  # a letter too many, too few or another
    weak: bool = False  # only to be believed beside a part that fits well
    suffixed: bool = False  # with a Russian "-ov" that the watched surname has not
    doubtful: bool = False  # perhaps another name: a consonant more or less, another one, "a" for "e"


def _confused(language: str, letters: str) -> frozenset[str] | None:
    """The hisses that a text of that language and script may write for one another; None: any."""
    known = spelling().confused_hisses
    return known.get(language, known.get(letters))


def _is_cyrillic(surname: str) -> bool:
    """Whether a plain surname has an ending of the Cyrillic world, where surnames a letter apart are many."""
    known = spelling()
    return bool(known.cyrillic_surname.search(surname) or known.russian_surname.search(surname))


def _another_hiss(sound: Sound, entry: Entry, other: Sound, confused: frozenset[str] | None) -> bool:
    """Whether a hiss within a surname is none that is written for the watched one: "Kozhanov" is no Koshanov."""
    if confused is None or not _is_cyrillic(entry.word):
        return False
    if len(other.skeleton) >= _LONG_SKELETON:
        confused |= _CONFUSED_IN_LONG
    return any(
        mine != yours
        and _HISSES.issuperset(mine + yours)
        and not any(a == b or a + b in confused or b + a in confused for a in mine for b in yours)
        for mine, yours in zip(sound.consonants, other.consonants, strict=True)
    )


def _another_vowel(sound: Sound, entry: Entry, other: Sound) -> bool:
    """Whether a vowel within a surname is none that is written for the watched one: "Зелинский" is no Zelensky."""
    cyrillic = _is_cyrillic(entry.word)
    never = _NEVER_FOR | _NEVER_FOR_CYRILLIC if cyrillic else _NEVER_FOR
    return any(
        mine + yours in never
        or (cyrillic and yours and not mine)
        or (mine == "o" and yours == "e" and sound.consonants[index] not in _AFTER_HISS)
        for index, (mine, yours) in enumerate(zip(sound.vowels[1:-1], other.vowels[1:-1], strict=True))
    )


def _one_vowel_apart(surname: str, other: str) -> bool:
    """Whether two Latin surnames differ in one vowel that makes another family: "Drenarov", "Drenerov"."""
    if len(surname) != len(other) or not other.isascii():
        return False
    pairs = [{one, another} for one, another in zip(surname, other, strict=True) if one != another]
    if pairs == [{"a", "e"}]:
        return len(other) < _LONGEST and surname.isascii() and _is_cyrillic(other)
    return pairs in _OTHER_VOWELS


def _is_derived(surname: str, other: str) -> bool:
    """Whether a surname is another one with a suffix: "Sokoleu" is no Sokol misspelt."""
    suffixes = spelling().surname_suffixes
    return surname.endswith(suffixes) and not other.endswith(suffixes)


def _of_the_other_sex(given: str, other: str) -> bool:
    """Whether two given names differ as "Roberto" from "Roberta", or "Denise" from "Denis"."""
    longer, shorter = sorted((_REPEATED.sub(r"\1", given), _REPEATED.sub(r"\1", other)), key=len, reverse=True)
    if len(longer) > len(shorter):
        return longer == shorter + "e"
    return longer[:-1] == shorter[:-1] and {longer[-1], shorter[-1]} == {"o", "a"}


class Lexicon:
    """Watched words of one role: surnames, or given names."""

    def __init__(self, least: float, *, either_end: bool = False) -> None:
        self._least = least
        self._either_end = either_end
        self._entries: dict[str, Entry] = {}
        self._marked: dict[str, tuple[Entry, ...]] = {}  # words with marks, by what is left without them
        self._by_skeleton: dict[str, tuple[Entry, ...]] = {}
        self._lacking: dict[int, tuple[Entry, ...]] = {}  # hash of a skeleton that lacks one consonant

    def __len__(self) -> int:
        return len(self._entries)

    def add(self, word: str, *, by_sound: bool = True) -> Entry:
        """The entry of a plain word, used once more; looked up by its letters alone where its sound says nothing."""
        entry = self._entries.get(word)
        if entry is None:
            entry = self._entries[word] = Entry(word, sounds(word) if by_sound else ())
            if unmarked(word) != word:
                self._marked[unmarked(word)] = (*self._marked.get(unmarked(word), ()), entry)
            for skeleton in {sound.skeleton for sound in entry.sounds}:
                self._by_skeleton[skeleton] = (*self._by_skeleton.get(skeleton, ()), entry)
            for mark in _lacking(entry.sounds):
                self._lacking[mark] = (*self._lacking.get(mark, ()), entry)
        entry.used += 1
        return entry

    def discard(self, entry: Entry) -> None:
        """Use an entry once less; unused ones are forgotten."""
        entry.used -= 1
        if entry.used:
            return
        del self._entries[entry.word]
        letters = unmarked(entry.word)
        if letters != entry.word:
            _keep(self._marked, letters, tuple(other for other in self._marked[letters] if other is not entry))
        for skeleton in {sound.skeleton for sound in entry.sounds}:
            kept = tuple(other for other in self._by_skeleton[skeleton] if other is not entry)
            _keep(self._by_skeleton, skeleton, kept)
        for mark in _lacking(entry.sounds):
            _keep(self._lacking, mark, tuple(other for other in self._lacking[mark] if other is not entry))

    def entries(self) -> Iterable[Entry]:
        """All watched words."""
        return self._entries.values()

    def knows(self, skeleton: str) -> bool:
        """Whether some watched word has this skeleton."""
        return skeleton in self._by_skeleton

    def matches(self, word: str, language: str) -> list[Match]:
        """The watched words that a plain word of a text may stand for, each in its likeliest reading."""
        best: dict[str, Match] = {}
        letters = script(word)
        firm = not self._either_end and language in _FIRM and letters == "Cyrillic"
        confused = None if self._either_end else _confused(language, letters)
        for stem in stems(word, language):
            for entry in self.in_letters(stem.word):
                _better(best, Match(entry, 1.0, stem.word, stem.form))
            for sound in sounds(stem.word):
                for entry, score, weak in self._alike(sound, firm, confused):
                    if self._either_end and _of_the_other_sex(stem.word, entry.word):
                        continue
                    doubtful = not self._either_end and _one_vowel_apart(stem.word, entry.word)
                    _better(best, Match(entry, score, stem.word, stem.form, weak=weak, doubtful=doubtful))
        return list(best.values())

    def in_letters(self, word: str) -> Iterator[Entry]:
        """The watched words of the same letters as a plain word, whatever their marks."""
        letters = unmarked(word)
        yield from self._marked.get(letters, ())
        for known in {word, letters}:
            if known in self._entries:
                yield self._entries[known]

    def _alike(self, sound: Sound, firm: bool, confused: frozenset[str] | None) -> Iterator[tuple[Entry, float, bool]]:
        skeleton = sound.skeleton
        bucket = [
            (other, entry)
            for entry in self._by_skeleton.get(skeleton, ())
            for other in entry.sounds
            if other.skeleton == skeleton
        ]
        if len(bucket) > _ENOUGH_TO_SIFT:
            cutoff = _SIFT_SPARSE if sound.sparse else _SIFT
            spoken = [other.phonemes for other, _ in bucket]
            found = extract(
                sound.phonemes, spoken, scorer=Levenshtein.normalized_similarity, score_cutoff=cutoff, limit=None
            )
            bucket = [bucket[index] for _, _, index in found]
        for other, entry in bucket:
            weak = ends_apart(sound, other)
            if weak and not (self._either_end and len(sound.skeleton) >= _SHORTEST_SLIP):
                continue
            score = likeness(sound, other)
            if score < self._needed(other, sparse=sound.sparse) or _another_hiss(sound, entry, other, confused):
                continue
            if not (firm and _another_vowel(sound, entry, other)):
                yield entry, score, weak

    def _needed(self, sound: Sound, *, sparse: bool) -> float:
        """A short word says little: it must be said well, the more so where its vowels are not written."""
        stricter = _STRICTER_SPARSE if sparse else _STRICTER
        return min(1.0, self._least + stricter.get(len(sound.skeleton), 0.0))

    def slips(self, word: str, language: str) -> list[Match]:
        """The watched words that a plain word of a text may be a slip of the pen for."""
        best: dict[str, Match] = {}
        confused = None if self._either_end else _confused(language, script(word))
        for stem in stems(word, language):
            for sound in sounds(stem.word)[:_READINGS_OF_SLIPS]:
                if sound.sparse:
                    continue
                near = self._swapped(sound.skeleton)
                if len(sound.skeleton) >= (_SHORTEST_SLIP + 1 if stem.form else _SHORTEST_SLIP - 1):
                    near |= self._near(sound.skeleton)
                for entry in near:
                    if self._either_end and _of_the_other_sex(stem.word, entry.word):
                        continue
                    if _slipped(stem.word, sound, entry):
                        another = not self._either_end and _is_derived(word, entry.word)
                        doubtful = another or not _of_the_pen(stem.word, sound, entry, given=self._either_end)
                        doubtful = doubtful or any(
                            _another_hiss(sound, entry, other, confused)
                            for other in entry.sounds
                            if other.skeleton == sound.skeleton
                        )
                        _better(best, Match(entry, self._least, stem.word, stem.form, slip=True, doubtful=doubtful))
        return list(best.values())

    def _near(self, skeleton: str) -> set[Entry]:
        """Entries whose skeleton differs by one consonant."""
        found = {entry for mark in _marks(skeleton) for entry in self._lacking.get(mark, ())}
        found.update(entry for shorter in _shorter(skeleton) for entry in self._by_skeleton.get(shorter, ()))
        found.update(self._lacking.get(hash(skeleton), ()))
        return found

    def _swapped(self, skeleton: str) -> set[Entry]:
        """Entries of the same skeleton, or of one with two neighbours changed over."""
        swapped = (
            skeleton[:index] + skeleton[index + 1] + skeleton[index] + skeleton[index + 2 :]
            for index in range(len(skeleton) - 1)
        )
        return {entry for other in (skeleton, *swapped) for entry in self._by_skeleton.get(other, ())}


def _slipped(word: str, sound: Sound, entry: Entry) -> bool:
    """Whether one letter of a word is wrong, missing, too many or in its neighbour's place; not the last of one."""
    if any(_anagrams(sound, other) for other in entry.sounds):
        return True
    if len(word) == len(entry.word) and word[-1] != entry.word[-1] and sorted(word) != sorted(entry.word):
        return False
    if len(word) != len(entry.word) and all(_apart(sound, other) for other in entry.sounds):
        return False
    same = OSA.distance(word, entry.word, score_cutoff=1) <= 1 and len(word) >= _SHORTEST_WORD
    return same or any(slip(sound.phonemes, other.phonemes) and not _apart(sound, other) for other in entry.sounds)


def _of_the_pen(word: str, sound: Sound, entry: Entry, *, given: bool) -> bool:
    """Whether a slip keeps all consonants, two of them perhaps changed over, or drops one letter out of a cluster."""
    if sorted(word) == sorted(entry.word) or _REPEATED.sub(r"\1", word) == _REPEATED.sub(r"\1", entry.word):
        return True
    if len(word) == len(entry.word) - 1 and len(word) >= _LONG and word[0] == entry.word[0]:
        clustered = OSA.distance(word, entry.word) == 1 and any(
            len(sound.skeleton) + 1 == len(other.skeleton) and _sung(sound) == _sung(other) for other in entry.sounds
        )
        if clustered:
            return True
    if any(_anagrams(sound, other) for other in entry.sounds):
        return True
    if given and word[0] == entry.word[0] and OSA.distance(word, entry.word, score_cutoff=1) <= 1:
        return True  # no other given name that is known, beside the surname: "Ilgir"
    alike = [other for other in entry.sounds if sound.skeleton == other.skeleton]
    if alike:
        return any(
            not voiced_apart(sound, other) and (given or _within(sound, other) or _lacks_vowel(sound, other))
            for other in alike
        )
    return any(sorted(sound.consonants) == sorted(other.consonants) for other in entry.sounds)


def _anagrams(sound: Sound, other: Sound) -> bool:
    """Whether two sounds next to one another have changed places, and nothing else has."""
    one, another = (_GLIDES.sub("", either.phonemes) for either in (sound, other))
    if len(one) < _SHORTEST_WORD or sorted(one) != sorted(another):
        return False
    return OSA.distance(one, another, score_cutoff=1) == 1


def _within(sound: Sound, other: Sound) -> bool:
    """Whether vowels only lack a part of a run, or have more of it: "Bilyak" for Bialiak."""
    runs = ([run.replace("y", "i") for run in one.vowels] for one in (sound, other))
    pairs = [sorted(pair, key=len) for pair in zip(*runs, strict=True)]
    return all(bool(shorter) == bool(longer) and shorter in longer for shorter, longer in pairs)


def _lacks_vowel(sound: Sound, other: Sound) -> bool:
    """Whether a long word lacks one inner vowel, and what then meets is no cluster of other surnames: "Tabnov".

    In the longest ones any vowel may be wrong: nobody else has such a name.
    """
    inner = [
        (mine.replace("y", ""), yours.replace("y", "")) for mine, yours in zip(sound.vowels, other.vowels, strict=True)
    ]
    wrong = [index for index, (mine, yours) in enumerate(inner) if mine != yours]
    if len(wrong) != 1 or len(other.phonemes) < _LONG or not 0 < wrong[0] < len(inner) - 1:
        return False
    if len(other.skeleton) >= _LONGEST_SKELETON:
        return True
    mine, yours = inner[wrong[0]]
    before, after = sound.consonants[wrong[0] - 1 : wrong[0] + 1]
    clustered = (before in _SONOROUS and after != _SUFFIXED) or after == _DIMINUTIVE
    return not mine and len(yours) == 1 and not clustered


def _sung(sound: Sound) -> list[str]:
    return [run for run in sound.vowels if run]


def _apart(one: Sound, other: Sound) -> bool:
    return bool(one.vowels[-1]) != bool(other.vowels[-1])


def _shorter(skeleton: str) -> Iterable[str]:
    return (skeleton[:index] + skeleton[index + 1 :] for index in range(len(skeleton)))


def _marks(skeleton: str) -> Iterable[int]:
    return map(hash, _shorter(skeleton))


def _lacking(spoken: Iterable[Sound]) -> set[int]:
    first = next(iter(spoken), None)
    return set(_marks(first.skeleton)) if first and len(first.skeleton) >= _SHORTEST_SLIP else set()


def _better(best: dict[str, Match], match: Match) -> None:
    known = best.get(match.entry.word)
    if known is None or _worth(match) > _worth(known):
        best[match.entry.word] = match


def _worth(match: Match) -> tuple[bool, float]:
    return not match.weak and not match.doubtful, match.score - (0.02 if match.form else 0)


def _keep(table: dict[Key, Value], key: Key, kept: Value) -> None:
    if kept:
        table[key] = kept
    else:
        del table[key]

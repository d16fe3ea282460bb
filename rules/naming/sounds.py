"""How a written word may sound: letters of any script become phonemes, phonemes become a skeleton of consonants.

Two spellings of one name differ in vowels and in near consonants ("Aidarov", "Ajdarow", "Айдаров"), hardly ever in the
sequence of the kinds of consonant: that sequence is the skeleton, and words are looked up by it. The tables are
`data/alphabets.toml`; other scripts are romanised first.
"""

import re
import tomllib
import unicodedata
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from sys import intern

from anyascii import anyascii

_MOST_READINGS = 24  # of one spelling, unless its alphabet says otherwise: more only adds strangers
_LONGEST = 40  # letters of a word; longer ones are no names
_VOWELS = "aeiouIAOUy"
_KINDS = {
    **dict.fromkeys("pb", "P"), **dict.fromkeys("td", "T"), "k": "K", **dict.fromkeys("gx", "H"),
    **dict.fromkeys("vf", "V"), **dict.fromkeys("szSZcCJ", "S"), "m": "M", "n": "N", "l": "L", "r": "R",
}  # fmt: skip
_AFFRICATES = str.maketrans({"s": "c", "S": "C", "Z": "J"})
_STOP_AND_HISS = re.compile(r"[td]+([szSZcCJ])")
_NASAL = re.compile("n(?=[pbm])")
_SYLLABLES = re.compile(rf"([{_VOWELS}]*)([^{_VOWELS}]?)")
_IGNORED = dict.fromkeys(map(ord, "'-\n\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u0640 "))
_APOSTROPHES = str.maketrans(
    dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u02bb\u02b9\u02bd\u02be\u02bf\u2032\u0060\u00b4\u05f3\uff07", "'")
)
_LONGEST_WITHOUT_MUTE = 5  # letters: "Rutte"
_MUTE_E = re.compile(r"(?:in|([^aeiouy])\1)e\Z")  # "Poutine" for Putin, "Rotcliffe"
_SILENT_HE, _SILENT_HE_MARKED = "\u0647\u200c", "\u06c0"  # Persian: a word's last he within a longer one is the vowel e
_MARKS = re.compile("([\u0300-\u036f]{4})[\u0300-\u036f]+")
_STRESSED = re.compile(
    "(?<=[аеиоуыэюяіАЕИОУЫЭЮЯІ])[\u0300\u0301]|(?<=[αεουΑΕΟΥ][ιυΙΥ])\u0301|[\u0591-\u05c7\u064b-\u0653\u0656-\u065f\u0670]"
)
_LATIN_TO_CYRILLIC = str.maketrans("aceopxyiABCEHKMOPTXIjsh", "асеорхуіАВСЕНКМОРТХІјѕһ")
_CYRILLIC_TO_LATIN = str.maketrans("асеорхуіАВСЕНКМОРТХІјѕһ", "aceopxyiABCEHKMOPTXIjsh")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_CYRILLIC = re.compile("[\u0400-\u052f]")
ROMANISED = "Romanised"  # the alphabet of all scripts without a table


@dataclass(frozen=True, slots=True)
class Sound:
    """One way a word may sound.

    The word is `vowels[0] consonants[0] vowels[1] …`: one run of vowels, often empty, before each
    consonant and one at the end. A consonant may be a cluster of one kind ("shch"). `sparse`: written without
    its short vowels.
    """

    skeleton: str
    consonants: Sequence[str]
    vowels: tuple[str, ...]
    sparse: bool = False

    @property
    def phonemes(self) -> str:
        """All of it, in order."""
        return "".join(map("".join, zip(self.vowels, (*self.consonants, ""), strict=True)))


@dataclass(frozen=True, slots=True)
class Alphabet:
    """The sounds of one script's letters, longest rows first.

    `sparse`: written without short vowels, but for words with a letter of `vowelled`. `inner`: letters that no word
    begins with. `nasal`: an "m" before "p", "b" or "m" is written as "n".
    """

    name: str
    rows: Mapping[str, tuple[str, ...]]
    grapheme: re.Pattern[str]
    sparse: bool
    vowelled: frozenset[str]
    inner: frozenset[str]
    nasal: bool
    most_readings: int


@lru_cache(maxsize=1 << 12)
def plain(word: str) -> str:
    """The letters of one word as published: small, composed, without invisible characters, in one script."""
    if word.isascii() and word.isalpha():
        return word.lower() if len(word) <= _LONGEST else ""
    word = word[: 4 * _LONGEST].replace(_SILENT_HE, _SILENT_HE_MARKED)
    word = unicodedata.normalize("NFC", _MARKS.sub(r"\1", word))
    word = unicodedata.normalize("NFKC", word.translate(_APOSTROPHES))
    word = unicodedata.normalize(
        "NFC",
        _STRESSED.sub("", unicodedata.normalize("NFD", word))
        if _STRESSED.search(unicodedata.normalize("NFD", word))
        else word,
    )
    word = "".join(_lower(letter) for letter in _one_script(word))
    return word if len(word) <= _LONGEST else ""


def script(word: str) -> str:
    """The name of the alphabet that a plain word is written in; empty when there is no table for it."""
    for letter in word:
        if letter.isalpha():
            alphabet = alphabet_of(letter)
            return alphabet.name
    return ""


@lru_cache(maxsize=1 << 12)
def sounds(word: str) -> tuple[Sound, ...]:
    """All ways a plain word may sound, the likeliest first; none for what has no letters."""
    alphabet = next((alphabet_of(letter) for letter in word if letter.isalpha()), None)
    if alphabet is None:
        return ()
    sparse = alphabet.sparse and alphabet.vowelled.isdisjoint(word)
    spoken = _spoken(anyascii(word).lower() if alphabet.name == ROMANISED else word, alphabet)
    if alphabet.name == "Latin":
        spoken += [reading[:-1] for reading in spoken if _mute_h(word) and reading[-1:] == "x"]
        if word.endswith("ng"):  # "Wong" is "Вон"
            spoken += [reading[:-1] for reading in spoken if reading[-1:] == "g"]
        if len(word) > _LONGEST_WITHOUT_MUTE and _MUTE_E.search(word):
            spoken += [reading[:-1] for reading in spoken if reading[-1:] == "e"]
    elif alphabet.nasal:
        spoken += [labial for reading in spoken if (labial := _NASAL.sub("m", reading)) != reading]
    elif sparse and word.endswith(("ه", "ה")):
        spoken = [*spoken, *(reading[:-1] + "e" for reading in spoken if reading.endswith("x"))]
    found = [_sound(reading, sparse) for reading in spoken]
    if sparse:  # a vowel may go unwritten between two consonants of a kind, too: "پزشکیان" is Pezeshkian
        found += [_sound(reading, sparse, apart=True) for reading in spoken]
    return tuple(dict.fromkeys(sound for sound in found if sound.skeleton))


@lru_cache(maxsize=1 << 12)
def unmarked(word: str) -> str:
    """A plain word of Latin letters without their marks: "şık" as "sik". Words of other scripts stay as they are."""
    return word if word.isascii() or script(word) != "Latin" else anyascii(word).lower()


def _mute_h(word: str) -> bool:
    """Whether a word ends in an "h" that need not be heard: "Abdullah", but not the "ch" of "Alexievich"."""
    return word.endswith("h") and not word.endswith("ch")


@cache
def alphabets() -> tuple[Alphabet, ...]:
    """The tables, in the order of their file."""
    table = tomllib.loads(files("rules").joinpath("data/alphabets.toml").read_text("utf-8"))
    return tuple(_alphabet(name, row) for name, row in table.items())


def _alphabet(name: str, row: Mapping[str, object]) -> Alphabet:
    letters, syllables = row["letters"], row.get("syllables", {})
    assert isinstance(letters, dict)  # noqa: S101 - our own table
    assert isinstance(syllables, dict)  # noqa: S101 - our own table
    options = {letter: sound.split("|") for letter, sound in letters.items()}
    for syllable, characters in syllables.items():
        for character in characters:
            options.setdefault(character, []).append(syllable)
    longest_first = sorted(options, key=len, reverse=True)
    return Alphabet(
        name,
        {letter: tuple(spoken) for letter, spoken in options.items()},
        re.compile("|".join(map(re.escape, longest_first)) + "|(?s:.)"),
        bool(row.get("sparse")),
        frozenset(str(row.get("vowelled", ""))),
        frozenset(str(row.get("inner", ""))),
        bool(row.get("nasal")),
        int(str(row.get("most_readings", _MOST_READINGS))),
    )


@cache
def _ranges() -> tuple[list[str], list[tuple[str, Alphabet]]]:
    table = tomllib.loads(files("rules").joinpath("data/alphabets.toml").read_text("utf-8"))
    rows = sorted(
        (row["start"], row["end"], alphabet) for (_, row), alphabet in zip(table.items(), alphabets(), strict=True)
    )
    return [start for start, _, _ in rows], [(end, alphabet) for _, end, alphabet in rows]


@lru_cache(maxsize=4096)
def alphabet_of(letter: str) -> Alphabet:
    """The table for a letter; that of romanised letters where its script has none of its own."""
    starts, ends = _ranges()
    index = bisect_right(starts, letter) - 1
    return ends[index][1] if index >= 0 and letter <= ends[index][0] else alphabets()[-1]


def _spoken(word: str, alphabet: Alphabet) -> list[str]:
    """Phonemes of each reading."""
    readings = [""]
    for grapheme in alphabet.grapheme.findall(word):
        options = alphabet.rows.get(grapheme)
        if options is None:
            options = (_bare(grapheme, alphabet),)
        if len(readings) * len(options) > alphabet.most_readings:
            options = options[:1]
        readings = [reading + option for option in options for reading in readings]
    return readings


def _bare(letter: str, alphabet: Alphabet) -> str:
    """The sound of a letter without its marks: "á" as "a"."""
    base = unicodedata.normalize("NFD", letter)[0]
    if base != letter and base in alphabet.rows:
        return alphabet.rows[base][0]
    romanised = anyascii(letter).lower()
    return "".join(alphabets()[-1].rows.get(sound, ("",))[0] for sound in romanised) if letter.isalpha() else ""


def _sound(phonemes: str, sparse: bool, *, apart: bool = False) -> Sound:
    joined = phonemes if apart else _STOP_AND_HISS.sub(lambda match: match[1].translate(_AFFRICATES), phonemes)
    consonants: list[str] = []
    vowels: list[str] = []
    skeleton: list[str] = []
    for run, consonant in _SYLLABLES.findall(joined):
        kind = _KINDS.get(consonant, "")
        if kind and skeleton and not run and kind == skeleton[-1] and not apart:
            if consonant not in consonants[-1]:
                consonants[-1] += consonant
            continue
        vowels.append(run)
        if not kind:
            break
        skeleton.append(kind)
        consonants.append(consonant)
    if not consonants and not vowels[0]:
        return Sound("", (), ("",))
    start = "A" if vowels[0] else ""
    clusters = "".join(consonants)
    return Sound(
        intern(start + "".join(skeleton)),
        intern(clusters) if len(clusters) == len(consonants) else tuple(consonants),
        _shared(tuple(vowels)),
        sparse,
    )


@lru_cache(maxsize=1 << 12)
def _shared(runs: tuple[str, ...]) -> tuple[str, ...]:
    """One tuple for all words with the same vowels: there are few, and many words."""
    return runs


def _one_script(word: str) -> str:
    """A word of Latin and Cyrillic letters that look alike, in the script of those that do not."""
    if not (_LATIN.search(word) and _CYRILLIC.search(word)):
        return word
    as_cyrillic, as_latin = word.translate(_LATIN_TO_CYRILLIC), word.translate(_CYRILLIC_TO_LATIN)
    if not _LATIN.search(as_cyrillic):
        return as_cyrillic
    return as_latin if not _CYRILLIC.search(as_latin) else word


def _lower(letter: str) -> str:
    if letter == "İ":
        return "i"
    return "" if ord(letter) in _IGNORED and letter != "'" else letter.lower()

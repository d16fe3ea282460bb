"""How alike two words sound.

Words of one skeleton agree in the kinds of their consonants; what is left to weigh is which consonant of a kind it is
("v" or "f"), and the vowels between them. A vowel more or less, or "o" for "a", is how other languages spell; another
last vowel is another person's name ("Aidarov", "Aidarova").
"""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from rules.naming.sounds import Sound, sounds, unmarked

NEVER = 0.0
_NEAR = {
    "a": "AoIe", "e": "Aai", "i": "IUey", "I": "iuaU", "o": "uaO", "u": "oUIO", "A": "aeO", "O": "oeuU", "U": "uiOI",
}  # fmt: skip
_MARKED_PAIRS = {frozenset(pair) for pair in ("aA", "eA", "oO", "uU", "iI", "eO", "uO", "iU", "OU", "uI")}
_MARKED, _NEIGHBOUR, _FAR, _GAP, _GLIDE = 0.12, 0.35, 1.5, 0.4, 0.06  # "Karmanov" is not Kurmanov
_E_AND_I = 0.22  # the commonest confusion of all
_FIRST_GLIDE = 0.3  # "Yana" is not "Ana"
_SHORT_VOWEL = 0.04  # left out, as the script does
_CONSONANTS = {
    frozenset(pair): cost
    for cost, pairs in {
        0.08: ("vf", "gx", "sz", "SZ", "ZJ", "cC", "sc", "SC", "CJ", "sS", "zZ", "zc", "zJ"),
        0.2: ("cS", "cJ", "sC", "SJ", "ZC", "Zc", "sJ", "zC", "zS", "sZ", "pb", "td"),
    }.items()
    for pair in pairs
}
_VOICED = ({"t", "d"}, {"p", "b"})
_GLIDING = re.compile("[iI](?=[aeouAOU])|(?<=[aeouAOU])[iI]")
_INNER_VOICE = 0.8  # between vowels "t" is not "d"
_ONE_SYLLABLE = 3  # how much more the vowel of "Scholz" weighs
_ENDINGS = {
    frozenset(("", "i")): 1.0,
    frozenset(("", "o")): 0.3,
    frozenset(("e", "i")): 0.3,
    frozenset(("o", "a")): 0.5,
}  # "Mansouri" is not Mansour, "Santoso" not Santos, nor "Ruti" Rutte
_FIRST_VOWELS, _ANOTHER_FIRST_VOWEL = ({"u", "o"}, {"u", "a"}), 0.8  # "Urban" is not Orbán
_LAST = 1.6  # how much more the end of a name weighs
_FULL, _FULL_VOWEL = frozenset("aou"), 0.6  # "Macaron" is no Macron
_SOFTENED, _SOFT = "rnbpmvdt", 1.1  # "ря" is not "ра"; of "l" and of hisses languages think otherwise
_MOST_SWOLLEN, _SWOLLEN = 2, 0.5  # vowels in a row that a script without short vowels may lack, and what more cost
_E_AND_YA = {"e", "ia"}  # "Viarbina" is Verbina
_HISSES, _E_AND_O = ("S", "C", "Z", "J", "SC", "c"), {"e", "o"}  # "Chernyshov" is Chernyshev
_ONE_SPELLING = 0.94
_A_END, _I_END = ("a", "A"), frozenset("iIy")


def likeness(one: Sound, other: Sound) -> float:
    """From 0 to 1 for two sounds of one skeleton."""
    sparse = one.sparse or other.sparse
    last = len(one.vowels) - 1
    filled = max(_filled(one), _filled(other))
    cost = 0.0
    for mine, yours in zip(one.consonants, other.consonants, strict=True):
        if mine != yours:
            cost += _cluster(mine, yours)
    for index, (mine, yours) in enumerate(zip(one.vowels, other.vowels, strict=True)):
        if mine != yours:
            hissed = index and one.consonants[index - 1] in _HISSES and {mine[-1:], yours[-1:]} == _E_AND_O
            price = _MARKED if hissed else vowel_cost(mine, yours, sparse)
            cost += price * (_LAST if index == last else 1)
            if index == last:
                cost += _ENDINGS.get(frozenset((mine, yours)), 0) if not sparse else 0
            elif index and not sparse:
                cost += _inner(mine, yours, one.consonants[index - 1], price)
                cost += price * _ONE_SYLLABLE if filled == len(mine) == len(yours) == 1 and price > _MARKED else 0
    if not sparse and {one.vowels[0][:1], other.vowels[0][:1]} in _FIRST_VOWELS:
        cost += _ANOTHER_FIRST_VOWEL
    if not sparse and voiced_apart(one, other):
        cost += _INNER_VOICE
    if _glides_in(one.vowels[0]) != _glides_in(other.vowels[0]) and not sparse:
        cost += _FIRST_GLIDE
    units = len(one.consonants) + filled
    return max(NEVER, 1 - cost / units)


def are_one_spelling(word: str, other: str) -> bool:
    """Whether two plain words of one script are one surname by their likeliest sounds: "tokaev", "tokayev"."""
    if unmarked(word) == unmarked(other):
        return True
    both = zip(sounds(word)[:1], sounds(other)[:1], strict=False)
    return any(mine.skeleton == yours.skeleton and likeness(mine, yours) >= _ONE_SPELLING for mine, yours in both)


def voiced_apart(one: Sound, other: Sound) -> bool:
    """Whether one has a "d" or "b" between vowels where the other has a "t" or "p"."""
    return any(
        mine != yours and {mine, yours} in _VOICED and one.vowels[index] and one.vowels[index + 1]
        for index, (mine, yours) in enumerate(zip(one.consonants, other.consonants, strict=True))
    )


def _inner(mine: str, yours: str, before: str, price: float) -> float:
    """What it costs besides that a vowel comes or goes between consonants, or a consonant is soft in one of two."""
    if not mine or not yours:
        return _FULL_VOWEL if (mine or yours) in _FULL else 0.0
    longer, shorter = sorted((mine, yours), key=len, reverse=True)
    if len(shorter) == 1 and shorter == "a" and longer == "y" + shorter and before[-1] in _SOFTENED:
        return _SOFT
    syllables = [len(run.replace("y", "")) for run in (mine, yours)]
    swollen = min(syllables) and syllables[0] != syllables[1] and {mine, yours} != _E_AND_YA
    return price if swollen and price > _GAP else 0.0  # a syllable less, and another vowel


def ends_apart(one: Sound, other: Sound) -> bool:
    """Whether the ends of a word and of a watched one tell a woman's name from a man's.

    A script without short vowels leaves some out, but adds none: an "a" that it writes is there.
    """
    mine, yours = one.vowels[-1], other.vowels[-1]
    if mine == yours or other.sparse or (one.sparse and mine[-1:] not in _A_END):
        return False
    feminine = [run for run in (mine, yours) if run[-1:] in _A_END]
    if len(feminine) != 1:
        return False
    masculine = yours if mine[-1:] in _A_END else mine
    return masculine == "" or masculine[-1] in _I_END


def slip(one: str, other: str) -> bool:
    """Whether two strings of phonemes differ as by one slip of the pen, or two in a long word."""
    one, other = one.replace("y", ""), other.replace("y", "")
    longer = max(len(one), len(other))
    allowed = 1 if longer < 9 else 2
    return longer >= 5 and OSA.distance(one, other, score_cutoff=allowed) <= allowed


@lru_cache(maxsize=1 << 14)
def vowel_cost(one: str, other: str, sparse: bool) -> float:
    """What it costs to read one run of vowels as the other; "ia" may be "ya"."""
    mine, yours = _with_glides(one), _with_glides(other)
    cost = min(_run_cost(one, other, sparse), _run_cost(mine, yours, sparse))
    if sparse and abs(len(one.replace("yy", "y")) - len(other.replace("yy", "y"))) > _MOST_SWOLLEN:
        cost += _SWOLLEN
    if "yo" in mine + yours:  # ё is printed as е
        cost = min(cost, _MARKED + _run_cost(mine.replace("yo", "ye"), yours.replace("yo", "ye"), sparse))
    return cost


def _with_glides(run: str) -> str:
    return _GLIDING.sub("y", run)


def _run_cost(one: str, other: str, sparse: bool) -> float:
    mine, yours = one.replace("y", ""), other.replace("y", "")
    glides = 0.0 if (mine == one) == (yours == other) else _GLIDE
    if not mine and not yours:
        return glides if not one or not other else 0.0
    if "y" in (one, other) and (mine or yours) in ("i", "I"):  # й and и, y and i
        return _GLIDE
    if len(mine) == len(yours) == 1 and not sparse:
        return _vowel(mine, yours, sparse) + glides
    row = [0.0]
    gap = _SHORT_VOWEL if sparse else _GAP
    for vowel in yours:
        row.append(row[-1] + _gap(vowel, gap))
    for vowel in mine:
        following = [row[0] + _gap(vowel, gap)]
        for index, against in enumerate(yours):
            following.append(
                min(
                    row[index] + _vowel(vowel, against, sparse),
                    row[index + 1] + _gap(vowel, gap),
                    following[-1] + _gap(against, gap),
                )
            )
        row = following
    return row[-1] + glides


def _gap(vowel: str, gap: float) -> float:
    if vowel in "iI":
        return min(gap, 0.15)  # "ie" for "e", a mute ы
    return gap if vowel in "eA" else 1.5 * gap


def _vowel(one: str, other: str, sparse: bool) -> float:
    if one == other:
        return 0.0
    if frozenset((one, other)) in _MARKED_PAIRS:
        return _MARKED
    if one + other in ("ei", "ie"):
        return _E_AND_I / (3 if sparse else 1)
    cost = _NEIGHBOUR if other in _NEAR[one] else _FAR
    return cost / 3 if sparse else cost


@lru_cache(maxsize=4096)
def _cluster(one: str, other: str) -> float:
    """The likeliest pair of two clusters' consonants."""
    return min((0.0 if a == b else _CONSONANTS.get(frozenset((a, b)), 0.3)) for a in one for b in other) + 0.05 * (
        len(one) != len(other)
    )


def _glides_in(run: str) -> bool:
    return len(run) > 1 and run[0] in "yi" and run[1] in "aouAOU"


def _filled(sound: Sound) -> int:
    return sum(map(bool, sound.vowels))

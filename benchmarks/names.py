"""How fast watched names are looked for, and what they cost: ratios taken in one run, so that any machine will do.

    python benchmarks/names.py [--check]

The same 100 kB of text are read with 100, 1 000, 10 000 and 100 000 watches: cold (no word met before) and warm. Beside
it stands an exact search for the same names by Aho and Corasick's automaton (ahocorasick-rs, which the project uses
for citations), text and names brought to lower-case ASCII by anyascii first.

The exact stage is the part of it that asks, of each word with a capital in 60 kB, who of 100 000 it may be.

With `--check` it ends with exit code 1 when a limit is passed.
"""

import gc
import os
import random
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from ahocorasick_rs import AhoCorasick
from anyascii import anyascii

from rules.names import NameRule
from rules.naming.capitals import capitalised
from rules.naming.roster import Roster
from rules.watch import Passage, Watch, WatchKind

LENGTH = 100_000  # characters
MOST_WATCHES, STAGE_LENGTH = 100_000, 60_000
WARM_TO_EXACT, GROWTH, BYTES, STAGE = 5.0, 2.0, 2048, 1.0
_GIVEN = "Mirela Ilir Oksana Temirbek Anselm Teuta Nazar Zhanna Nodar Salma Farrukh Radu".split()
_SYLLABLES = "ba ber dan dov gal han il jan kas kov lin mar mir nov or pet ris tan ur vel wen yan zor che shu".split()
_WORDS = (
    "the of and to in that whereas calls on for a with resolution court prison lawyer detained "
    "authorities rights fair by the of and to in which has been under from their human political without "
    "further serious at all since the of were these against through other before about against several "
    "during more same years when where being also only its an as is or not trial Parliament Council "
    "Commission Article European Union’s Member States – President Minister Velgaria Sarnovo "
).split()
_HEAD = ("watches", "build s", "cold ms", "warm ms", "exact ms", "warm/exact", "B/watch", "RSS MB")


@dataclass(frozen=True, slots=True)
class Figures:
    """One line of the table; times in milliseconds."""

    watches: int
    build: float
    cold: float
    warm: float
    exact: float
    memory: float  # bytes a watch
    resident: int  # bytes of the process


def main() -> int:
    """Print the table; the exit code."""
    text = _text(random.Random(1))
    _measure(10, text)  # tables are loaded and patterns compiled once
    rows = [_measure(number, text) for number in (100, 1_000, 10_000, MOST_WATCHES)]
    stage = _exact_stage(text[:STAGE_LENGTH])
    print(" ".join(f"{title:>10}" for title in _HEAD))
    for row in rows:
        print(
            f"{row.watches:>10} {row.build / 1000:>10.2f} {row.cold:>10.0f} {row.warm:>10.1f} {row.exact:>10.1f} "
            f"{row.warm / row.exact:>10.2f} {row.memory:>10.0f} {row.resident / 1e6:>10.0f}"
        )
    ratio, growth = rows[2].warm / rows[2].exact, rows[3].warm / rows[1].warm
    print(f"warm at 10 000 watches: {ratio:.2f} times exact search (limit {WARM_TO_EXACT})")
    print(f"100 000 watches to 1 000: {growth:.2f} times (limit {GROWTH})")
    print(f"memory: {rows[3].memory:.0f} bytes a watch (limit {BYTES})")
    print(f"exact stage, {MOST_WATCHES} watches and {STAGE_LENGTH // 1000} kB: {stage:.2f} ms (limit {STAGE})")
    passed = ratio <= WARM_TO_EXACT and growth <= GROWTH and rows[3].memory <= BYTES and stage <= STAGE
    return 0 if passed or "--check" not in sys.argv else 1


def _measure(number: int, text: str) -> Figures:
    names = list(_names(number, random.Random(number)))
    passage = Passage((text,), "en")
    gc.collect()
    before = _resident()
    rule = NameRule()
    build = _time(lambda: [rule.add(Watch(str(index), WatchKind.NAME, name)) for index, name in enumerate(names)])
    gc.collect()
    memory = (_resident() - before) / number
    cold = _time(lambda: list(rule.find(passage)))
    warm = min(_time(lambda: list(rule.find(passage))) for _ in range(5))
    return Figures(number, build, cold, warm, _exact(names, text), memory, _resident())


def _exact(names: Iterable[str], text: str) -> float:
    automaton = AhoCorasick([anyascii(name).lower() for name in names])
    return min(_time(lambda: automaton.find_matches_as_indexes(anyascii(text).lower())) for _ in range(5))


def _exact_stage(text: str) -> float:
    """Milliseconds in which the words of a text are looked up among all names, each word met before."""
    roster = Roster()
    for name in _names(MOST_WATCHES, random.Random(MOST_WATCHES)):
        given, surname = name.lower().split()
        roster.add(name, name, (given,), (surname,))
    words = [word.text for word in capitalised(text)]
    return min(_time(lambda: [roster.meaning(word, "en") for word in words]) for _ in range(6))


def _names(number: int, chance: random.Random) -> Iterable[str]:
    for _ in range(number):
        yield f"{chance.choice(_GIVEN)} {''.join(chance.choices(_SYLLABLES, k=chance.randint(3, 5))).capitalize()}"


def _text(chance: random.Random) -> str:
    """Sentences with about as many capitals as the institutions' texts have, and some names."""
    lines: list[str] = []
    while sum(map(len, lines)) < LENGTH:
        words = chance.choices(_WORDS, k=60)
        words[10:10] = next(iter(_names(1, chance))).split()
        lines.append(" ".join(words) + ".")
    return "\n".join(lines)[:LENGTH]


def _time(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def _resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


if __name__ == "__main__":
    sys.exit(main())

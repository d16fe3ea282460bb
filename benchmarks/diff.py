"""How well and how fast texts are compared: `python benchmarks/diff.py [MEGABYTES [TEXT]]`.

An editor makes known edits in a text (a file, or 60 kB made here): 25 replacements of one to four words, a paragraph
out, one in, one moved, every line wrapped anew. Printed are, for each differ, its time, the regions it shows, the words
in them as a share of the words that really changed, and how many of the known replacements are a region of their own,
no word more or less. Then a text of one megabyte (or as many as asked for) with a tenth of its words replaced; there
difflib is stopped once it took two hundred times as long. Last, each goal and whether it is met.

`git diff --word-diff` is timed as a process that reads the two texts from files; ours has its paragraphs, as the
program has them from its store.

difflib compares the words of the whole text (autojunk off). diff-match-patch and redlines take part where they are
installed; neither is a part of the project.
"""

import multiprocessing
import random
import re
import subprocess
import sys
import tempfile
import textwrap
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT)]

from served_site import paragraph  # noqa: E402 - the path is set above

from bot.diff import split  # noqa: E402
from rules.compare import ChangeKind, compare  # noqa: E402
from rules.redline import Op  # noqa: E402

Region = tuple[tuple[str, ...], tuple[str, ...]]  # words out, words in
WORD = re.compile(r"\w+|[^\w\s]")
EDITS = 25
PATIENCE = 200  # times our own time that difflib may take
NEW = (
    "Mirela Costandache|without any delay|the Velgarian printers|eight and seven|strongly deplores|in Sarnovo|"
    "of|a fine|Article 511|the Ombudsman|twice a year|no lawyer|six librarians|Temirbek Aidarov|to the Council|not|"
    "ten months|by the border police|all|their families|unlawful|as a matter of urgency|Oksana Ravliuk|this winter|"
    "and the press"
).split("|")
PARAGRAPH = (
    "Calls on the Velgarian authorities to reopen the municipal library of Sarnovo, to return the confiscated presses "
    "to Anselm Vrba and Ilir Drenova, and to let their lawyers read the whole file before the hearing in spring."
)


@dataclass(frozen=True)
class Edited:
    """A text before and after known edits."""

    old: list[str]  # paragraphs
    new: list[str]
    known: list[Region]
    changed: int  # words out and in, by replacements and whole paragraphs


def words(text: str) -> list[str]:
    return WORD.findall(text)


def edit(paragraphs: Sequence[str], chance: random.Random) -> Edited:
    """A known edit in each of 25 paragraphs, and three paragraphs out, in and moved."""
    long = [index for index, text in enumerate(paragraphs) if 25 < len(words(text)) < 400]
    *places, out, moved = chance.sample(long, EDITS + 2)
    new: list[str | None] = list(paragraphs)
    known = []
    for place, phrase in zip(places, NEW, strict=True):
        new[place], region = replaced(paragraphs[place], phrase, chance)
        known.append(region)
    new[out] = None
    target = (moved + len(paragraphs) // 2) % len(paragraphs)
    travelling, new[moved] = new[moved], None
    new.insert(target, travelling)
    new.insert(len(paragraphs) // 3, PARAGRAPH)
    changed = sum(len(gone) + len(come) for gone, come in known) + len(words(paragraphs[out])) + len(words(PARAGRAPH))
    return Edited(list(paragraphs), [text for text in new if text is not None], known, changed)


def replaced(text: str, phrase: str, chance: random.Random) -> tuple[str, Region]:
    """Some one to four neighbouring words of the text give way to the phrase; no word is on both sides' edges."""
    spans = [match.span() for match in re.finditer(r"\w+", text)]
    into = tuple(words(phrase))
    while True:
        first = chance.randrange(3, len(spans) - 6)
        start, end = spans[first][0], spans[first + chance.randrange(4)][1]
        gone = tuple(words(text[start:end]))
        around = {*words(text[:start])[-1:], *words(text[end:])[:1]}
        if gone[0] != into[0] and gone[-1] != into[-1] and not around & {gone[0], gone[-1], into[0], into[-1]}:
            return text[:start] + phrase + text[end:], (gone, into)


def wrapped(paragraphs: Sequence[str], width: int) -> str:
    return "\n\n".join(
        textwrap.fill(text, width, break_long_words=False, break_on_hyphens=False) for text in paragraphs
    )


def by_tocsin(old: str, new: str) -> Iterator[Region]:
    for change in compare(split(old), split(new)):
        out: list[str] = []
        into: list[str] = []
        for segment in change.segments:
            if segment.op is Op.SAME:
                if out or into:
                    yield tuple(out), tuple(into)
                out, into = [], []
            else:
                (out if segment.op is Op.OUT else into).extend(words(segment.text))
        if (out or into) and (change.edited or change.kind is not ChangeKind.MOVED):
            yield tuple(out), tuple(into)


def by_difflib(old: str, new: str) -> Iterator[Region]:
    before, after = words(old), words(new)
    for tag, start, stop, begin, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            yield tuple(before[start:stop]), tuple(after[begin:end])


def by_diff_match_patch(old: str, new: str) -> Iterator[Region]:
    from diff_match_patch import diff_match_patch  # noqa: PLC0415

    codes: dict[str, str] = {}
    sides = ["".join(codes.setdefault(word, chr(0x100 + len(codes))) for word in words(text)) for text in (old, new)]
    spelled = {code: word for word, code in codes.items()}
    differ = diff_match_patch()
    differ.Diff_Timeout = 0
    found = differ.diff_main(*sides, False)
    differ.diff_cleanupSemantic(found)
    yield from _regions((op, [spelled[code] for code in text]) for op, text in found)


def by_redlines(old: str, new: str) -> Iterator[Region]:
    from redlines import Redlines  # noqa: PLC0415

    for change in Redlines(old, new).changes:
        yield tuple(words(change.source_text or "")), tuple(words(change.test_text or ""))


def _regions(parts: Iterator[tuple[int, list[str]]]) -> Iterator[Region]:
    out: list[str] = []
    into: list[str] = []
    for op, text in parts:
        if op == 0:
            if out or into:
                yield tuple(out), tuple(into)
            out, into = [], []
        else:
            (out if op < 0 else into).extend(text)
    if out or into:
        yield tuple(out), tuple(into)


DIFFERS: dict[str, Callable[[str, str], Iterator[Region]]] = {
    "difflib (words, autojunk off)": by_difflib,
    "diff-match-patch (words, semantic)": by_diff_match_patch,
    "redlines": by_redlines,
    "tocsin": by_tocsin,
}


def timed(
    differ: Callable[[str, str], Iterator[Region]], old: str, new: str, rounds: int
) -> tuple[float, list[Region]]:
    best, regions = float("inf"), []
    for _ in range(rounds):
        began = time.perf_counter()
        regions = list(differ(old, new))
        best = min(best, time.perf_counter() - began)
    return best, regions


def by_git(old: str, new: str) -> float:
    """Seconds that the process takes, the best of fifteen."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, name) for name in ("old", "new")]
        for file, side in zip(files, (old, new), strict=True):
            file.write_text(side, encoding="utf-8")
        command = ["git", "diff", "--no-index", "--word-diff", *map(str, files)]
        return best(lambda: subprocess.run(command, capture_output=True, check=False))


def best(work: Callable[[], object], rounds: int = 15) -> float:
    """Seconds of the fastest round."""
    taken = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return min(taken)


def goal(name: str, figure: float, most: float) -> None:
    print(f"{'met' if figure <= most else 'NOT met':8} {name}: {figure:.4f}, at most {most:.4f}")


def quality(text: str) -> None:
    edited = edit(split(text), random.Random(2544))
    old, new = wrapped(edited.old, 90), wrapped(edited.new, 72)
    print(f"{len(words(old))} words, {EDITS} known edits, {edited.changed} words changed")
    print(f"{'':36}     ms  × ours  regions   words  of changed  exact")
    times: dict[str, float] = {}
    rows = []
    for name, differ in DIFFERS.items():
        try:
            times[name], regions = timed(differ, old, new, 7)
        except ImportError:
            print(f"{name:36} not installed")
            continue
        inside = sum(len(gone) + len(come) for gone, come in regions)
        exact = (Counter(edited.known) & Counter(regions)).total()
        rows.append((name, len(regions), inside, inside / edited.changed, exact))
    for name, count, inside, share, exact in rows:
        ratio = times[name] / times["tocsin"]
        print(f"{name:36} {times[name] * 1e3:6.1f} {ratio:7.1f} {count:8} {inside:7} {share:11.3f} {exact:3}/{EDITS}")
    ours = best(lambda: compare(edited.old, edited.new))
    goal("of difflib's time on words", times["tocsin"] / times["difflib (words, autojunk off)"], 1 / 25)
    for form, sides in (
        ("wrapped", (old, new)),
        ("a paragraph a line", ("\n".join(edited.old), "\n".join(edited.new))),
    ):
        goal(f"of git diff --word-diff, {form}", ours / by_git(*sides), 1 / 2)


def large(text: str, megabytes: float) -> None:
    """Words drawn from the text, in paragraphs of 40 to 120; a tenth of them replaced."""
    chance = random.Random(7)
    known = re.findall(r"\w+", text)
    paragraphs: list[str] = []
    size = 0
    while size < megabytes * 1e6:
        paragraphs.append(" ".join(chance.choices(known, k=chance.randint(40, 120))) + ".")
        size += len(paragraphs[-1]) + 2
    other = [
        " ".join(chance.choice(known) if chance.random() < 0.1 else word for word in text.split())
        for text in paragraphs
    ]
    old, new = "\n\n".join(paragraphs), "\n\n".join(other)
    ours, _ = timed(by_tocsin, old, new, 3)
    print(f"\n{size / 1e6:.1f} MB, {len(words(old))} words, a tenth replaced: tocsin {ours:.2f} s")
    process = multiprocessing.Process(target=_exhaust, args=(old, new))
    began = time.perf_counter()
    process.start()
    process.join(PATIENCE * ours)
    taken = time.perf_counter() - began
    stopped = process.is_alive()
    process.kill()
    least = "at least " if stopped else ""
    print(f"difflib {least}{taken:.1f} s: {least}{taken / ours:.0f} × ours")
    if megabytes >= 1:  # of shorter texts less was asked
        goal("of difflib's time on words", ours / taken, 1 / 200)


def _exhaust(old: str, new: str) -> None:
    list(by_difflib(old, new))


def made() -> str:
    """About 60 kB in paragraphs."""
    chance = random.Random(60)
    return "\n\n".join(paragraph(chance) for _ in range(110))


def main() -> None:
    text = Path(sys.argv[2]).read_text(encoding="utf-8") if len(sys.argv) > 2 else made()
    quality(text)
    large(text, float(sys.argv[1]) if len(sys.argv) > 1 else 1)


if __name__ == "__main__":
    main()

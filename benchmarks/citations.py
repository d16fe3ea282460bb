"""How fast citations are found: megabytes a second, beside a plain regular expression over the same text.

    python benchmarks/citations.py [MEGABYTES]

The text is made here, from a fixed seed, in the measure of the institutions' pages: a number every hundred and thirty
characters, a citation every four thousand. Then texts made to be slow: their time must double, not quadruple, with
their length.
"""

import random
import re
import sys
import time
from collections.abc import Callable, Iterator

from rules.articles import cite
from rules.watch import Passage

_PLAIN = re.compile(r"\b(?:Articles?|Art\.|ст(?:атья|атьи|\.))\s*\d+")
_WORDS = [
    "the",
    "authorities",
    "of",
    "Velgaria",
    "should",
    "release",
    "those",
    "detained",
    "after",
    "protests",
    "and",
    "ensure",
    "that",
    "freedom",
    "of",
    "assembly",
    "is",
    "fully",
    "respected",
    "whereas",
    "human",
    "rights",
    "defenders",
    "journalists",
    "lawyers",
    "continue",
    "to",
    "face",
    "reprisals",
    "Parliament’s",
    "delegation",
    "visited",
    "Sarnovo",
    "participants",
    "partnership",
    "particular",
    "party",
    "sector",
    "participation",
    "support",
]
_NUMBERS = (
    "on 12 March 2031",
    "in 2030",
    "more than 300 people",
    "some 40 % of them",
    "8 years’ imprisonment",
    "(2031)",
)
_CITATIONS = (
    "Article 174 of the Criminal Code of Kazakhstan",
    "Articles 2, 3(5) and 21 of the Treaty on European Union",
    "ч. 2 ст. 207.3 УК РФ",
    "Rules 150(5) and 132(4) of its Rules of Procedure",
    "Article 342 of the Belarusian Criminal Code",
    "articles 9, 14 and 19 of the Covenant",
)
_HOSTILE = {
    "digits": "1",
    "commas": ",",
    "articles": "Article ",
    "numbers": "1, ",
    "ranges": "Article 1-",
    "parts": "ч. 1 ",
    "paragraphs": "пункт 1, ",
}


def _paragraphs(size: int) -> Iterator[str]:
    chance = random.Random(174)
    made = since_number = since_citation = 0
    while made < size:
        words: list[str] = []
        for _ in range(chance.randrange(30, 160)):
            word = chance.choice(_WORDS)
            since_number += len(word) + 1
            since_citation += len(word) + 1
            words.append(word)
            if since_number > 130:
                words.append(chance.choice(_NUMBERS))
                since_number = 0
            if since_citation > 4000:
                words.append(f"under {chance.choice(_CITATIONS)},")
                since_citation = 0
        paragraph = " ".join(words)
        made += len(paragraph.encode())
        yield paragraph


def _seconds(work: Callable[[], object]) -> float:
    """The best of three."""
    times = []
    for _ in range(3):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return min(times)


def main() -> None:
    """Print the figures."""
    megabytes = float(sys.argv[1]) if len(sys.argv) > 1 else 10
    paragraphs = tuple(_paragraphs(int(megabytes * 1e6)))
    text = "\n".join(paragraphs)
    size = len(text.encode()) / 1e6
    plain = size / _seconds(lambda: _PLAIN.findall(text))
    ours = size / _seconds(lambda: cite(Passage(paragraphs, "en", "KZ")))
    print(f"plain expression {plain:6.1f} MB/s   citations {ours:6.1f} MB/s   ratio {ours / plain:.2f}")
    for name, piece in _HOSTILE.items():
        once, twice = (Passage((piece * int(times * megabytes * 50_000 / len(piece)) + " 1",)) for times in (1, 2))
        short, long = _seconds(lambda p=once: cite(p)), _seconds(lambda p=twice: cite(p))
        print(
            f"{name:10} {megabytes / 20:.2f} MB {short:6.3f} s   {megabytes / 10:.2f} MB {long:6.3f} s   "
            f"times {long / short:.1f}"
        )


if __name__ == "__main__":
    main()

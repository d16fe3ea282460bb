"""Where a quotation or paraphrase comes from: the paragraphs it shares its rarer words with."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import log

from rules.text import tidy

_WORD = re.compile(r"\w+")


def sources_of(quotation: str, paragraphs: Sequence[str]) -> list[int]:
    """Indexes of the paragraphs that a quotation or paraphrase may come from, the likeliest first.

    Shared words count the more the rarer they are, pairs of words in a row again; a paragraph that shares nothing is
    left out.
    """
    grams = [_grams(paragraph) for paragraph in paragraphs]
    spread = Counter(gram for many in grams for gram in many)
    wanted = _grams(quotation)
    scores = [sum(log(1 + len(grams) / spread[gram]) for gram in wanted & many) for many in grams]
    order = sorted(range(len(grams)), key=lambda index: (-scores[index], index))
    return [index for index in order if scores[index]]


def _grams(text: str) -> frozenset[str]:
    """The words of a text, and its pairs of words in a row."""
    found = [word.casefold() for word in _WORD.findall(tidy(text))]
    return frozenset((*found, *map(" ".join, pairwise(found))))

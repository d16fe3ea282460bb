"""The language of the words themselves: servers answer with another one than asked for, with or without notice."""

import re
from collections.abc import Sequence
from itertools import islice

_ENOUGH = 60  # letters; below, names and titles mislead
_SAMPLE = 4_000  # characters, to which each paragraph gives the same part
_LEAST_PART = 60
_PARAGRAPHS = 130  # read at most
_CLEAR_SHARE = 70  # per cent of the text in one language
_MAIL = re.compile(r"\S+@\S+")
_NOT_WORDS = re.compile(r"https?://\S+|[\x00-\x1f\x7f-\x9f\ud800-\udfff]|\d+")
_SAME_CODE = {"iw": "he", "nb": "no", "nn": "no", "tl": "fil", "zh-Hant": "zh"}
# Too near to be told apart by statistics: the address is then believed.
_NEAR = (frozenset({"hr", "sr", "bs"}), frozenset({"cs", "sk"}), frozenset({"da", "no"}))


def detect(texts: Sequence[str]) -> str:
    """The language (ISO 639-1) of paragraphs read together; "" when they are too few words, or mixed."""
    import pycld2  # noqa: PLC0415 - loads its tables of 20 MB only where a page is read

    sample = _sample(texts)
    if "@" in sample:
        sample = _MAIL.sub(" ", sample)
    sample = _NOT_WORDS.sub(" ", sample)
    if len(tuple(islice(filter(str.isalpha, sample), _ENOUGH))) < _ENOUGH:
        return ""
    reliable, _, (best, *_others) = pycld2.detect(sample, isPlainText=True)
    code, share = str(best[1]), int(best[2])
    if not reliable or share < _CLEAR_SHARE or code == "un":
        return ""
    return _SAME_CODE.get(code, code)


def _sample(texts: Sequence[str]) -> str:
    """The beginnings of the paragraphs."""
    part = max(_SAMPLE // max(len(texts), 1), _LEAST_PART)
    return "\n".join(text[:part] for text in texts[:_PARAGRAPHS])


def settle(asked: str, texts: Sequence[str]) -> tuple[str, bool]:
    """The language of a text, and whether it is another one than `asked` for.

    What cannot be told from the words is believed of the address. With nothing asked, nothing is another.
    """
    found = detect(texts)
    if not found or any(asked in group and found in group for group in _NEAR):
        return asked, False
    return found, bool(asked) and found != asked

"""The citations of `tests/gold/articles`: a table for each language, with a floor that only rises.

A line is the country of the text ("-": none), the expected citations, and the text, parted by tabs. The texts are ours.
`articles_by_strangers.tsv`, with the language in front, was written by someone who had not seen the grammar.
"""

from pathlib import Path

import pytest

from rules.articles import cite
from rules.watch import Passage

GOLD = Path(__file__).parents[1] / "gold" / "articles"
LANGUAGES = sorted(path.stem for path in GOLD.glob("*.tsv"))
LINES = 13  # in every language
FLOOR = 1.0  # share of the lines of a language that are read in full; raise it, never lower it


def rows_of(path, language=()):
    for line in path.read_text("utf-8").splitlines():
        spoken, country, expected, text = (*language, *line.split("\t"))
        yield text, spoken, country.replace("-", ""), tuple(filter(None, expected.split("; ")))


def cited(text, language, country):
    found = cite(Passage((text,), language, country))
    told = (f"{c.instrument} {c.article}" + (f" [{c.part}]" if c.part else "") for c in found)
    return tuple(dict.fromkeys(told))


def hold(rows, at_least):
    missed = [text for text, language, country, expected in rows if cited(text, language, country) != expected]
    assert len(rows) >= at_least
    assert 1 - len(missed) / len(rows) >= FLOOR, missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_citations_of_a_language_are_read(language):
    hold(list(rows_of(GOLD / f"{language}.tsv", (language,))), LINES)


def test_there_is_a_table_for_every_language():
    """The 24 of the Union, and eleven of Eastern Europe and Central Asia."""
    assert len(LANGUAGES) == 35


def test_the_lines_of_a_stranger_are_read():
    hold(list(rows_of(GOLD.parent / "articles_by_strangers.tsv")), 200)

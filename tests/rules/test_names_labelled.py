"""The labelled set of names in `tests/gold/names`: invented persons and holders of public offices, 38 languages."""

import json
import tomllib
import unicodedata
from pathlib import Path

import pytest

from rules.names import NameRule
from rules.watch import Passage, Strength, Watch, WatchKind

GOLD = Path(__file__).parents[1] / "gold" / "names"
FLOORS = tomllib.loads((GOLD / "floors.toml").read_text("utf-8"))


def rows(name):
    return [json.loads(line) for line in (GOLD / name).read_text("utf-8").splitlines()]


POSITIVES, NEGATIVES = rows("positives.jsonl"), rows("negatives.jsonl")


@pytest.fixture(scope="module")
def rule():
    made = NameRule()
    for name in {row["watch"] for row in (*POSITIVES, *NEGATIVES)}:
        made.add(Watch(name, WatchKind.NAME, name))
    return made


def full(rule, row):
    passage = Passage((row["text"],), row["lang"])
    return {hit.watch for hit in rule.find(passage) if hit.strength is Strength.FULL}


def script(row):
    first = unicodedata.name(next(filter(str.isalpha, row["surface"]))).split()[0].lower()
    return first if first in ("latin", "cyrillic") else "other"


@pytest.mark.parametrize("letters", ["all", "latin", "cyrillic", "other"])
def test_names_are_found_as_often_as_before(rule, letters):
    chosen = [row for row in POSITIVES if letters in ("all", script(row))]
    missed = [(row["watch"], row["lang"], row["surface"]) for row in chosen if row["watch"] not in full(rule, row)]
    assert 1 - len(missed) / len(chosen) >= FLOORS["recall"][letters], missed


def test_others_are_left_alone_as_often_as_before(rule):
    rung = [(row["watch"], row["text"], row["why"]) for row in NEGATIVES if row["watch"] in full(rule, row)]
    assert len(rung) / len(NEGATIVES) <= FLOORS["false_alarms"]["all"], rung


def test_a_positive_rings_for_nobody_else(rule):
    assert [(row["text"], full(rule, row)) for row in POSITIVES if full(rule, row) - {row["watch"]}] == []


def test_the_set_does_not_shrink():
    assert len(POSITIVES) >= FLOORS["size"]["positives"]
    assert len(NEGATIVES) >= FLOORS["size"]["negatives"]

"""The labelled sets of names in `tests/gold/names`: our own, and one that others wrote without knowing the engine."""

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


SETS = {
    "own": (rows("positives.jsonl"), rows("negatives.jsonl")),
    "blind": (rows("blind_positives.jsonl"), rows("blind_negatives.jsonl")),
}


@pytest.fixture(scope="module", params=SETS)
def labelled(request):
    positives, negatives = SETS[request.param]
    made = NameRule()
    for name in sorted({row["watch"] for row in (*positives, *negatives)}):
        made.add(Watch(name, WatchKind.NAME, name))
    return made, positives, negatives, FLOORS[request.param]


def full(rule, row):
    passage = Passage((row["text"],), row["lang"])
    return {hit.watch for hit in rule.find(passage) if hit.strength is Strength.FULL}


def groups(row):
    if row.get("level", "full") != "full":
        return (row["level"],)
    first = unicodedata.name(next(filter(str.isalpha, row["surface"]))).split()[0].lower()
    return ("all", first if first in ("latin", "cyrillic") else "other")


@pytest.mark.parametrize("group", ["all", "latin", "cyrillic", "other", "initial"])
def test_names_are_found_as_often_as_before(labelled, group):
    rule, positives, _, floors = labelled
    chosen = [row for row in positives if group in groups(row)]
    missed = [(row["watch"], row["lang"], row["surface"]) for row in chosen if row["watch"] not in full(rule, row)]
    assert 1 - len(missed) / max(len(chosen), 1) >= floors["recall"].get(group, 0), missed


def test_others_are_left_alone_as_often_as_before(labelled):
    rule, _, negatives, floors = labelled
    rung = [(row["watch"], row["text"], row["why"]) for row in negatives if row["watch"] in full(rule, row)]
    assert len(rung) / len(negatives) <= floors["false_alarms"], rung


def test_a_positive_rings_for_nobody_else(labelled):
    rule, positives, _, _ = labelled
    assert [(row["text"], full(rule, row)) for row in positives if full(rule, row) - {row["watch"]}] == []


def test_the_sets_do_not_shrink(labelled):
    _, positives, negatives, floors = labelled
    assert len(positives) >= floors["positives"]
    assert len(negatives) >= floors["negatives"]

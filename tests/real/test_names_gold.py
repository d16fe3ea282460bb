"""The names that were collected beside the project: attested spellings, hard negatives, mentions in real texts."""

import json

import pytest

from rules.names import NameRule
from rules.watch import Passage, Strength, Watch, WatchKind

RECALL, INITIALS, FALSE_ALARMS, SEEDS_RECALL, SEEDS_PRECISION, ALARMS = 0.985, 0.95, 0.015, 0.995, 0.985, 1.0


@pytest.fixture(scope="session")
def gold(shared):
    return shared / "gold" / "names"


@pytest.fixture(scope="session")
def seeds(shared, gold):
    names = {row["doc"] for row in rows(gold / "seed_mentions.jsonl")}
    return {name: (shared / "seeds" / name).read_text("utf-8") for name in sorted(names)}


@pytest.fixture(scope="session")
def rule(gold):
    return watching((row["id"], row["name"]) for row in rows(gold / "watchlist.jsonl"))


def rows(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def watching(names):
    made = NameRule()
    for watch, name in names:
        made.add(Watch(watch, WatchKind.NAME, name))
    return made


def full(rule, text, language="en"):
    return [hit for hit in rule.find(Passage((text,), language)) if hit.strength is Strength.FULL]


@pytest.mark.parametrize(("level", "least"), [("full", RECALL), ("initial", INITIALS)])
def test_attested_spellings_are_found(gold, rule, level, least):
    lines = [row for row in rows(gold / "variants_dev.jsonl") if row["level"] == level]
    missed = [
        (row["name"], row["surface"])
        for row in lines
        if row["entity_id"] not in {hit.watch for hit in full(rule, row["surface_in_context"], row["lang"])}
    ]
    assert 1 - len(missed) / len(lines) >= least, missed


def test_namesakes_are_left_alone(gold, rule):
    lines = rows(gold / "negatives_dev.jsonl")
    rung = [
        (row["watch_name"], row["text"])
        for row in lines
        if row["watch_id"] in {hit.watch for hit in full(rule, row["text"], row["lang"])}
    ]
    assert len(rung) / len(lines) <= FALSE_ALARMS, rung


def test_mentions_in_real_texts_are_found_and_nothing_else(gold, seeds, rule):
    every = rows(gold / "seed_mentions.jsonl")
    due = [row for row in every if row["context"] == "text" and row["scorable"]]
    hits = {name: full(rule, text) for name, text in seeds.items()}
    missed = [row["surface"] for row in due if not any(is_of(hit, row) for hit in hits[row["doc"]])]
    found = [(name, hit) for name, there in hits.items() for hit in there]
    strange = [hit.surface for name, hit in found if not any(is_of(hit, row) for row in every if row["doc"] == name)]
    assert 1 - len(missed) / len(due) >= SEEDS_RECALL, missed
    assert 1 - len(strange) / len(found) >= SEEDS_PRECISION, strange


def is_of(hit, row):
    return hit.start < row["end"] and row["start"] < hit.end and hit.watch in row["entity_id"].split("|")


def test_names_of_strangers_ring_hardly_ever(gold, seeds):
    names = [name for name in (gold / "distractors.txt").read_text("utf-8").split("\n") if name]
    rule = watching((str(number), name) for number, name in enumerate(names))
    alarms = {(document, hit.watch) for document, text in seeds.items() for hit in full(rule, text)}
    assert 1000 * len(alarms) / len(names) <= ALARMS

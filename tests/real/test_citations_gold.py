"""Citations and clauses against the labelled texts in `../shared/gold/law`, with the floors they must keep."""

import json
import subprocess
import sys

import pytest

from rules.clauses import read_clauses
from rules.docrefs import references
from rules.quotations import sources_of

LETTER = {"citation": "H", "recital": "R", "paragraph": "P"}


def lines(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


@pytest.fixture(scope="session")
def texts(shared):
    return {path.name[:3]: path.read_bytes().decode() for path in (shared / "seeds").glob("*.txt")}


@pytest.fixture(scope="session")
def scores(shared):
    command = f"{sys.executable} -c 'from bot.cli import main; main()' cite"
    script = [sys.executable, str(shared / "tools" / "score_citations.py"), "--json", "--cmd", command]
    done = subprocess.run(
        [*script, "--seeds", str(shared / "seeds"), str(shared / "gold" / "law")], capture_output=True, check=True
    )
    return json.loads(done.stdout)


def test_the_articles_of_the_seeds_are_read(scores):
    assert scores["seeds"]["num"]["f1"] >= 0.99
    assert scores["seeds"]["instr"]["f1"] >= 0.98


def test_the_hard_lines_are_read(scores):
    for name, found in scores.items():
        if name.startswith("citations_") and "negative" not in name:
            assert found["instr"]["f1"] >= 0.96
            assert found["part"]["f1"] >= 0.92


def test_hardly_any_other_number_is_taken_for_an_article(scores):
    for name, found in scores.items():
        if "negative" in name:
            assert found["false_watch_hits"] <= 0.02
            assert found["spurious_in_citation_free"] <= 0.02


def test_every_clause_has_its_kind_label_and_place(shared, texts):
    wanted: dict[str, list[dict]] = {}
    for row in lines(shared / "gold" / "law" / "clauses.jsonl"):
        wanted.setdefault(row["doc"], []).append(row)
    for doc, rows in wanted.items():
        found = read_clauses(texts[doc])
        assert [(c.kind, c.label, c.span.start, c.span.end) for c in found] == [
            (row["kind"], row["label"], row["start"], row["end"]) for row in rows
        ]


def test_operative_verbs_are_read(shared, texts):
    want, found = set(), set()
    rows = lines(shared / "gold" / "law" / "clauses.jsonl")
    for row in rows:
        want |= {(row["doc"], verb["start"], verb["canonical"]) for verb in row["operative"]}
    for doc in {row["doc"] for row in rows}:
        for clause in read_clauses(texts[doc]):
            found |= {(doc, verb.span.start, verb.canonical) for verb in clause.verbs}
    assert 2 * len(want & found) / (len(want) + len(found)) >= 0.97


def test_a_recommendation_leads_back_to_the_paragraph_it_quotes(shared, texts):
    text = texts["000"]
    clauses = read_clauses(text)
    ids = [f"000-{LETTER[clause.kind]}{clause.label}" for clause in clauses]
    words = [text[clause.span.start : clause.span.end] for clause in clauses]
    for row in lines(shared / "gold" / "law" / "recommendations.jsonl"):
        assert {ids[index] for index in sources_of(row["text"], words)[:2]} & set(row["quotes"]), row["n"]


def test_documents_are_known_by_their_numbers(shared, texts):
    for row in lines(shared / "gold" / "law" / "seed_docrefs.jsonl"):
        if not row["kind"].startswith("dated"):
            found = {(r.start, r.end): r.id for r in references(texts[row["doc"]])}
            assert found.get((row["start"], row["end"])) == row["id"], row["surface"]

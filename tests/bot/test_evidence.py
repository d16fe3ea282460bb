"""Stored versions from the command line: `tocsin diff KEY@1 KEY@2` and `tocsin evidence`, after real passes."""

import json
import zipfile
from hashlib import sha256

import pytest
from click.testing import CliRunner
from site_stand_in import running
from velgaria import LISTING, SOURCE, article, site_pages

from bot.cli import cli

OLD = "The printer Anselm Vrba was fined on Monday by a court in the capital, his lawyer said."
LONG = "Nothing else happened in the mountain districts on that day, and the roads to the valley stayed open."


@pytest.fixture
async def kept(house, tmp_path, monkeypatch):
    """A store with two versions of one article; the folder is the current one."""
    monkeypatch.chdir(tmp_path)
    pages = [article("Fined", OLD, LONG), article("Fined", OLD.replace("fined", "freed"), LONG)]
    with running(site_pages(one=pages[0])) as site:
        async with house(site, SOURCE + f'[storage]\npath = "{tmp_path}/kept.sqlite"\n') as it:
            await it.check()
            site.pages[f"{LISTING}/one"] = pages[1]
            it.clock.advance(hours=7)
            assert (await it.check()).changed == 1
            (row,) = it.tocsin.store.database.rows("SELECT DISTINCT key FROM document")
    return row["key"], pages


def tocsin(*arguments):
    return CliRunner().invoke(cli, arguments)


async def test_stored_versions_are_compared_by_their_numbers(kept):
    key, _ = kept
    done = tocsin("diff", f"{key}@1", f"{key}@2")
    assert done.exit_code == 0, done.output
    assert "was [−fined]{+freed} on Monday" in done.output
    assert tocsin("diff", f"{key}@1", key).output == done.output
    assert "No difference" in tocsin("diff", key, f"{key}@2").output


@pytest.mark.parametrize(
    ("address", "told"),
    [("{key}@3", "has the versions 1 to 2"), ("nowhere@1", "is kept"), ("missing.txt", "There is no file missing.txt")],
)
async def test_what_is_not_there_is_told(kept, address, told):
    key, _ = kept
    done = tocsin("diff", address.format(key=key), f"{key}@2")
    assert done.exit_code in (1, 2)
    assert told in done.output


async def test_a_language_that_is_not_kept_is_told(kept):
    done = tocsin("diff", f"{kept[0]}@1", kept[0], "--language", "fr")
    assert done.exit_code == 1
    assert "is kept in en" in done.output


async def test_evidence_holds_both_answers_to_the_byte_with_hashes_that_check(kept, tmp_path):
    key, pages = kept
    done = tocsin("evidence", f"{key}@2", "evidence.zip")
    assert done.exit_code == 0, done.output
    with zipfile.ZipFile("evidence.zip") as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    assert [files["version-1-body.html"], files["version-2-body.html"]] == pages
    sums = dict(reversed(row.split("  ")) for row in files["SHA256SUMS"].decode().splitlines())
    assert sums == {name: sha256(body).hexdigest() for name, body in files.items() if name != "SHA256SUMS"}
    facts = json.loads(files["versions.json"])
    assert [fact["raw_sha256"] for fact in facts] == [sha256(page).hexdigest() for page in pages]
    assert all(fact["body_matches_sha256"] and fact["headers"]["etag"] and fact["seen_at"] for fact in facts)
    assert "freed" in files["version-2-text.txt"].decode()
    assert "<ins>freed</ins>" in files["difference.html"].decode()
    assert json.loads(files["difference.json"])[0]["kind"] == "changed"
    for name in files:
        assert name in ("README.txt", "SHA256SUMS") or name in files["README.txt"].decode()


async def test_evidence_is_the_same_each_time_and_never_overwrites(kept, tmp_path):
    key, _ = kept
    first = tocsin("evidence", key)
    assert first.exit_code == 0, first.output
    (file,) = tmp_path.glob("*-2.zip")
    tocsin("evidence", key, "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == file.read_bytes()
    done = tocsin("evidence", key)
    assert done.exit_code == 2
    assert "exists already" in done.output


async def test_the_evidence_of_a_first_version_has_one_answer(kept):
    done = tocsin("evidence", f"{kept[0]}@1", "first.zip")
    assert done.exit_code == 0, done.output
    with zipfile.ZipFile("first.zip") as packed:
        assert "difference.html" not in packed.namelist()
        assert "version-1-body.html" in packed.namelist()

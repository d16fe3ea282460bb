import json
import os
import signal
import subprocess
import sys
import threading
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RUN = [sys.executable, "-c", "from bot.cli import main; main()"]
WATCH = {"id": "w1", "kind": "name", "query": "Mirela Costandache"}
TEXT = {"id": "t1", "text": "The court of Sarnovo sentenced Mirela Costandache.", "lang": "en"}


@pytest.fixture
def tocsin(tmp_path):
    def call(*args, given="", **environ):
        data = given if isinstance(given, bytes) else given.encode("utf-8")
        return subprocess.run(
            [*RUN, *map(str, args)],
            input=data,
            capture_output=True,
            check=False,
            cwd=tmp_path,
            env=_environ(**environ),
            timeout=60,
        )

    return call


def _environ(**more):
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "SYSTEMROOT") if name in os.environ}
    return {**kept, "PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": "/nonexistent", **more}


@pytest.fixture
def lines(tmp_path):
    def write(name, *rows):
        file = tmp_path / name
        file.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
        return file

    return write


def rows(done):
    assert done.returncode == 0, done.stderr.decode()
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


def test_help_is_quick_and_shows_every_command(tmp_path):
    with (tmp_path / "help").open("w+b") as shown:
        process = subprocess.Popen([*RUN, "--help"], stdout=shown, env=_environ())
        _, status, spent = os.wait4(process.pid, 0)  # this child's alone, whatever others are waited for meanwhile
        process.returncode = os.waitstatus_to_exitcode(status)
        shown.seek(0)
        told = shown.read().decode()
    assert process.returncode == 0
    for command in ("run", "demo", "check", "extract", "diff", "match", "cite", "doctor", "backup"):
        assert f"\n  {command} " in told
    assert spent.ru_utime + spent.ru_stime < 0.25


def test_help_loads_none_of_the_heavy_parts():
    code = "import sys, bot.cli; print([m for m in ('httpx', 'bs4', 'lxml', 'telegram', 'rules') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, env=_environ())
    assert done.stdout.strip() == b"[]"


@pytest.mark.parametrize(
    "command", ["run", "demo", "check", "extract", "diff", "match", "cite", "doctor", "backup"], ids=str
)
def test_every_command_teaches_with_an_example(tocsin, command):
    told = tocsin(command, "--help").stdout.decode()
    assert "Example" in told
    assert f"tocsin {command}" in told or f"config.toml {command}" in told


def test_the_version_is_told(tocsin):
    try:
        installed = version("tocsin")
    except PackageNotFoundError:
        pytest.skip("the project is not installed here, so it has no version")
    assert tocsin("--version").stdout.decode() == f"tocsin {installed}\n"


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["ring"], "No such command"),
        (["extract"], "Missing argument"),
        (["extract", "none.html", "--url", "https://velgaria.example/"], "does not exist"),
        (["match"], "--watches"),
        (["match", "--watches", "none.jsonl"], "none.jsonl"),
        (["match", "--watches", "-"], "standard input"),
        (["run"], "No settings found"),
        (["check"], "No settings found"),
        (["backup", "copy.sqlite"], "No settings found"),
        (["--config", "none.toml", "run"], "There is no settings file none.toml"),
    ],
    ids=" ".join,
)
def test_wrong_use_is_told_on_standard_error_with_exit_code_2(tocsin, args, words):
    done = tocsin(*args)
    assert (done.returncode, done.stdout) == (2, b"")
    assert words in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()


def test_mistakes_in_the_settings_end_a_command_with_exit_code_2(tocsin, tmp_path):
    (tmp_path / "config.toml").write_text('[digest]\nhour = "eight"\n[chats]\nmax_watches = 0\n', encoding="utf-8")
    done = tocsin("check")
    assert done.returncode == 2
    assert "line 2: digest.hour" in done.stderr.decode()
    assert "line 4: chats.max_watches" in done.stderr.decode()


def test_a_bot_without_sources_does_not_start(tocsin, tmp_path):
    (tmp_path / "config.toml").write_text("", encoding="utf-8")
    done = tocsin("run")
    assert done.returncode == 2
    assert "no source that is switched on" in done.stderr.decode()


def test_check_knows_only_sources_that_are_switched_on(tocsin, tmp_path):
    (tmp_path / "config.toml").write_text('[sources.ep-texts]\nkind = "ep_texts"\n', encoding="utf-8")
    done = tocsin("check", "ep-text")
    assert done.returncode == 2
    assert 'Did you mean "ep-texts"?' in done.stderr.decode()


# match


def test_match_writes_one_line_per_hit_with_offsets_in_code_points(tocsin, lines):
    text = {"id": 7, "text": "🔔 Łódź: Mirela Costandache und Mirela Costandache."}
    found = rows(tocsin("match", "--watches", lines("w", WATCH), "--texts", lines("t", TEXT, text)))
    assert [(row["id"], row["watch"]) for row in found] == [("t1", "w1"), (7, "w1"), (7, "w1")]
    assert list(found[0]) == ["id", "watch", "start", "end", "surface", "strength", "why"]
    for row in found:
        whole = {"t1": TEXT, 7: text}[row["id"]]["text"]
        assert whole[row["start"] : row["end"]] == row["surface"] == "Mirela Costandache"
        assert row["strength"] == "full"
        assert row["why"]


def test_match_reads_texts_from_standard_input_one_at_a_time(lines):
    with subprocess.Popen(
        [*RUN, "match", "--watches", str(lines("w", WATCH))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=_environ(),
    ) as child:
        line = json.dumps(TEXT).encode() + b"\n"
        fed = threading.Thread(target=lambda: [child.stdin.write(line) for _ in range(300)])
        fed.start()
        first = json.loads(child.stdout.readline())  # before standard input has ended
        assert first["id"] == "t1"
        fed.join()
        child.stdin.close()
        assert len(child.stdout.read().splitlines()) == 299


def test_ids_come_back_as_they_were_given(tocsin, lines):
    watch = {**WATCH, "id": 12}
    (found,) = rows(tocsin("match", "--watches", lines("w", watch), given=json.dumps(TEXT)))
    assert (found["watch"], found["id"]) == (12, "t1")


def test_words_and_aliases_are_watched_too(tocsin, lines):
    watches = lines(
        "w",
        {"id": "a", "kind": "name", "query": "Ilir Drenova", "aliases": ["Mirela Costandache"]},
        {"id": "b", "kind": "words", "query": "sentenced"},
    )
    found = rows(tocsin("match", "--watches", watches, given=json.dumps(TEXT)))
    assert {(row["watch"], row["surface"]) for row in found} == {("a", "Mirela Costandache"), ("b", "sentenced")}


def test_blank_lines_a_byte_order_mark_and_a_missing_last_newline_do_no_harm(tocsin, lines):
    given = b"\xef\xbb\xbf" + json.dumps(TEXT).encode() + b"\r\n\n   \n" + json.dumps({**TEXT, "id": "t2"}).encode()
    found = rows(tocsin("match", "--watches", lines("w", WATCH), given=given))
    assert [row["id"] for row in found] == ["t1", "t2"]


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        (b"{", "is not JSON"),
        (b"[" * 100_000, "is not JSON"),
        (b"[1]", "must be a JSON object"),
        (b'"text"', "must be a JSON object"),
        (b'{"id": "caf\xe9", "text": ""}', "is not UTF-8"),
        (b'{"text": "no id"}', '"id" must be'),
        (b'{"id": true, "text": "x"}', '"id" must be'),
        (b'{"id": 1}', '"text" must be a text'),
        (b'{"id": 1, "text": null}', '"text" must be a text'),
        (b'{"id": 1, "text": "x", "lang": 5}', '"lang" must be a text'),
    ],
)
def test_a_line_that_cannot_be_used_is_told_by_its_number(tocsin, lines, bad, words):
    given = json.dumps(TEXT).encode() + b"\n\n" + bad + b"\n"
    done = tocsin("match", "--watches", lines("w", WATCH), given=given)
    assert done.returncode == 2
    assert "line 3: " in done.stderr.decode()
    assert words in done.stderr.decode()
    assert len(done.stdout.splitlines()) == 1  # what came before it is written


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        ({"id": "x", "kind": "nmae", "query": "Mirela"}, "name, article, words"),
        ({"id": "x", "kind": ["name"], "query": "Mirela"}, "name, article, words"),
        ({"id": "x", "kind": "name"}, '"query" must be a text'),
        ({"id": "x", "kind": "name", "query": "Ilir Drenova", "aliases": "Ilir"}, '"aliases" must be a list'),
        ({"id": "x", "kind": "name", "query": ""}, "cannot be understood"),
        ({"id": "w1", "kind": "name", "query": "Ilir Drenova"}, "a second watch"),
    ],
)
def test_a_watch_that_cannot_be_used_is_told_by_its_number(tocsin, lines, bad, words):
    done = tocsin("match", "--watches", lines("w", WATCH, bad), given=json.dumps(TEXT))
    assert (done.returncode, done.stdout) == (2, b"")
    assert "line 2: " in done.stderr.decode()
    assert words in done.stderr.decode()


def test_half_a_surrogate_pair_in_a_text_does_no_harm(tocsin, lines):
    given = r'{"id": "\ud83d", "text": "Mirela Costandache \ud83d"}'
    (found,) = rows(tocsin("match", "--watches", lines("w", WATCH), given=given))
    assert found["id"] == "\ud83d"


def test_output_is_utf_8_whatever_the_terminal(tocsin, lines):
    watch = {**WATCH, "query": "Łukasz Żoraw-Bielski"}
    given = json.dumps({"id": 1, "text": "Łukasz Żoraw-Bielski"})
    done = tocsin("match", "--watches", lines("w", watch), given=given, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert rows(done)[0]["surface"] == "Łukasz Żoraw-Bielski"
    assert "Łukasz".encode() in done.stdout


def test_a_reader_that_goes_away_ends_match_quietly(lines):
    texts = lines("t", *[TEXT] * 5000)
    with subprocess.Popen(
        [*RUN, "match", "--watches", str(lines("w", WATCH)), "--texts", str(texts)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=_environ(),
    ) as child:
        child.stdout.readline()
        child.stdout.close()
        assert child.stderr.read() == b""


def test_ctrl_c_ends_quietly_with_130(lines):
    with subprocess.Popen(
        [*RUN, "match", "--watches", str(lines("w", WATCH))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=_environ(),
    ) as child:
        for _ in range(300):
            child.stdin.write(json.dumps(TEXT).encode() + b"\n")
        child.stdin.flush()
        child.stdout.readline()  # it is at work
        assert _interrupted(child) == 130
        assert child.stderr.read().strip() == b""


def _interrupted(child):
    """Press Ctrl-C until it ends: Python may lose an interrupt that comes while an object is being deleted."""
    for _ in range(30):
        child.send_signal(signal.SIGINT)
        try:
            return child.wait(timeout=1)
        except subprocess.TimeoutExpired:
            continue
    return None


# cite


def test_cite_writes_one_line_per_article(tocsin):
    text = "calls for the repeal of Articles 131 and 174 of the Criminal Code of Kazakhstan"
    found = rows(tocsin("cite", given=json.dumps({"id": "t", "text": text, "lang": "en", "country": "kz"})))
    assert [row["article"] for row in found] == ["131", "174"]
    for row in found:
        assert list(row) == [
            *("id", "start", "end", "surface", "instrument", "unit", "article", "part", "paragraph"),
            *("whole_start", "whole_end"),
        ]
        assert text[row["start"] : row["end"]] == row["surface"]


def test_cite_tells_a_bad_line_too(tocsin):
    done = tocsin("cite", given='{"id": 1, "text": "x"}\nArticle 5')
    assert done.returncode == 2
    assert "line 2: is not JSON" in done.stderr.decode()


# extract


PAGE = """<!doctype html><html lang="en"><head><title>Velgaria: statement</title>
<meta property="og:title" content="Statement on Velgaria"></head>
<body><nav><a href="/en/about">About us</a></nav><main><h1>Statement on Velgaria</h1>
<p>We call on the authorities in Sarnovo to release Mirela Costandache, who was sentenced for her reporting.</p>
<p>Her trial did not meet the standards that Velgaria has undertaken to respect before the courts.</p>
</main></body></html>"""


def test_extract_reads_a_page_that_no_source_owns(tocsin, tmp_path):
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    done = tocsin("extract", "page.html", "--url", "https://ombudsman.example/en/statement")
    assert done.returncode == 0, done.stderr.decode()
    told = json.loads(done.stdout)
    assert told["title"] == "Statement on Velgaria"
    assert told["language"] == "en"
    assert any("Mirela Costandache" in paragraph["text"] for paragraph in told["paragraphs"])
    assert not any("About us" in paragraph["text"] for paragraph in told["paragraphs"])
    assert set(told["paragraphs"][0]) == {"label", "kind", "text"}


FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Ombudsman</title>
<item><title>Statement on Velgaria</title><link>https://ombudsman.example/en/statement</link>
<pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate><description>We call on Sarnovo.</description></item>
</channel></rss>"""


def test_extract_uses_the_sources_of_the_settings_first(tocsin, tmp_path):
    (tmp_path / "feed.xml").write_text(FEED, encoding="utf-8")
    (tmp_path / "own.toml").write_text(
        '[sources.ombudsman]\nkind = "feed"\nurl = "https://ombudsman.example/rss.xml"\n', encoding="utf-8"
    )
    done = tocsin("extract", "feed.xml", "--url", "https://ombudsman.example/rss.xml", "--config", "own.toml")
    assert done.returncode == 0, done.stderr.decode()
    (reference,) = json.loads(done.stdout)["references"]
    assert reference["url"] == "https://ombudsman.example/en/statement"
    assert reference["key"].startswith("ombudsman:")
    assert json.loads(done.stdout)["paragraphs"] == []


def test_a_list_is_known_as_one_whatever_its_query(tocsin, tmp_path):
    (tmp_path / "feed.xml").write_text(FEED, encoding="utf-8")
    (tmp_path / "config.toml").write_text(
        '[sources.ombudsman]\nkind = "feed"\nurl = "https://ombudsman.example/rss.xml"\n', encoding="utf-8"
    )
    done = tocsin("extract", "feed.xml", "--url", "https://ombudsman.example/rss.xml?page=2")
    assert len(json.loads(done.stdout)["references"]) == 1


def test_a_page_that_cannot_be_read_is_told_with_exit_code_1(tocsin, tmp_path):
    (tmp_path / "feed.xml").write_text("<html><body>gone</body></html>", encoding="utf-8")
    (tmp_path / "config.toml").write_text(
        '[sources.ombudsman]\nkind = "feed"\nurl = "https://ombudsman.example/rss.xml"\n', encoding="utf-8"
    )
    done = tocsin("extract", "feed.xml", "--url", "https://ombudsman.example/rss.xml")
    assert (done.returncode, done.stdout) == (1, b"")
    assert "https://ombudsman.example/rss.xml" in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()


def test_extract_needs_a_web_address(tocsin, tmp_path):
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    done = tocsin("extract", "page.html", "--url", "page.html")
    assert done.returncode == 2
    assert "is no web address" in done.stderr.decode()


# diff


OLD = "Title\nCalls on Velgaria to release Ilir Drenova.\nRegrets the closure of the Sarnovo Courier.\nSame words."
NEW = "Title\nCalls on Velgaria to release Ilir Drenova and Oksana Ravliuk.\nSame words.\nAdds <a> paragraph & more."


@pytest.fixture
def pair(tmp_path):
    (tmp_path / "old.txt").write_text(OLD, encoding="utf-8")
    (tmp_path / "new.txt").write_text(NEW, encoding="utf-8")
    return "old.txt", "new.txt"


def test_diff_as_json_gives_both_texts_back(tocsin, pair):
    changes = json.loads(tocsin("diff", *pair, "--format", "json").stdout)
    assert {change["kind"] for change in changes} == {"changed", "removed", "added"}
    (changed,) = (change for change in changes if change["kind"] == "changed")
    old = "".join(segment["text"] for segment in changed["segments"] if segment["op"] != "in")
    new = "".join(segment["text"] for segment in changed["segments"] if segment["op"] != "out")
    assert (old, new) == (OLD.splitlines()[1], NEW.splitlines()[1])
    assert changed["old"]["index"] == changed["new"]["index"] == 1


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("text", ["{+", "and Oksana Ravliuk", "[−Regrets", "Adds <a> paragraph & more."]),
        ("html", ["<!doctype html>", "<ins>", "<del>Regrets", "&lt;a&gt; paragraph &amp; more"]),
        ("telegram", ["<b>", "<u>+", "<s>−Regrets", "&lt;a&gt; paragraph &amp; more"]),
    ],
)
def test_diff_is_shown_for_people(tocsin, pair, form, words):
    done = tocsin("diff", *pair, "--format", form)
    assert done.returncode == 0, done.stderr.decode()
    for word in words:
        assert word in done.stdout.decode("utf-8")
    assert ("Same words" in done.stdout.decode("utf-8")) is (form == "html")  # there it is folded


def test_diff_sees_no_difference_between_types_of_file(tocsin, tmp_path):
    body = "".join(f"<p>{line}</p>" for line in OLD.splitlines()[1:])
    (tmp_path / "old.html").write_text(f"<!doctype html><main>{body}</main>", encoding="utf-8")
    (tmp_path / "new.txt").write_text("\n".join(OLD.splitlines()[1:]), encoding="utf-8")
    done = tocsin("diff", "old.html", "new.txt")
    assert done.stdout.decode().strip() == "No difference in the words."


def test_diff_tells_a_file_that_cannot_be_read(tocsin, tmp_path):
    (tmp_path / "old.pdf").write_bytes(b"%PDF-1.7\nbroken")
    (tmp_path / "new.txt").write_text(NEW, encoding="utf-8")
    done = tocsin("diff", "old.pdf", "new.txt")
    assert (done.returncode, done.stdout) == (1, b"")
    assert "old.pdf" in done.stderr.decode()


# backup


def test_backup_copies_the_store_and_never_overwrites(tocsin, tmp_path):
    from storage.store import Store

    (tmp_path / "config.toml").write_text('[storage]\npath = "kept.sqlite"\n', encoding="utf-8")
    done = tocsin("backup", "copy.sqlite")
    assert done.returncode == 1
    assert "Nothing is kept yet" in done.stderr.decode()
    Store.open(tmp_path / "kept.sqlite").close()
    assert tocsin("backup", "copy.sqlite").returncode == 0
    assert (tmp_path / "copy.sqlite").stat().st_mode & 0o077 == 0
    before = (tmp_path / "copy.sqlite").read_bytes()
    done = tocsin("backup", "copy.sqlite")
    assert done.returncode == 2
    assert "exists already" in done.stderr.decode()
    assert (tmp_path / "copy.sqlite").read_bytes() == before

import json
import stat
import threading
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from bot.doctor import examine

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
TOKEN = "555555555:AAF-invented_token_of_thirtyfive_chars"
SOURCE = '[sources.local]\nkind = "feed"\nurl = "http://127.0.0.1/rss.xml"\n'


@pytest.fixture
def findings(tmp_path):
    def find(text, *, online=False, now=NOW, **environ):
        file = tmp_path / "config.toml"
        file.write_text(text, encoding="utf-8")
        return {finding.what: finding for finding in examine(file, environ, online=online, now=now)}

    return find


@pytest.fixture
def api():
    """A Bot API that knows one token."""

    class Api(BaseHTTPRequestHandler):
        def do_GET(self):
            known = self.path == f"/bot{TOKEN}/getMe"
            self.send_response(200 if known else 401)
            self.end_headers()
            self.wfile.write(json.dumps({"ok": known, "result": {"username": "velgaria_bot"}}).encode())

        def log_message(self, *args):
            pass

    with HTTPServer(("127.0.0.1", 0), Api) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/bot"
        server.shutdown()
        thread.join()


def test_a_sound_installation_has_no_problem(findings):
    found = findings(f'{SOURCE}[http]\ncontact = "desk@velgaria.example"')
    assert [str(finding) for finding in found.values() if not finding.ok] == []
    assert {"Python", "SQLite", "SQLite full-text search", "clock", "settings", "source local"} <= set(found)


def test_settings_that_cannot_be_used_are_a_problem_and_the_rest_is_still_told(findings):
    found = findings('[digest]\nhour = "x"')
    assert not found["settings"].ok
    assert "digest.hour" in found["settings"].told
    assert found["Python"].ok


@pytest.mark.parametrize(
    ("text", "what", "advice"),
    [
        (SOURCE, "contact for the institutions", "contact"),
        ("", "sources", "config.toml"),
        ('[storage]\npath = "/dev/null/kept.sqlite"', "folder of the store", "let your user write to /dev/null"),
    ],
)
def test_a_problem_says_what_to_do(findings, text, what, advice):
    finding = findings(text)[what]
    assert not finding.ok
    assert advice in finding.advice
    assert " → " in str(finding)


def test_a_clock_that_stands_still_is_a_problem(findings):
    assert not findings("", now=datetime(1970, 1, 1, tzinfo=UTC))["clock"].ok


def test_a_store_that_others_can_read_is_a_problem(findings, tmp_path):
    store = tmp_path / "kept.sqlite"
    store.touch()
    store.chmod(0o644)
    assert not findings('[storage]\npath = "kept.sqlite"')["store"].ok
    store.chmod(0o600)
    assert findings('[storage]\npath = "kept.sqlite"')["store"].ok


def test_a_token_file_that_others_can_read_is_a_problem(findings, tmp_path):
    token = tmp_path / "token"
    token.write_text(TOKEN, encoding="utf-8")
    token.chmod(0o640)
    assert "chmod 600" in findings('[telegram]\ntoken_file = "token"')["token file"].advice
    token.chmod(stat.S_IRUSR)
    assert findings('[telegram]\ntoken_file = "token"')["token file"].ok


@pytest.mark.parametrize(("token", "ok"), [("", True), (TOKEN, True), ("hello", False), (TOKEN + " x", False)])
def test_the_tokens_shape_is_looked_at_and_never_shown(findings, token, ok):
    found = findings("", TOCSIN_TELEGRAM_TOKEN=token)
    assert found["Telegram token"].ok is ok
    assert not token or not any(token in str(finding) for finding in found.values())


def test_online_asks_telegram_who_the_bot_is(findings, api):
    text = f'[telegram]\nbase_url = "{api}"'
    known = findings(text, online=True, TOCSIN_TELEGRAM_TOKEN=TOKEN)["Telegram getMe"]
    assert (known.ok, known.told) == (True, "@velgaria_bot")
    unknown = findings(text, online=True, TOCSIN_TELEGRAM_TOKEN=TOKEN[:-1])["Telegram getMe"]
    assert not unknown.ok
    assert "@BotFather" in unknown.advice


def test_online_tells_a_telegram_that_does_not_answer_without_the_token(findings):
    found = findings('[telegram]\nbase_url = "http://127.0.0.1:9/bot"', online=True, TOCSIN_TELEGRAM_TOKEN=TOKEN)
    assert not found["Telegram getMe"].ok
    assert TOKEN not in str(found["Telegram getMe"])


def test_online_looks_up_the_hosts_or_their_stand_ins(findings):
    mounted = '[http.mounts]\n"http://nowhere.invalid" = "http://127.0.0.1:8801"\n'
    source = '[sources.local]\nkind = "feed"\nurl = "http://nowhere.invalid/rss.xml"\n'
    assert findings(mounted + source, online=True)["source local, hosts"].ok
    assert not findings(source, online=True)["source local, hosts"].ok


def test_nothing_is_asked_of_the_network_without_online(findings, api):
    found = findings(f'{SOURCE}[telegram]\nbase_url = "{api}"', TOCSIN_TELEGRAM_TOKEN=TOKEN)
    assert "Telegram getMe" not in found
    assert "source local, hosts" not in found


def test_the_doctor_leaves_no_trace(findings, tmp_path):
    findings('[storage]\npath = "data/kept.sqlite"')
    assert [left.name for left in tmp_path.iterdir()] == ["config.toml"]

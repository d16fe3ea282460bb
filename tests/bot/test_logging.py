import io
import json
import logging
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import httpx
import pytest
import structlog

from bot.logging import configure, redact

TOKEN = "987654321:AAE-invented_token_of_thirtyfive_chars"


@pytest.fixture(autouse=True)
def logging_as_it_was():
    root = logging.getLogger()
    kept = list(root.handlers), root.level
    levels = {name: logging.getLogger(name).level for name in ("httpx", "httpcore", "telegram", "apscheduler")}
    yield
    root.handlers[:], root.level = kept
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)
    logging.captureWarnings(capture=False)
    structlog.reset_defaults()


@pytest.fixture
def api():
    class Api(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"{}")

        def log_message(self, *args):
            pass

    with HTTPServer(("127.0.0.1", 0), Api) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/bot{TOKEN}"
        server.shutdown()
        thread.join()


def lines(level="debug", *, as_json=False, secrets=()):
    out = io.StringIO()
    configure(level=level, json=as_json, secrets=secrets, stream=out)
    return out


@pytest.mark.parametrize("as_json", [False, True])
@pytest.mark.parametrize("talkative", [False, True])
def test_the_token_in_an_address_never_reaches_the_log(api, as_json, talkative):
    out = lines(as_json=as_json)
    if talkative:  # as if someone raised these loggers to look at a problem
        for name in ("httpx", "httpcore"):
            logging.getLogger(name).setLevel(logging.DEBUG)
    httpx.get(f"{api}/getMe")
    logged = out.getvalue()
    assert TOKEN not in logged
    assert ("<bot token>" in logged) is talkative


def boom():
    raise RuntimeError(f"POST https://api.telegram.org/bot{TOKEN}/sendMessage failed")


@pytest.mark.parametrize("as_json", [False, True])
@pytest.mark.parametrize("logger", [logging.getLogger("telegram.ext"), structlog.get_logger("bot.deliver")], ids=str)
def test_the_token_in_a_traceback_never_reaches_the_log(logger, as_json):
    out = lines(as_json=as_json)
    try:
        boom()
    except RuntimeError:
        logger.exception("send failed")
    logged = out.getvalue()
    assert "send failed" in logged
    assert "RuntimeError" in logged
    assert TOKEN not in logged


@pytest.mark.parametrize(
    ("message", "args"),
    [
        (f"token {TOKEN}", ()),
        ("token %s", (TOKEN,)),
        ("token %(token)s", ({"token": TOKEN},)),
        ("request %s", (httpx.URL(f"https://api.telegram.org/bot{TOKEN}/getMe"),)),
        ("request %r", (f"https://api.telegram.org/bot{TOKEN.replace(':', '%3A')}/getMe",)),
        ("nested %s", ([{"a": (TOKEN,)}],)),
    ],
)
def test_the_token_in_message_or_arguments_never_reaches_the_log(message, args):
    out = lines()
    logging.getLogger("any.library").debug(message, *args)
    assert "<bot token>" in out.getvalue()
    assert TOKEN[10:] not in out.getvalue()


def test_the_token_never_reaches_other_handlers_of_the_same_record_after_ours():
    out = lines()
    later = io.StringIO()
    logging.getLogger().addHandler(logging.StreamHandler(later))
    logging.getLogger("any.library").warning("token %s", TOKEN)
    assert TOKEN not in out.getvalue() + later.getvalue()


def test_a_secret_of_another_shape_is_hidden_too():
    out = lines(secrets=("42:short", ""))
    structlog.get_logger().info("started", url="http://127.0.0.1:9000/bot42:short/getMe")
    assert "42:short" not in out.getvalue()
    assert "started" in out.getvalue()


def test_json_lines_are_json_with_time_level_and_name():
    out = lines("info", as_json=True)
    structlog.get_logger("bot.pipeline").info("polled", source="ep-texts", found=3)
    logging.getLogger("any.library").warning("odd %s", "thing")
    first, second = map(json.loads, out.getvalue().splitlines())
    assert (first["event"], first["source"], first["found"], first["level"]) == ("polled", "ep-texts", 3, "info")
    assert first["timestamp"].endswith("Z")
    assert (second["event"], second["logger"]) == ("odd thing", "any.library")


def test_lines_below_the_level_and_the_talk_of_libraries_are_left_out():
    out = lines("info")
    structlog.get_logger("bot").debug("quiet")
    for name in ("httpx", "httpcore.http11", "telegram.ext.Application", "apscheduler.scheduler"):
        logging.getLogger(name).info("talk")
    assert out.getvalue() == ""


def test_configuring_again_replaces_what_was_set():
    first, second = lines(), lines()
    structlog.get_logger().info("once")
    assert first.getvalue() == ""
    assert second.getvalue().count("once") == 1


@pytest.mark.parametrize("value", [None, 3, 2.5, True, "words", ["a", ("b",)], {"a": 1}])
def test_values_without_a_token_stay_as_they_are(value):
    assert redact(value) == value

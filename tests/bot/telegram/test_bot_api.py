"""What each failure of the Bot API means for the message: over real sockets, through the real library."""

import logging
import socket
from dataclasses import replace
from typing import Any

import pytest
import telegram_html
from fake_api import TOKEN, FakeApi, Fault, Then, bad_request, flood, forbidden
from telegram import Bot

from bot.bot_api import ApiRequest, classify, send_html
from bot.deliver import (
    Accepted,
    Ambiguous,
    ChatGone,
    Gone,
    Later,
    Migrated,
    Receipt,
    Refusal,
    Refused,
    Scope,
    TokenInvalid,
    Wait,
)

UPGRADED = bad_request("group chat was upgraded to a supergroup chat", parameters={"migrate_to_chat_id": -1009})

FAULTS: list[tuple[str, Fault, Receipt, bool]] = [
    ("flood", flood(7), Wait(7.0), False),
    ("flood told by a proxy", Fault(status=429, body="<html>slow"), Wait(30.0, Scope.ALL), False),
    ("blocked", forbidden("bot was blocked by the user"), ChatGone(Gone.BLOCKED), False),
    ("deactivated", forbidden("user is deactivated"), ChatGone(Gone.DEACTIVATED), False),
    ("kicked", forbidden("bot was kicked from the supergroup chat"), ChatGone(Gone.KICKED), False),
    ("left", forbidden("bot is not a member of the channel chat"), ChatGone(Gone.KICKED), False),
    ("deleted", forbidden("the group chat was deleted"), ChatGone(Gone.KICKED), False),
    ("never started", forbidden("bot can't initiate conversation with a user"), ChatGone(Gone.BLOCKED), False),
    ("not found", bad_request("chat not found"), ChatGone(Gone.NOT_FOUND), False),
    ("topic closed", bad_request("TOPIC_CLOSED"), ChatGone(Gone.TOPIC), False),
    ("topic gone", bad_request("message thread not found"), ChatGone(Gone.TOPIC), False),
    ("no rights", bad_request("not enough rights to send text messages to the chat"), ChatGone(Gone.NO_RIGHTS), False),
    ("muted", bad_request("CHAT_WRITE_FORBIDDEN"), ChatGone(Gone.NO_RIGHTS), False),
    ("migrated", UPGRADED, Migrated(-1009), False),
    ("something else", bad_request("invalid reply markup"), Refused(Refusal.OTHER), False),
    ("revoked token", Fault(status=401, description="Unauthorized"), TokenInvalid(), False),
    ("wrong token", Fault(status=404, description="Not Found"), TokenInvalid(), False),
    ("a proxy's 404", Fault(status=404, body="<html>nothing here"), Later("status 404"), False),
    ("a firewall's 403", Fault(status=403, body="<html>denied"), Later("status 403"), False),
    ("a redirect", Fault(status=302, body="<html>login"), Later("status 302"), False),
    ("entity too large", Fault(status=413, body="<html>", times=2), Refused(Refusal.TOO_LONG), False),
    ("internal error", Fault(status=500, description="Internal Server Error"), Ambiguous("status 500"), False),
    ("internal error, taken", Fault(status=500, description="oops", accepts=True), Ambiguous("status 500"), True),
    ("bad gateway", Fault(status=502, body="<html>"), Ambiguous("status 502"), False),
    ("captive portal", Fault(body="<html>pay here"), Ambiguous("status 200"), False),
    ("ok: false at 200", Fault(description="weird"), Ambiguous("status 200"), False),
    ("JSON of somebody else", Fault(body="[]"), Ambiguous("status 200"), False),
    ("reset after taking", Fault(accepts=True, then=Then.RESET), Ambiguous("ReadError"), True),
    ("closed after taking", Fault(accepts=True, then=Then.CLOSE), Ambiguous("RemoteProtocolError"), True),
    ("reset before taking", Fault(status=500, then=Then.RESET), Ambiguous("ReadError"), False),
]


@pytest.fixture
def bot(api: FakeApi) -> Bot:
    return Bot(TOKEN, base_url=api.base_url, request=ApiRequest())


async def say(bot: Bot, html: str = "<b>Velgaria</b>") -> Receipt:
    receipt = await send_html(bot, 501, 0, html)
    await bot.request.shutdown()
    return receipt


@pytest.mark.parametrize(("fault", "receipt", "taken"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS])
async def test_each_failure_has_its_receipt(
    api: FakeApi, bot: Bot, fault: Fault, receipt: Receipt, taken: bool
) -> None:
    api.fail(replace(fault))
    assert await say(bot) == receipt
    assert bool(api.ledger) is taken


async def test_a_message_that_was_taken_brings_its_number(api: FakeApi, bot: Bot) -> None:
    assert await say(bot) == Accepted(api.ledger[0]["message_id"])
    assert api.ledger[0]["text"] == "Velgaria"
    assert api.ledger[0]["styled"]


async def test_a_refused_connection_is_safe_to_repeat() -> None:
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        closed = f"http://127.0.0.1:{reserved.getsockname()[1]}/bot"
        assert await say(Bot(TOKEN, base_url=closed, request=ApiRequest())) == Later("ConnectError")


async def test_an_answer_that_comes_too_late_is_ambiguous(api: FakeApi) -> None:
    class Hasty(ApiRequest):
        async def do_request(self, url: str, method: str, request_data: Any = None, *_: Any, **__: Any) -> Any:
            return await super().do_request(url, method, request_data, read_timeout=0.05)

    api.fail(Fault(accepts=True, delay=0.5))
    assert await say(Bot(TOKEN, base_url=api.base_url, request=Hasty())) == Ambiguous("ReadTimeout")
    assert len(api.ledger) == 1


def test_an_unheard_of_error_is_ambiguous() -> None:
    assert classify(KeyError("result")) == Ambiguous("KeyError")


@pytest.mark.parametrize("broken", ["<b>Mirela Costandache", "a < b & <foo>c</foo>", "<b>" + "long " * 1000 + "</b>"])
async def test_what_telegram_cannot_parse_goes_out_as_plain_text(api: FakeApi, bot: Bot, broken: str) -> None:
    assert isinstance(await say(bot, broken), Accepted)
    assert len(api.ledger) == 1
    assert not api.ledger[0]["styled"]
    assert len(api.ledger[0]["text"]) <= 4096


async def test_the_topic_is_part_of_the_address(api: FakeApi, bot: Bot) -> None:
    await send_html(bot, -1001, 77, "x")
    await bot.request.shutdown()
    assert (api.ledger[0]["chat"], api.ledger[0]["thread"]) == (-1001, 77)


async def test_no_log_of_ours_holds_the_token_or_the_text(
    api: FakeApi, bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    api.fail(Fault(body="<html>pay here"), Fault(status=404, description="Not Found"))
    await send_html(bot, 501, 0, "Mirela Costandache")
    await send_html(bot, 501, 0, "<b>Mirela Costandache")
    await bot.request.shutdown()
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("bot")]
    assert not [line for line in ours if TOKEN in line or "Costandache" in line]


def test_the_oracle_refuses_what_telegram_refuses() -> None:
    with pytest.raises(telegram_html.UnreadableError, match="can't parse entities"):
        telegram_html.parse("<b>open")
    assert telegram_html.parse("<b>x</b>").text == "x"

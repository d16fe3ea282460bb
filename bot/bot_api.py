"""The Bot API as it really answers: its failures told apart, and the chat it leads to.

What decides is whether a message can have been accepted. A refusal is certain; a broken connection
after the request left is not (core.telegram.org/bots/api, "Making requests"; error descriptions as
in github.com/tdlib/telegram-bot-api, Client.cpp).
"""

import asyncio
import json
import os
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime, timedelta
from functools import cache, partial
from http import HTTPStatus
from typing import Any, TypeVar

import httpx
import structlog
from telegram import (
    Bot,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    LinkPreviewOptions,
    ReplyParameters,
    Update,
)
from telegram import Message as Posted
from telegram.constants import KeyboardButtonStyle, MessageLimit, ParseMode
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter
from telegram.request import BaseRequest, HTTPXRequest, RequestData

from bot.cannot_start import CannotStartError
from bot.console import plain
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
from storage.keyboard import Button, Keyboard
from storage.outbox import File, Message

# python-telegram-bot: without it every flood wait is also a deprecation warning
os.environ.setdefault("PTB_TIMEDELTA", "1")

log = structlog.get_logger(__name__)

T = TypeVar("T")

_PROXY_FLOOD_SECONDS = 30.0
_HANDLING_SECONDS = 30.0

_UNDERSTOOD = frozenset(
    {
        HTTPStatus.BAD_REQUEST,
        HTTPStatus.UNAUTHORIZED,
        HTTPStatus.FORBIDDEN,
        HTTPStatus.NOT_FOUND,
        HTTPStatus.CONFLICT,
        HTTPStatus.TOO_MANY_REQUESTS,
    }
)

_NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)

# descriptions of status 403, in lower case; the first that occurs decides
_FORBIDDEN: Mapping[str, Gone] = {
    "blocked by the user": Gone.BLOCKED,
    "can't initiate conversation": Gone.BLOCKED,
    "deactivated": Gone.DEACTIVATED,
    "kicked": Gone.KICKED,
    "not a member": Gone.KICKED,
    "chat was deleted": Gone.KICKED,
}

# descriptions of status 400, likewise
_BAD_REQUEST: Mapping[str, Gone | Refusal] = {
    "can't parse entities": Refusal.UNREADABLE,
    "too long": Refusal.TOO_LONG,
    "entities_too_long": Refusal.TOO_LONG,
    "topic_closed": Gone.TOPIC,
    "topic_deleted": Gone.TOPIC,
    "thread not found": Gone.TOPIC,
    "chat not found": Gone.NOT_FOUND,
    "user not found": Gone.NOT_FOUND,
    "peer_id_invalid": Gone.NOT_FOUND,
    "group chat was deactivated": Gone.KICKED,
    "not enough rights": Gone.NO_RIGHTS,
    "no rights": Gone.NO_RIGHTS,
    "administrator rights": Gone.NO_RIGHTS,
    "chat_write_forbidden": Gone.NO_RIGHTS,
    "chat_send_plain_forbidden": Gone.NO_RIGHTS,
    "chat_restricted": Gone.NO_RIGHTS,
    "chat_admin_required": Gone.NO_RIGHTS,
}


class OddAnswerError(NetworkError):
    """An answer outside the Bot API's agreement: a proxy's page, a server error. `status` is its HTTP status."""

    def __init__(self, status: int) -> None:
        super().__init__(f"Status {status}")
        self.status = status


def classify(error: Exception) -> Receipt:  # noqa: PLR0911 - one line for each kind of failure
    """What a failed sendMessage means for the message."""
    match error:
        case RetryAfter():
            wait = error.retry_after
            return Wait(wait.total_seconds() if isinstance(wait, timedelta) else float(wait))
        case ChatMigrated():
            return Migrated(error.new_chat_id)
        case InvalidToken():
            return TokenInvalid()
        case Forbidden():
            return ChatGone(_first(_FORBIDDEN, error.message) or Gone.NO_RIGHTS)
        case OddAnswerError():
            return _odd(error.status)
        case BadRequest():
            return _bad_request(error.message)
        case Conflict():
            return Later("conflict")
        case NetworkError(__cause__=cause) if isinstance(cause, _NEVER_SENT):
            return Later(type(cause).__name__)
        case NetworkError(__cause__=UnicodeEncodeError()):
            return Refused(Refusal.OTHER)
        case _:
            return Ambiguous(type(error.__cause__ or error).__name__)


def _odd(status: int) -> Receipt:
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return Wait(_PROXY_FLOOD_SECONDS, Scope.ALL)
    if status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        return Refused(Refusal.TOO_LONG)
    # a success or a server error may hide an acceptance; any other status comes from something in between
    if status < HTTPStatus.MULTIPLE_CHOICES or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Ambiguous(f"status {status}")
    return Later(f"status {status}")


def _bad_request(description: str) -> Receipt:
    reason = _first(_BAD_REQUEST, description)
    if isinstance(reason, Gone):
        return ChatGone(reason)
    return Refused(reason or Refusal.OTHER)


def _first(table: Mapping[str, T], description: str) -> T | None:
    spoken = description.lower()  # the library changes the case of some descriptions
    return next((reason for words, reason in table.items() if words in spoken), None)


class ApiRequest(HTTPXRequest):
    """HTTP for the Bot API: patient time-outs, few connections, and nothing but the agreed answers let through.

    Raises `OddAnswerError` for all others, so that neither a proxy's 403 nor its 404 is taken for Telegram's.
    """

    def __init__(self, *, connections: int = 16) -> None:
        super().__init__(
            connection_pool_size=connections,
            connect_timeout=10,
            read_timeout=30,
            write_timeout=15,
            pool_timeout=30,
            httpx_kwargs={"verify": _trust()},
        )

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """One request; see `BaseRequest.do_request`."""
        status, body = await super().do_request(
            url, method, request_data, read_timeout, write_timeout, connect_timeout, pool_timeout
        )
        is_file = method == "GET" and status == HTTPStatus.OK  # all else is POST (the library's BaseRequest)
        if not is_file and not _agreed(status, body):
            raise OddAnswerError(status)
        return status, body


@cache
def _trust() -> ssl.SSLContext:
    """Whom the Bot API's clients trust: made once, for it costs more than a request."""
    return httpx.create_ssl_context()


def _agreed(status: int, body: bytes) -> bool:
    try:
        answer = json.loads(body)
    except ValueError:
        return False
    if not isinstance(answer, dict):
        return False
    if status == HTTPStatus.OK:
        return answer.get("ok") is True and "result" in answer
    return answer.get("ok") is False and status in _UNDERSTOOD


class TokenRefusedError(NetworkError, CannotStartError):
    """Telegram does not know the token. A `NetworkError`: any other error ends the library's polling for good."""


class Listening(ApiRequest):
    """HTTP for getUpdates: says when it last heard Telegram, and asks on only when all it heard is handled.

    Asking on is what acknowledges: so an update is acknowledged after it was handled, and comes again
    when the process dies in between. `handled` waits for that; it is given half a minute.
    """

    def __init__(self, handled: Callable[[], Awaitable[None]], clock: Callable[[], datetime]) -> None:
        super().__init__(connections=1)
        self._handled = handled
        self._clock = clock
        self.heard_at: datetime | None = None
        self.trouble = ""

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """One getUpdates; see `BaseRequest.do_request`."""
        try:
            async with asyncio.timeout(_HANDLING_SECONDS):
                await self._handled()
        except TimeoutError:
            log.warning("a command takes long; listening on")
        try:
            status, body = await super().do_request(*args, **kwargs)
        except NetworkError as error:
            self.trouble = f"Telegram cannot be heard ({type(error.__cause__ or error).__name__})"
            raise
        match status:
            case HTTPStatus.UNAUTHORIZED | HTTPStatus.NOT_FOUND:
                self.trouble = "Telegram does not know the token: check it, or ask @BotFather for a new one"
                raise TokenRefusedError(self.trouble)
            case HTTPStatus.CONFLICT:
                self.trouble = "another instance listens with the same token: stop one of them"
            case HTTPStatus.OK:
                self.trouble = ""
                self.heard_at = self._clock()
                body = _readable(body)
        return status, body


def _readable(body: bytes) -> bytes:
    """The answer, each update the library cannot read reduced to its number.

    One of those would make it drop the whole batch and fetch it again, without end and without a pause.
    """
    answer = json.loads(body)
    updates = [update if _can_be_read(update) else {"update_id": update["update_id"]} for update in answer["result"]]
    if updates == answer["result"]:
        return body
    log.error("updates that cannot be read were skipped")
    return json.dumps({"ok": True, "result": updates}).encode()


def _can_be_read(update: dict[str, Any]) -> bool:
    try:
        Update.de_json(update)
    except Exception:  # noqa: BLE001 - whatever it raises, the library would raise it again
        return False
    return True


async def send_html(
    bot: Bot, telegram_id: int, thread: int, html: str, *, answers: int | None = None, buttons: Keyboard = ()
) -> Receipt:
    """Send Telegram HTML; what Telegram cannot parse or finds too long goes out once more as plain text.

    `thread` is 0 outside topics; `answers` is the id of the message replied to.
    """
    send = partial(
        bot.send_message,
        telegram_id,
        message_thread_id=thread or None,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        reply_parameters=None if answers is None else ReplyParameters(answers, allow_sending_without_reply=True),
        reply_markup=markup(buttons),
    )
    receipt = await _send(partial(send, html, ParseMode.HTML))
    if isinstance(receipt, Refused) and receipt.reason is not Refusal.OTHER:
        log.error("mark-up refused; sent as plain text", reason=receipt.reason)
        receipt = await _send(partial(send, _cut(plain(html))))
    return receipt


async def _send(send: Callable[[], Awaitable[Posted]]) -> Receipt:
    try:
        sent = await send()
    except Exception as error:  # noqa: BLE001 - a strange answer raises strange errors; each is some receipt
        return classify(error)
    return Accepted(sent.message_id)


async def send_file(bot: Bot, telegram_id: int, thread: int, file: File, caption: str) -> Receipt:
    """Send a file with a caption (Telegram HTML), a PNG as a picture to look at.

    A chat that takes words but no files refuses it, no more.
    """
    body = InputFile(file.body, filename=file.name)
    send = (
        partial(bot.send_photo, telegram_id, body)
        if file.name.endswith(".png")
        else partial(bot.send_document, telegram_id, body, disable_content_type_detection=True)
    )
    try:
        sent = await send(caption=caption, parse_mode=ParseMode.HTML, message_thread_id=thread or None)
    except Exception as error:  # noqa: BLE001 - as for messages
        receipt = classify(error)
        return Refused(Refusal.OTHER) if receipt == ChatGone(Gone.NO_RIGHTS) else receipt
    return Accepted(sent.message_id)


def _cut(text: str) -> str:
    """As much as one message holds: 4096 UTF-16 units."""
    units = text.encode("utf-16-le", "replace")[: 2 * MessageLimit.MAX_TEXT_LENGTH]
    return units.decode("utf-16-le", "ignore")


def markup(buttons: Keyboard) -> InlineKeyboardMarkup | None:
    """Buttons as Telegram takes them; `None` for none."""
    rows = [[_button(button) for button in row] for row in buttons]
    return InlineKeyboardMarkup(rows) if rows else None


def _button(button: Button) -> InlineKeyboardButton:
    return InlineKeyboardButton(
        button.label,
        url=button.opens or None,
        callback_data=button.says or None,
        copy_text=CopyTextButton(button.copies) if button.copies else None,
        style=KeyboardButtonStyle.DANGER if button.danger else None,
    )


async def edit_html(bot: Bot, telegram_id: int, message_id: int, html: str, buttons: Keyboard) -> Receipt:
    """Put other words and buttons in the place of a message of ours. "Not modified" is as good as done."""
    try:
        await bot.edit_message_text(
            html,
            telegram_id,
            message_id,
            parse_mode=ParseMode.HTML,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            reply_markup=markup(buttons),
        )
    except BadRequest as error:
        return Accepted(message_id) if "not modified" in error.message.lower() else classify(error)
    except Exception as error:  # noqa: BLE001 - as for messages
        return classify(error)
    return Accepted(message_id)


class TelegramChannel:
    """The chats of Telegram."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def send(self, message: Message) -> Receipt:
        """Send one message of the outbox."""
        if message.file:
            return await send_file(self._bot, message.telegram_id, message.thread, message.file, message.html)
        return await send_html(
            self._bot,
            message.telegram_id,
            message.thread,
            message.html,
            answers=message.answers,
            buttons=message.buttons,
        )


@asynccontextmanager
async def speaking(token: str, base_url: str) -> AsyncIterator[TelegramChannel]:
    """A channel to Telegram's chats for a program that listens to nobody; closed at the end."""
    request = ApiRequest()
    async with AsyncExitStack() as stack:
        stack.push_async_callback(request.shutdown)
        yield TelegramChannel(Bot(token, base_url.rstrip("/"), request=request, get_updates_request=request))

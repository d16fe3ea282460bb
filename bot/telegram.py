"""The bot in Telegram: hears commands by long polling, checks who may say them, and answers."""

import asyncio
import re
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from typing import Any, TypeAlias
from weakref import WeakValueDictionary

import structlog
from telegram import Bot, BotCommand, CallbackQuery, ChatMember, ChatMemberUpdated, Message, Update, User
from telegram import Chat as TelegramChat
from telegram.constants import ChatType, UpdateType
from telegram.error import InvalidToken, TelegramError
from telegram.ext import (
    Application,
    ApplicationBuilder,
    BaseUpdateProcessor,
    CallbackContext,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ExtBot,
    MessageHandler,
    filters,
)

from bot import smalltalk
from bot.bot_api import ApiRequest, Listening, TelegramChannel, TokenRefusedError, edit_html, send_file, send_html
from bot.conversation import Command, Desk, Reply, Request, commands, reply, voice_of
from bot.deliver import Accepted, Later, Receipt, Wait
from bot.logging import where
from bot.voice import Language, Voice
from storage.outbox import File
from storage.people import Chat

log = structlog.get_logger(__name__)

App: TypeAlias = Application[Any, Any, Any, Any, Any, Any]
Context: TypeAlias = CallbackContext[Any, Any, Any, Any]

BASE_URL = "https://api.telegram.org/bot"

_HEARD = (UpdateType.MESSAGE, UpdateType.CALLBACK_QUERY, UpdateType.CHANNEL_POST, UpdateType.MY_CHAT_MEMBER)
_POLL = timedelta(seconds=25)
_SILENCE = timedelta(minutes=3)  # several polls and their time-outs
_RETRY_SECONDS = (1, 2, 5, 10, 30, 60)
_ANSWER_PATIENCE_SECONDS = 5.0
_AT_ONCE = 8
_REMEMBERED_UPDATES = 2000
_LARGEST_FILE = 2_000_000  # bytes of a document that somebody sends
_ADMIN_SECONDS = 60.0
_TOAST = 200  # Bot API, answerCallbackQuery.text
_SHORT_TOAST = 60  # longer ones stay until they are closed
_ANONYMOUS_ADMIN = 1087968824  # "GroupAnonymousBot", who speaks for hidden administrators
_CAPTION = re.compile(r"/([a-z]+)", re.IGNORECASE)
_OURS = filters.UpdateType.MESSAGE | filters.UpdateType.CHANNEL_POST  # an edited command is not said again


class InOrder(BaseUpdateProcessor):
    """Handles chats side by side, the updates of one chat one after the other, and no update twice.

    What was handled is remembered in memory alone: after a restart a redelivered command runs again,
    and commands are such that this does no harm.
    """

    def __init__(self) -> None:
        super().__init__(_AT_ONCE)
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._handled: OrderedDict[int, None] = OrderedDict()

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Wait for the chat's turn, then handle."""
        if not isinstance(update, Update) or update.update_id in self._handled:
            if isinstance(coroutine, Coroutine):
                coroutine.close()
            return
        self._handled[update.update_id] = None
        if len(self._handled) > _REMEMBERED_UPDATES:
            self._handled.popitem(last=False)
        chat = update.effective_chat
        turn = self._turns.setdefault(chat.id if chat else 0, asyncio.Lock())
        async with turn:
            await coroutine

    async def initialize(self) -> None:
        """Nothing to set up."""

    async def shutdown(self) -> None:
        """Nothing to let go of."""


class Doorkeeper:
    """Who may say what: the allowed list, and administrators in groups."""

    def __init__(
        self, bot: Bot, allowed: frozenset[int] | None, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._bot = bot
        self._allowed = allowed
        self._monotonic = monotonic
        self._admins: dict[tuple[int, int], tuple[bool, float]] = {}

    def admits(self, message: Message) -> bool:
        """Whether the bot answers here at all: the chat, or the person in a private chat, is allowed."""
        return self._allowed is None or message.chat_id in self._allowed

    async def may(self, message: Message, command: Command, presser: User | None = None) -> bool:
        """Whether the sender, or who pressed a button, may use the command here.

        Raises `TelegramError` when Telegram does not tell.
        """
        if not command.changes or message.chat.type in (ChatType.PRIVATE, ChatType.CHANNEL):
            return True
        sender = presser or message.from_user
        if presser is None and message.sender_chat is not None:
            return message.sender_chat.id == message.chat_id  # an administrator who hides
        if sender is None:
            return False
        return sender.id == _ANONYMOUS_ADMIN or await self._is_admin(message.chat_id, sender.id)

    async def _is_admin(self, chat_id: int, user_id: int) -> bool:
        now = self._monotonic()
        self._admins = {key: known for key, known in self._admins.items() if known[1] > now}
        if (chat_id, user_id) not in self._admins:
            member = await self._bot.get_chat_member(chat_id, user_id)
            is_admin = member.status in (ChatMember.ADMINISTRATOR, ChatMember.OWNER)
            self._admins[chat_id, user_id] = (is_admin, now + _ADMIN_SECONDS)
        return self._admins[chat_id, user_id][0]


class TelegramBot:
    """The bot's ears and mouth. Alerts leave through `channel`, by a courier that the caller runs."""

    def __init__(self, token: str, desk: Desk, *, clock: Callable[[], datetime], base_url: str = BASE_URL) -> None:
        self._desk = desk
        self._clock = clock
        self._updates: asyncio.Queue[object] = asyncio.Queue()
        self._listening = Listening(self._updates.join, clock)
        self._speaking = ApiRequest()
        self._app = _application(token, base_url.rstrip("/"), self._updates, self._speaking, self._listening)
        self._doorkeeper = Doorkeeper(self._app.bot, desk.allowed)
        self._commands = commands()
        self._starting: asyncio.Task[None] | None = None
        self._started_at: datetime | None = None
        self._complaint = ""
        self._register()

    @property
    def channel(self) -> TelegramChannel:
        """Where the courier sends."""
        return TelegramChannel(self._app.bot)

    async def start(self) -> None:
        """Begin to listen. Raises `TokenRefusedError` when Telegram does not know the token.

        When Telegram cannot be reached, goes on trying in the background; `healthy` tells.
        """
        self._started_at = self._clock()
        try:
            await self._app.initialize()
        except InvalidToken:
            raise TokenRefusedError("Telegram does not know the token: check it, or ask @BotFather for one") from None
        except TelegramError as error:
            log.warning("Telegram cannot be reached yet", error=type(error).__name__)
        self._starting = asyncio.create_task(self._begin(), name="begin to listen")

    async def stop_listening(self) -> None:
        """Hear nothing new; what was heard is still answered. Sending goes on until `stop`."""
        if self._starting is not None:
            self._starting.cancel()
            with suppress(asyncio.CancelledError):
                await self._starting
            self._starting = None
        if self._app.updater is not None and self._app.updater.running:
            await self._app.updater.stop()

    async def stop(self) -> None:
        """Stop listening, finish the commands at work, and close. The courier must have ended before."""
        try:
            await self.stop_listening()
        finally:
            if self._app.running:
                await self._app.stop()
            await self._app.shutdown()
            await self._speaking.shutdown()  # the application leaves these open when it never reached Telegram
            await self._listening.shutdown()

    def healthy(self, now: datetime) -> str | None:
        """`None`, or why the bot does not hear, in words for the operator."""
        task = self._starting
        if task is not None and task.done() and not task.cancelled() and (error := task.exception()):
            return f"the bot could not begin to listen ({type(error).__name__}): restart it"
        since = self._listening.heard_at or self._started_at
        if since is not None and now - since > _SILENCE:
            why = self._listening.trouble or self._complaint or "no answer"
            return f"Telegram was last heard {since:%Y-%m-%d %H:%M} UTC: {why}"
        return None

    async def _begin(self) -> None:
        """Everything that needs Telegram to answer, until it does."""
        attempt = 0
        while True:
            try:
                await self._app.initialize()
                await self._set_menu()
                break
            except TelegramError as error:
                self._complain(error)
                await asyncio.sleep(_RETRY_SECONDS[min(attempt, len(_RETRY_SECONDS) - 1)])
                attempt += 1
        await self._app.start()
        if self._app.updater is None:
            raise RuntimeError("the application was built without an updater")
        await self._app.updater.start_polling(
            timeout=_POLL, bootstrap_retries=-1, allowed_updates=_HEARD, error_callback=self._complain
        )

    def _complain(self, error: TelegramError) -> None:
        """Tell a trouble in listening once, not at every attempt; never what was received."""
        complaint = self._listening.trouble or type(error).__name__
        if complaint != self._complaint:
            log.warning("Telegram cannot be heard", reason=complaint)
        self._complaint = complaint

    async def _set_menu(self) -> None:
        """The menu of commands, written only when it changed: writing it often is limited."""
        bot: ExtBot[Any] = self._app.bot
        for language in Language:
            menu = [BotCommand(command.name, command.summary(Voice(language))) for command in self._commands]
            code = None if language is Language.EN else language.value
            if list(await bot.get_my_commands(language_code=code)) != menu:
                await bot.set_my_commands(menu, language_code=code)

    def _register(self) -> None:
        app = self._app
        for command in self._commands:
            app.add_handler(CommandHandler(command.name, partial(self._on_command, command), _OURS))
        app.add_handler(CallbackQueryHandler(self._on_press))
        app.add_handler(MessageHandler(_OURS & filters.CaptionRegex(_CAPTION), self._on_caption))
        private = filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE
        app.add_handler(MessageHandler(filters.StatusUpdate.MIGRATE, self._on_migration))
        app.add_handler(MessageHandler(private & filters.TEXT, self._on_other_text))
        app.add_handler(ChatMemberHandler(self._on_membership, ChatMemberHandler.MY_CHAT_MEMBER))
        app.add_error_handler(self._on_error)

    async def _on_command(self, command: Command, update: Update, _context: Context) -> None:
        message = update.effective_message
        if message is None:
            return
        if not self._doorkeeper.admits(message):
            await self._answer(message, _closed(message))
            return
        now = self._clock()
        chat = self._chat(message, now)
        if not await self._doorkeeper.may(message, command):
            await self._answer(message, reply(voice_of(chat).lines("admins-only")))
            return
        request = Request(
            chat,
            _after_command(message),
            now,
            self._desk,
            person=_person(message),
            about=message.reply_to_message.message_id if message.reply_to_message else None,
            file=await self._file(message),
        )
        await self._answer(message, await command.answer(request))

    async def _on_caption(self, update: Update, context: Context) -> None:
        """A document that came with a command as its caption."""
        message = update.effective_message
        name = _CAPTION.match(message.caption or "") if message else None
        command = next((command for command in self._commands if name and command.name == name[1].lower()), None)
        if command is not None:
            await self._on_command(command, update, context)

    async def _on_press(self, update: Update, _context: Context) -> None:
        """A button was pressed: the command that it says, by the right of who pressed it."""
        query, message = update.callback_query, update.effective_message
        if query is None or message is None:
            return
        now = self._clock()
        name, _, text = (query.data or "").partition(" ")
        command = next((command for command in self._commands if command.name == name), None)
        chat = self._chat(message, now)
        if not self._doorkeeper.admits(message):
            await _toast(query, "")
        elif command is None:
            await _toast(query, voice_of(chat).text("button-old"))
        elif not await self._doorkeeper.may(message, command, query.from_user):
            await _toast(query, voice_of(chat).text("admins-only"))
        else:
            about = message.message_id
            request = Request(chat, text, now, self._desk, pressed=True, person=query.from_user.id, about=about)
            answer = await command.answer(request)
            await _toast(query, answer.toast)
            await self._answer(message, answer, pressed=True)

    async def _file(self, message: Message) -> File | None:
        """The document that came with a command, or that it replies to; `None` where there is none of a fair size."""
        replied = message.reply_to_message
        document = message.document or (replied.document if replied else None)
        if document is None or (document.file_size or 0) > _LARGEST_FILE:
            return None
        body = await (await document.get_file()).download_as_bytearray()
        return File(document.file_name or "", bytes(body), "")

    async def _on_other_text(self, update: Update, _context: Context) -> None:
        """Nobody in a private chat is left without an answer."""
        if (message := update.effective_message) is None:
            return
        if not self._doorkeeper.admits(message):
            await self._answer(message, _closed(message))
            return
        now = self._clock()
        request = Request(self._chat(message, now), message.text or "", now, self._desk, person=_person(message))
        await self._answer(message, await smalltalk.answer(request))

    async def _on_migration(self, update: Update, _context: Context) -> None:
        """A group became a supergroup: told twice, once in each; either will do."""
        if (message := update.effective_message) is None:
            return
        if message.migrate_to_chat_id:
            self._desk.store.chats.migrate(message.chat_id, message.migrate_to_chat_id)
        elif message.migrate_from_chat_id:
            self._desk.store.chats.migrate(message.migrate_from_chat_id, message.chat_id)

    async def _on_membership(self, update: Update, _context: Context) -> None:
        """We were blocked or removed, or are back."""
        if (change := update.my_chat_member) is None:
            return
        chat = self._desk.store.chats.by_address(change.chat.id, 0)  # topics learn it when they are written to
        if chat is None or chat.active is _can_write(change):
            return
        if _can_write(change):
            self._desk.resume(chat, self._clock())
        else:
            self._desk.pause(chat, f"Telegram: {change.new_chat_member.status}", self._clock())

    async def _on_error(self, update: object, context: Context) -> None:
        """Say that it went wrong; log where, and nothing of what was said."""
        error = context.error
        place = where(error) if error else ""
        log.error("a command failed", error=type(error).__name__, place=place)
        if isinstance(update, Update) and (message := update.effective_message):
            await self._answer(message, reply(_guess(message).lines("went-wrong")))

    def _chat(self, message: Message, now: datetime) -> Chat:
        desk = self._desk
        return desk.store.chats.get_or_add(
            message.chat_id,
            _thread(message),
            title=_title(message.chat),
            timezone=desk.timezone,
            digest_hour=desk.digest_hour,
            now=now,
            language=_guess(message).language,
        )

    async def _answer(self, message: Message, answer: Reply, *, pressed: bool = False) -> None:
        """Answers do not queue behind alerts. One that cannot be sent is lost: the person will ask again."""
        bot, chat, thread = self._app.bot, message.chat_id, _thread(message)
        texts = list(answer.texts)
        if pressed and answer.replaces and len(texts) == 1:
            receipt = await edit_html(bot, chat, message.message_id, texts[0], answer.buttons)
            if isinstance(receipt, Accepted):
                texts.clear()
        alone = pressed or message.chat.type in (ChatType.PRIVATE, ChatType.CHANNEL)
        send = partial(send_html, bot, chat, thread, answers=None if alone else message.message_id)
        for number, html in enumerate(texts, start=1):
            await _patiently(partial(send, html, buttons=answer.buttons if number == len(texts) else ()))
        if answer.file:
            await _patiently(partial(send_file, bot, chat, thread, answer.file, answer.file.caption))


def _application(
    token: str, base_url: str, updates: asyncio.Queue[object], speaking: ApiRequest, listening: Listening
) -> App:
    return (
        ApplicationBuilder()
        .token(token)
        .base_url(base_url)
        .base_file_url(base_url.removesuffix("/bot") + "/file/bot")
        .request(speaking)
        .get_updates_request(listening)
        .update_queue(updates)
        .job_queue(None)
        .concurrent_updates(InOrder())
        .build()
    )


async def _patiently(send: Callable[[], Coroutine[Any, Any, Receipt]]) -> None:
    """Send an answer; once more after a short wait where that is worth it."""
    receipt = await send()
    if (pause := _worth_waiting(receipt)) is not None:
        await asyncio.sleep(pause)
        receipt = await send()
    log.debug("answered", receipt=type(receipt).__name__)


async def _toast(query: CallbackQuery, words: str) -> None:
    """Tell Telegram that a press was heard. One that is too old is answered in the chat alone."""
    with suppress(TelegramError):
        await query.answer(words[:_TOAST] or None, show_alert=len(words) > _SHORT_TOAST)


def _after_command(message: Message) -> str:
    """All that follows the command, line breaks and quotation marks as typed."""
    entities = message.entities or message.caption_entities
    return (message.text or message.caption or "")[entities[0].length :].strip()


def _person(message: Message) -> int:
    """Who speaks; 0 where Telegram does not tell a person."""
    sender = message.from_user
    return 0 if sender is None or message.sender_chat is not None else sender.id


def _guess(message: Message) -> Voice:
    """The language of who speaks, as far as Telegram tells."""
    sender = message.from_user
    return Voice(Language.of((sender.language_code if sender else None) or ""))


def _thread(message: Message) -> int:
    """The topic a message is in; 0 outside topics and in "General"."""
    return message.message_thread_id or 0 if message.is_topic_message else 0


def _title(chat: TelegramChat) -> str:
    """A group's or channel's name. A person's is not kept: a watch list tells enough about its owner."""
    return chat.title or ""


def _can_write(change: ChatMemberUpdated) -> bool:
    return change.new_chat_member.status in (ChatMember.MEMBER, ChatMember.ADMINISTRATOR, ChatMember.OWNER)


def _worth_waiting(receipt: Receipt) -> float | None:
    """Seconds after which an answer is tried once more; `None` when it is not."""
    match receipt:
        case Wait(seconds) if seconds <= _ANSWER_PATIENCE_SECONDS:
            return seconds
        case Later():
            return 1.0
        case _:
            return None


def _closed(message: Message) -> Reply:
    return reply(_guess(message).lines("closed", number=str(message.chat_id)))

"""The bot in Telegram: hears commands by long polling, checks who may say them, and answers."""

import asyncio
import re
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from typing import Any, TypeAlias
from weakref import WeakValueDictionary

import structlog
from telegram import (
    Bot,
    BotCommand,
    CallbackQuery,
    ChatMember,
    ChatMemberRestricted,
    ChatMemberUpdated,
    MaybeInaccessibleMessage,
    Message,
    Update,
    User,
)
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
from bot.conversation import Command, Desk, Document, Reply, Request, commands, menu, reply, voice_of
from bot.deliver import Accepted, Later, Receipt, Wait
from bot.logging import where
from bot.voice import Language, Voice
from storage.people import STOPPED, Chat

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
_ADMIN_SECONDS = 60.0
_TOAST = 200  # Bot API, answerCallbackQuery.text
_SHORT_TOAST = 60  # longer ones stay until they are closed
_ANONYMOUS_ADMIN = 1087968824  # "GroupAnonymousBot", who speaks for hidden administrators
_CAPTION = re.compile(r"/([a-z]+)(?:@(\w+))?(?:\s+|$)", re.IGNORECASE)
_INVITE = "invite-"  # what a link that lets somebody in brings to /start
_LEAVING = ("stop", "forget")  # heard of chats that are known, welcome or not
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
    """Who may say what: the allowed list, invitations, and administrators in groups."""

    def __init__(self, bot: Bot, desk: Desk, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._bot = bot
        self._desk = desk
        self._monotonic = monotonic
        self._admins: dict[tuple[int, int], tuple[bool, float]] = {}

    def admits(self, telegram_id: int) -> bool:
        """Whether the bot answers in a chat at all; a private chat has its person's id."""
        desk = self._desk
        if desk.allowed is None or telegram_id in desk.allowed:
            return True
        return desk.by_invitation and desk.store.invites.admits(telegram_id)

    async def lets_in(self, message: Message, command: Command, now: datetime) -> bool:
        """Whether a command is heard: of who is admitted, brings an invitation, or wants to leave."""
        chats, chat_id = self._desk.store.chats, message.chat_id
        if self.admits(chat_id) or (command.name in _LEAVING and chats.at(chat_id)):
            return True
        code = _invitation(message) if self._desk.by_invitation and command.name == "start" else ""
        if not code or not await self.may(message, command):
            return False
        return self._desk.store.invites.redeem(code, chat_id, now)

    async def may(self, message: Message, command: Command) -> bool:
        """Whether the sender may use the command here. Raises `TelegramError` when Telegram does not tell."""
        if not command.changes or message.chat.type in (ChatType.PRIVATE, ChatType.CHANNEL):
            return True  # in channels only administrators write
        if message.sender_chat is not None:
            return message.sender_chat.id == message.chat_id  # an administrator who hides
        sender = message.from_user
        if sender is None:
            return False
        return sender.id == _ANONYMOUS_ADMIN or await self._is_admin(message.chat_id, sender.id)

    async def may_press(self, chat: TelegramChat, presser: User, command: Command) -> bool:
        """Whether a person may use the command by a button: in a channel every reader can press. Raises as `may`."""
        if not command.changes or chat.type == ChatType.PRIVATE:
            return True
        return await self._is_admin(chat.id, presser.id)

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
        self._doorkeeper = Doorkeeper(self._app.bot, desk)
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
        """Hear people as soon as Telegram answers; the menu comes after."""
        await self._insist(self._app.initialize)
        await self._app.start()
        if self._app.updater is None:
            raise RuntimeError("the application was built without an updater")
        await self._app.updater.start_polling(
            timeout=_POLL, bootstrap_retries=-1, allowed_updates=_HEARD, error_callback=self._complain
        )
        await self._insist(self._set_menu)

    async def _insist(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do what needs Telegram to answer, until it does."""
        for attempt in count():
            try:
                await work()
            except TelegramError as error:
                self._complain(error)
                await asyncio.sleep(_RETRY_SECONDS[min(attempt, len(_RETRY_SECONDS) - 1)])
            else:
                return

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
            entries = [BotCommand(command.name, command.summary(Voice(language))) for command in menu()]
            code = None if language is Language.EN else language.value
            if list(await bot.get_my_commands(language_code=code)) != entries:
                await bot.set_my_commands(entries, language_code=code)

    def _register(self) -> None:
        app = self._app
        app.add_handler(CallbackQueryHandler(self._on_press))
        for command in self._commands:
            app.add_handler(CommandHandler(command.name, partial(self._on_command, command), _OURS))
        app.add_handler(MessageHandler(_OURS & filters.CaptionRegex(_CAPTION), self._on_caption))
        private = filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE
        app.add_handler(MessageHandler(filters.StatusUpdate.MIGRATE, self._on_migration))
        app.add_handler(MessageHandler(filters.StatusUpdate.FORUM_TOPIC_REOPENED, self._on_reopening))
        app.add_handler(MessageHandler(private & filters.TEXT, self._on_other_text))
        app.add_handler(ChatMemberHandler(self._on_membership, ChatMemberHandler.MY_CHAT_MEMBER))
        app.add_error_handler(self._on_error)

    async def _on_command(self, command: Command, update: Update, _context: Context) -> None:
        message = update.effective_message
        if message is None:
            return
        now = self._clock()
        if not await self._doorkeeper.lets_in(message, command, now):
            await self._answer(_place(message), self._closed(message))
            return
        chat = self._chat(_place(message), message.from_user, now)
        if not await self._doorkeeper.may(message, command):
            await self._answer(_place(message), reply(voice_of(chat).lines("admins-only")))
            return
        request = Request(
            chat,
            _after_command(message),
            now,
            self._desk,
            person=_person(message),
            about=message.reply_to_message.message_id if message.reply_to_message else None,
            document=_document(message),
            bot_name=self._app.bot.username,
        )
        await self._answer(_place(message), await command.answer(request))

    async def _on_caption(self, update: Update, context: Context) -> None:
        """A document that came with a command as its caption."""
        message = update.effective_message
        said = _CAPTION.match(message.caption or "") if message else None
        if said is None or (said[2] or self._app.bot.username).lower() != self._app.bot.username.lower():
            return
        command = next((command for command in self._commands if command.name == said[1].lower()), None)
        if command is not None:
            await self._on_command(command, update, context)

    async def _on_press(self, update: Update, _context: Context) -> None:
        """A button was pressed: the command that it says, by the right of who pressed it."""
        query = update.callback_query
        if query is None or query.message is None:
            return
        now, place = self._clock(), _place(query.message)
        name, _, text = (query.data or "").partition(" ")
        command = next((command for command in self._commands if command.name == name), None)
        if not self._doorkeeper.admits(place.chat.id) and name not in _LEAVING:
            await _toast(query, "")
            return
        chat = self._chat(place, query.from_user, now)
        if command is None:
            await _toast(query, voice_of(chat).text("button-old"))
        elif not await self._doorkeeper.may_press(place.chat, query.from_user, command):
            await _toast(query, voice_of(chat).text("admins-only"))
        else:
            request = Request(
                chat,
                text,
                now,
                self._desk,
                pressed=True,
                person=query.from_user.id,
                about=place.message_id,
                bot_name=self._app.bot.username,
            )
            answer = await command.answer(request)
            await _toast(query, answer.toast)
            await self._answer(place, answer, pressed=True)

    async def _on_other_text(self, update: Update, _context: Context) -> None:
        """Nobody in a private chat is left without an answer."""
        if (message := update.effective_message) is None:
            return
        if not self._doorkeeper.admits(message.chat_id):
            await self._answer(_place(message), self._closed(message))
            return
        now = self._clock()
        chat = self._chat(_place(message), message.from_user, now)
        request = Request(chat, message.text or "", now, self._desk, person=_person(message))
        await self._answer(_place(message), await smalltalk.answer(request))

    async def _on_migration(self, update: Update, _context: Context) -> None:
        """A group became a supergroup: told twice, once in each; either will do."""
        if (message := update.effective_message) is None:
            return
        if message.migrate_to_chat_id:
            self._desk.store.chats.migrate(message.chat_id, message.migrate_to_chat_id)
        elif message.migrate_from_chat_id:
            self._desk.store.chats.migrate(message.migrate_from_chat_id, message.chat_id)

    async def _on_membership(self, update: Update, _context: Context) -> None:
        """We were blocked or removed, or are back. Who said /stop says /start."""
        if (change := update.my_chat_member) is None:
            return
        for chat in self._desk.store.chats.at(change.chat.id):
            if _can_write(change):
                self._welcome_back(chat)
            elif chat.active:
                self._desk.pause(chat, f"Telegram: {change.new_chat_member.status}", self._clock())

    async def _on_reopening(self, update: Update, _context: Context) -> None:
        """A topic was reopened."""
        if message := update.effective_message:
            chat = self._desk.store.chats.by_address(message.chat_id, message.message_thread_id or 0)
            if chat is not None:
                self._welcome_back(chat)

    def _welcome_back(self, chat: Chat) -> None:
        if not chat.active and self._desk.store.chats.paused_why(chat.id) != STOPPED:
            self._desk.resume(chat, self._clock())

    async def _on_error(self, update: object, context: Context) -> None:
        """Say that it went wrong; log where, and nothing of what was said."""
        error = context.error
        place = where(error) if error else ""
        log.error("a command failed", error=type(error).__name__, place=place)
        if not isinstance(update, Update):
            return
        if query := update.callback_query:
            await _toast(query, _guess(query.from_user).text("went-wrong"))
        elif message := update.effective_message:
            await self._answer(_place(message), reply(_guess(message.from_user).lines("went-wrong")))

    def _chat(self, place: "_Place", speaker: User | None, now: datetime) -> Chat:
        desk = self._desk
        return desk.store.chats.get_or_add(
            place.chat.id,
            place.thread,
            title=place.chat.title or "",  # a person's name is not kept: a watch list tells enough about its owner
            timezone=desk.timezone,
            digest_hour=desk.digest_hour,
            now=now,
            language=_guess(speaker).language,
        )

    def _closed(self, message: Message) -> Reply:
        """What a stranger hears."""
        voice = _guess(message.from_user)
        if not self._desk.by_invitation:
            return reply(voice.lines("closed", number=str(message.chat_id)))
        return reply(voice.lines("access-bad-invitation" if _invitation(message) else "access-by-invitation"))

    async def _answer(self, place: "_Place", answer: Reply, *, pressed: bool = False) -> None:
        """Answers do not queue behind alerts. One that cannot be sent is lost: the person will ask again."""
        bot, chat = self._app.bot, place.chat.id
        texts = list(answer.texts)
        if pressed and answer.replaces and len(texts) == 1:
            receipt = await edit_html(bot, chat, place.message_id, texts[0], answer.buttons)
            if isinstance(receipt, Accepted):
                texts.clear()
        alone = pressed or place.chat.type in (ChatType.PRIVATE, ChatType.CHANNEL)
        send = partial(send_html, bot, chat, place.thread, answers=None if alone else place.message_id)
        for number, html in enumerate(texts, start=1):
            await _patiently(partial(send, html, buttons=answer.buttons if number == len(texts) else ()))
        if answer.file:
            await _patiently(partial(send_file, bot, chat, place.thread, answer.file, answer.file.caption))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where something was said: a topic (0: none) of a chat, and the message."""

    chat: TelegramChat
    thread: int
    message_id: int


def _place(message: MaybeInaccessibleMessage) -> _Place:
    """An old message under which a button was pressed tells its chat, and no topic."""
    thread = message.message_thread_id if isinstance(message, Message) and message.is_topic_message else None
    return _Place(message.chat, thread or 0, message.message_id)


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
    if message.text is None:
        return _CAPTION.sub("", message.caption or "", count=1).strip()
    return message.text[message.entities[0].length :].strip()


def _invitation(message: Message) -> str:
    """The code that somebody brings who says "/start invite-CODE"; empty for none."""
    said = (message.text or "").split()
    return said[1].removeprefix(_INVITE) if len(said) > 1 and said[1].startswith(_INVITE) else ""


def _document(message: Message) -> Document | None:
    """The document that came along, or that was replied to."""
    replied = message.reply_to_message
    sent = message.document or (replied.document if replied else None)
    if sent is None:
        return None

    async def read() -> bytes:
        return bytes(await (await sent.get_file()).download_as_bytearray())

    return Document(sent.file_name or "", sent.file_size or 0, read)


def _person(message: Message) -> int:
    """Who speaks; 0 where Telegram does not tell a person."""
    sender = message.from_user
    return 0 if sender is None or message.sender_chat is not None else sender.id


def _guess(speaker: User | None) -> Voice:
    """The language of who speaks, as far as Telegram tells."""
    return Voice(Language.of((speaker.language_code if speaker else None) or ""))


def _can_write(change: ChatMemberUpdated) -> bool:
    now = change.new_chat_member
    if isinstance(now, ChatMemberRestricted):
        return now.is_member and now.can_send_messages
    return now.status in (ChatMember.MEMBER, ChatMember.ADMINISTRATOR, ChatMember.OWNER)


def _worth_waiting(receipt: Receipt) -> float | None:
    """Seconds after which an answer is tried once more; `None` when it is not."""
    match receipt:
        case Wait(seconds) if seconds <= _ANSWER_PATIENCE_SECONDS:
            return seconds
        case Later():
            return 1.0
        case _:
            return None

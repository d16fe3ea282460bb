"""A Bot API that fails on demand, over real sockets. What it accepted is kept apart from what it answered.

In a test: `with FakeApi() as api:` (its own thread), then `api.fail(Fault(...))`, `api.say(...)`, `api.ledger`.
On its own, for programs that are killed: `python fake_api.py PORT`, then over HTTP

    GET  /ledger    what was accepted: chat, thread, text, told (whether the client was told so), calls at that time
    GET  /calls     every call with its method and parameters
    POST /faults    a list of faults, as the fields of `Fault`
    POST /say       {"chat": 1, "text": "/start"}: a person writes; any update of yours: POST /updates
"""

import asyncio
import json
import socket
import struct
import sys
import threading
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Self

import telegram_html
from aiohttp import web

TOKEN = "123456:fake-token-of-the-fake-bot-api"
BOT_ID = 123456


class Then(StrEnum):
    """What happens to the connection."""

    ANSWER = "answer"
    RESET = "reset"
    CLOSE = "close"


@dataclass
class Fault:
    """How calls go wrong. `chat` and `nth` (1 is the first call of the method in the chat) narrow; `times` limits.

    `accepts`: the message arrives all the same. `status` 200 without a body means the usual answer.
    """

    method: str = "sendMessage"
    chat: int | None = None
    nth: int | None = None
    times: int = 1
    accepts: bool = False
    status: int = 200
    description: str = ""
    parameters: dict[str, int] = field(default_factory=dict)
    body: str | None = None  # in place of the Bot API's JSON
    delay: float = 0.0
    then: Then = Then.ANSWER

    def answer(self) -> web.Response:
        if self.body is not None:
            return web.Response(status=self.status, text=self.body, content_type="text/html")
        told: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        if self.parameters:
            told["parameters"] = self.parameters
        return web.json_response(told, status=self.status)

    @property
    def speaks(self) -> bool:
        """Whether the answer is the fault's own."""
        return self.status != 200 or self.body is not None or bool(self.description)


def flood(seconds: int, **narrowed: Any) -> Fault:
    told = f"Too Many Requests: retry after {seconds}"
    return Fault(status=429, description=told, parameters={"retry_after": seconds}, **narrowed)


def forbidden(description: str, **narrowed: Any) -> Fault:
    return Fault(status=403, description=f"Forbidden: {description}", **narrowed)


def bad_request(description: str, **narrowed: Any) -> Fault:
    return Fault(status=400, description=f"Bad Request: {description}", **narrowed)


class FakeApi:
    def __init__(self, port: int = 0) -> None:
        self.port = port
        self.ledger: list[dict[str, Any]] = []
        self.calls: list[dict[str, Any]] = []
        self.faults: list[Fault] = []
        self.updates: list[dict[str, Any]] = []
        self.menus: dict[str, list[dict[str, Any]]] = {}
        self.admins: set[tuple[int, int]] = set()
        self.toasts: list[str] = []  # what pressed buttons were answered with; "" for nothing
        self.documents: dict[str, bytes] = {}
        self._counts: Counter[tuple[str, int | None]] = Counter()
        self._next_update = 1
        self._next_message = 100
        self._loop = asyncio.new_event_loop()
        self._news: asyncio.Condition
        self._ready = threading.Event()
        self._stopping: asyncio.Event
        self._thread = threading.Thread(target=self._loop.run_until_complete, args=(self._serve(),), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join(10)
        self._loop.close()

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/bot"

    def fail(self, *faults: Fault) -> None:
        self.faults.extend(faults)

    def say(self, text: str, chat: int = 501, **more: Any) -> int:
        """A person writes; in groups by default an ordinary member. Returns the update's number."""
        kind = "private" if chat > 0 else "supergroup"
        message = {
            "message_id": 1,
            "date": 1_800_000_000,
            "chat": {"id": chat, "type": kind, **({"title": "Casework"} if chat < 0 else {"first_name": "A"})},
            "from": {"id": abs(chat), "is_bot": False, "first_name": "A"},
            "text": text,
            **more,
        }
        if text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
        return self.push({"message": message})

    def press(
        self, says: str, chat: int = 501, person: int | None = None, message_id: int = 7, kind: str = "", **more: Any
    ) -> int:
        """A person presses a button; `says` is its callback data, forged or not."""
        usual = "private" if chat > 0 else "supergroup"
        message = {
            "message_id": message_id,
            "date": 1_800_000_000,
            "chat": {"id": chat, "type": kind or usual, **({"title": "Casework"} if chat < 0 else {"first_name": "A"})},
            "from": {"id": BOT_ID, "is_bot": True, "first_name": "Tocsin"},
            "text": "…",
            **more,
        }
        presser = {"id": person or abs(chat), "is_bot": False, "first_name": "A"}
        query = {"id": "1", "from": presser, "chat_instance": "1", "data": says, "message": message}
        return self.push({"callback_query": query})

    def press_old(self, says: str, chat: int = 501, person: int | None = None) -> int:
        """As `press`, under a message too old for Telegram to show it to the bot."""
        where = {"id": chat, "type": "private" if chat > 0 else "supergroup", "title": "Casework"}
        message = {"message_id": 7, "date": 0, "chat": where}
        presser = {"id": person or abs(chat), "is_bot": False, "first_name": "A"}
        query = {"id": "1", "from": presser, "chat_instance": "1", "data": says, "message": message}
        return self.push({"callback_query": query})

    def attach(self, name: str, body: bytes, caption: str, chat: int = 501, **more: Any) -> int:
        """A person sends a document."""
        document = {"file_id": name, "file_unique_id": name, "file_name": name, "file_size": len(body)}
        self.documents[name] = body
        sender = {"id": abs(chat), "is_bot": False, "first_name": "A"}
        where = {"id": chat, "type": "private" if chat > 0 else "supergroup", "title": "Casework"}
        message = {"message_id": 1, "date": 1_800_000_000, "chat": where, "from": sender}
        return self.push({"message": {**message, "caption": caption, "document": document, **more}})

    def push(self, update: dict[str, Any]) -> int:
        """Any update; numbered when it brings no number."""
        numbered = {"update_id": self._next_update, **update}
        self._next_update = max(self._next_update, numbered["update_id"]) + 1
        asyncio.run_coroutine_threadsafe(self._announce(numbered), self._loop).result(10)
        return int(numbered["update_id"])

    def texts(self, chat: int | None = None) -> list[str]:
        return [entry["text"] for entry in self.ledger if chat is None or entry["chat"] == chat]

    def called(self, method: str) -> int:
        return sum(call["method"] == method for call in self.calls)

    async def _serve(self) -> None:
        self._news, self._stopping = asyncio.Condition(), asyncio.Event()
        app = web.Application()
        app.router.add_post("/bot{token}/{method}", self._call)
        app.router.add_get("/file/bot{token}/documents/{name}", self._give_document)
        app.router.add_get("/ledger", self._tell_ledger)
        app.router.add_get("/calls", self._tell_calls)
        app.router.add_post("/faults", self._take_faults)
        app.router.add_post("/say", self._take_words)
        app.router.add_post("/updates", self._take_update)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", self.port)
        await site.start()
        self.port = runner.addresses[0][1]
        self._ready.set()
        await self._stopping.wait()
        waiting = asyncio.all_tasks() - {asyncio.current_task()}
        for task in waiting:  # long polls of clients that are gone
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        await runner.cleanup()

    async def _give_document(self, request: web.Request) -> web.Response:
        return web.Response(body=self.documents[request.match_info["name"]])

    async def _tell_ledger(self, _request: web.Request) -> web.Response:
        return web.json_response(self.ledger)

    async def _tell_calls(self, _request: web.Request) -> web.Response:
        return web.json_response(self.calls)

    async def _take_faults(self, request: web.Request) -> web.Response:
        self.faults.extend(Fault(**{**one, "then": Then(one.get("then", "answer"))}) for one in await request.json())
        return web.json_response({"faults": len(self.faults)})

    async def _take_words(self, request: web.Request) -> web.Response:
        said = await request.json()
        return web.json_response({"update_id": await asyncio.to_thread(lambda: self.say(**said))})

    async def _take_update(self, request: web.Request) -> web.Response:
        update = await request.json()
        return web.json_response({"update_id": await asyncio.to_thread(self.push, update)})

    async def _announce(self, update: dict[str, Any]) -> None:
        async with self._news:
            self.updates.append(update)
            self._news.notify_all()

    async def _call(self, request: web.Request) -> web.StreamResponse:
        method, fields = request.match_info["method"], dict(await request.post())
        chat = int(str(fields["chat_id"])) if "chat_id" in fields else None
        self.calls.append({"method": method, **{name: str(value) for name, value in fields.items()}})
        if request.match_info["token"] != TOKEN:
            return Fault(status=401, description="Unauthorized").answer()
        self._counts[method, chat] += 1
        fault = self._fault(method, chat)
        if fault is None:
            return await self._usual(method, chat, fields, told=True)
        usual = await self._usual(method, chat, fields, told=False) if fault.accepts or not fault.speaks else None
        if fault.then is not Then.ANSWER:
            return await self._break_off(request, fault)
        await asyncio.sleep(fault.delay)
        return usual if usual is not None and not fault.speaks else fault.answer()

    def _fault(self, method: str, chat: int | None) -> Fault | None:
        for fault in self.faults:
            fits = fault.method == method and fault.chat in (None, chat)
            if fits and fault.times > 0 and fault.nth in (None, self._counts[method, chat]):
                fault.times -= 1
                return fault
        return None

    async def _break_off(self, request: web.Request, fault: Fault) -> web.Response:
        transport = request.transport
        assert transport is not None
        if fault.then is Then.RESET:
            linger = struct.pack("ii", 1, 0)
            transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        transport.abort() if fault.then is Then.RESET else transport.close()
        return web.Response()

    async def _usual(  # noqa: C901 - one case for each method
        self, method: str, chat: int | None, fields: dict[str, Any], *, told: bool
    ) -> web.Response:
        match method:
            case "getMe":
                result: Any = {"id": BOT_ID, "is_bot": True, "first_name": "Tocsin", "username": "TocsinTestBot"}
            case "getUpdates":
                result = await self._poll(fields)
            case "getMyCommands":
                result = self.menus.get(str(fields.get("language_code", "")), [])
            case "setMyCommands":
                self.menus[str(fields.get("language_code", ""))] = json.loads(fields["commands"])
                result = True
            case "answerCallbackQuery":
                self.toasts.append(str(fields.get("text", "")))
                result = True
            case "getFile":
                name = str(fields["file_id"])
                result = {"file_id": name, "file_unique_id": name, "file_path": f"documents/{name}"}
            case "editMessageText":
                return self._accept(int(fields["chat_id"]), fields, told=told)
            case "getChatMember":
                user = int(fields["user_id"])
                status = "administrator" if (chat, user) in self.admins else "member"
                result = {"status": status, "user": {"id": user, "is_bot": False, "first_name": "A"}, **_RIGHTS}
            case "sendPhoto" | "sendDocument":
                sent = fields["photo" if method == "sendPhoto" else "document"]
                body = sent.file.read()
                file = (sent.filename, body if method == "sendPhoto" else body.decode())
                return self._accept(
                    int(fields["chat_id"]), {**fields, "text": fields["caption"], "file": file}, told=told
                )
            case "sendMessage":
                return self._accept(int(fields["chat_id"]), fields, told=told)
            case _:
                result = True
        return web.json_response({"ok": True, "result": result})

    async def _poll(self, fields: dict[str, Any]) -> list[dict[str, Any]]:
        offset = int(fields.get("offset", 0))
        self.updates = [update for update in self.updates if update["update_id"] >= offset]
        async with self._news:
            try:
                async with asyncio.timeout(float(fields.get("timeout", 0))):
                    await self._news.wait_for(lambda: self.updates)
            except TimeoutError:
                return []
        return list(self.updates)

    def _accept(self, chat: int, fields: dict[str, Any], *, told: bool) -> web.Response:
        text, entities = fields["text"], []
        if fields.get("parse_mode") == "HTML":
            try:
                text, entities = telegram_html.parse(text)
            except telegram_html.UnreadableError as error:
                return Fault(status=400, description=str(error)).answer()
        if len(text.encode("utf-16-le")) > 2 * 4096:
            return bad_request("message is too long").answer()
        if not text.strip():
            return bad_request("message text is empty").answer()
        self._next_message += 1
        self.ledger.append(
            {
                "chat": chat,
                "thread": int(fields.get("message_thread_id", 0)),
                "text": text,
                "styled": bool(entities),
                "file": fields.get("file"),
                "buttons": json.loads(fields.get("reply_markup", "{}")).get("inline_keyboard", []),
                "edits": int(fields.get("message_id", 0)),
                "message_id": self._next_message,
                "told": told,
                "call": len(self.calls),
            }
        )
        sent = {"message_id": self._next_message, "date": 1_800_000_000, "chat": {"id": chat, "type": "private"}}
        return web.json_response({"ok": True, "result": {**sent, "text": text}})


_RIGHTS = dict.fromkeys(
    (
        *("can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats"),
        *("can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users"),
        *("can_post_stories", "can_edit_stories", "can_delete_stories"),
    ),
    True,
)

if __name__ == "__main__":
    api = FakeApi(int(sys.argv[1]))
    with api:
        sys.stdout.write(f"{api.base_url}\n")
        sys.stdout.flush()
        threading.Event().wait()

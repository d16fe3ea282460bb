"""A Bot API that accepts everything at once, in a process of its own; `getUpdates` tells what people `ask`."""

import asyncio
import json
import multiprocessing
import re
import time
import urllib.parse
import urllib.request
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection

TOKEN = "123456:token-of-the-benchmarks"
UNASKED = "A word to everybody"  # how a message begins that answers nobody
_CHAT = re.compile(rb"chat_id(?:=|\"\r\n\r\n)(\d+)")
_OFFSET = re.compile(rb"offset=(\d+)")
_SHOWN = ("sendMessage", "editMessageText", "sendDocument", "sendPhoto")
_ME = {"id": 123456, "is_bot": True, "first_name": "Tocsin", "username": "tocsin_bot"}


@dataclass(frozen=True, slots=True)
class ServedApi:
    """Where it is."""

    port: int

    @property
    def base_url(self) -> str:
        """As `telegram.base_url` wants it."""
        return f"http://127.0.0.1:{self.port}/bot"

    def calls(self) -> Counter[str]:
        """How often each method was called so far."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/calls") as answer:
            return Counter(json.load(answer))

    def ask(self, chat: int, text: str) -> float:
        """Somebody says a command; seconds until the bot's first message in the chat was taken in."""
        said = json.dumps({"chat": chat, "text": text}).encode()
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/ask", said, timeout=60) as answer:
            return float(json.load(answer))


class _Board:
    """What was said and is not fetched, who fetches, who waits for an answer since when, and what is answered.

    An asker is told when the bot fetches on, as it does when all of an answer has left: else the rest of this answer
    would be taken for the next one.
    """

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()
        self.said: list[dict[str, object]] = []
        self.fetching: _Answering | None = None
        self.waiting: dict[int, tuple[_Answering, int, float]] = {}
        self.answers: list[tuple[_Answering, int, float]] = []
        self.number = 0

    def ask(self, asker: "_Answering", chat: int, text: str) -> None:
        self.number += 1
        person = {"id": chat, "is_bot": False, "first_name": "A"}
        command = {"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}
        where = {"id": chat, "type": "private", "first_name": "A"}
        message = {"message_id": self.number, "date": 1, "chat": where, "from": person, "text": text}
        self.said.append({"update_id": self.number, "message": {**message, "entities": [command]}})
        self.waiting[chat] = asker, self.number, time.perf_counter()
        self.tell()

    def tell(self) -> None:
        if self.fetching and self.said:
            self.fetching.send({"ok": True, "result": self.said})
            self.fetching, self.said = None, []

    def answered(self, body: bytes) -> None:
        chat = _CHAT.search(body)
        unasked = f"text={urllib.parse.quote_plus(UNASKED)}".encode() in body
        if chat and not unasked and int(chat[1]) in self.waiting:
            asker, number, since = self.waiting.pop(int(chat[1]))
            self.answers.append((asker, number, time.perf_counter() - since))

    def fetched(self, body: bytes) -> None:
        """The bot asks for what comes after the updates that it has handled."""
        offset = _OFFSET.search(body)
        handled = int(offset[1]) if offset else 0
        for asker, number, spent in self.answers:
            if number < handled:
                asker.send(spent)
        self.answers = [answer for answer in self.answers if answer[1] >= handled]


class _Answering(asyncio.Protocol):
    def __init__(self, board: _Board) -> None:
        self.board, self.heard = board, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.heard += data
        head, end, body = self.heard.partition(b"\r\n\r\n")
        length = next((line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), b":0")
        if end and len(body) >= int(length.partition(b":")[2]):
            self.heard = b""
            self._answer(head.split(b" ", 2)[1].decode().rpartition("/")[2], body)

    def _answer(self, method: str, body: bytes) -> None:
        board = self.board
        if method == "calls":
            self.send(dict(board.calls))
            return
        if method == "ask":
            board.ask(self, **json.loads(body))
            return
        board.calls[method] += 1
        if method == "getUpdates":
            board.fetched(body)
            board.fetching = self
            asyncio.get_running_loop().call_later(10, self._nothing, board.calls[method])
            board.tell()
        elif method in _SHOWN:
            board.answered(body)
            chat = {"id": 1, "type": "private"}
            self.send({"ok": True, "result": {"message_id": board.calls[method], "date": 1, "chat": chat, "text": "x"}})
        else:
            self.send({"ok": True, "result": {"getMe": _ME, "getMyCommands": []}.get(method, True)})

    def _nothing(self, call: int) -> None:
        """A long poll ends."""
        if self.board.fetching is self and self.board.calls["getUpdates"] == call:
            self.board.fetching = None
            self.send({"ok": True, "result": []})

    def send(self, told: object) -> None:
        body = json.dumps(told).encode()
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        self.transport.write(head.encode() + body)


async def _serve(tell: Connection) -> None:
    board = _Board()
    server = await asyncio.get_running_loop().create_server(lambda: _Answering(board), "127.0.0.1", 0)
    tell.send(server.sockets[0].getsockname()[1])
    await asyncio.Event().wait()


def _main(tell: Connection) -> None:
    asyncio.run(_serve(tell))


@contextmanager
def served_api() -> Iterator[ServedApi]:
    """The API, until the block ends."""
    hear, tell = multiprocessing.Pipe(duplex=False)
    server = multiprocessing.Process(target=_main, args=(tell,), daemon=True)
    server.start()
    try:
        yield ServedApi(hear.recv())
    finally:
        server.terminate()
        server.join()

"""A Bot API that accepts everything at once, in a process of its own; `getUpdates` tells nothing, after ten seconds."""

import asyncio
import json
import multiprocessing
import urllib.request
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection

TOKEN = "123456:token-of-the-benchmarks"
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


class _Answering(asyncio.Protocol):
    def __init__(self, calls: Counter[str]) -> None:
        self.calls, self.heard = calls, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.heard += data
        head, end, body = self.heard.partition(b"\r\n\r\n")
        length = next((line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), b":0")
        if end and len(body) >= int(length.partition(b":")[2]):
            self.heard = b""
            self._answer(head.split(b" ", 2)[1].decode().rpartition("/")[2])

    def _answer(self, method: str) -> None:
        if method == "calls":
            self._send(dict(self.calls))
            return
        self.calls[method] += 1
        if method == "getUpdates":
            asyncio.get_running_loop().call_later(10, self._send, {"ok": True, "result": []})
        elif method == "sendMessage":
            chat = {"id": 1, "type": "private"}
            self._send({"ok": True, "result": {"message_id": self.calls[method], "date": 1, "chat": chat, "text": "x"}})
        else:
            self._send({"ok": True, "result": {"getMe": _ME, "getMyCommands": []}.get(method, True)})

    def _send(self, told: object) -> None:
        body = json.dumps(told).encode()
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        self.transport.write(head.encode() + body)


async def _serve(tell: Connection) -> None:
    calls: Counter[str] = Counter()
    server = await asyncio.get_running_loop().create_server(lambda: _Answering(calls), "127.0.0.1", 0)
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

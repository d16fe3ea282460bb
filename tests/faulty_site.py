"""A site on 127.0.0.1 that answers as told, byte by byte, and remembers what it was asked."""

import asyncio
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass
class Asked:
    method: str
    path: str
    headers: dict[str, bytes]  # lower-case names


Behaviour = Callable[[Asked, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class FaultySite:
    """`routes` maps a path to its behaviours: each is used once, the last one for ever."""

    routes: dict[str, list[Behaviour]] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0
    bytes_taken: int = 0  # of endless bodies
    port: int = 0
    scheme: str = "http"

    @property
    def origin(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}"

    def on(self, path: str, *behaviours: Behaviour) -> str:
        self.routes[path] = list(behaviours)
        return self.origin + path

    def paths(self) -> list[str]:
        return [asked.path for asked in self.asked if asked.path != "/robots.txt"]

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while (asked := await _request(reader)) is not None:
                self.asked.append(asked)
                self.at_once += 1
                self.most_at_once = max(self.most_at_once, self.at_once)
                try:
                    await self._behaviour(asked.path)(asked, writer)
                    await writer.drain()
                finally:
                    self.at_once -= 1
        except (ConnectionError, _Close):
            pass
        finally:
            writer.transport.abort()

    def _behaviour(self, path: str) -> Behaviour:
        behaviours = self.routes.get(path, [status(404)])
        return behaviours.pop(0) if len(behaviours) > 1 else behaviours[0]

    def endless(self, megabytes: int, head: bytes) -> Behaviour:
        async def behave(asked: Asked, writer: asyncio.StreamWriter) -> None:
            writer.write(head)
            block = b"x" * 65_536
            for _ in range(megabytes * 16):
                writer.write(block)
                await writer.drain()
                self.bytes_taken += len(block)

        return behave


class _Close(Exception):
    pass


@asynccontextmanager
async def faulty_site(tls: ssl.SSLContext | None = None) -> AsyncIterator[FaultySite]:
    site = FaultySite(scheme="https" if tls else "http")
    visits: set[asyncio.Task[None]] = set()

    async def visit(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        visits.add(task)
        try:
            await site.serve(reader, writer)
        finally:
            visits.discard(task)

    server = await asyncio.start_server(visit, "127.0.0.1", 0, ssl=tls)
    site.port = server.sockets[0].getsockname()[1]
    try:
        yield site
    finally:
        server.close()
        for task in list(visits):
            task.cancel()
        await asyncio.gather(*visits, return_exceptions=True)
        await server.wait_closed()


async def _request(reader: asyncio.StreamReader) -> Asked | None:
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
    first, *lines = head.rstrip(b"\r\n").split(b"\r\n")
    method, path, _ = first.decode().split(" ")
    pairs = (line.split(b":", 1) for line in lines)
    return Asked(method, path, {name.decode().lower(): value.strip() for name, value in pairs})


def head_of(code: int, *lines: str) -> bytes:
    return "\r\n".join([f"HTTP/1.1 {code} Told", *lines, "", ""]).encode("latin-1")


def status(code: int, *lines: str) -> Behaviour:
    return page(b"", *lines, code=code)


def page(body: bytes, *lines: str, code: int = 200) -> Behaviour:
    async def behave(asked: Asked, writer: asyncio.StreamWriter) -> None:
        length = [] if code in (204, 304) else [f"Content-Length: {len(body)}"]
        writer.write(head_of(code, *length, *lines) + body)

    return behave


def bytes_then_close(sent: bytes) -> Behaviour:
    async def behave(asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(sent)
        await writer.drain()
        writer.close()
        raise _Close

    return behave


def bytes_then_reset(sent: bytes) -> Behaviour:
    async def behave(asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(sent)
        await writer.drain()
        connection = writer.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()
        raise _Close

    return behave


def drip(sent: bytes, every: float) -> Behaviour:
    """One byte at a time, for ever."""

    async def behave(asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(sent)
        while True:
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(every)

    return behave


def silence() -> Behaviour:
    async def behave(asked: Asked, writer: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    return behave

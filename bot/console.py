"""The console as the chat: the same commands and alerts as in Telegram, in plain text."""

import asyncio
import os
import stat
import sys
from collections.abc import Callable
from datetime import datetime
from html.parser import HTMLParser
from typing import TextIO

import click

from bot import smalltalk
from bot.conversation import Desk, Request, commands
from bot.deliver import Accepted, Receipt
from storage.outbox import Message
from storage.people import Chat

_RULE = "─" * 72

_SIGNS = {"s": ("[", "]"), "u": ("{", "}"), "b": ("*", "*"), "code": ("", ""), "i": ("", "")}
_INDENT = "    "


def plain(html: str) -> str:
    """Telegram HTML as text: `*bold*`, `[−old]`, `{+new}`, quotations indented, links after their words."""
    reader = _Plain()
    reader.feed(html)
    reader.close()
    return "".join(reader.parts)


class _Plain(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._href = ""
        self._quoted = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "blockquote":
            self._quoted = True
            self.parts.append(_INDENT)
        elif tag == "a":
            self._href = dict(attrs).get("href") or ""
        else:
            self.parts.append(_SIGNS.get(tag, ("", ""))[0])

    def handle_endtag(self, tag: str) -> None:
        if tag == "blockquote":
            self._quoted = False
        elif tag == "a":
            self.parts.append(f" <{self._href}>")
        else:
            self.parts.append(_SIGNS.get(tag, ("", ""))[1])

    def handle_data(self, data: str) -> None:
        self.parts.append(data.replace("\n", "\n" + _INDENT) if self._quoted else data)


class Console:
    """A terminal as a chat and as the channel of all chats. Who sits at it has the id `PERSON`."""

    PERSON = 0

    def __init__(self, desk: Desk, clock: Callable[[], datetime]) -> None:
        self._desk = desk
        self._clock = clock

    async def send(self, message: Message) -> Receipt:
        """Show a message of the outbox."""
        brought = f"\n📎 {message.file.name}, {len(message.file.body) / 1000:.0f} kB" if message.file else ""
        click.echo(f"\n{_RULE}\n{plain(message.html)}{brought}\n{_RULE}")
        return Accepted(message.id)

    async def hear(self, said: str) -> None:
        """Answer one line, as `/watch Mirela Costandache`."""
        name, _, text = said.strip().partition(" ")
        command = next((known for known in commands() if f"/{known.name}" == name.lower()), None)
        if command is None:
            answer = await smalltalk.answer(Request(self._chat(), said, self._clock(), self._desk))
        else:
            answer = await command.answer(Request(self._chat(), text, self._clock(), self._desk))
        for html in answer.texts:
            click.echo(plain(html))
        for button in (button for row in answer.buttons for button in row if button.says):
            click.echo(f"[{button.label}] /{button.says}")
        if answer.file:
            click.echo(f"📎 {answer.file.name}, {len(answer.file.body) / 1000:.0f} kB")

    async def listen(self, lines: TextIO = sys.stdin) -> None:
        """Answer what is typed, until there is no more."""
        mode = os.fstat(lines.fileno()).st_mode
        if not (lines.isatty() or stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)):
            return  # a service: nobody types, and a file cannot be waited for
        reader = asyncio.StreamReader()
        await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), lines)
        while said := await reader.readline():
            if text := said.decode(errors="replace").strip():
                await self.hear(text)

    def _chat(self) -> Chat:
        return self._desk.store.chats.get_or_add(
            self.PERSON,
            0,
            title="console",
            timezone=self._desk.timezone,
            digest_hour=self._desk.digest_hour,
            now=self._clock(),
        )

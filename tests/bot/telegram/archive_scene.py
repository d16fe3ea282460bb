"""An archive, chats that watch, and what they are told: the stage for questions about alerts and texts."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

import telegram_html
from stage import START

from bot import alerts
from bot.conversation import Desk, Reply, Request, commands
from bot.lookout import Lookout
from bot.ring import ring, ring_withdrawn
from rules.query import understand
from scrapers.document import Document, DocumentKind, Paragraph, ParagraphKind
from storage.documents import Version
from storage.outbox import Message
from storage.people import Chat, ChatWatch
from storage.store import Store

COMMANDS = {command.name: command for command in commands()}
RELEASE = "Calls for the immediate release of Mirela Costandache and Ilir Drenova from the prison of Sarnovo;"
FAIR = "Calls for a fair trial of Mirela Costandache and Ilir Drenova in Sarnovo;"


def text(*paragraphs: str, number: int = 77, **fields: object) -> Document:
    """An adopted text of the European Parliament in English, unless told otherwise."""
    labelled = tuple(
        Paragraph(words, ParagraphKind.OPERATIVE, f"paragraph {place}") for place, words in enumerate(paragraphs, 1)
    )
    usual = Document(
        key=f"TA-10-2026-{number:04}",
        kind=DocumentKind.ADOPTED_TEXT,
        institution="European Parliament",
        url=f"https://www.europarl.europa.eu/doceo/document/TA-10-2026-{number:04}_EN.html",
        title="The case of the Sarnovo librarians",
        language="en",
        published=date(2026, 3, 12),
        paragraphs=labelled,
        reference=f"P10_TA(2026){number:04}",
        procedure="2026/2612(RSP)",
    )
    return replace(usual, **fields)


@dataclass
class Scene:
    """A store, a lookout, and people who talk to the bot."""

    store: Store
    desk: Desk = field(init=False)
    lookout: Lookout = field(default_factory=Lookout)
    now: datetime = START

    def __post_init__(self) -> None:
        self.desk = Desk(store=self.store, index=self.lookout, digest=lambda _chat, _since: [])

    def chat(self, telegram_id: int, language: str = "en") -> Chat:
        place = {"title": "", "timezone": "Europe/Brussels", "digest_hour": 8, "now": self.now, "language": language}
        return self.store.chats.get_or_add(telegram_id, 0, **place)

    def watch(self, chat: Chat, query: str) -> ChatWatch:
        watch = self.store.watches.add(chat.id, *understand(query), (), self.now)
        self.lookout.add(watch.watch)
        return watch

    def publish(self, document: Document, *, old: bool = False) -> Version:
        """A source brings a text; whoever it concerns is told."""
        self.now += timedelta(minutes=1)
        with self.store.atomic():
            change = self.store.documents.record(
                document, source="ep-texts", page_url=document.url, raw_sha256="", headers={}, now=self.now
            )
            assert change is not None
            predecessors = [] if change.previous else self.store.documents.predecessors(document)
            findings = alerts.find(change, predecessors, self.lookout)
            ring(self.store, change, findings, self.lookout, "ep", old=old, now=self.now)
        return change.version

    def withdraw(self, version: Version) -> None:
        ring_withdrawn(self.store, version, self.lookout, "ep", self.now)

    def deliver(self) -> list[tuple[int, Message]]:
        """Everything that waits, with the numbers Telegram gave it."""
        arrived = []
        while message := self.store.outbox.claim(self.now):
            number = 1000 + message.id
            self.store.outbox.sent(message.id, number, self.now)
            arrived.append((number, message))
        return arrived

    async def ask(self, chat: Chat, said: str, *, about: int | None = None, pressed: bool = False) -> Reply:
        name, _, words = said.partition(" ")
        spoken = self.store.chats.get(chat.id)
        assert spoken is not None
        request = Request(spoken, words, self.now, self.desk, pressed=pressed, about=about)
        return await COMMANDS[name].answer(request)

    async def say(self, chat: Chat, said: str, *, about: int | None = None, pressed: bool = False) -> str:
        return shown(await self.ask(chat, said, about=about, pressed=pressed))


def shown(reply: Reply) -> str:
    """The words of a reply as Telegram shows them."""
    return "\n\n".join(telegram_html.parse(html).text for html in reply.texts)

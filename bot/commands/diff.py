"""/diff: everything that changed between two versions, or between a text and the one it grew out of."""

from dataclasses import replace

from bot import address
from bot.comparison import Comparison, Side
from bot.conversation import Reply, Request, reply
from bot.diff import blocks
from bot.markup import BLANK, Block, Run, line
from bot.report import report
from bot.told import version_told
from storage.documents import Version
from storage.outbox import File

NAME = "diff"
PLACE = 56
CHANGES = False

_FEW = 2  # messages that a difference may take; a longer one is a file


async def answer(request: Request) -> Reply:
    """The difference of the text that was named, or that the alert was about."""
    version = address.find(request.store, request.text, request.chat.language) if request.text else None
    if not request.text:
        version = version_told(request)
        if version is None:
            return reply(request.say("diff-which"))
    if version is None:
        return reply(request.say("diff-unknown", text=request.text))
    before = _before(request, version)
    if before is None:
        return reply(request.say("diff-only-one", title=version.document.title), _link(version))
    found = Comparison(Side.of(before), Side.of(version))
    if not found.changes:
        return reply(request.say("diff-none"), _link(version))
    return _told(request, version, before, found)


def _before(request: Request, version: Version) -> Version | None:
    """The version before; of a first one, the text it grew out of."""
    document, documents = version.document, request.store.documents
    if version.number > 1:
        return documents.numbered(document.key, document.language, version.number - 1)
    return next(iter(documents.predecessors(document)), None)


def _told(request: Request, version: Version, before: Version, found: Comparison) -> Reply:
    document, old = version.document, before.document
    same = old.key == document.key
    key = "diff-versions" if same else "diff-texts"
    parts = {"old": str(before.number), "new": str(version.number)} if same else {"old": old.reference or old.key}
    told = reply(_link(version), request.say(key, **parts), BLANK, tuple(blocks(found, request.voice)))
    if len(told.texts) <= _FEW:
        return told
    caption = reply(request.say("diff-file", count=len(found.changes))).texts[0]
    name = f"{document.key}-{document.language}-{version.number}.html".replace(":", "-").replace("/", "-")
    return replace(reply(_link(version), request.say(key, **parts)), file=File(name, report(found).encode(), caption))


def _link(version: Version) -> Block:
    document = version.document
    return line(Run(document.title or document.key, href=document.url))

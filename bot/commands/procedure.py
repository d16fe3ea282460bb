"""/procedure: what became of names and articles between the motions and the adopted text."""

from bot import ledger
from bot.comparison import passage
from bot.conversation import Reply, Request, reply
from bot.markup import BLANK, Block, Run, line
from rules.index import Index
from rules.lineage import Matrix, procedure_number
from rules.watch import QueryError
from scrapers.document import Document
from storage.documents import Version

NAME = "procedure"
PLACE = 50
CHANGES = False


async def answer(request: Request) -> Reply:
    """The ledger of the procedure that was asked for."""
    number = procedure_number(request.text)
    if not number:
        return reply(request.say("procedure-which"))
    documents = request.store.documents
    language = next(iter(documents.languages_of(number)), "en")
    chain = documents.chain(number, language)
    if not chain:
        return reply(request.say("procedure-unknown", number=number))
    mine = Matrix((), ()) if request.text.split()[-1:] == ["all"] else _watched(request, chain)
    shown = mine if mine.rows else ledger.of_all(chain)
    whose = () if mine.rows else request.say("procedure-all")
    return reply(_head(request, chain[-1].document, number), BLANK, whose, tuple(ledger.blocks(shown, request.voice)))


def _watched(request: Request, chain: list[Version]) -> Matrix:
    """What the chat watches. Its own index: the shared one would look for everybody's."""
    names = {watch.watch.id: watch.watch.query for watch in request.watches()}
    index = Index()
    for watch in request.watches():
        try:
            index.add(watch.watch)
        except QueryError:
            del names[watch.watch.id]  # understood by an earlier release: /list says so
    hits = {version.document.key: index.find(passage(version.document)) for version in chain}
    return ledger.of_watches(chain, hits, names)


def _head(request: Request, document: Document, number: str) -> tuple[Block, ...]:
    return (
        *request.say("procedure-head", number=document.procedure or number),
        line(Run(document.title, href=document.url)),
        *request.say("procedure-signs"),
    )

"""A news site of generated pages, laid out as Drupal does, served in a process of its own in four ways.

`plain` tells nothing that would spare a request, `etag` answers 304, `token` puts another token into every answer, and
`tls` is `plain` over HTTPS. `edit` changes one paragraph on every so manieth page.
"""

import asyncio
import multiprocessing
import random
import shutil
import ssl
import subprocess
import urllib.request
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

import certifi

MODES = ("plain", "etag", "token", "tls")
PARAGRAPHS = 62
SMALL = "the of and to in that for on with by as is was be from at its their not has this have which or it an".split()
STEMS = (
    "adjourn archiv assembl bridg charg council court deleg detain dialog district elect examin freed govern harass "
    "hear imprison inform journal judg labour law librar listen minist monitor observ parlia peace petition press "
    "print prison prosecut protest public question recall refer register releas report resolv restrict review sentenc "
    "statut strength support surveil suspend train treat trial union verdict visit vot warn winter witness writ"
).split()
SUFFIXES = (
    "s ed ing er ers ion ions al ally able ment ments ance ence ent ive ist ists ure age ful less or ors ation".split()
)
WORDS = [stem + suffix for stem in STEMS for suffix in SUFFIXES]
_STYLE = "".join(f".block-{number}{{margin:{number}px;padding:0 {number}px}}" for number in range(160))


@dataclass(frozen=True, slots=True)
class ServedSite:
    """Where the site is: a port of 127.0.0.1 for each way it is served, and the certificate of `tls`."""

    pages: int
    ports: dict[str, int]
    certificates: Path  # those of certifi, and the site's own
    own_certificate: Path

    def origin(self, mode: str) -> str:
        """Scheme, address and port."""
        return f"{'https' if mode == 'tls' else 'http'}://127.0.0.1:{self.ports[mode]}"

    def addresses(self, mode: str) -> list[str]:
        """Of all pages but the list of them, `/news`."""
        return [f"{self.origin(mode)}/news/{number}" for number in range(self.pages)]

    def edit(self, every: int) -> int:
        """Edit one paragraph on every so manieth page, in every way it is served; how many pages that are."""
        urllib.request.urlopen(f"{self.origin('plain')}/edit/{every}").close()
        return len(range(0, self.pages, every))

    def edit_one(self, number: int) -> None:
        """Edit one paragraph on one page; numbers begin again after the last page."""
        urllib.request.urlopen(f"{self.origin('plain')}/edit-one/{number % self.pages}").close()

    def asked(self) -> int:
        """How many times a page was asked for so far."""
        with urllib.request.urlopen(f"{self.origin('plain')}/asked") as answer:
            return int(answer.read())


def sentence(chance: random.Random) -> str:
    pairs = zip(chance.choices(SMALL, k=9), chance.choices(WORDS, k=9), strict=True)
    return " ".join(word for pair in pairs for word in pair).capitalize() + "."


def paragraph(chance: random.Random) -> str:
    return " ".join(sentence(chance) for _ in range(4))


def article(number: int, edition: int = 0) -> str:
    """About 34 kB; another edition has another sentence at the end of one paragraph."""
    chance = random.Random(number)
    paragraphs = [paragraph(chance) for _ in range(PARAGRAPHS)]
    if edition:
        paragraphs[PARAGRAPHS // 2] += " " + sentence(random.Random(f"{number} {edition}"))
    body = "\n".join(f"<p>{text}</p>" for text in paragraphs)
    heading = f'<h1 class="node__title">Report {number} on {sentence(chance)[:40]}</h1>'
    field = f'<div class="clearfix text-formatted field field--name-body field__item">{body}</div>'
    return f'<article class="node node--type-news"><div class="node__content">{heading}{field}</div></article>'


def page(number: int, content: str) -> tuple[str, str]:
    """A page of about 60 kB, before and after the place of a token."""
    menu = "".join(
        f'<li class="menu-item menu-item--level-2"><a href="/menu/{item}" class="menu-link">Entry {item}</a></li>'
        for item in range(220)
    )
    head = f'<!doctype html><html lang="en"><head><title>Report {number} | News</title><style>{_STYLE}</style><meta'
    body = f'<body><nav class="menu"><ul>{menu}</ul></nav><main role="main">{content}</main><footer>Imprint</footer>'
    return head, f' name="token"></head>{body}</body></html>'


def listing(pages: int) -> str:
    return "".join(f'<h2><a href="/news/{number}">Report {number}</a></h2>' for number in range(pages))


class _Pages:
    """What is served; pages are made once."""

    def __init__(self, pages: int) -> None:
        self.edition = count(1)
        self.pages = pages
        self.made = {"/news": page(0, listing(pages))}
        self.made |= {f"/news/{number}": page(number, article(number)) for number in range(pages)}
        self.answered = 0

    def edit(self, numbers: Iterable[int]) -> None:
        edition = next(self.edition)
        for number in numbers:
            self.made[f"/news/{number}"] = page(number, article(number, edition))

    def answer(self, mode: str, path: str, request: bytes) -> bytes:
        command, _, number = path.rpartition("/")
        if command in ("/edit", "/edit-one"):
            self.edit([int(number)] if command == "/edit-one" else range(0, self.pages, int(number)))
            return _head("200 OK", 0)
        if path == "/asked":
            told = str(self.answered).encode()
            return _head("200 OK", len(told)) + told
        if path not in self.made:
            return _head("404 Not Found", 0)
        before, after = self.made[path]
        token = f' content="{self.answered:032x}"' if mode == "token" else ""
        body = f"{before}{token}{after}".encode()
        self.answered += 1
        if mode != "etag":
            return _head("200 OK", len(body)) + body
        etag = f'"{blake2b(body, digest_size=8).hexdigest()}"'
        if etag.encode() in request:
            return _head("304 Not Modified", 0, f"ETag: {etag}\r\n")
        return _head("200 OK", len(body), f"ETag: {etag}\r\n") + body


def _head(status: str, length: int, more: str = "") -> bytes:
    kind = "Content-Type: text/html; charset=utf-8\r\n"
    return f"HTTP/1.1 {status}\r\n{kind}{more}Content-Length: {length}\r\n\r\n".encode()


class _Answering(asyncio.Protocol):
    def __init__(self, pages: _Pages, mode: str) -> None:
        self.pages, self.mode, self.heard = pages, mode, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.heard += data
        while b"\r\n\r\n" in self.heard:
            request, _, self.heard = self.heard.partition(b"\r\n\r\n")
            self.transport.write(self.pages.answer(self.mode, request.split(b" ", 2)[1].decode(), request))


async def _serve(pages: int, certificate: Path, tell: Connection) -> None:
    made, loop, ports = _Pages(pages), asyncio.get_running_loop(), {}
    secret = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    secret.load_cert_chain(certificate)
    for mode in MODES:
        context = secret if mode == "tls" else None
        server = await loop.create_server(lambda mode=mode: _Answering(made, mode), "127.0.0.1", 0, ssl=context)
        ports[mode] = server.sockets[0].getsockname()[1]
    tell.send(ports)
    await asyncio.Event().wait()


def _main(pages: int, certificate: Path, tell: Connection) -> None:
    asyncio.run(_serve(pages, certificate, tell))


@contextmanager
def served(pages: int, folder: Path) -> Iterator[ServedSite]:
    """The site, until the block ends; `folder` takes its certificates."""
    own, both = folder / "site.pem", folder / "certificates.pem"
    options = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1"
    command = [shutil.which("openssl") or "openssl", *options.split(), "-keyout", str(own), "-out", str(both)]
    subprocess.run(command, check=True, capture_output=True)
    certificate = both.read_bytes()
    own.write_bytes(own.read_bytes() + certificate)
    both.write_bytes(Path(certifi.where()).read_bytes() + certificate)
    hear, tell = multiprocessing.Pipe(duplex=False)
    server = multiprocessing.Process(target=_main, args=(pages, own, tell), daemon=True)
    server.start()
    try:
        yield ServedSite(pages, hear.recv(), both, own)
    finally:
        server.terminate()
        server.join()

"""The sample site: an invented country in the institutions' real formats, served on loopback.

`pages/before` is the site as the first pass finds it, `pages/after` what has been added and edited
since. Folders are hosts, so that one server stands in for all of them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from hashlib import sha256
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Event, Thread
from urllib.parse import unquote, urlsplit

PAGES = Path(__file__).with_name("pages")
HOSTS = sorted(folder.name for folder in (PAGES / "before").iterdir())


class SampleSite(ThreadingHTTPServer):
    """Serves the sample pages; `moved_on` is set when the site is to show what came later."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.moved_on = Event()

    @property
    def mounts(self) -> dict[str, str]:
        """`[http.mounts]` that lead every host of the sample here."""
        return {f"https://{host}": f"http://127.0.0.1:{self.server_port}" for host in HOSTS}

    def body(self, host: str, path: str) -> bytes | None:
        """What is published at an address today, `None` where nothing is."""
        for shelf in ("after", "before") if self.moved_on.is_set() else ("before",):
            file = PAGES / shelf / host / unquote(path).strip("/")
            if file.is_dir():
                file /= "index.html"
            if file.is_file():
                return file.read_bytes()
            if file.suffix == ".docx" and (source := file.with_suffix(".txt")).is_file():
                return _word_file(source)
        return None


@contextmanager
def sample_site() -> Iterator[SampleSite]:
    """The sample site, running on a free port of this machine."""
    with SampleSite() as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        yield server
        server.shutdown()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # head and body are two packets that would wait for each other
    server: SampleSite

    def do_GET(self) -> None:
        host = (self.headers["Host"] or "").partition(":")[0]
        body = self.server.body(host, urlsplit(self.path).path)
        etag = f'"{sha256(body or b"").hexdigest()[:16]}"'
        if body is None:
            self._answer(HTTPStatus.NOT_FOUND, b"", "")
        elif self.headers["If-None-Match"] == etag:
            self._answer(HTTPStatus.NOT_MODIFIED, b"", etag)
        else:
            self._answer(HTTPStatus.OK, body, etag)

    def _answer(self, status: HTTPStatus, body: bytes, etag: str) -> None:
        self.send_response(status)
        if etag:
            self.send_header("ETag", etag)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as in the class above
        """Say nothing: the demo's output is the alerts."""


@cache
def _word_file(source: Path) -> bytes:
    """The text as a Word document, a paragraph a line, `#` for headings."""
    import docx  # noqa: PLC0415 - only needed once a Word file is asked for

    document = docx.Document()
    for line in source.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            document.add_heading(line.removeprefix("# "), level=1)
        else:
            document.add_paragraph(line)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()

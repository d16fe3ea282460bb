"""A loopback server that stands in for any number of hosts: a table of pages, with validators and a log."""

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


@dataclass(frozen=True)
class Served:
    """One request as it was answered."""

    address: str  # https://host/path?query
    status: int
    size: int
    user_agent: str


@dataclass
class Site:
    """Pages by canonical address; a status instead of a body is answered as such. 404 for all others."""

    port: int = 0
    pages: dict[str, bytes | int] = field(default_factory=dict)
    served: list[Served] = field(default_factory=list)
    on_request: list = field(default_factory=list)  # called with each address before it is answered

    def mounts(self) -> dict[str, str]:
        hosts = {"/".join(address.split("/")[:3]) for address in self.pages}
        return dict.fromkeys(sorted(hosts), f"http://127.0.0.1:{self.port}")

    def mounts_toml(self) -> str:
        return "[http.mounts]\n" + "".join(f'"{host}" = "{target}"\n' for host, target in self.mounts().items())

    def requests(self) -> list[Served]:
        """Those for pages: robots.txt is left out."""
        return [served for served in self.served if not served.address.endswith("/robots.txt")]


@contextmanager
def running(pages: dict[str, bytes | int] | None = None) -> Iterator[Site]:
    """The site on a free port."""
    site = Site(pages=dict(pages or {}))
    handler = type("Handler", (_Handler,), {"site": site})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        site.port = server.server_port
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        yield site
        server.shutdown()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # head and body are two packets that would wait for each other
    site: Site

    def do_GET(self):
        address = f"https://{self.headers['Host']}{self.path}"
        for watcher in self.site.on_request:
            watcher(address)
        page = self.site.pages.get(address, 404)
        body = page if isinstance(page, bytes) else b""
        etag = f'"{sha256(body).hexdigest()[:12]}"'
        if isinstance(page, int):
            self._answer(address, page, b"", {})
        elif self.headers.get("If-None-Match") == etag:
            self._answer(address, 304, b"", {"ETag": etag})
        else:
            packed = "gzip" in self.headers.get("Accept-Encoding", "") and len(body) > 1000
            headers = {"ETag": etag} | ({"Content-Encoding": "gzip"} if packed else {})
            self._answer(address, 200, gzip.compress(body, 1) if packed else body, headers)

    def _answer(self, address, status, body, headers):
        self.site.served.append(Served(address, status, len(body), self.headers.get("User-Agent", "")))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass

"""`tocsin evidence`: two versions of a document as a file that a lawyer can keep."""

import json
import re
import zipfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from bot.comparison import Comparison, Side
from bot.diff import Format, render
from scrapers.sniff import sniff
from scrapers.source import Media
from storage.documents import Version
from storage.store import Store

_ABOUT = """What this file holds

{texts}
versions.json      address, times (UTC), the server's response headers, SHA-256 of the answer as it was received
difference.html    what changed, for reading and printing
difference.json    what changed, for programs
SHA256SUMS         of every file here; check with: sha256sum --check SHA256SUMS

"body" is the answer of the server to the byte, without its transfer encoding; "text" is what was read from it. The
time of a version is that of the first look that found these words: they may have stood there earlier.
"""


class UnknownVersionError(LookupError):
    """No such stored version; says what there is."""


def find(store: Store, address: str, language: str = "") -> Version:
    """The stored version an address names: `TA-10-2026-0077@2`, or the newest of `TA-10-2026-0077`.

    Without a language the document's only one, or English. Raises `UnknownVersionError`.
    """
    key, at, number = address.rpartition("@")
    key, number = (key, number) if at and number.isdecimal() else (address, "")
    known = store.documents.languages(key)
    if not known:
        raise UnknownVersionError(f'No document "{key}" is kept. Keys look like TA-10-2026-0077.')
    chosen = language or (known[0] if len(known) == 1 else "en")
    newest = store.documents.current(key, chosen)
    if newest is None:
        raise UnknownVersionError(f'"{key}" is kept in {", ".join(known)}. Choose with --language.')
    found = store.documents.numbered(key, chosen, int(number)) if number else newest
    if found is None:
        raise UnknownVersionError(f'"{key}" ({chosen}) has the versions 1 to {newest.number}.')
    return found


def file_name(version: Version) -> Path:
    """A name that tells what is inside: `TA-10-2026-0077-en-2.zip`."""
    document = version.document
    return Path(re.sub(r"[^\w.-]+", "-", f"{document.key}-{document.language}-{version.number}.zip"))


def write(store: Store, version: Version, out: Path) -> list[str]:
    """Write the version, the one before it, and their difference into a new zip file; the names of what is in it.

    Raises `OSError`, also when the file exists.
    """
    document = version.document
    before = store.documents.numbered(document.key, document.language, version.number - 1)
    files = dict(_files(store, [*([before] if before else []), version]))
    sums = "".join(f"{sha256(body).hexdigest()}  {name}\n" for name, body in files.items())
    files["SHA256SUMS"] = sums.encode()
    with out.open("xb") as opened, zipfile.ZipFile(opened, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, body in files.items():
            # the time of the version, so that the same evidence is the same file
            packed.writestr(zipfile.ZipInfo(name, version.seen_at.timetuple()[:6]), body, zipfile.ZIP_DEFLATED)
    return list(files)


def _files(store: Store, versions: list[Version]) -> Iterator[tuple[str, bytes]]:
    told = []
    names = []
    for version in versions:
        body = store.evidence.body(version.id)
        stem = f"version-{version.number}"
        name = f"{stem}-body.{_ending(body)}" if body is not None else ""
        if body is not None:
            yield name, body
            names.append(f"{name:18} the answer of the server")
        yield f"{stem}-text.txt", _text(version).encode()
        names.append(f"{stem}-text.txt".ljust(18) + " the words that were read from it")
        told.append(_facts(version, body, name))
    yield "versions.json", json.dumps(told, ensure_ascii=False, indent=2).encode()
    if len(versions) > 1:
        found = Comparison(*map(Side.of, versions))
        yield "difference.html", render(found, Format.HTML).encode()
        yield "difference.json", render(found, Format.JSON).encode()
    yield "README.txt", _ABOUT.format(texts="\n".join(names)).encode()


def _ending(body: bytes) -> str:
    media = sniff(body)
    return "bin" if media is Media.UNKNOWN else media.value


def _text(version: Version) -> str:
    paragraphs = version.document.paragraphs
    return "\n\n".join(f"[{part.label}] {part.text}" if part.label else part.text for part in paragraphs) + "\n"


def _facts(version: Version, body: bytes | None, name: str) -> dict[str, object]:
    document = version.document
    return {
        "key": document.key,
        "language": document.language,
        "reference": document.reference,
        "title": document.title,
        "institution": document.institution,
        "url": document.url,
        "published": document.published.isoformat() if document.published else None,
        "version": version.number,
        "seen_at": version.seen_at.isoformat(),
        "raw_sha256": version.raw_sha256,
        "body": name or None,
        "body_matches_sha256": None if body is None else sha256(body).hexdigest() == version.raw_sha256,
        "headers": dict(version.headers),
    }

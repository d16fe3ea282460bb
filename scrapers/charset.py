"""Bytes to text, without ever failing: the institutions' declarations are often missing and sometimes wrong."""

import codecs
import re

from bs4.dammit import EncodingDetector

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HEADER = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
# Python knows codecs that are no character sets of documents (`unicode_escape`, `idna`); a page cannot choose those.
# UTF-16 and UTF-32 are recognised by their mark alone: a declaration that reads as ASCII disproves itself.
_CHARACTER_SET = re.compile(r"cp\d+|iso8859-\d+|koi8[-_][rtu]|mac-\w+|gb\w+|big5\w*|euc_\w+|shift_jis\w*")
_C1 = re.compile(r"[\x80-\x9f]")
# Windows-1252 written as if it were Latin-1, or as raw control characters inside UTF-8 (`l\x92Union`).
_C1_AS_WRITTEN = {code: bytes([code]).decode("cp1252", errors="ignore") or chr(code) for code in range(0x80, 0xA0)}


def decode(body: bytes, content_type: str = "") -> str:
    """The body as text; `content_type` is the header's value.

    By byte-order mark; as UTF-8 when the bytes are valid UTF-8, whatever is declared; by the declaration in
    the document, then in the header; as UTF-8 with U+FFFD when only a few bytes are damaged; at last as
    Windows-1252. Control characters U+0080-009F are read as the Windows-1252 characters they stand for.
    """
    text = _decode(body, content_type)
    return text if text.isascii() or not _C1.search(text) else text.translate(_C1_AS_WRITTEN)


def _decode(body: bytes, content_type: str) -> str:
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body.decode(name, errors="replace").removeprefix("\ufeff")
    try:
        return body.decode()
    except UnicodeDecodeError:
        pass  # the bytes are no UTF-8, or not all of them
    damaged = body.decode(errors="replace")
    if _mostly_whole(damaged):
        return damaged
    # Latin-1 with its control characters mapped is Windows-1252.
    return body.decode(_declared(body, content_type) or "latin-1", errors="replace")


def _declared(body: bytes, content_type: str) -> str:
    """Python's name of the character set declared, the document's word before the header's; empty if none."""
    header = _HEADER.search(content_type)
    labels = (EncodingDetector.find_declared_encoding(body, is_html=True), header[1] if header else None)
    for label in labels:
        try:
            name = codecs.lookup(label).name if label else ""
        except LookupError:
            continue  # no such character set: as if none were declared
        if _CHARACTER_SET.fullmatch(name):
            return "latin-1" if name in ("iso8859-1", "cp1252") else name
    return ""


def _mostly_whole(text: str) -> bool:
    """Whether text read as UTF-8 has more characters beyond ASCII than damaged ones."""
    damaged = text.count("\ufffd")
    return damaged * 2 < len(text) - len(text.encode("ascii", errors="ignore"))

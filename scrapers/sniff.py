"""What the bytes of an answer are, whatever its headers say: their type, a wall, an error message."""

import codecs
import json
import re

from lxml import etree

from scrapers.source import Media

_HEAD = 1024  # a PDF's mark may come this late (ISO 32000-1, annex H.3.4.1)
_WALL_BYTES = 50_000  # challenge pages are smaller, most full pages larger
_CHALLENGE_TEXT = 2_000  # visible characters: challenge pages say little, articles about them say more
_LOGIN_TEXT = 5_000
_ERROR_BYTES = 65_536

_BEGINNINGS = (  # in lower case; the first that fits counts
    (b"%pdf-", Media.PDF),
    (b"{", Media.JSON),
    (b"[", Media.JSON),
    (b"<rss", Media.XML),
    (b"<feed", Media.XML),
    (b"<atom:feed", Media.XML),
    (b"<rdf:", Media.XML),
    (b"<?xml", Media.XML),
    (b"<", Media.HTML),
)
_HTML_IN_XML = re.compile(rb"<!doctype\s+html|<html[\s>]")

# Scripts and paths that only the guards in front of a site write. Ordinary pages carry some of them too,
# so they count only on a page that hardly says anything.
_GUARDS = (
    b"awswafintegration",
    b"awswafcookiedomainlist",
    b"gokuprops",
    b"challenge.js",
    b"cf-chl",
    b"_cf_chl_opt",
    b"_incapsula_resource",
    b"/_sec/cp_challenge",
    b"ddos-guard",
)
# What such pages say, in their title or as their first words.
_PHRASES = (
    "just a moment",
    "attention required! | cloudflare",
    "checking your browser",
    "access denied",
    "request unsuccessful. incapsula",
    "pardon our interruption",
    "javascript is disabled",
    "verify that you're not a robot",
    "verifying you are human",
    "the requested url was rejected",
    "ddos-guard",
)


def sniff(body: bytes) -> Media:
    """The type of the bytes by their beginning; `Media.UNKNOWN` when they are none of ours.

    A ZIP archive is a DOCX only when it holds a `word/` folder; XHTML with an XML prolog is HTML.
    """
    head = _head(body)
    if head.startswith(b"pk\x03\x04"):
        return Media.DOCX if b"word/" in body else Media.UNKNOWN
    if head.startswith(b"<?xml") and _HTML_IN_XML.search(head):
        return Media.HTML
    late_pdf = Media.PDF if b"%pdf-" in head else Media.UNKNOWN
    return next((media for mark, media in _BEGINNINGS if head.startswith(mark)), late_pdf)


def is_challenge(body: bytes) -> bool:
    """Whether an HTML page is a guard's challenge or refusal instead of the site's own page."""
    if len(body) > _WALL_BYTES:
        return False
    page = body.lower()
    guarded = any(mark in page for mark in _GUARDS)
    if not guarded and not any(phrase.encode() in page for phrase in _PHRASES):
        return False
    tree = _parsed(page)
    title, text = tree.findtext(".//title") or "", _visible(tree)
    if len(text) > _CHALLENGE_TEXT:
        return False
    opening = f"{title}\n{text[:300]}"
    return guarded or any(phrase in opening for phrase in _PHRASES)


def is_login_wall(body: bytes) -> bool:
    """Whether an HTML page asks for a password and says little else."""
    if len(body) > _WALL_BYTES:
        return False
    page = body.lower()
    if b"password" not in page:
        return False
    tree = _parsed(page)
    return tree.find(".//input[@type='password']") is not None and len(_visible(tree)) < _LOGIN_TEXT


def is_error_message(body: bytes) -> bool:
    """Whether a JSON body is an object that tells an error and holds no `data`.

    The European Parliament's Open Data Portal answers so at status 200 when a feed fails.
    """
    if len(body) > _ERROR_BYTES:
        return False
    try:
        content = json.loads(body)
    except ValueError:
        return False
    return isinstance(content, dict) and ("error" in content or "errors" in content) and "data" not in content


def _head(body: bytes) -> bytes:
    """The beginning in lower case, without byte-order mark and leading white space."""
    if body.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return body[: 2 * _HEAD].decode("utf-16", errors="replace").encode().strip().lower()
    return body[: 2 * _HEAD].removeprefix(codecs.BOM_UTF8).lstrip()[:_HEAD].lower()


def _parsed(page: bytes) -> etree._Element:
    try:
        tree = etree.fromstring(page, etree.HTMLParser(remove_comments=True, remove_pis=True))
    except etree.XMLSyntaxError:
        tree = None  # nothing in it that a browser would show
    return etree.Element("html") if tree is None else tree


def _visible(tree: etree._Element) -> str:
    """The words a person sees, on one line. Takes what is unseen out of the tree, the title too."""
    etree.strip_elements(tree, "title", "script", "style", "svg", "template", with_tail=False)
    return " ".join(" ".join(tree.itertext()).split())

"""Documents and their versions: each wording is kept once, a version is a list of wordings.

An edit costs one row of `paragraph`, its words in the search index, and a list of numbers.
"""

import hashlib
import json
import re
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import accumulate, pairwise
from operator import attrgetter
from typing import Any, NamedTuple

from rules.lineage import procedure_number, subject_of
from rules.redline import identity
from scrapers.document import Document, DocumentKind, Flag, Paragraph, ParagraphKind
from storage.database import Database
from storage.moments import from_micros, to_micros


@dataclass(frozen=True, slots=True)
class Version:
    """The words of a document as they stood when they were `seen_at`; versions are numbered from 1.

    `raw_sha256` and `headers` are those of the answer the words were read from.
    """

    id: int
    document_id: int
    number: int
    seen_at: datetime
    raw_sha256: str
    headers: Mapping[str, str]
    document: Document


@dataclass(frozen=True, slots=True)
class Change:
    """A new version beside the one before it.

    `added` are indexes of paragraphs of the new version whose words the previous one does not have
    anywhere (all, when there is none); `removed` are indexes of paragraphs of the previous one whose words
    are gone. Both are empty when paragraphs were only moved, doubled, given another kind or set in other typography.
    """

    version: Version
    previous: Version | None
    added: tuple[int, ...]
    removed: tuple[int, ...]


class Found(NamedTuple):
    """A document that a search found, and the words around the best place in it, what was sought between `MARKS`."""

    key: str
    language: str
    title: str
    url: str
    institution: str
    reference: str
    published: date | None
    snippet: str


class Wording(NamedTuple):
    """A paragraph that a document has, or had: `current` tells which."""

    key: str
    language: str
    kind: DocumentKind
    title: str
    url: str
    reference: str
    published: date | None
    text: str
    current: bool


class Documents:
    """Every text ever recorded. A document is its institution's number (key) in one language."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(
        self,
        document: Document,
        *,
        source: str,
        page_url: str,
        raw_sha256: str,
        headers: Mapping[str, str],
        now: datetime,
    ) -> Change | None:
        """Store a version if the words changed: the texts of the paragraphs, their kinds, their order.

        `None` when they are the same; a new title, label, flag or date is then kept in the current version, and its
        letters stay as they were: typography alone (`rules.redline.identity`) is no change.
        Raises `ValueError` for a document without words: that is a failed extraction, never a version.
        """
        if not any(paragraph.text.strip() for paragraph in document.paragraphs):
            raise ValueError(f"{document.key} ({document.language}) was extracted without words")
        with self._database.atomic():
            previous = self.current(document.key, document.language)
            if previous is not None and _same_words(previous.document, document):
                kept = replace(document, paragraphs=_in_letters_of(previous.document, document))
                if previous.document != kept:
                    self._refresh(previous, kept)
                return None
            document_id = self._describe(document, source=source, page_url=page_url)
            number = 1 if previous is None else previous.number + 1
            body = self._body(document, document_id, number)
            at, kept_headers = to_micros(now), json.dumps(dict(headers), ensure_ascii=False)
            row = (document_id, number, at, raw_sha256, kept_headers, body)
            version_id = self._database.one(_INSERT_VERSION, row)[0]
            self._database.execute("UPDATE document SET current = ? WHERE id = ?", (version_id, document_id))
            version = Version(version_id, document_id, number, from_micros(at), raw_sha256, dict(headers), document)
            return self._change(version, previous)

    def current(self, key: str, language: str) -> Version | None:
        """The newest version of a document, if it is known."""
        row = self._database.row(
            "SELECT * FROM version_in_context WHERE key = ? AND language = ? AND current", (key, language)
        )
        return None if row is None else self._version(row)

    def version(self, version_id: int) -> Version:
        """A version by its id. Raises `LookupError` when there is none."""
        row = self._database.row("SELECT * FROM version_in_context WHERE id = ?", (version_id,))
        if row is None:
            raise LookupError(f"no version {version_id}")
        return self._version(row)

    def read_from(self, page_url: str) -> list[Version]:
        """The newest versions of the documents that were last read from a page."""
        return [self._version(row) for row in self._database.rows(_READ_FROM, (page_url,))]

    def siblings(self, document: Document) -> list[Version]:
        """The newest versions of the same text in other languages, English first, then as they became known."""
        return self._in_languages(document.key, document.language)

    def numbered(self, key: str, language: str, number: int) -> Version | None:
        """A version by its number, counted from 1; `None` when the document has none of it."""
        row = self._database.row(
            "SELECT * FROM version_in_context WHERE key = ? AND language = ? AND number = ?", (key, language, number)
        )
        return None if row is None else self._version(row)

    def languages(self, key: str) -> tuple[str, ...]:
        """The languages in which a document is known, in alphabetical order."""
        rows = self._database.rows("SELECT language FROM document WHERE key = ? ORDER BY language", (key,))
        return tuple(row["language"] for row in rows)

    def predecessors(self, document: Document) -> list[Version]:
        """Current versions, in the same language, of the texts that a text grew out of.

        An adopted text grows out of the joint motions of its procedure or, where there is none, of its
        motions and reports; a joint motion out of the motions, those it says it replaces first (Rules of
        Procedure of the European Parliament, Rule 136(4)); a corrigendum out of the text it corrects,
        in its own language and then in the others. Everything else has no predecessor.
        """
        stages = _EARLIER_STAGES.get(document.kind, ())
        replaced = self._currents(document.language, keys=document.replaces) if document.kind in _REPLACING else []
        if document.kind is DocumentKind.CORRIGENDUM:
            replaced += [version for key in document.replaces for version in self._in_languages(key, document.language)]
        ranks = {key: rank for rank, key in enumerate(document.replaces)}
        found = sorted(replaced, key=lambda version: ranks[version.document.key])
        for kinds in stages:
            peers = self._currents(document.language, procedure=document.procedure, kinds=kinds)
            found += [version for version in peers if version.document.key not in ranks]
            if found:
                break
        return [version for version in found if version.document.key != document.key]

    def chain(self, procedure: str, language: str) -> list[Version]:
        """Current versions, in one language, of a procedure's motions, reports, joint motions and adopted texts.

        `procedure` is its number, with or without its kind ("2021/2544", "2021/2544(RSP)"). What a joint motion of it
        replaces belongs to it, and so does what names no procedure, has the same subject and is at most two weeks older
        or younger.
        """
        number = procedure_number(procedure)
        found = self._on_the_way(language, number=number) if number else []
        return self._with_kin(found, language)

    def chain_of(self, document: Document) -> list[Version]:
        """The chain a document belongs to, itself included, in its language; empty for other kinds of text."""
        if document.kind not in _ON_THE_WAY:
            return []
        number = procedure_number(document.procedure)
        found = self._on_the_way(document.language, number=number) if number else []
        return self._with_kin(found or self._currents(document.language, keys=[document.key]), document.language)

    def languages_of(self, procedure: str) -> list[str]:
        """The languages that a procedure's texts are known in, the one of most texts first, English before others."""
        number = procedure_number(procedure)
        rows = self._database.rows(_LANGUAGES_OF, (number, f"{number})")) if number else []
        return [row["language"] for row in rows]

    def _in_languages(self, key: str, but: str) -> list[Version]:
        return [self._version(row) for row in self._database.rows(_IN_LANGUAGES, (key, but))]

    def _with_kin(self, found: list[Version], language: str) -> list[Version]:
        """What was found, and what belongs to it without its number."""
        keys = [key for version in found for key in version.document.replaces]
        days = [version.document.published for version in found if version.document.published]
        near = (min(days) - _SAME_WEEKS, max(days) + _SAME_WEEKS) if days else None
        subjects = {subject_of(version.document.title) for version in found} - {""}
        kin = {version.id: version for version in (*found, *self._on_the_way(language, keys=keys, near=near))}
        known = {version.id for version in found}
        return [
            version
            for version in kin.values()
            if version.id in known or version.document.key in keys or subject_of(version.document.title) in subjects
        ]

    def _on_the_way(
        self, language: str, *, number: str = "", keys: Iterable[str] = (), near: tuple[date, date] | None = None
    ) -> list[Version]:
        since, until = near or (None, None)
        parameters = {
            "language": language,
            "number": number,
            "beyond": f"{number})",  # "2021/2544" and "2021/2544(RSP)" stand before it, "2021/25441" would not
            "keys": json.dumps(list(keys)),
            "since": since and since.isoformat(),
            "until": until and until.isoformat(),
            "kinds": json.dumps(list(_ON_THE_WAY)),
        }
        return [self._version(row) for row in self._database.rows(_CHAIN, parameters)]

    def search(self, query: str, limit: int = 20, offset: int = 0) -> list[Found]:
        """Documents whose current words contain all the words and "phrases" of a query, the best first.

        Nothing a user types is syntax, save quotation marks around a phrase. Case and accents are ignored. A document
        known in several languages is found once.
        """
        strings = _strings(query)[:_MOST_STRINGS]
        if not strings:
            return []
        rows = self._database.rows(_SEARCH, (*MARKS, _quoted(strings), (offset + limit) * 10))
        best: dict[str, Found] = {}
        for row in rows:
            best.setdefault(row["key"], Found(*row)._replace(published=_date_or_none(row["published"])))
        return list(best.values())[offset : offset + limit]

    def holding(self, strings: Iterable[str], limit: int) -> list[Wording]:
        """Paragraphs that hold one of some words or phrases, the newest documents first; earlier wordings too."""
        expression = _quoted(strings, " OR ")
        rows = self._database.rows(_HOLDING, (expression, limit)) if expression else []
        return [
            Wording(*row)._replace(
                kind=DocumentKind(row["kind"]), published=_date_or_none(row["published"]), current=bool(row["current"])
            )
            for row in rows
        ]

    def words(self, initials: Iterable[str]) -> list[str]:
        """The words in the archive that begin with one of some letters, as the search knows them: small, unaccented."""
        return [row[0] for row in self._database.rows(_WORDS, (json.dumps(sorted(initials)),))]

    def at(self, url: str) -> list[Version]:
        """The newest versions of the documents that are read at an address, or from it."""
        return [self._version(row) for row in self._database.rows(_AT, (url, url))]

    def count(self) -> int:
        """The number of documents, each language version counted."""
        return int(self._database.one("SELECT count(*) FROM document")[0])

    def _describe(self, document: Document, *, source: str, page_url: str) -> int:
        columns = _columns(document) | {"source": source, "page_url": page_url}
        return int(self._database.one(_UPSERT_DOCUMENT, columns)[0])

    def _refresh(self, version: Version, document: Document) -> None:
        body = self._body(document, version.document_id, version.number)
        self._database.execute("UPDATE version SET body = ? WHERE id = ?", (body, version.id))
        self._database.execute(_REFRESH_DOCUMENT, _columns(document))

    def _body(self, document: Document, document_id: int, number: int) -> bytes:
        """What a version keeps of a document; later ones are compressed against the first, which they mostly repeat."""
        body = _encode(document, self._ids(document_id, document.paragraphs))
        if number == 1:
            return _compress(body)
        first = self._database.one("SELECT body FROM version WHERE document = ? AND number = 1", (document_id,))
        return _compress(body, _decompress(first["body"]))

    def _ids(self, document_id: int, paragraphs: Iterable[Paragraph]) -> list[int]:
        digests = {paragraph.text: _digest(paragraph.text) for paragraph in paragraphs}
        known = self._known_ids(document_id)
        new = [(document_id, digest, text, 1) for text, digest in digests.items() if digest not in known]
        if new:
            self._database.add_rows("INSERT INTO paragraph (document, digest, text, current) VALUES", new)
            known = self._known_ids(document_id)
        return [known[digests[paragraph.text]] for paragraph in paragraphs]

    def _known_ids(self, document_id: int) -> dict[bytes, int]:
        rows = self._database.rows("SELECT digest, id FROM paragraph WHERE document = ?", (document_id,))
        return {row["digest"]: row["id"] for row in rows}

    def _change(self, version: Version, previous: Version | None) -> Change:
        after = version.document.paragraphs
        if previous is None:
            return Change(version, None, tuple(range(len(after))), ())
        before = previous.document.paragraphs
        letters, words = attrgetter("text"), _word_key
        turned = [(1, version.document_id, _digest(after[index].text)) for index in _missing(after, before, letters)]
        turned += [(0, version.document_id, _digest(before[index].text)) for index in _missing(before, after, letters)]
        self._database.execute_many(_TURN, turned)
        return Change(version, previous, _missing(after, before, words), _missing(before, after, words))

    def _currents(
        self,
        language: str,
        *,
        keys: Iterable[str] = (),
        procedure: str = "",
        kinds: Iterable[DocumentKind] = (),
    ) -> list[Version]:
        parameters = {
            "language": language,
            "keys": json.dumps(list(keys)),
            "procedure": procedure,
            "kinds": json.dumps(list(kinds)),
        }
        return [self._version(row) for row in self._database.rows(_CURRENTS, parameters)]

    def _version(self, row: sqlite3.Row) -> Version:
        against = _decompress(row["first_body"]) if row["number"] > 1 else b""
        body = json.loads(_decompress(row["body"], against))
        ids = list(accumulate(body["ids"]))
        rows = self._database.rows(
            "SELECT id, text FROM paragraph WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(ids),)
        )
        texts = {found["id"]: found["text"] for found in rows}
        return Version(
            id=row["id"],
            document_id=row["document"],
            number=row["number"],
            seen_at=from_micros(row["seen_at"]),
            raw_sha256=row["raw_sha256"],
            headers=json.loads(row["headers"]),
            document=_document(row["key"], row["language"], body, [texts[number] for number in ids]),
        )


_MOTIONS = (DocumentKind.MOTION,)
_EARLIER_STAGES: Mapping[DocumentKind, tuple[tuple[DocumentKind, ...], ...]] = {
    DocumentKind.ADOPTED_TEXT: ((DocumentKind.JOINT_MOTION,), (DocumentKind.MOTION, DocumentKind.REPORT)),
    DocumentKind.JOINT_MOTION: (_MOTIONS,),
}
_REPLACING = (DocumentKind.JOINT_MOTION, DocumentKind.CORRIGENDUM)

_ON_THE_WAY = (DocumentKind.MOTION, DocumentKind.REPORT, DocumentKind.JOINT_MOTION, DocumentKind.ADOPTED_TEXT)
_SAME_WEEKS = timedelta(days=14)

_CHAIN = """
SELECT version_in_context.*
FROM document JOIN version_in_context ON version_in_context.id = document.current
WHERE document.language = :language AND document.kind IN (SELECT value FROM json_each(:kinds))
  AND ((:number <> '' AND document.procedure >= :number AND document.procedure < :beyond)
       OR document.key IN (SELECT value FROM json_each(:keys))
       OR (document.procedure = '' AND document.published BETWEEN :since AND :until))
ORDER BY document.key"""

_READ_FROM = """
SELECT version_in_context.*
FROM document JOIN version_in_context ON version_in_context.id = document.current WHERE document.page_url = ?"""

_IN_LANGUAGES = """
SELECT * FROM version_in_context WHERE key = ? AND language <> ? AND current
ORDER BY language <> 'en', document"""

_AT = """
SELECT version_in_context.*
FROM document JOIN version_in_context ON version_in_context.id = document.current
WHERE document.url = ? OR document.page_url = ? ORDER BY document.language"""

_LANGUAGES_OF = """
SELECT language FROM document WHERE procedure >= ?1 AND procedure < ?2
GROUP BY language ORDER BY count(*) DESC, language <> 'en', language"""

_UPSERT_DOCUMENT = """
INSERT INTO document (key, language, kind, institution, url, title, reference, procedure, published, source, page_url)
VALUES (:key, :language, :kind, :institution, :url, :title, :reference, :procedure, :published, :source, :page_url)
ON CONFLICT (key, language) DO UPDATE SET kind = excluded.kind, institution = excluded.institution, url = excluded.url,
    title = excluded.title, reference = excluded.reference, procedure = excluded.procedure,
    published = excluded.published, source = excluded.source, page_url = excluded.page_url
RETURNING id"""

_REFRESH_DOCUMENT = """
UPDATE document SET kind = :kind, institution = :institution, url = :url, title = :title, reference = :reference,
       procedure = :procedure, published = :published
WHERE key = :key AND language = :language"""

_INSERT_VERSION = """
INSERT INTO version (document, number, seen_at, raw_sha256, headers, body) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"""

_TURN = "UPDATE paragraph SET current = ?1 WHERE document = ?2 AND digest = ?3 AND current <> ?1"

_CURRENTS = """
SELECT * FROM version_in_context
WHERE language = :language AND current
  AND (key IN (SELECT value FROM json_each(:keys))
       OR (procedure <> '' AND procedure = :procedure AND kind IN (SELECT value FROM json_each(:kinds))))
ORDER BY key"""

MARKS = ("\x02", "\x03")  # in a snippet, around what was sought
_MOST_STRINGS = 32  # of a query

_SEARCH = """
SELECT document.key, document.language, document.title, document.url, document.institution, document.reference,
       document.published, snippet(paragraph_fts, 0, ?, ?, '…', 32)
FROM paragraph_fts JOIN paragraph ON paragraph.id = paragraph_fts.rowid
     JOIN document ON document.id = paragraph.document
WHERE paragraph_fts MATCH ? AND paragraph.current
ORDER BY paragraph_fts.rank LIMIT ?"""


_HOLDING = """
SELECT document.key, document.language, document.kind, document.title, document.url, document.reference,
       document.published, paragraph.text, paragraph.current
FROM paragraph_fts JOIN paragraph ON paragraph.id = paragraph_fts.rowid
     JOIN document ON document.id = paragraph.document
WHERE paragraph_fts MATCH ? ORDER BY document.published DESC, document.id DESC, paragraph.id LIMIT ?"""

# the letter and all that follow it up to the next one: a range, which the vocabulary answers without reading the rest;
# CROSS JOIN makes SQLite take the letters first
_WORDS = """
SELECT term FROM json_each(?) AS letter CROSS JOIN paragraph_word
WHERE paragraph_word.term >= letter.value AND paragraph_word.term < char(unicode(letter.value) + 1)"""


def _same_words(old: Document, new: Document) -> bool:
    """Whether two documents have the same paragraphs but for typography."""
    return len(old.paragraphs) == len(new.paragraphs) and all(
        before.kind is after.kind and (before.text == after.text or identity(before.text) == identity(after.text))
        for before, after in zip(old.paragraphs, new.paragraphs, strict=True)
    )


def _in_letters_of(old: Document, new: Document) -> tuple[Paragraph, ...]:
    """The new paragraphs in the typography of the old ones."""
    pairs = zip(old.paragraphs, new.paragraphs, strict=True)
    return tuple(replace(after, text=before.text) for before, after in pairs)


def _word_key(paragraph: Paragraph) -> str:
    return identity(paragraph.text)


def _missing(
    paragraphs: Iterable[Paragraph], others: Iterable[Paragraph], key: Callable[[Paragraph], str]
) -> tuple[int, ...]:
    known = {key(paragraph) for paragraph in others}
    return tuple(index for index, paragraph in enumerate(paragraphs) if key(paragraph) not in known)


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=16).digest()


def _columns(document: Document) -> dict[str, Any]:
    return {
        "key": document.key,
        "language": document.language,
        "kind": document.kind,
        "institution": document.institution,
        "url": document.url,
        "title": document.title,
        "reference": document.reference,
        "procedure": document.procedure,
        "published": document.published.isoformat() if document.published else None,
    }


def _encode(document: Document, ids: list[int]) -> bytes:
    """A document without the texts of its paragraphs. Neighbours have neighbouring ids, so steps compress best."""
    body = _columns(document) | {
        "replaces": document.replaces,
        "flags": sorted(document.flags),
        "ids": [after - before for before, after in pairwise([0, *ids])],
        "kinds": [paragraph.kind for paragraph in document.paragraphs],
        "labels": [paragraph.label for paragraph in document.paragraphs],
    }
    del body["key"], body["language"]
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def _compress(body: bytes, against: bytes = b"") -> bytes:
    compressor = zlib.compressobj(level=9, zdict=against)
    return compressor.compress(body) + compressor.flush()


def _decompress(body: bytes, against: bytes = b"") -> bytes:
    return zlib.decompressobj(zdict=against).decompress(body)


def _document(key: str, language: str, body: Mapping[str, Any], texts: Iterable[str]) -> Document:
    return Document(
        key=key,
        kind=DocumentKind(body["kind"]),
        institution=body["institution"],
        url=body["url"],
        title=body["title"],
        language=language,
        published=_date_or_none(body["published"]),
        paragraphs=tuple(
            Paragraph(text, ParagraphKind(kind), label)
            for text, kind, label in zip(texts, body["kinds"], body["labels"], strict=True)
        ),
        reference=body["reference"],
        procedure=body["procedure"],
        replaces=tuple(body["replaces"]),
        flags=frozenset(Flag(flag) for flag in body["flags"]),
    )


def _strings(query: str) -> list[str]:
    """The words and "phrases" of a query."""
    return [phrase or word for phrase, word in re.findall(r'"([^"]*)"|([^\s"]+)', query) if phrase or word]


def _quoted(strings: Iterable[str], joint: str = " ") -> str:
    """An FTS5 expression of strings, in which only a quotation mark has a meaning, and none is left.

    A NUL would end the whole expression, and with it the last string before its closing mark; half a surrogate pair
    is no text.
    """
    plain = (string.translate(_NO_SYNTAX).encode("utf-8", "replace").decode() for string in strings)
    return joint.join(f'"{string}"' for string in plain)


_NO_SYNTAX = str.maketrans('\0"', "  ")


def _date_or_none(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None

"""Example pages with what is read from them recorded beside each.

`tests/pages/<kind>/<name>.json` holds the page's file, address and the source's settings, and under "read" the
documents and references that reading it must give, field for field. Fields with their default are left out.
"""

import dataclasses
import importlib
import json
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path

from scrapers.sniff import sniff
from scrapers.source import Page, Reference, Role

PAGES = Path(__file__).parents[1] / "pages"
FETCHED = datetime(2026, 3, 14, 9, 0, tzinfo=UTC)


def recordings(kind):
    return sorted((PAGES / kind).glob("*.json"))


def source_of(record, kind):
    made = importlib.import_module(f"scrapers.{kind}").SOURCE
    settings = {key: tuple(value) if isinstance(value, list) else value for key, value in record["settings"].items()}
    return made(**({"name": kind} | settings))


def page_of(record, kind):
    body = (PAGES / kind / record["file"]).read_bytes()
    final = record.get("final_url", record["url"])
    return Page(record["url"], final, body, sniff(body), FETCHED, record.get("headers", {}))


def reference_of(record):
    fields = record.get("reference", {})
    return Reference(record["url"], **(fields | {"role": Role(fields.get("role", "text"))}))


def read(record, kind):
    found = source_of(record, kind).read(page_of(record, kind), reference_of(record))
    return [as_json(item) for item in found]


def as_json(item):
    """A document or reference as plain JSON, without the fields that have their default."""
    return {type(item).__name__.lower(): _fields(item)}


def _fields(item):
    return {
        field.name: _plain(value)
        for field in dataclasses.fields(item)
        if (value := getattr(item, field.name)) != field.default and (value or field.name in ("key", "published"))
    }


def _plain(value):
    if isinstance(value, frozenset | tuple):
        plain = [_plain(item) for item in value]
        return sorted(plain) if isinstance(value, frozenset) else plain
    if isinstance(value, date):
        return value.isoformat()
    if dataclasses.is_dataclass(value):
        return _fields(value)
    return value.value if isinstance(value, Enum) else value


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))

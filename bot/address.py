"""What people call a text: its address, its number as it is cited, a procedure, or an alert's "v17"."""

import re

from scrapers import ep_numbers
from scrapers.site import canonical
from storage.documents import Version
from storage.store import Store

_URL = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_VERSION = re.compile(r"v(\d{1,15})")
_NUMBERED = re.compile(r"(\S+)@(\d{1,9})")


def url_in(text: str) -> str:
    """The address in a text, as sources name it; empty when there is none."""
    found = _URL.search(text)
    try:
        return canonical(found[0].rstrip(".,;)»”")) if found else ""
    except ValueError:  # "http://[": no address after all
        return ""


def find(store: Store, text: str, language: str) -> Version | None:
    """The stored version that a text names, the newest where it names none; `None` when nothing such is kept.

    Of a text kept in several languages, the one in `language`, else in English, else any.
    """
    named = text.strip()
    if by_id := _VERSION.fullmatch(named):
        try:
            return store.documents.version(int(by_id[1]))
        except LookupError:
            return None
    if (url := url_in(named)) and (there := store.documents.at(url)):
        return min(there, key=lambda version: _rank(version.document.language, language))
    numbered = _NUMBERED.fullmatch(named)
    for key in dict.fromkeys((ep_numbers.key(named), numbered[1] if numbered else named)):
        if key and (spoken := store.documents.languages(key)):
            best = min(spoken, key=lambda code: _rank(code, language))
            number = int(numbered[2]) if numbered else None
            documents = store.documents
            return documents.numbered(key, best, number) if number else documents.current(key, best)
    return _adopted(store, named, language)


def _adopted(store: Store, procedure: str, language: str) -> Version | None:
    """The last text of a procedure: by their numbers, adopted texts (TA) come after motions (B) and joint motions."""
    spoken = store.documents.languages_of(procedure)
    if not spoken:
        return None
    chain = store.documents.chain(procedure, min(spoken, key=lambda code: _rank(code, language)))
    return chain[-1] if chain else None


def _rank(code: str, wanted: str) -> int:
    return (wanted, "en").index(code) if code in (wanted, "en") else 2

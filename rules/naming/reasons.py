"""Why a name was taken for a watched one, in words a reader understands."""

from rules.naming.sightings import Order, Sighting
from rules.text import fold

_SAID = {
    Order.SURNAME_FIRST: "surname first",
    Order.INITIAL_FIRST: "given name as an initial",
    Order.INITIAL_LAST: "given name as an initial",
    Order.SHARED: "surname named once for two",
}


def reason(surface: str, seen: Sighting, remark: str) -> str:
    """The way from the published words to the watched name: "Айдарову ← Russian dative ← Айдаров ← Aidarov"."""
    if seen.order is Order.SURNAME_ALONE:
        return f"{remark}: {_chain(surface, seen)}" if _form(seen) else remark
    said = "; ".join(filter(None, (remark, _SAID.get(seen.order, ""), "a letter differs" if _slip(seen) else "")))
    if said or _form(seen):
        return f"{said}: {_chain(surface, seen)}" if said else _chain(surface, seen)
    written = seen.bearer.written
    if " ".join(surface.split()) == written:
        return "as written"
    return f"{_difference(surface, written)}: {surface} ← {written}"


def _chain(surface: str, seen: Sighting) -> str:
    form = _form(seen)
    if not form:
        return f"{surface} ← {seen.bearer.written}"
    stems = [match.stem for match in (seen.given, seen.surname) if match]
    stem = " ".join(word[:1].upper() + word[1:] for word in stems)
    steps = [surface, form, *([stem] if stem != seen.bearer.written else []), seen.bearer.written]
    return " ← ".join(steps)


def _form(seen: Sighting) -> str:
    return seen.surname.form or (seen.given.form if seen.given else "")


def _slip(seen: Sighting) -> bool:
    return seen.surname.slip or (seen.given is not None and seen.given.slip)


def _difference(surface: str, written: str) -> str:
    plain, sought = fold(surface).text, fold(written).text
    if surface.casefold() == written.casefold():
        return "letter case"
    if plain == sought:
        return "diacritics"
    return "hyphen" if plain.replace("-", " ") == sought.replace("-", " ") else "spelling"

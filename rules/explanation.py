"""How a text was read for one name, line by line: for people who ask why it rang, or why it did not."""

from collections.abc import Iterator

from rules.names import NameRule, read_name, written_names
from rules.naming.capitals import capitalised
from rules.naming.lexicon import Match
from rules.naming.roster import Roster
from rules.naming.sounds import plain, sounds
from rules.organisations import is_organisation
from rules.watch import Passage, Watch, WatchKind


def explain(name: str, text: str, language: str = "") -> Iterator[str]:
    """Lines of plain text: what is looked for, which words come near it, what rings and why.

    `language` is ISO 639-1, empty when unknown. Raises `QueryError` when the name cannot be understood.
    """
    rule = NameRule()
    rule.add(Watch("", WatchKind.NAME, name))
    for written in written_names(name):
        yield from _sought(written)
    yield from _near(name, text, language)
    hits = list(rule.find(Passage((text,), language)))
    for hit in hits:
        yield f"rings ({hit.strength}): “{' '.join(hit.surface.split())}” at {hit.start}–{hit.end}. {hit.why}"
    if not hits:
        yield "does not ring: no given name and surname of the same person stand together, and no surname alone."


def _sought(written: str) -> Iterator[str]:
    if is_organisation(written):
        yield f"looked for: {written}, an organisation: its exact words"
        return
    name = read_name(written)
    spoken = "; ".join(
        f"{word} [{' | '.join(dict.fromkeys(sound.phonemes for sound in sounds(word)[:4]))}]"
        for word in ("".join(name.given), "".join(name.surname))
        if word
    )
    yield f"looked for: {written}, by sound: {spoken}"


def _near(name: str, text: str, language: str) -> Iterator[str]:
    roster = Roster()
    for written in written_names(name):
        if not is_organisation(written):
            person = read_name(written)
            roster.add("", written, person.given, person.surname)
    for word in capitalised(text):
        meaning = roster.meaning(word.text, language)
        for role, matches in (("given name", meaning.givens), ("surname", meaning.surnames)):
            for match in matches.values():
                yield f"  {plain(word.text)} at {word.start}: {_told(role, match)}"


def _told(role: str, match: Match) -> str:
    form = f", {match.form} of {match.stem}" if match.form else ""
    return f"may be the {role} {match.entry.word} ({match.score:.0%} alike{form})"

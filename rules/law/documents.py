"""Numbered paragraphs of a document: "paragraph 92 of Opinion No. 67/2018", "vgl. Rn. 174"."""

from rules.docrefs import instrument_of, references
from rules.law.groups import Group
from rules.law.numbers import LONGEST_ARTICLE
from rules.law.roles import DOCUMENT_NAMES
from rules.law.stretch import Stretch

_REACH = 8  # tokens between a paragraph and the word for its document
_DOCUMENT_REACH = 160  # code points between a paragraph and the number of its document
_CASE_REACH = 14  # tokens between the parties or the number of a case and a paragraph of its judgment
_AGAINST = frozenset(("v", "vs", "c", "против", "gegen", "proti", "przeciwko", "contre", "contra", "contro"))


def is_of_document(read: Stretch, group: Group) -> bool:
    """Whether paragraphs are those of a document: "paragraph 92 of Opinion No. 67/2018", "vgl. Rn. 174"."""
    word = read.words[group.first].key
    if word in ("rn", "rdnr", "rz", "randnr") or (
        word in ("para", "paras") and read.words[group.first - 1].key in (",", "(")
    ):
        return True
    if word == "§" or document_after(read, group):
        return True
    named = any(read.words[index].roles & DOCUMENT_NAMES for index in range(group.end, group.end + _REACH))
    return named and read.words[group.end].key in ("of", "in", "from", "des", "der", "du", "de", "del")


def of_judgment(read: Stretch, group: Group) -> Group:
    """Section signs behind a case as the paragraphs of its judgment: "X v. Türkiye, § 314", "no. 28749/18, §§ 2-4"."""
    if read.words[group.first].key != "§" or read.words[group.first - 1].key not in (",", ")", "-"):
        return group
    case = any(_is_case(read, index) for index in range(max(group.first - _CASE_REACH, 1), group.first))
    return group._replace(weak=True, paragraphs=True) if case else group


def _is_case(read: Stretch, index: int) -> bool:
    """Whether a token parts the parties of a case, or opens the number of an application: "28749/18"."""
    if read.words[index].is_number:
        number, mark, year = (word.key for word in read.words[index : index + 3])
        known = len(number) > LONGEST_ARTICLE or _is_application(read, index)
        return known and mark == "/" and year.isdecimal() and len(year) == 2
    party = index + 2 if read.words[index + 1].key == "." else index + 1
    parted = read.words[index].key in _AGAINST and read.words[index].surface.islower()
    return parted and all(read.words[at].surface[:1].isupper() for at in (index - 1, party))


def _is_application(read: Stretch, index: int) -> bool:
    """Whether "application no." stands before a number: that of a case may be short."""
    first = index - 2 if read.words[index - 1].key == "." else index - 1
    return read.words[first].key in ("no", "nos") and read.words[first - 1].key in ("application", "applications")


def document_after(read: Stretch, group: Group) -> str | None:
    """The document that is named by its number after its paragraphs."""
    end = read.ends_at(group.end - 1)
    named = map(instrument_of, references(read.text[end : end + _DOCUMENT_REACH]))
    return next(filter(None, named), None)

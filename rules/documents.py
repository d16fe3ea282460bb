"""Numbered paragraphs of a document: "paragraph 92 of Opinion No. 67/2018", "vgl. Rn. 174"."""

from rules.docrefs import instrument_of, references
from rules.groups import Group
from rules.stretch import Stretch

_REACH = 8  # tokens between a paragraph and the word for its document
_DOCUMENT_REACH = 160  # code points between a paragraph and the number of its document


def is_of_document(read: Stretch, group: Group) -> bool:
    """Whether paragraphs are those of a document: "paragraph 92 of Opinion No. 67/2018", "vgl. Rn. 174"."""
    word = read.words[group.first].key
    if word in ("rn", "rdnr", "rz", "randnr") or (
        word in ("para", "paras") and read.at(group.first - 1).key in (",", "(")
    ):
        return True
    if document_after(read, group):
        return True
    named = any(read.plays(index, "document.names") for index in range(group.end, group.end + _REACH))
    return named and read.at(group.end).key in ("of", "in", "from", "des", "der", "du", "de", "del")


def document_after(read: Stretch, group: Group) -> str | None:
    """The document that is named by its number after its paragraphs."""
    end = read.ends_at(group.end - 1)
    named = map(instrument_of, references(read.text[end : end + _DOCUMENT_REACH]))
    return next(filter(None, named), None)

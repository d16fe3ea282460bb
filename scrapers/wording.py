"""The published wording on one line: what a text's letters are once layout and encoding accidents are gone."""

import re

# Windows-1252 punctuation that reached us as control characters: "l\x92Union" (seen on OEIL pages).
_C1 = {code: bytes([code]).decode("cp1252", "replace").replace("\ufffd", " ") for code in range(0x80, 0xA0)}
_INVISIBLE = dict.fromkeys([0x00AD, 0x200B, 0x2060, 0xFEFF])  # soft hyphen, zero-width space, word joiner, BOM
_CONTROL = dict.fromkeys(range(0x20), " ") | {0x7F: " "}
# Dashes and bullets of the Symbol font, which Word's export leaves in the private use area.
_SYMBOL_FONT = {0xF02D: "–", 0xF0B7: "•", 0xF0A7: "•", 0xF0D8: "•", 0xF0FC: "•"}
_MAP = _C1 | _INVISIBLE | _CONTROL | _SYMBOL_FONT
_TEMPLATE_TAG = re.compile(r"</?[A-Z][A-Za-z-]+>(?:\s*\{[^{}<>]*\})?")


def one_line(text: str) -> str:
    """A text without line breaks, doubled or non-breaking spaces, soft hyphens and control characters.

    Every other published character stays, non-breaking hyphens and typographic quotes too.
    """
    if text.isprintable() and "  " not in text:  # of all spaces the common one alone is printable
        return text.strip()
    return " ".join(text.translate(_MAP).split())


def without_template_tags(text: str) -> str:
    """A text without the marks of the Parliament's authoring tool.

    "<Date>{13/03/2019}13.3.2019</Date>" is "13.3.2019".
    """
    return _TEMPLATE_TAG.sub("", text) if "<" in text else text


def has_words(text: str) -> bool:
    """Whether there is a letter or a digit at all."""
    return any(map(str.isalnum, text))

"""Texts about a country that does not exist."""

from dataclasses import replace
from datetime import date

from scrapers.document import Document, DocumentKind, Paragraph, ParagraphKind

TITLE = Paragraph("The case of Mirela Costandache in Velgaria", ParagraphKind.TITLE)
RECITAL = Paragraph("whereas Mirela Costandache was arrested in Sarnovo", ParagraphKind.RECITAL, "recital A")
CALL = Paragraph("Calls on the Velgarian authorities to release her", ParagraphKind.OPERATIVE, "paragraph 1")


def document(*paragraphs, key="TA-11-2031-0042", kind=DocumentKind.ADOPTED_TEXT, language="en", **fields):
    usual = {
        "institution": "European Parliament",
        "url": f"https://parliament.example/{key}_{language.upper()}.html",
        "title": "Velgaria: the case of Mirela Costandache",
        "published": date(2031, 3, 13),
        "paragraphs": paragraphs or (TITLE, RECITAL, CALL),
    }
    return Document(key=key, kind=kind, language=language, **usual | fields)


def long_document(paragraphs=150):
    """Some 60 kB of text, no two words of which need be alike."""
    words = [f"{stem}{ending}" for stem in ("sarn", "velg", "drenov", "kost", "ravl") for ending in range(200)]
    texts = []
    for number in range(paragraphs):
        chosen = [words[(number * 61 + place * place * 7) % len(words)] for place in range(51)]
        texts.append(Paragraph(" ".join(chosen) + f" {number}", ParagraphKind.OPERATIVE, f"paragraph {number + 1}"))
    return document(*texts)


def reworded(old, index, text):
    paragraphs = list(old.paragraphs)
    paragraphs[index] = replace(paragraphs[index], text=text)
    return replace(old, paragraphs=tuple(paragraphs))

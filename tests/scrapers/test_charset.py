import codecs

import pytest

from scrapers.charset import decode

NAME = "Łukasz Żoraw-Bielski"
RUSSIAN = "Оксана Равлюк обжаловала приговор суда города Сарново"
FRENCH = "L’État velgarien a libéré l’accusée"


def meta(charset: str) -> bytes:
    return f'<!doctype html><html><head><meta charset="{charset}"></head><p>'.encode()


CASES = {
    "utf-8 without any word": (NAME.encode(), "", NAME),
    "utf-8 mark": (codecs.BOM_UTF8 + NAME.encode(), "text/html; charset=iso-8859-2", NAME),
    "utf-16 mark": (codecs.BOM_UTF16_LE + RUSSIAN.encode("utf-16-le"), "", RUSSIAN),
    "big-endian utf-16 mark": (codecs.BOM_UTF16_BE + RUSSIAN.encode("utf-16-be"), "", RUSSIAN),
    "utf-32 mark": (codecs.BOM_UTF32_LE + NAME.encode("utf-32-le"), "", NAME),
    "utf-8 under a wrong header": (NAME.encode(), "text/xml; charset=ISO-8859-1", NAME),
    "windows-1251 by header": (RUSSIAN.encode("cp1251"), "text/html; charset=windows-1251", RUSSIAN),
    "quoted header": (RUSSIAN.encode("koi8-r"), 'text/html; Charset="KOI8-R"', RUSSIAN),
    "windows-1252 by nobody's word": (FRENCH.encode("cp1252"), "", FRENCH),
    "latin-1 that is windows-1252": (FRENCH.encode("cp1252"), "text/html; charset=iso-8859-1", FRENCH),
    "unknown name": (FRENCH.encode("cp1252"), "text/html; charset=x-velgarian", FRENCH),
    "a codec that is no character set": (b"\\u0041\xe9", "text/html; charset=unicode_escape", "\\u0041é"),
    "utf-8 declared, windows-1252 sent": (FRENCH.encode("cp1252"), "text/html; charset=utf-8", FRENCH),
    "control characters inside utf-8": ("l\x92Union, mise en \x9cuvre".encode(), "", "l’Union, mise en œuvre"),
    "replacement characters stay": ("Sar\ufffdnovo".encode(), "", "Sar\ufffdnovo"),
    "one damaged byte": (RUSSIAN.encode() + b"\xd0", "", RUSSIAN + "\ufffd"),
    "nothing": (b"", "", ""),
}


@pytest.mark.parametrize(("body", "content_type", "text"), CASES.values(), ids=CASES.keys())
def test_text_is_read_as_it_was_written(body, content_type, text):
    assert decode(body, content_type) == text


@pytest.mark.parametrize(
    "declaration",
    [meta("windows-1251"), b'<?xml version="1.0" encoding="windows-1251"?><p>'],
    ids=["meta", "prolog"],
)
def test_the_documents_word_goes_before_the_headers(declaration):
    body = declaration + RUSSIAN.encode("cp1251")

    assert decode(body, "text/html; charset=iso-8859-5").endswith(RUSSIAN)


def test_every_byte_can_be_read():
    for first in range(256):
        assert isinstance(decode(bytes([first, 0xFF, first])), str)

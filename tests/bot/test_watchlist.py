"""A watch list as a file: what goes out comes back, what people bring is understood or told line by line."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.watchlist import MOST, Fault, ListError, Unread, Wish, read, to_csv, to_json
from rules.query import understand
from rules.watch import Watch
from storage.people import ChatWatch
from storage.settings import Mode, Possible

QUERIES = (
    *("Łukasz Żoraw-Bielski", "COSTANDACHE, Mirela", "Мирела Костандаче = Mirela Costandache, Mirela C. Ravliuk"),
    *('"state of emergency"', '"detention" NEAR/10 "Sarnovo" OR "Velgaria"', 'source:ep "librarians"'),
    "Article 174 of the Criminal Code of Kazakhstan",
)


def watch(query: str, **choices: object) -> ChatWatch:
    kind, understood = understand(query)
    return ChatWatch(1, 1, 1, Watch("1", kind, understood), datetime(2026, 3, 2, tzinfo=UTC), **choices)


@pytest.mark.parametrize("write", [to_csv, to_json])
@pytest.mark.parametrize("query", QUERIES)
def test_what_is_exported_is_imported_again(write, query):
    exported = watch(query, mode=Mode.WEEKLY, possible=Possible.HIDE, silence_days=180)
    (brought,) = read(write([exported]))
    assert understand(brought.query) == (exported.watch.kind, exported.watch.query)
    assert (brought.mode, brought.possible, brought.silence_days) == (Mode.WEEKLY, Possible.HIDE, 180)


def test_no_spreadsheet_takes_a_cell_for_a_formula():
    for line in to_csv([watch("+Mirela Costandache"), watch("@Ilir Drenova = -Oksana Ravliuk")]).decode().splitlines():
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in line.split(","))


def at(place, query, **choices):
    return Wish(place=place, query=query, **choices)


LISTS = [
    ("Ilir Drenova\nOksana Ravliuk", [at(1, "Ilir Drenova"), at(2, "Oksana Ravliuk")]),
    ("\n\n1. Ilir Drenova\n\n2) Oksana Ravliuk (born 1980)", [at(1, "Ilir Drenova"), at(3, "Oksana Ravliuk")]),
    ("Ilir Drenova; Oksana Ravliuk\nIlir Drenova", [at(1, "Ilir Drenova"), at(1, "Oksana Ravliuk")]),
    ("query\nIlir Drenova", [at(2, "Ilir Drenova")]),
    ("query;mode\nIlir Drenova;daily\n", [at(2, "Ilir Drenova", mode=Mode.DAILY)]),
    ("Mode , Query\nWEEKLY, Ilir Drenova \n\n", [at(2, "Ilir Drenova", mode=Mode.WEEKLY)]),
    ("query\tpossible\nIlir Drenova\tring", [at(2, "Ilir Drenova", possible=Possible.RING)]),
    ('query,aliases\n"Ilir Drenova","Илир Дренова; I. Drenova"', [at(2, "Ilir Drenova = Илир Дренова, I. Drenova")]),
    ("query,mode\nIlir Drenova,often\n,daily", [Unread(2, Fault.CHOICE, "mode: often"), Unread(3, Fault.NO_QUERY, "")]),
    ("query,silence_days\nx,0", [Unread(2, Fault.CHOICE, "silence_days: 0")]),
    ("query,silence_days\nx,many", [Unread(2, Fault.CHOICE, "silence_days: many")]),
    ("query,mode\nIlir Drenova", [at(2, "Ilir Drenova")]),
    ("query,mode\nIlir Drenova,daily,more,cells", [at(2, "Ilir Drenova", mode=Mode.DAILY)]),
    ('["Ilir Drenova", 7]', [at(1, "Ilir Drenova"), Unread(2, Fault.NO_QUERY, "")]),
    ('[{"query": " "}, []]', [Unread(1, Fault.NO_QUERY, ""), Unread(2, Fault.NO_QUERY, "")]),
    (
        '{"watches": [{"query": "Ilir Drenova", "aliases": ["Илир Дренова", 3], "silence_days": 90}]}',
        [at(1, "Ilir Drenova = Илир Дренова", silence_days=90)],
    ),
]


@pytest.mark.parametrize(("text", "found"), LISTS, ids=[text[:30] for text, _ in LISTS])
def test_lists_are_read_as_people_bring_them(text, found):
    assert list(read(text.encode())) == found
    assert list(read(text.encode("utf-8-sig"))) == found
    assert list(read(text.encode("utf-16"))) == found


REFUSED = [
    (b"", Fault.EMPTY),
    (b"\xef\xbb\xbf \r\n", Fault.EMPTY),
    (b'{"watches": []}', Fault.EMPTY),
    ("Илир Дренова".encode("cp1251"), Fault.ENCODING),
    (b"\xff\xfea", Fault.ENCODING),
    (b"PK\x03\x04\x00\x00", Fault.ENCODING),
    (b'{"watches": ', Fault.JSON),
    (b'{"watches": 3}', Fault.JSON),
    (b"[" * 100_000, Fault.JSON),
    (b"query,mode\n" + b'"' + b"x" * 200_000, Fault.CSV),
    (b"query,mode\n" + b"Ilir Drenova,\n" * (MOST + 1), Fault.MANY),
]


@pytest.mark.parametrize(("body", "fault"), REFUSED, ids=[str(fault) + str(len(body)) for body, fault in REFUSED])
def test_what_is_no_list_says_why(body, fault):
    with pytest.raises(ListError) as refused:
        read(body)
    assert refused.value.fault is fault


@given(
    st.binary(max_size=400) | st.text(max_size=200).map(lambda text: f"query,mode\n{text}".encode("utf-8", "replace"))
)
def test_no_file_raises_anything_else(body):
    try:
        found = read(body)
    except ListError:
        return
    assert found
    assert all(one.place >= 1 for one in found)

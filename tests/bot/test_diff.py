"""`tocsin diff`: what its JSON promises, what Telegram makes of its messages, and what a difference means."""

import json
from html.parser import HTMLParser

import pytest
import telegram_html
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.comparison import Comparison, Side
from bot.diff import Format, render, split
from scrapers.document import Paragraph, ParagraphKind

WORDS = [
    "the",
    "court",
    "of",
    "Sarnovo",
    "freed",
    "Mirela Costandache",
    "Article 174",
    ",",
    ";",
    "“",
    '"',
    "-",
    "\u2011",
]
WORDS += ["¹", "<b>", "&", "\U0001f514", "Żoraw"]
prose = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
paragraphs = st.lists(prose | st.text(max_size=30), max_size=9)


def compared(old, new) -> Comparison:
    return Comparison(
        *(Side(name, tuple(Paragraph(text) for text in side)) for name, side in (("old", old), ("new", new)))
    )


def applied(rows, old: list[str]) -> list[str]:
    """The new text from the old one and the JSON alone, as the command's help describes it."""
    new: dict[int, str] = {}
    for row in rows:
        if row["new"]:
            assert not row["old"] or old_side(row["segments"]) == [old[index] for index in indexes(row["old"])]
            new |= dict(zip(indexes(row["new"]), new_side(row["segments"]), strict=True))
    told = {index for row in rows for index in indexes(row["old"])}
    stayed = [text for index, text in enumerate(old) if index not in told]
    free = [index for index in range(len(new) + len(stayed)) if index not in new]
    new |= dict(zip(free, stayed, strict=True))
    return [new[index] for index in sorted(new)]


def indexes(side):
    return [] if side is None else range(side["index"], side["index"] + side["count"])


def new_side(segments):
    texts = [""]
    for segment in segments:
        if segment["op"] == "split":
            texts.append("")
        elif segment["op"] in ("same", "in"):
            texts[-1] += segment["text"]
    return texts


def old_side(segments):
    texts = [""]
    for segment in segments:
        if segment["op"] == "join":
            texts.append("")
        elif segment["op"] in ("same", "out"):
            texts[-1] += segment.get("was", segment["text"])
    return texts


@settings(max_examples=400, deadline=None)
@given(paragraphs, paragraphs)
def test_the_json_applied_to_the_old_text_gives_the_new_text(old, new):
    rows = json.loads(render(compared(old, new), Format.JSON))
    assert applied(rows, old) == new


LONG = [f"Calls on ministry {number} of Velgaria to answer letter {number * 7} of the printers;" for number in range(9)]


@settings(max_examples=200)
@given(st.permutations(LONG), st.data())
def test_the_json_of_moved_split_and_merged_paragraphs_gives_the_new_text(order, data):
    merged = [f"{first} {second}" for first, second in zip(order[::2], order[1::2], strict=False)]
    sides = st.sampled_from([LONG, order, merged, [*merged[1:], order[0]], [*order[3:], "Regrets this;"]])
    old, new = data.draw(sides), data.draw(sides)
    assert applied(json.loads(render(compared(old, new), Format.JSON)), old) == new


def test_typography_alone_is_told_in_json_and_nowhere_else():
    found = compared(["the “court”"], ['the "court"'])
    (row,) = json.loads(render(found, Format.JSON))
    assert (row["kind"], row["segments"]) == (
        "typography",
        [{"op": "same", "text": 'the "court"', "was": "the “court”"}],
    )
    assert render(found, Format.TEXT) == "No difference in the words."
    assert "No difference in the words." in render(found, Format.HTML)


class _Styled(HTMLParser):
    """Which visible characters our mark-up styles, by tag."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.chars = [], []

    def handle_starttag(self, tag, attrs):
        self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.chars += [(char, frozenset(self.open)) for char in data]


_TYPES = {
    "textEntityTypeBold": "b",
    "textEntityTypeItalic": "i",
    "textEntityTypeUnderline": "u",
    "textEntityTypeStrikethrough": "s",
    "textEntityTypeCode": "code",
    "textEntityTypeBlockQuote": "blockquote",
    "textEntityTypeExpandableBlockQuote": "blockquote",
    "textEntityTypeTextUrl": "a",
}


def meant(html):
    reader = _Styled()
    reader.feed(html)
    reader.close()
    return [(char, tags) for char, tags in reader.chars if not char.isspace()]


def shown(html):
    """The same as Telegram's parser sees it; its offsets count UTF-16 units."""
    text, entities = telegram_html.parse(html)
    assert len(text.encode("utf-16-le")) <= 2 * 4096
    assert len(entities) <= 100
    units = [frozenset()] * (len(text.encode("utf-16-le")) // 2)
    for entity in entities:
        if tag := _TYPES.get(entity["type"]["@type"]):
            for unit in range(entity["offset"], entity["offset"] + entity["length"]):
                units[unit] |= {tag}
    at, chars = 0, []
    for char in text:
        chars.append((char, units[at]))
        at += 1 + (char > "\uffff")
    return [(char, tags) for char, tags in chars if not char.isspace()]


@settings(max_examples=500)
@given(st.lists(prose, max_size=12), st.lists(prose, max_size=12))
def test_telegrams_own_parser_drops_no_entity_of_a_difference(old, new):
    for html in render(compared(old, new), Format.TELEGRAM).split("\n\f\n"):
        assert shown(html) == meant(html)


def test_additions_are_told_first_and_what_is_gone_last():
    told = render(
        compared([LONG[0], LONG[1], "Regrets all of it;"], [LONG[0], LONG[1] + " now", "Adds this;"]), "telegram"
    )
    assert [told.index(kind) for kind in ("Added", "Changed", "Removed")] == sorted(
        told.index(kind) for kind in ("Added", "Changed", "Removed")
    )


def meanings(old, new, **facts):
    sides = (
        Side(name, (Paragraph(text, ParagraphKind.OPERATIVE, "paragraph 5"), *more), "en", **facts)
        for name, text, more in (("old", old, (STAYED,)), ("new", new, (STAYED,)))
    )
    found = Comparison(*sides)
    return [meaning for change in found.changes for meaning in found.meaning(change)]


ELSEWHERE = "Oksana Ravliuk added (before in paragraph 9)"
TEU = "of the Treaty on European Union"
STAYED = Paragraph("Recalls the case of Oksana Ravliuk;", ParagraphKind.OPERATIVE, "paragraph 9")
LIST = "Calls on the Velgarian authorities to release Anselm Vrba, Łukasz Żoraw-Bielski and Temirbek Aidarov;"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (LIST, LIST.replace(", Łukasz Żoraw-Bielski", ""), ["Łukasz Żoraw-Bielski removed"]),
        (LIST, LIST.replace("Anselm Vrba", "Anselm Vrba, Ilir Drenova"), ["Ilir Drenova added"]),
        (LIST, LIST.replace("Anselm Vrba", "Oksana Ravliuk"), [ELSEWHERE, "Anselm Vrba removed"]),
        (LIST, LIST.replace("Aidarov", "Aydarov"), ["Temirbek Aidarov → Temirbek Aydarov (spelling)"]),
        (LIST, LIST.replace("Anselm Vrba", "Mr Vrba"), []),
        (LIST, LIST.replace("release", "free"), []),
        (LIST, LIST.replace("Calls on", "Urges"), ["calls on → urges (stronger)"]),
        (LIST, LIST.replace("Calls on", "Welcomes that"), ["calls on → welcomes"]),
        (
            LIST,
            LIST.replace("Calls on", "Invites").replace("Anselm Vrba, ", ""),
            ["Anselm Vrba removed", "calls on → invites (weaker)"],
        ),
        (
            "Strongly condemns the arrest and demands his release;",
            "Condemns the arrest and calls for his release;",
            ["strongly condemns → condemns (weaker)", "demands → calls for (weaker)"],
        ),
        ("Recalls Article 8 TEU;", "Recalls Article 21 TEU;", [f"Article 21 {TEU} added", f"Article 8 {TEU} removed"]),
        ("Deplores Article 174;", "Deplores Article 174(2);", ["Article 174(2) added", "Article 174 removed"]),
        ("Urges the European Parliament to act;", "Urges the European Commission to act;", []),
    ],
)  # fmt: skip
def test_what_a_paragraph_gained_and_lost_is_told_in_words(old, new, expected):
    assert meanings(old, new) == expected


def test_lines_that_were_wrapped_are_paragraphs_even_where_an_address_is_long():
    wrapped = "Calls on Velgaria\nto answer;\n\nRecalls\nhttps://www.velgaria.example/" + "a" * 120 + "\nand the rest;"
    wrapped += "\n\n" + "\n".join(["one more line"] * 30)
    assert len(split(wrapped)) == 3

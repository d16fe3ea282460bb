"""Alerts as Telegram's own parser reads them, and as a person does."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
import telegram_html
from hypothesis import given
from hypothesis import strategies as st

from bot import alerts
from bot.alerts import Differences
from bot.console import plain
from bot.render import citation, tell
from rules.index import Index
from rules.watch import Watch, WatchKind
from scrapers.document import Document, DocumentKind, Flag, Paragraph, ParagraphKind
from storage.documents import Change, Version

WATCHES = {1: "Mirela Costandache", 2: "Ilir Drenova", 3: "Article 19 of the ICCPR"}
KINDS = {3: WatchKind.ARTICLE}
INDEX = Index(Watch(str(number), KINDS.get(number, WatchKind.NAME), query) for number, query in WATCHES.items())


def document(*texts: str, **more) -> Document:
    paragraphs = tuple(
        Paragraph(text, ParagraphKind.OPERATIVE, f"paragraph {number}") for number, text in enumerate(texts, 1)
    )
    facts = {
        "key": "TA-10-2026-0077",
        "kind": DocumentKind.ADOPTED_TEXT,
        "institution": "European Parliament",
        "url": "https://www.europarl.europa.eu/doceo/document/TA-10-2026-0077_EN.html",
        "title": "The Sarnovo librarians",
        "language": "en",
        "published": date(2026, 3, 12),
        "reference": "P10_TA(2026)0077",
        "procedure": "2026/2612(RSP)",
    }
    return Document(paragraphs=paragraphs, **(facts | more))


def version(of: Document, number: int = 1) -> Version:
    return Version(number, 1, number, datetime(2026, 3, 12, tzinfo=UTC), "", {}, of)


def change(old: Document | None, new: Document) -> Change:
    before = () if old is None else tuple(paragraph.text for paragraph in old.paragraphs)
    after = tuple(paragraph.text for paragraph in new.paragraphs)
    added = tuple(index for index, text in enumerate(after) if text not in before)
    removed = tuple(index for index, text in enumerate(before) if text not in after)
    return Change(version(new, 2), None if old is None else version(old), added, removed)


def telling(old: Document | None, new: Document, *predecessors: Document):
    made = change(old, new)
    earlier = [version(text, 10 + number) for number, text in enumerate(predecessors)]
    findings = alerts.find(made, earlier, INDEX)
    return tell(alerts.compose(made, findings, WATCHES, Differences(made.version)))


def told(old: Document | None, new: Document, *predecessors: Document) -> list[str]:
    return list(telling(old, new, *predecessors).messages)


RELEASE = "Calls for the immediate release of Mirela Costandache and Ilir Drenova from the prison of Sarnovo;"
LONG = "Recalls that the printers and librarians of the capital wrote to the ministry of justice in vain " * 8
ARTICLE = "Recalls that Article 19 of the ICCPR protects the freedom to seek information of all kinds;"


def test_a_new_text_is_told_with_words_label_and_citation():
    (message,) = told(None, document("Welcomes the debate;", RELEASE))
    assert plain(message) == (
        "🔔 *Mirela Costandache, Ilir Drenova*: in a new adopted text\n"
        "The Sarnovo librarians <https://www.europarl.europa.eu/doceo/document/TA-10-2026-0077_EN.html>\n"
        "European Parliament · 12 March 2026 · P10_TA(2026)0077 · 2026/2612(RSP)\n"
        "\n"
        "*Mirela Costandache*, *Ilir Drenova* · operative paragraph 2\n"
        "    Calls for the immediate release of *Mirela Costandache* and *Ilir Drenova* from the prison of Sarnovo;\n"
        "\n"
        "Cite: European Parliament resolution of 12 March 2026, “The Sarnovo librarians”, P10_TA(2026)0077, paragraph 2"
    )


POINTS = "Calls on Velgaria: (a) to free Ilir Drenova; (b) to free Mirela Costandache; and (c) to pay them damages;"


@pytest.mark.parametrize(
    ("text", "kind", "label", "place", "cited"),
    [
        (RELEASE, ParagraphKind.OPERATIVE, "paragraph 5(b)", "operative paragraph 5(b)", ", paragraph 5(b)"),
        (RELEASE, ParagraphKind.RECITAL, "recital C", "recital C, not operative", ", recital C"),
        (RELEASE, ParagraphKind.CITATION, "citation 3", "citation 3, not operative", ", citation 3"),
        (RELEASE, ParagraphKind.FOOTNOTE, "footnote 2", "footnote 2", ", footnote 2"),
        (RELEASE, ParagraphKind.HEADING, "", "heading", "P10_TA(2026)0077"),
        (RELEASE, ParagraphKind.OPERATIVE, "OPINION, paragraph 4", "OPINION, paragraph 4", "OPINION, paragraph 4"),
        (POINTS[:46], ParagraphKind.OPERATIVE, "paragraph 4", "operative paragraph 4(a)", ", paragraph 4(a)"),
        (POINTS, ParagraphKind.OPERATIVE, "paragraph 4", "operative paragraph 4", ", paragraph 4"),
    ],
)
def test_an_alert_says_in_which_clause_a_name_stands_and_whether_it_is_operative(text, kind, label, place, cited):
    (message,) = told(None, replace(document(RELEASE), paragraphs=(Paragraph(text, kind, label),)))
    assert [line.split(" · ", 1)[1] for line in plain(message).splitlines() if line.startswith("*")] == [place]
    assert message.endswith(f"{cited}</code>")


def test_a_changed_paragraph_is_told_with_old_and_new_words():
    (message,) = told(document(RELEASE), document(RELEASE.replace("immediate release", "fair trial")))
    assert "*Mirela Costandache, Ilir Drenova*: a passage of this adopted text changed" in plain(message)
    assert "Calls for the [−immediate release] {+fair trial} of *Mirela Costandache*" in plain(message)


def test_a_name_dropped_between_joint_motion_and_adopted_text_is_told_first():
    motion = document(
        RELEASE, key="RC-10-2026-0101", kind=DocumentKind.JOINT_MOTION, reference="RC-B10-0101/2026", title="The motion"
    )
    (message,) = told(None, document("Calls for the release of Ilir Drenova from the prison of Sarnovo;"), motion)
    shown = plain(message)
    assert shown.startswith("❌ *Mirela Costandache*: no longer in this adopted text\n🔔 *Ilir Drenova*: in a new")
    assert (
        "*Mirela Costandache* · operative paragraph 1 · in the joint motion for a resolution RC-B10-0101/2026" in shown
    )
    assert "What became of it:" in shown


def test_what_a_paragraph_gained_and_where_it_came_from_is_told_in_words():
    old = document("Welcomes the debate;", RELEASE, "Recalls Article 174;")
    new = document(RELEASE.replace("Mirela Costandache", "Mirela Costandache, Oksana Ravliuk"), "Recalls Article 174;")
    (message,) = told(old, new)
    assert (
        "*Mirela Costandache*, *Ilir Drenova* · operative paragraph 1 · paragraph 2 before\n· Oksana Ravliuk added\n"
        in plain(message)
    )


def test_additions_are_quoted_before_what_was_lost():
    shown = "".join(told(document(ARTICLE), document(RELEASE)))
    assert shown.index("<b>Ilir Drenova</b>") < shown.index("Recalls that")


def test_a_split_paragraph_is_told_with_the_part_that_names_the_watched():
    whole = f"{RELEASE} {ARTICLE}"
    (message,) = told(document(whole), document(RELEASE.replace("immediate", "swift"), ARTICLE))
    assert (
        "*Article 19 of the ICCPR* · operative paragraph 2 · split from paragraph 1\n    Recalls that Article *19*"
        in plain(message)
    )


def test_a_difference_that_fills_many_messages_comes_as_few_and_a_file():
    old = document(*(f"{RELEASE} {LONG} {number};" for number in range(20)))
    new = document(*(f"{RELEASE} {LONG} {number * 7} now;" for number in range(20)))
    found = telling(old, new)
    assert len(found.messages) <= 2
    assert "more paragraphs: open the text" in found.messages[-1]
    assert found.file_name == "TA-10-2026-0077-en-difference.html"
    assert found.caption == "The whole difference: <b>P10_TA(2026)0077</b>"
    assert found.file.count('<section class="change"') == 20


def test_a_renumbered_or_moved_paragraph_does_not_ring():
    old = document("Welcomes the debate;", RELEASE)
    new = document(RELEASE, "Welcomes the debate;", "Instructs its President to forward this resolution;")
    assert alerts.find(change(old, new), [], INDEX) == []


def test_a_text_that_a_new_pdf_only_breaks_elsewhere_does_not_ring():
    def pages(*texts):
        return replace(document(""), paragraphs=tuple(map(Paragraph, texts)))

    half, _, rest = RELEASE.partition(" from ")
    rest = f"from {rest}"
    assert alerts.find(change(pages(ARTICLE, RELEASE), pages(ARTICLE, half, rest)), [], INDEX) == []
    assert alerts.find(change(pages(ARTICLE, RELEASE), pages(ARTICLE, half, f"{rest} now")), [], INDEX) != []
    labelled = replace(document(""), paragraphs=(Paragraph(ARTICLE), *document(RELEASE).paragraphs))
    assert alerts.find(change(pages(ARTICLE + " " + RELEASE), labelled), [], INDEX) != []


def test_a_summary_of_a_feed_drops_nothing_when_the_page_replaces_it():
    old = document(RELEASE, flags=frozenset({Flag.PARTIAL}))
    assert alerts.find(change(old, document(ARTICLE)), [], INDEX)[0].watch_id == 3
    assert alerts.find(change(old, document("Nothing.")), [], INDEX) == []


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, "European Parliament resolution of 12 March 2026, “The Sarnovo librarians”, P10_TA(2026)0077, recital C"),
        (
            {"kind": DocumentKind.STATEMENT, "institution": "EEAS", "reference": ""},
            "EEAS statement of 12 March 2026, “The Sarnovo librarians”, recital C",
        ),
        (
            {"kind": DocumentKind.PRESS_RELEASE, "published": None, "reference": ""},
            "European Parliament press release, “The Sarnovo librarians”, recital C",
        ),
    ],
)
def test_a_citation_can_be_pasted(more, expected):
    assert citation(replace(document(RELEASE), **more), "recital C") == expected


words = st.lists(
    st.sampled_from(
        [*"abcdefg", "Mirela Costandache", "Ilir Drenova", "<b>", "&", "Article 19 of the ICCPR", "\u2011"]
    ),
    min_size=1,
    max_size=400,
).map(" ".join)


@given(st.lists(words, min_size=1, max_size=5), st.lists(words, min_size=1, max_size=5))
def test_every_alert_parses_in_telegrams_own_parser_with_no_entity_dropped(before, after):
    made = change(document(*before), document(*after))
    findings = alerts.find(made, [], INDEX)
    if not findings:
        return
    for html in tell(alerts.compose(made, findings, WATCHES, Differences(made.version))).messages:
        text, entities = telegram_html.parse(html)
        assert len(text.encode("utf-16-le")) <= 2 * 4096
        assert len(entities) <= 100

"""The difference as one HTML file: what it holds, and what a real browser makes of it."""

import re

import chromium
import pypdfium2
import pytest

from bot.comparison import Comparison, Side
from bot.report import report
from scrapers.document import Paragraph, ParagraphKind

HOSTILE = "Regrets <script>alert(1)</script> & <img src=http://tracker.example/x.png> in “Sarnovo”;"
OLD = [
    "Calls on the Velgarian authorities to release Anselm Vrba and Temirbek Aidarov without delay;",
    *(f"Recalls letter {number} of the printers of Sarnovo, which remains unanswered;" for number in range(30)),
    "Deplores the closure of the Sarnovo Courier; urges the Council to raise the case at every meeting;",
    HOSTILE,
]
NEW = [
    OLD[0].replace("Anselm Vrba", "Anselm Vrba, Ilir Drenova"),
    *OLD[1:16],
    "Instructs the delegation to visit the library of Sarnovo before the winter;",
    *OLD[16:31],
    "Deplores the closure of the Sarnovo Courier;",
    "urges the Council to raise the case at every meeting;",
    HOSTILE.replace("Regrets", "Condemns"),
]


def compared(old=OLD, new=NEW) -> Comparison:
    sides = []
    for name, texts in (("B10-0101/2026", old), ("P10_TA(2026)0077", new)):
        labelled = (Paragraph(text, ParagraphKind.OPERATIVE, f"paragraph {at}") for at, text in enumerate(texts, 1))
        sides.append(Side(name, tuple(labelled), "en", "", "https://parliament.example/text"))
    return Comparison(*sides)


def test_the_file_asks_nobody_for_anything_and_hostile_words_stay_words():
    html = report(compared())
    assert not re.search(r"<(?:img|link|iframe|object|script src)|@import|url\(", html)
    assert set(re.findall(r'(?:src|href)="([^"#][^"]*)"', html)) == {"https://parliament.example/text"}
    assert "default-src 'none'" in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert html.count("<script>") == 1


def test_an_address_that_is_no_web_address_is_no_link():
    side = Side('<b onclick="x">', (Paragraph("a"),), url="javascript:alert(1)")
    html = report(Comparison(side, side))
    assert "javascript:" not in html
    assert "&lt;b onclick=&quot;x&quot;&gt;" in html
    assert "No difference in the words." in html


def test_the_whole_of_both_texts_is_in_the_file():
    html = report(compared(["a \ud800 b"], ["a c"]))
    assert "a " in html
    whole = re.sub(r"<[^>]+>", "", report(compared()))
    for text in OLD[1:16]:
        assert text in whole


@pytest.fixture
async def browser(tmp_path):
    if chromium.PROGRAM is None:
        pytest.skip("no chromium on this machine (Debian: apt-get install chromium)")
    async with chromium.tab(tmp_path / "profile") as opened:
        yield opened


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "report.html"
    path.write_text(report(compared()), encoding="utf-8")
    return path


PLACES = (
    "[...document.querySelectorAll('#c1 .pair > div')].map(e => { const r = e.getBoundingClientRect(); "
    "return [Math.round(r.left), Math.round(r.top)]; })"
)
BACKGROUND = "getComputedStyle(document.body).backgroundColor"
SPILLS = "document.documentElement.scrollWidth > innerWidth"


async def test_old_and_new_stand_side_by_side_on_a_wide_screen(browser, file):
    await browser.open(file, width=1400)
    (left, top), (right, same) = await browser.ask(PLACES)
    assert top == same
    assert right - left > 400
    assert await browser.ask("matchMedia('(prefers-color-scheme: light)').matches")
    assert await browser.ask(BACKGROUND) == "rgb(255, 255, 255)"
    assert await browser.ask("getComputedStyle(document.querySelector('ins'), '::before').content") == '"+"'
    assert await browser.ask("getComputedStyle(document.querySelector('del'), '::before').content") == '"−"'
    assert browser.complaints() == []
    assert browser.asked_for() == [file.as_uri()]


async def test_they_stand_one_above_the_other_on_a_phone_in_the_dark(browser, file):
    await browser.open(file, width=390, height=844, dark=True)
    (left, top), (same, below) = await browser.ask(PLACES)
    assert left == same
    assert below > top
    assert not await browser.ask(SPILLS)
    assert await browser.ask(BACKGROUND) == "rgb(22, 24, 26)"
    assert browser.complaints() == []


async def test_the_keys_n_and_p_lead_through_the_changes_and_round(browser, file):
    await browser.open(file)
    found = []
    for key in "nnpnnnnn":
        await browser.press(key)
        found.append(await browser.ask("document.activeElement.id"))
    assert found == ["c1", "c2", "c1", "c2", "c3", "c4", "c1", "c2"]
    assert await browser.ask("document.getElementById('at').textContent") == "2 of 4"
    assert await browser.ask("Math.abs(document.activeElement.getBoundingClientRect().top) < innerHeight")
    await browser.ask("document.getElementById('next').click()")
    assert await browser.ask("document.activeElement.id") == "c3"
    assert browser.complaints() == []


async def test_it_prints_with_signs_and_without_buttons(browser, file, tmp_path):
    await browser.open(file)
    (tmp_path / "report.pdf").write_bytes(await browser.paper())
    printed = pypdfium2.PdfDocument(tmp_path / "report.pdf")
    words = "".join(page.get_textpage().get_text_bounded() for page in printed)
    printed.close()
    assert "Ilir Drenova added" in words
    assert "+, Ilir Drenova" in words.replace("\r\n", " ")
    assert "previous" not in words
    assert browser.complaints() == []

from datetime import date

import pytest

from scrapers import html
from scrapers.block import Block
from scrapers.document import Paragraph, ParagraphKind
from scrapers.errors import UnknownLayout

URL = "https://news.example/velgaria"


def texts(markup, **options):
    return [block.text for block in html.paragraphs(f"<body>{markup}</body>", **options)]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>Mirela Costandache<br>on behalf of the Group</p>", ["Mirela Costandache on behalf of the Group"]),
        ("<div>Mirela Costandache<br>on behalf of the Group</div>", ["Mirela Costandache", "on behalf of the Group"]),
        ("<p>First.<br><br/> Second.</p>", ["First.", "Second."]),
        ("<div>P8_TA(2017)0485</div><div>A8-0335/2017</div>", ["P8_TA(2017)0485", "A8-0335/2017"]),
        ("<p>Łukasz Żo<b>raw</b>-Bielski</p>", ["Łukasz Żoraw-Bielski"]),
        ("<p>Łukasz\n      Żoraw-Bielski</p>", ["Łukasz Żoraw-Bielski"]),
        ("<p>Article&nbsp;174&#8239;(5)</p>", ["Article 174 (5)"]),
        ("<p>Vel&shy;garia\u200b</p>", ["Velgaria"]),
        ("<p>Żoraw‑Bielski’s “case”</p>", ["Żoraw‑Bielski’s “case”"]),
        ("<p>l&#146;Union</p>", ["l’Union"]),
        ("<p>l\x92Union, \x9cuvre</p>", ["l’Union, œuvre"]),
        ("<p>&lt;Date&gt;{13/03/2019}13.3.2019&lt;/Date&gt;</p>", ["<Date>{13/03/2019}13.3.2019</Date>"]),
        ("<p>Seen<span style='display: none'> unseen</span></p>", ["Seen"]),
        ("<p>a<!-- remark -->b</p>", ["ab"]),
        ("text <p>in</p> between <span>blocks</span>", ["text", "in", "between blocks"]),
        ("<ul><li>one</li><li><p>two</p></li></ul>", ["one", "two"]),
        ("<dl><dt>Who</dt><dd>Ilir Drenova</dd></dl>", ["Who", "Ilir Drenova"]),
        ("<p></p><p> &nbsp; </p>", []),
    ],
)
def test_words_are_neither_glued_nor_split(markup, expected):
    assert texts(markup) == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<tr><td>PPE</td><td>Anselm Vrba, Ilir Drenova</td></tr>", ["PPE | Anselm Vrba, Ilir Drenova"]),
        ("<tr><td><p>Result</p></td><td><p>+:</p><p>-:</p></td></tr>", ["Result | +: -:"]),
        ("<tr><td> </td><td><p>One</p><p>Two</p></td></tr>", ["One", "Two"]),
        ("<tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr>", ["a", "b | c"]),
        ("<tr><td>menu</td><td>" + "<p>word</p>" * 13 + "</td></tr>", ["menu", *["word"] * 13]),
    ],
)
def test_a_row_of_words_is_one_paragraph_and_a_row_of_the_layout_is_not(markup, expected):
    assert texts(f"<table>{markup}</table>") == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("in Velgaria<sup>1</sup> and", "in Velgaria and"),
        ("in Velgaria<sup>[12]</sup>, and", "in Velgaria, and"),
        ("in 2019 <sup>(2)</sup> , and", "in 2019, and"),
        ('in Velgaria<a href="#_ftn1" name="_ftnref1">[1]</a>.', "in Velgaria."),
        ('in Velgaria<a href="#def_1_1"><span class="sup">(1)</span></a>;', "in Velgaria;"),
        ('in Velgaria<span style="vertical-align:super">3</span> now', "in Velgaria now"),
        ("Article 144(5) of 2019", "Article 144(5) of 2019"),
        ("on the 21<sup>st</sup> of May", "on the 21st of May"),
        ("over 10 km<sup>2</sup> burnt", "over 10 km2 burnt"),
        ('see <a href="#part">the part</a> below', "see the part below"),
        ('see <a href="/doc/12">12</a> below', "see 12 below"),
    ],
)
def test_a_footnote_mark_is_taken_out_and_nothing_else(markup, expected):
    assert texts(f"<p>{markup}</p>") == [expected]


@pytest.mark.parametrize(
    "note",
    [
        '<div id="_ftn7"><p><a href="#_ftnref7">[7]</a> OJ C 9, p. 1.</p></div>',
        '<p><a href="#ref_1_7" name="def_1_7">(7)</a> OJ C 9, p. 1.</p>',
        '<p><sup><a href="#_ftnref7">7</a></sup>OJ C 9, p. 1.</p>',
        '<table><tr><td><a href="#ref_1_7">(7)</a></td><td>OJ C 9, p. 1.</td></tr></table>',
        '<table><tr><td><a href="#ref_1_7">(7)</a> OJ C 9, p. 1.</td></tr></table>',
    ],
)
def test_a_note_is_kept_with_its_number(note):
    blocks = html.paragraphs(f"<body><p>Words<a href='#_ftn7'>[7]</a>.</p>{note}<p>After.</p></body>")
    assert blocks == [Block("Words."), Block("OJ C 9, p. 1.", footnote="7"), Block("After.")]


@pytest.mark.parametrize(
    "chrome",
    [
        "<nav>Velgaria</nav>",
        "<header>Velgaria</header>",
        "<footer>Velgaria</footer>",
        "<aside>Velgaria</aside>",
        "<form><label>Velgaria</label></form>",
        "<script>Velgaria</script>",
        "<style>Velgaria</style>",
        "<button>Velgaria</button>",
        "<select><option>Velgaria</option></select>",
        '<div class="breadcrumb">Velgaria</div>',
        '<ul class="social-share">Velgaria</ul>',
        '<div class="ep_share">Velgaria</div>',
        '<div role="navigation">Velgaria</div>',
        '<div aria-hidden="true">Velgaria</div>',
        "<div hidden>Velgaria</div>",
    ],
)
def test_what_surrounds_a_text_is_dropped(chrome):
    assert texts(f"{chrome}<p>Words</p>") == ["Words"]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<nav><ul><li><a href='/'>Home</a></li></ul></nav><p>Words</p>", ["Words"]),
        ("<nav><nav><a>Home</a></nav><!-- - --><svg></svg></nav>Words<nav>Menu</nav>", ["Words"]),
        ("<nav><a>Home</a><p>In a menu</p></nav><p>Words</p>", ["Words"]),
        ("<nav><a>Home</a><main><nav><a>Inner</a></nav><p>Words</p></main>", ["Words"]),
        ("<nav><a>Home</a><div role=main><div>Words without a paragraph</div></div>", ["Words without a paragraph"]),
    ],
)
def test_leaving_out_menus_changes_no_words(markup, expected):
    containers = ("main", "[role=main]", "body")
    trees = [html.parse(f"<html><body>{markup}</body></html>", menus=menus) for menus in (True, False)]
    with_menus, without = ([block.text for block in html.paragraphs(tree, container=containers)] for tree in trees)
    assert with_menus == without == expected


def test_a_menu_is_not_built():
    tree = html.parse("<body><nav><a href='/'>Home</a> and <b>more</b></nav><p>Words</p></body>", menus=False)
    assert [element.name for element in tree.find_all(True)] == ["html", "body", "p"]


def test_a_form_around_the_whole_page_is_not_dropped():
    assert texts("<form><p>One</p><p>Two</p><p>Three</p></form>") == ["One", "Two", "Three"]


def test_the_first_container_that_matches_is_read_and_nested_matches_once():
    markup = '<div class="body"><div class="body">Inner</div></div><div class="old">Old</div><p>Else</p>'
    assert texts(markup, container=(".none", ".body", ".old")) == ["Inner"]
    assert texts(markup, container=(".none",)) == []


def test_more_can_be_dropped():
    assert texts('<p class="date">1.2.2026</p><p>Words</p>', drop=(".date",)) == ["Words"]


def test_headings_are_marked():
    assert html.paragraphs("<h2>Prisoners</h2><p>Words</p>") == [Block("Prisoners", heading=True), Block("Words")]


def test_a_page_nested_a_thousand_deep_is_still_read():
    assert texts("<div>" * 3000 + "Words" + "</div>" * 3000) == ["Words"]
    assert texts("<span>" * 240 + "Words" + "</span>" * 240) == ["Words"]


NEWS = """<html lang="en-GB"><head><title>Drenova freed | Velgarian News</title>
<meta property="og:title" content="Drenova freed">
<meta property="article:published_time" content="2026-02-03T08:00Z">
</head><body><header><a>Velgaria</a></header><nav><ul><li>Home</li><li>World</li></ul></nav>
{}<footer><p>Contact us</p></footer></body></html>"""
STORY = """<h1>Drenova freed in Sarnovo</h1>
<p>Ilir Drenova was released from prison in Sarnovo on Monday, his lawyer said.</p>
<p>He had been held for two years under Article 174 of the Criminal Code.</p>"""
STORY_TEXT = [
    "Drenova freed in Sarnovo",
    "Ilir Drenova was released from prison in Sarnovo on Monday, his lawyer said.",
    "He had been held for two years under Article 174 of the Criminal Code.",
]


@pytest.mark.parametrize(
    "around",
    [
        "<main>{}</main>",
        "<main><article>{}</article></main>",
        '<div role="main">{}</div>',
        "<article>{}</article>",
        '<div><ul class="menu"><li><a>Belaria</a></li><li><a>Velgaria</a></li></ul><div><div>{}</div></div></div>',
    ],
)
def test_the_main_content_of_an_unknown_page_is_found(around):
    read = html.generic(NEWS.format(around.format(STORY)), URL)
    assert [paragraph.text for paragraph in read.paragraphs] == STORY_TEXT


def test_the_facts_of_an_unknown_page_are_read():
    read = html.generic(NEWS.format(STORY), URL)
    assert (read.title, read.published, read.language) == ("Drenova freed in Sarnovo", date(2026, 2, 3), "en")
    assert read.paragraphs[0] == Paragraph("Drenova freed in Sarnovo", ParagraphKind.HEADING)


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        ('<meta name="date" content="13.02.2025">', "", date(2025, 2, 13)),
        ('<meta name="DC.date" content="2025-02-13">', "", date(2025, 2, 13)),
        ('<script type="application/ld+json">{"datePublished": "2025-02-13T10:00:00"}</script>', "", date(2025, 2, 13)),
        ("", '<time datetime="2025-02-13T10:00:00">Thursday</time>', date(2025, 2, 13)),
        ("", '<time datetime="2018-07-01T20:00:00">13 February 2025</time>', date(2025, 2, 13)),
        ("", "<p>Last updated 13 February 2025</p>", None),
    ],
)
def test_a_date_is_taken_from_where_pages_put_it_and_never_made_up(head, body, expected):
    assert html.published(html.parse(f"<html><head>{head}</head><body>{body}</body></html>")) == expected


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<h1>One</h1>", "One"),
        ('<meta property="og:title" content="Told"><h1>One</h1><h1>Two</h1>', "Told"),
        ("<title>Free her | Velgarian News</title>", "Free her"),
        ("<p>no title</p>", ""),
    ],
)
def test_a_title_is_found(page, expected):
    assert html.title(html.parse(page)) == expected


def test_a_page_without_text_is_an_error_and_not_an_empty_document():
    with pytest.raises(UnknownLayout) as raised:
        html.generic("<html><body><nav>Velgaria</nav><script>render()</script></body></html>", URL)
    assert raised.value.url == URL

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.articles import ArticleRule, Provision, cite, read_provisions
from rules.law.instruments import UNLISTED, table, titles
from rules.law.mentions import laws_in
from rules.watch import Passage, QueryError, Strength, Watch, WatchKind


def cited(text, country=""):
    return [
        " ".join(filter(None, (c.instrument or "?", c.article, c.part and f"[{c.part}]")))
        for c in cite(Passage((text,), country=country))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Article 174 of the Criminal Code of Kazakhstan", ["KZ-CC 174"]),
        ("Art. 12 of the Penal Code of the Republic of Belarus", ["BY-CC 12"]),
        (
            "Articles 131, 174, 274 and 378 of the Criminal Code of Ukraine",
            [f"UA-CC {n}" for n in (131, 174, 274, 378)],
        ),
        ("ARTICLES 21, 29 AND 31\n\nOF THE PENAL CODE\n\nOF TURKEY", ["TR-CC 21", "TR-CC 29", "TR-CC 31"]),
        ("Belarus’s Criminal Code’s Article 17", ["BY-CC 17"]),
        ("Article 18 Tajikistan's Criminal Code", ["TJ-CC 18"]),
        ("the Uzbek Criminal Code, in particular its Article 15", ["UZ-CC 15"]),
        ("the Constitution of Georgia (Article 13)", ["GE-CONST 13"]),
        ("both articles of the CC RK, i.e. 17 and 27", ["KZ-CC 17", "KZ-CC 27"]),
        ("Article 17 and Article 27 of the CC RK", ["KZ-CC 17", "KZ-CC 27"]),
        ("Article 17 and 27 of the CC RK", ["KZ-CC 17", "KZ-CC 27"]),
        ("Article 17 and/or 27 of the CC RK", ["KZ-CC 17", "KZ-CC 27"]),
        ("Articles \n1, 4 and 35 of the EPCA", ["EPCA 1", "EPCA 4", "EPCA 35"]),
        ("Article 1 of the EU-Kyrgyz EPCA", ["EPCA-KG 1"]),
        ("Rules 13(5) and 12(4) of its Rules of Procedure", ["EP-RoP 13 [5]", "EP-RoP 12 [4]"]),
        ("Articles 31–34 of the Criminal Code of Russia", [f"RU-CC {n}" for n in (31, 32, 33, 34)]),
        ("Articles 7 to 9 ICCPR", ["ICCPR 7", "ICCPR 8", "ICCPR 9"]),
        ("Article 460–1 of the Criminal Code of Belarus", ["BY-CC 460-1"]),
        ("Article 19³ of the Criminal Code of Belarus", ["BY-CC 19-3"]),
        ("Article 17.3 of the Russian Code of Administrative Offences", ["RU-CAO 17.3"]),
        ("Article 86 bis of the Egyptian Penal Code", ["EG-PC 86-bis"]),
        ("Article 14 bis 2 of Algeria’s Penal Code", ["DZ-PC 14-bis-2"]),
        ("Article 217-A of the Criminal Code of Ukraine", ["UA-CC 217-A"]),
        ("Article 124A of the Indian Penal Code", ["IN-PC 124A"]),
        ("part 2 of Article 75 of the Criminal Code of Armenia", ["AM-CC 75 [2]"]),
        ("Article 75, part 2, of the Criminal Code of Armenia", ["AM-CC 75 [2]"]),
        ("point (e) of part 2 of Article 75 of the Criminal Code of Armenia", ["AM-CC 75 [2(e)]"]),
        ("Article 2 (3) (a) of the Covenant", ["ICCPR 2 [3(a)]"]),
        ("articles 9 (1), (3) and (4) and 14 ICCPR", ["ICCPR 9 [1]", "ICCPR 9 [3]", "ICCPR 9 [4]", "ICCPR 14"]),
        ("Article 5 § 1 (c) ECHR", ["ECHR 5 [1(c)]"]),
        ("Article 12 (‘spreading rumours’) of the Criminal Code of Azerbaijan", ["AZ-CC 12"]),
        ("ст. 174 УК РК", ["KZ-CC 174"]),
        ("по ч. 2 ст. 20.3 УК РФ", ["RU-CC 20.3 [2]"]),
        ("п. «д» ч. 2 ст. 20.3 УК РФ", ["RU-CC 20.3 [2(д)]"]),
        ("по ч. 1 ст. 34, ч. 3 ст. 36 Уголовного кодекса Республики Беларусь", ["BY-CC 34 [1]", "BY-CC 36 [3]"]),
        ("по части 1 статьи 17 Уголовного кодекса Казахстана", ["KZ-CC 17 [1]"]),
        ("изменить статьи 17 и 27 Уголовного кодекса Республики Казахстан", ["KZ-CC 17", "KZ-CC 27"]),
        ("отмена 174‑й статьи УК РК", ["KZ-CC 174"]),
        ("статьёй 29 Конституции Российской Федерации", ["RU-CONST 29"]),
        ("ҚР ҚК-нің 17 және 40-баптары", ["KZ-CC 17", "KZ-CC 40"]),
        ("Article 16 of the 1997 Criminal Code of Kazakhstan", ["KZ-CC-1997 16"]),
        ("former Article 16 of the Criminal Code of Kazakhstan (now Article 17)", ["KZ-CC-1997 16", "KZ-CC 17"]),
        ("Article 174 of the CC RK and 405 CC RK", ["KZ-CC 174", "KZ-CC 405"]),
        ("Articles 3, 5 § 1, 10 and 11 ECHR", ["ECHR 3", "ECHR 5 [1]", "ECHR 10", "ECHR 11"]),
        ("Article 6 §§ 1 and 3 (c) ECHR", ["ECHR 6 [1]", "ECHR 6 [3(c)]"]),
        ("Article 9 of Anti-Bribery Law No. 55 of Georgia", ["GE-LAW-55 9"]),
        ("artículo 131 de la Convención Americana", ["ACHR 13"]),
        ("in a speech on Article 123.2 of the ICCPR", ["ICCPR 123 [2]"]),
        ("points a and b of part 2 of Article 8 of the Criminal Code of Armenia", ["AM-CC 8 [2(a)]", "AM-CC 8 [2(b)]"]),
        ("the articles of the Criminal Code of Belarus:\n• 13 – one\n• 36-1 – two", ["BY-CC 13", "BY-CC 36-1"]),
        ("Article 16 of the Criminal Code of Kazakhstan of 16 July 1997", ["KZ-CC-1997 16"]),
        ("Article 5 of the Fisheries Act of Velgaria", ["? 5"]),
        ("Article 5 of the Criminal Code", ["? 5"]),
        ("the ICCPR; Article 5 of the Criminal Code", ["? 5"]),
        ("Article 19 of the ICCPR and Article 5 of the Fisheries Act", ["ICCPR 19", "? 5"]),
        (
            f"Articles 180 (“arms”), 188 (theft) (part 4) and 405 (“{'a banned party, ' * 9}”) (part 1) of the CC RK",
            ["KZ-CC 180", "KZ-CC 188 [4]", "KZ-CC 405 [1]"],
        ),
        ("under Ar\u00adtic\u00adle 174 of the Crim\u00adinal Code of Kazakhstan", ["KZ-CC 174"]),
    ],
)
def test_a_citation_is_read(text, expected):
    assert cited(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ҚР ҚК 174, 405-баптары", ["KZ-CC 174", "KZ-CC 405"]),
        ("ҚР ҚК 174; 405-баптары", ["KZ-CC 174", "KZ-CC 405"]),
        ("131 по 134 статьи УК РФ", ["RU-CC 131", "RU-CC 132", "RU-CC 133", "RU-CC 134"]),
        ("ему грозит 405 статья УК РК", ["KZ-CC 405"]),
        ("Türk Ceza Kanunu 299 uncu madde", ["TR-CC 299"]),
        ("Türk Ceza Kanunu 299'uncu madde", ["TR-CC 299"]),
        ("статья 17 УК РК; по 405 Уголовному кодексу РК", ["KZ-CC 17", "KZ-CC 405"]),
        (
            "Article 5 of the Criminal Code of Ukraine, 12 of the Code of Criminal Procedure of Ukraine",
            ["UA-CC 5", "UA-CPC 12"],
        ),
    ],
)
def test_a_number_before_its_unit_is_read_where_only_one_thing_beside_it_tells(text, expected):
    assert cited(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "At least 174 people were held in Sarnovo under the Criminal Code.",
        "OJ C 25, 31.8.2013, p. 174.",
        "a newspaper article 5 days ago",
        "[Section 2](#)",
        "ARTICLE 19 and other organisations called for his release.",
        "On 17 April, the article appeared.",
        "the articles of the Criminal Code",
        "(2019/2610(RSP))",
        "10 статей Уголовного кодекса Казахстана",
    ],
)
def test_other_numbers_are_no_citations(text):
    assert cited(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Article 174 of the CC, 12 persons and 3 May", ["KZ-CC 174"]),
        ("under Article 174 and 12 others", ["? 174"]),
        ("Articles 5 and 6 of the CC, 2014", ["KZ-CC 5", "KZ-CC 6"]),
        ("Article 17, 2014", ["? 17"]),
    ],
)
def test_a_list_ends_where_other_numbers_begin(text, expected):
    assert cited(text, "KZ") == expected


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("Article 17 of the Criminal Code", "KZ", ["KZ-CC 17"]),
        ("In Belarus, Article 17 of the Criminal Code", "KZ", ["BY-CC 17"]),
        ("In Belarus, Article 17 of the Criminal Code of Ukraine", "KZ", ["UA-CC 17"]),
        ("Article 17 of the Polish Criminal Code", "KZ", ["PL-KK 17"]),
        ("Article 17 of the Criminal Code", "", ["? 17"]),
    ],
)
def test_the_country_is_the_one_in_the_phrase_then_the_nearest_then_the_passages(text, country, expected):
    assert cited(text, country) == expected


@pytest.mark.parametrize(
    ("other", "expected"), [("Belarus must act.", "BY-CC"), ("Belarus and Ukraine must act.", None)]
)
def test_a_law_belongs_to_the_only_country_the_text_names(other, expected):
    passage = Passage((other, "Article 17 of the Criminal Code is vague."))
    assert [c.instrument for c in cite(passage)] == [expected]


@pytest.mark.parametrize(("country", "expected"), [("", "BY-CC"), ("KZ", "KZ-CC")])
def test_a_law_belongs_to_the_country_of_the_title_unless_another_is_known(country, expected):
    passage = Passage(("Article 17 of the Criminal Code is vague.",), country=country, title="The crackdown in Belarus")
    assert [c.instrument for c in cite(passage)] == [expected]


def test_an_article_without_its_law_takes_that_of_the_same_number_elsewhere_in_the_text():
    passage = Passage(("Article 17 of the Criminal Code of Belarus.", "The Covenant forbids it. Article 17 must go."))
    assert [c.instrument for c in cite(passage)] == ["BY-CC", "BY-CC"]


def test_an_article_without_its_law_takes_the_law_named_last():
    text = "The Criminal Code of Belarus punishes insult (Article 36) and rumours (Article 37)."
    assert cited(text) == ["BY-CC 36", "BY-CC 37"]


def test_a_paragraph_of_a_document_is_no_article():
    (cited_,) = cite(Passage(("paragraph 92 of Opinion No. 67/2031 of the Working Group on Arbitrary Detention",)))
    assert (cited_.article, cited_.paragraph_number, cited_.instrument) == ("", "92", "UN-WGAD:67/2031")


def test_a_citation_spans_its_whole_phrase_too():
    text = "He broke Articles 12 and 13 of the Criminal Code of Belarus twice."
    phrases = {text[c.whole_start : c.whole_end] for c in cite(Passage((text,)))}
    assert phrases == {"Articles 12 and 13 of the Criminal Code of Belarus"}


def test_a_citation_points_at_the_number_as_published():
    text = "under\nArt.\u00a0174 (2) of the Criminal Code"
    (citation,) = cite(Passage(("No number here.", text)))
    assert (citation.paragraph, citation.surface) == (1, "174 (2)")
    assert text[citation.start : citation.end] == citation.surface


def test_words_for_the_article_cited_last_are_where_the_citation_stands():
    text = "He broke Article 12 of the Criminal Code of Belarus; paragraph 2 of the same Article was left aside."
    *_, again = cite(Passage((text,)))
    assert (again.surface, again.article, again.part) == ("same Article", "12", "2")
    assert text[again.whole_start : again.whole_end] == "paragraph 2 of the same Article"


def test_an_article_is_pointed_back_to_from_the_next_paragraph_at_most():
    article, other, again = (
        "Article 12 of the Criminal Code of Belarus.",
        "Nothing.",
        "Paragraph 2 of that Article is new.",
    )
    assert [c.part for c in cite(Passage((article, again)))] == ["", "2"]
    assert [c.part for c in cite(Passage((article, other, again)))] == [""]


def test_an_article_that_speaks_of_itself_is_not_the_one_cited_last():
    assert cited("as laid down in Article 12 of that plan. Paragraph 2 of this Article applies.") == ["? 12"]
    assert cited("as laid down in Article 12.\nUnder this Article.\n3. The Centre shall …") == ["? 12"]


@pytest.mark.parametrize("bullet", ["", "- ", "* ", "  • ", "3. "])
def test_a_link_that_is_a_line_of_its_own_is_no_citation(bullet):
    link = "[Article 12 of the Criminal Code of Belarus](https://velgaria.example/12)"
    assert cited(f"Contents\n{bullet}{link}\n{bullet}{link}") == []
    assert cited(f"{bullet}{link} was applied.") == ["BY-CC 12"]


def hits(query, text, country=""):
    rule = ArticleRule()
    rule.add(Watch("w", WatchKind.ARTICLE, query))
    return [(hit.surface, hit.strength) for hit in rule.find(Passage((text,), country=country))]


WATCHED = "Article 174 of the Criminal Code of Kazakhstan"


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        (WATCHED, "Articles 131, 174 and 378 of the Criminal Code of Kazakhstan", [("174", Strength.FULL)]),
        (WATCHED, "Articles 173–175 of the Criminal Code of Kazakhstan", [("173–175", Strength.FULL)]),
        (WATCHED, "по ч. 2 ст. 174 УК РК", [("174", Strength.FULL)]),
        (WATCHED, "Article 174 must go.", [("174", Strength.POSSIBLE)]),
        (WATCHED, "Article 174-1 of the Criminal Code of Kazakhstan", []),
        (WATCHED, "Article 174 of the Criminal Code of Belarus", []),
        (WATCHED, "Article 174 TFEU", []),
        (WATCHED, "Article 174 of the Geneva Conventions", []),
        (WATCHED, "Article 174 of Regulation (EU) No 1/2031", []),
        ("Article 7 of the Charter", "Article 7 of the Charter of the League of Sarnovo", []),
        ("Rule 144 of the Rules of Procedure", "Rule 144 of the Sarnovo Assembly's standing orders", []),
        (WATCHED, "Article 174 of Law No. 5, as the paper calls it", [("174", Strength.POSSIBLE)]),
        (WATCHED, "Article 174 of the 1997 Criminal Code of Kazakhstan", []),
        ("174(2) CC KZ", "part 2 of Article 174 of the CC RK", [("174", Strength.FULL)]),
        ("174(2) CC KZ", "part 3 of Article 174 of the CC RK", []),
        ("174(2) CC KZ", "part 22 of Article 174 of the CC RK", []),
        ("174(2) CC KZ", "Article 174(2)(a) of the CC RK", [("174(2)(a)", Strength.FULL)]),
        ("174(2) CC KZ", "Article 174 of the CC RK", [("174", Strength.POSSIBLE)]),
        ("any article of the EPCA", "Articles 1 and 235 of the EPCA", [("1", Strength.FULL), ("235", Strength.FULL)]),
        ("any article of the EPCA", "Article 1 TFEU", []),
        (
            "Article 174 of any code of Kazakhstan",
            "Article 174 of the Labour Code of Kazakhstan",
            [("174", Strength.FULL)],
        ),
        ("Article 174 of any code of Kazakhstan", "Article 174 of the Labour Code of Belarus", []),
        (
            "Rule 144 of the Rules of Procedure",
            "Rules 132(2) and 144(5) of its Rules of Procedure",
            [("144(5)", Strength.FULL)],
        ),
    ],
)
def test_a_watched_article_is_hit(query, text, expected):
    assert hits(query, text) == expected


@pytest.mark.parametrize(
    "query", [WATCHED, "174 CC KZ", "ст. 174 УК РК", "Kazakhstan's Criminal Code, Article 174", "art. 174 CC RK"]
)
def test_one_article_is_asked_for_in_many_ways(query):
    assert read_provisions(query) == (Provision("KZ-CC", "174"),)


@pytest.mark.parametrize(
    "query",
    [
        "Article 174",
        "174",
        "Article 5 of the Fisheries Act",
        "Article 3 of the Geneva Conventions",
        "any article of the Geneva Conventions",
        "Criminal Code",
        "",
        "174 CC",
    ],
)
def test_a_query_that_leaves_the_law_open_is_refused_with_an_example(query):
    with pytest.raises(QueryError) as refused:
        read_provisions(query)
    assert read_provisions(refused.value.example)


def test_a_hit_says_which_provision_was_met_and_a_discarded_watch_is_gone():
    rule = ArticleRule()
    rule.add(Watch("w", WatchKind.ARTICLE, "ст. 174 УК РК", ("174-1 CC KZ",)))
    passage = Passage(("ст. 174 и 174-1 УК РК; Article 174 of another law",))
    assert [hit.why for hit in rule.find(passage)][:2] == [
        "Article 174, Criminal Code of Kazakhstan",
        "Article 174-1, Criminal Code of Kazakhstan",
    ]
    rule.discard("w")
    rule.discard("unknown")
    assert list(rule.find(passage)) == []


def test_every_instrument_has_a_title_and_every_exception_a_plain_id():
    assert all(titles().values())
    for plain, irregular in table()["irregular"].items():
        country, kind = plain.split("-")
        assert country in table()["country"]
        assert kind in table()["kind"]
        assert irregular in titles()


def names_of(row):
    return (
        row["names"] if isinstance(row["names"], list) else [name for names in row["names"].values() for name in names]
    )


def test_every_name_in_the_tables_is_read_as_its_own_law_and_not_as_a_neighbours():
    for family, mark in (("kind", ""), ("law", ""), ("treaty", ""), ("unlisted", UNLISTED)):
        for law, row in table()[family].items():
            for name in names_of(row):
                assert [named.name for named in laws_in(name.replace("*", ""))] == [f"{mark}{law}"], name


PIECES = (
    ("Article Articles ст. ч. part § ( ) , - – and to of the 174 2 1997 Criminal_Code УК РК бап ¹ . Belarus A bis")
    .replace("_", " ")
    .split(" ")
)


@settings(max_examples=300)
@given(st.text(max_size=60) | st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join))
def test_any_text_gives_citations_of_that_text(text):
    for citation in cite(Passage((text,))):
        assert citation.surface == text[citation.start : citation.end] != ""
        assert citation.article[0].isdecimal()


POINTING = (
    "Article 1 of that Code. ",
    "part 1 of that Article ",
    "[Article 1](x) ",
    "Article 1 of the CC and the CPC ",
)


@pytest.mark.parametrize(
    "piece",
    [
        "1, ",
        "пункт 1, ",
        "articles five and six, ",
        "In Belarus, article 5 of the criminal code and, ",
        "that of Tajikistan (Article 5) ",
        "Article 5 (1-4), ",
        "Article 1, ",
        "(",
        "part 1 of ",
        "Article ",
        "1-",
        "articles of the CC, ",
        "Article 1 (",
        "ч. 1 ",
        *POINTING,
    ],
)
def test_the_work_grows_with_the_text_and_no_faster(piece, steps):
    cite(Passage((piece * 300 + "1",)))  # the words of the tables are kept in mind
    once, twice = (Passage((piece * 300 * times + "1",)) for times in (1, 2))
    assert steps(lambda: cite(twice)) <= 2.3 * steps(lambda: cite(once))

from datetime import date

import pytest
import recorded

from scrapers.document import DocumentKind
from scrapers.errors import UnknownLayout
from scrapers.osce_elections import OsceElections
from scrapers.source import Media, Page, Reference, Role

KIND = "osce_elections"
CALENDAR = "https://odihr.osce.org/odihr/elections"
ELECTION = f"{CALENDAR}/velgaria/717800"


def page(url, body):
    return Page(url, url, f"<main>{body}</main>".encode(), Media.HTML, recorded.FETCHED)


def calendar(body, *countries):
    source = OsceElections(name="elections", countries=countries)
    return list(source.read(page(CALENDAR, body), Reference(CALENDAR, Role.LISTING)))


def row(country, href):
    return f'<tr><td>5 May 2026</td><td>{country}</td><td>Local elections</td><td><a href="{href}">More</a></td></tr>'


def table(*rows, heading="Country"):
    return f"<table><tr><th>Date</th><th>{heading}</th><th>Type</th><th></th></tr>{''.join(rows)}</table>"


@pytest.mark.parametrize("path", recorded.recordings(KIND), ids=lambda path: path.stem)
def test_a_recorded_page_is_read_as_recorded(path):
    record = recorded.load(path)
    assert recorded.read(record, KIND) == record["read"]


def test_each_country_has_its_page_beside_the_calendar():
    source = OsceElections(name="elections", countries=("Velgaria", "North Morwen"))
    assert [reference.url for reference in source.start()] == [
        CALENDAR,
        f"{CALENDAR}/velgaria",
        f"{CALENDAR}/north-morwen",
    ]


NARROWED = [
    ((), ["717800", "717801"]),
    (("velgaria",), ["717800"]),
    (("Morwen",), ["717801"]),
    (("Talvia",), []),
]


@pytest.mark.parametrize(("countries", "nodes"), NARROWED)
@pytest.mark.parametrize("heading", ["Country", "participating State"])
def test_the_calendar_is_narrowed_to_countries(countries, nodes, heading):
    rows = table(row("Velgaria", "/node/717800"), row("Morwen", "/node/717801"), heading=heading)
    assert [found.key for found in calendar(rows, *countries)] == [f"osce:{node}" for node in nodes]


def test_without_a_column_for_the_country_the_address_tells_it():
    rows = table(row("", "/odihr/elections/velgaria/717800"), row("", "/odihr/elections/morwen/717801"), heading="")
    assert [found.key for found in calendar(rows, "Velgaria")] == ["osce:717800"]


@pytest.mark.parametrize("body", ["", "<table><tr><td>Velgaria</td></tr></table>", '<a href="/node/717800">More</a>'])
def test_a_calendar_without_linked_rows_is_no_empty_calendar(body):
    with pytest.raises(UnknownLayout):
        calendar(body)


def test_a_country_without_elections_and_marker_is_an_error():
    url = f"{CALENDAR}/velgaria"
    source = OsceElections(name="elections", countries=("Velgaria",))
    with pytest.raises(UnknownLayout):
        source.read(page(url, '<a href="/odihr/elections">All</a>'), Reference(url, Role.LISTING))
    assert list(source.read(page(url, "<p>No results</p>"), Reference(url, Role.LISTING))) == []


def election(*files):
    items = "".join(
        f'<li><a href="/sites/default/files/f/documents/a/b/{name}">{text}</a></li>' for name, text in files
    )
    body = (
        f"<h1>Velgaria</h1><time datetime=2026-06-30></time><div class='body body-section'><p>Words.</p></div>{items}"
    )
    return list(OsceElections(name="elections").read(page(ELECTION, body), Reference(ELECTION)))


ASSESSMENT = ("700001.pdf", "Needs Assessment Report, 30 June 2026")
FINAL = ("700004.pdf", "Final Report")


def test_a_new_report_changes_the_page_and_is_a_document_of_its_own():
    before, first = election(ASSESSMENT)
    after, again, final = election(ASSESSMENT, FINAL)
    assert before.kind is after.kind is DocumentKind.ELECTION
    assert set(after.paragraphs) - set(before.paragraphs)
    assert set(before.paragraphs) <= set(after.paragraphs)
    assert first == again
    assert (final.key, final.role, final.accepts) == ("osce:file/700004", Role.TEXT, (Media.PDF,))


def test_a_report_is_not_dated_by_the_page_it_appears_on_weeks_later():
    page_, assessment, final = election(ASSESSMENT, FINAL)
    assert page_.published == date(2026, 6, 30)
    assert assessment.facts["published"] == "2026-06-30"
    assert "published" not in final.facts


def test_it_owns_the_elections_only():
    source = OsceElections(name="elections")
    assert source.owns(ELECTION)
    assert not source.owns("https://odihr.osce.org/odihr/717774")

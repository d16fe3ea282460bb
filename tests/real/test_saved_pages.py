"""What is read from each real page: its title, date and language, and a body without menu, share buttons or boxes."""

import csv
from datetime import UTC, datetime

import pytest

from bot.config import default_sources
from bot.extract import extract, owner

SITES = ("europarl.europa.eu", "eeas.europa.eu")
CHROME = (
    "Share this page",
    "Legal notice",
    "Skip Links",
    "Choose the language",
    "Privacy policy",
    "Facebook",
    "Twitter",
    "Procedure :",
    "Document selected",
    "Document stages in plenary",
    "Texts tabled",
    "Sign in",
    "Go back to the Europarl portal",
)
EXPECTED = {
    "htv_document_rc-10-2025-0249-en.html": ("RC-10-2025-0249", "2025-05-07"),
    "htv_old_b-9-2020-0220-en.html": ("B-9-2020-0220", "2020-07-06"),
    "htv_pipe_document_a-9-2024-0163-en.html": ("A-9-2024-0163", "2024-04-04"),
    "htv_press-release_20190712IPR56948.html": ("20190712IPR56948", "2019-07-18"),
    "htv_press-release_20201217IPR94207.html": ("20201217IPR94207", "2020-12-18"),
    "htv_press-release_20241212IPR25960.html": ("20241212IPR25960", "2024-12-17"),
    "htv_oeil_summaries_oeil-document-summary_1651118.html": ("oeil:summary/1651118", "2021-02-11"),
    "htv_oeil_summaries_oeil-procedure-file_2021-2540-rsp.html": ("oeil:2021/2540(RSP)", "2021-02-11"),
    "htv_votes_oeil-procedure-file_2022-2852-rsp.html": ("oeil:2022/2852(RSP)", "2022-10-18"),
    "htv_oeil-procedure-file_2022-2852-rsp_erpl-layout_2024-11.html": ("oeil:2022/2852(RSP)", "2022-10-18"),
    "htv_old_oeil_ficheprocedure-2022-2852-rsp.html": ("oeil:2022/2852(RSP)", "2022-10-18"),
}


def saved(shared):
    """(file, address) of each saved page by the manifest."""
    with (shared / "pages" / "MANIFEST.tsv").open(encoding="utf-8") as manifest:
        for row in csv.DictReader(manifest, delimiter="\t"):
            yield shared / "pages" / row["file"], row["url"].split(" ")[0]


def read(file, url):
    return extract(file.read_bytes(), url, owner(url, default_sources()), now=datetime(2026, 11, 1, tzinfo=UTC))


@pytest.mark.parametrize("name", EXPECTED)
def test_a_document_page_gives_its_facts_and_a_body_without_chrome(shared, name):
    file, url = next(found for found in saved(shared) if found[0].name == name)
    found = read(file, url)
    assert (found["key"], found["date"], found["language"]) == (*EXPECTED[name], "en")
    assert found["title"]
    assert "generic layout" not in found["flags"]
    texts = [paragraph["text"] for paragraph in found["paragraphs"]]
    assert len(" ".join(texts)) > 800
    for chrome in CHROME:
        assert not [text for text in texts if chrome.lower() in text.lower() and len(text) < 200], chrome


def test_the_real_listing_names_its_three_statements(shared):
    file, url = next(found for found in saved(shared) if found[0].name.startswith("zfprentice_eeas_listing"))
    found = read(file, url)
    assert [reference["url"].rsplit("_", 1)[-1] for reference in found["references"]] == ["fr"] * 3


def test_the_real_joint_motion_has_labelled_recitals_and_paragraphs(shared):
    file, url = next(found for found in saved(shared) if "rc-10-2025-0249-en.html" in found[0].name)
    labels = [paragraph["label"] for paragraph in read(file, url)["paragraphs"]]
    assert {"recital A", "recital B", "paragraph 1", "paragraph 2"} <= set(labels)

"""Five real texts on Kazakhstan as documents of the Open Data Portal, through the whole program over real sockets."""

import pytest
from open_data import Text, portal
from site_stand_in import running

SOURCE = '[sources.ep-texts]\nkind = "ep_texts"\nrecheck_share = 0\n'
TEXTS = {
    "000": ("TA-8-2019-0203", "2099-03-14", "The human rights situation in Kazakhstan", "2019-2610"),
    "001": (
        "B-9-2021-0146",
        "2099-02-09",
        "Motion for a resolution on the human rights situation in Kazakhstan",
        "2021-2544",
    ),
    "002": ("RC-7-2012-0135", "2099-03-14", "Joint motion for a resolution on Kazakhstan", "2012-2553"),
    "003": ("B-8-2016-0337", "2099-03-09", "Freedom of expression in Kazakhstan", "2016-2607"),
    "004": ("A-9-2021-0004", "2099-02-11", "Implementation of the recommendations on Kazakhstan", "2021-2544"),
}
WATCHES = ("Maks Bokayev", "Iskander Yerimbetov", "Article 174 of the Criminal Code of Kazakhstan")


@pytest.fixture
def pages(shared):
    texts = [
        Text(*TEXTS[file.name[:3]], lines=file.read_text(encoding="utf-8"), issued="2099-03-14T10:00:00+01:00")
        for file in sorted((shared / "seeds").glob("*.txt"))
    ]
    return portal(texts)


async def test_the_three_watches_ring_with_the_right_paragraphs(house, pages):
    with running(pages) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, *WATCHES)
            run = await it.check()
            assert run.new == 5
            parts = it.told.to(7)
    adopted = alert_on(parts, "The human rights situation in Kazakhstan")
    recitals = ("recital C, not operative", "recital D, not operative")
    for place in (*recitals, "operative paragraph 4", "operative paragraph 5", "operative paragraph 10"):
        assert f" · {place}\n" in adopted
    assert "<b>Maks Bokayev</b>, <b>Iskander Yerimbetov</b> · operative paragraph 4" in adopted
    assert "amend Article <b>174</b> of the Criminal Code" in adopted
    motion = alert_on(parts, "Motion for a resolution on the human rights situation in Kazakhstan")
    assert "· recital T, not operative\n" in motion
    assert "the Articles 131, <b>174</b>, 274 and 378" in motion
    report = alert_on(parts, "Implementation of the recommendations on Kazakhstan")
    assert "<b>Iskander Yerimbetov</b>" in report
    assert "under both articles of the CC, i.e. <b>174</b> and 274" in report


def alert_on(parts, title):
    """The messages of the alert on one text, joined."""
    first = next(index for index, part in enumerate(parts) if f">{title}</a>" in part)
    more = next((index for index, part in enumerate(parts) if index > first and "</a>" in part), len(parts))
    return "\n".join(parts[first:more])

"""Real texts as one procedure, through the Open Data Portal's own formats and the whole program."""

from itertools import permutations

import pytest
from open_data import Text, portal
from site_stand_in import running
from test_diff import meant, shown

from bot.commands import procedure
from bot.comparison import Comparison, Side
from bot.console import plain
from bot.conversation import Request
from bot.diff import Format, read, render

SOURCE = '[sources.ep-texts]\nkind = "ep_texts"\nrecheck_share = 0\n'
CHAIN = {  # two motions, a joint motion, an adopted text, as if they were one procedure
    "003": ("B-9-2099-0145", "2099-02-08", "Motion for a resolution on the situation in Kazakhstan"),
    "001": ("B-9-2099-0146", "2099-02-09", "Motion for a resolution on the situation in Kazakhstan"),
    "002": ("RC-9-2099-0145", "2099-02-10", "Joint motion for a resolution on the situation in Kazakhstan"),
    "000": ("TA-9-2099-0056", "2099-02-11", "The situation in Kazakhstan"),
}
COLUMNS = ("B9-0145/2099", "B9-0146/2099", "RC-B9-0145/2099", "P9_TA(2099)0056")
EXPECTED = {
    "Maks Bokayev": ("–", "–", "–", "➕ added: rec. D, para. 4"),
    "Iskander Yerimbetov": ("–", "–", "–", "➕ added: rec. N, para. 4, para. 10"),
    "Vladimir Kozlov": ("¶ 11, ¶ 19", "–", "rec. P, rec. R, para. 13", "para. 3"),
    "Article 174 of the Criminal Code of Kazakhstan": (
        *("–", "rec. T, para. 7"),
        *("❌ dropped", "➕ added: rec. C, para. 5"),
    ),
}


@pytest.fixture
def texts(shared):
    texts = []
    for file in sorted((shared / "seeds").glob("*.txt")):
        if file.name[:3] in CHAIN:
            key, day, title = CHAIN[file.name[:3]]
            lines = file.read_text(encoding="utf-8")
            texts.append(Text(key, day, title, "2099-2544", lines=lines, issued="2099-03-14T10:00:00+01:00"))
    return texts


async def test_the_matrix_of_a_real_chain(house, texts):
    with running(portal(texts)) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, *EXPECTED)
            assert (await it.check()).new == len(CHAIN)
            chat = it.tocsin.store.chats.by_address(7, 0)
            answer = await procedure.answer(Request(chat, "2099/2544", it.clock(), it.tocsin.desk()))
    told = plain("\n".join(answer.texts))
    for subject, cells in EXPECTED.items():
        rows = "\n".join(f"   {column}: {cell}" for column, cell in zip(COLUMNS, cells, strict=True))
        assert f"*{subject}*\n{rows}" in told


async def test_the_alert_on_the_adopted_text_tells_the_way_of_each_watch(house, texts):
    with running(portal([text for text in texts if not text.key.startswith("TA-")])) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, *EXPECTED)
            await it.check()
            site.pages |= portal(texts)
            await it.check()
            told = plain("\n".join(it.told.to(7)))
    way = "Article 174 of the Criminal Code of Kazakhstan: B9-0145/2099 –, B9-0146/2099 rec. T, para. 7"
    assert f"· {way} → RC-B9-0145/2099 ❌ dropped → P9_TA(2099)0056 ➕ added: rec. C, para. 5" in told


def test_every_real_difference_parses_in_telegrams_own_parser_with_no_entity_dropped(shared):
    sides = [Side(file.name, read(file), "en", "KZ") for file in sorted((shared / "seeds").glob("*.txt"))]
    for old, new in permutations(sides, 2):
        for html in render(Comparison(old, new), Format.TELEGRAM).split("\n\f\n"):
            assert shown(html) == meant(html)

"""Real texts as one procedure, through the Open Data Portal's own formats and the whole program; and their differences."""

from itertools import permutations

import pytest
from open_data import Text, portal
from site_stand_in import running
from test_diff import meant, shown

from bot.comparison import Comparison, Side
from bot.console import plain
from bot.conversation import Desk, Request
from bot.commands import procedure
from bot.diff import Format, read, render
from bot.digest import digest

SOURCE = '[sources.ep-texts]\nkind = "ep_texts"\nrecheck_share = 0\n'
CHAIN = {  # two motions, a joint motion, an adopted text, as if they were one procedure
    "003": ("B-9-2099-0145", "2099-02-08", "Motion for a resolution on the situation in Kazakhstan"),
    "001": ("B-9-2099-0146", "2099-02-09", "Motion for a resolution on the situation in Kazakhstan"),
    "002": ("RC-9-2099-0145", "2099-02-10", "Joint motion for a resolution on the situation in Kazakhstan"),
    "000": ("TA-9-2099-0056", "2099-02-11", "The situation in Kazakhstan"),
}
COLUMNS = ("B9-0145/2099", "B9-0146/2099", "RC-B9-0145/2099", "P9_TA(2099)0056")
EXPECTED = {
    "Maks Bokayev": ("–", "rec. B, rec. G, ¶ 4", "❌ dropped", "➕ added: rec. D, ¶ 4"),
    "Iskander Yerimbetov": ("–", "–", "–", "➕ added: rec. N, ¶ 4, ¶ 10"),
    "Vladimir Kozlov": ("", "", "", ""),
    "Article 174 of the Criminal Code of Kazakhstan": ("", "", "", ""),
}


@pytest.fixture
def pages(shared):
    texts = []
    for file in sorted((shared / "seeds").glob("*.txt")):
        if file.name[:3] in CHAIN:
            key, day, title = CHAIN[file.name[:3]]
            lines = file.read_text(encoding="utf-8")
            texts.append(Text(key, day, title, "2099-2544", lines=lines, issued="2099-03-14T10:00:00+01:00"))
    return portal(texts)


async def test_the_matrix_of_a_real_chain(house, pages):
    with running(pages) as site:
        async with house(site, SOURCE) as it:
            it.watch(7, *EXPECTED)
            assert (await it.check()).new == len(CHAIN)
            store = it.tocsin.store
            desk = Desk(store=store, index=it.tocsin.lookout, digest=lambda chat, since: digest(store, chat, since))
            chat = store.chats.by_address(7, 0)
            answer = await procedure.answer(Request(chat, "2099/2544", it.clock(), desk))
    told = plain("\n".join(answer.texts))
    print(told)
    for subject, cells in EXPECTED.items():
        rows = "\n".join(f"   {column}: {cell}" for column, cell in zip(COLUMNS, cells, strict=True))
        assert f"*{subject}*\n{rows}" in told

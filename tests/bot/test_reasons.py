"""Why a hit was taken for a watch, in the reader's language."""

import pytest

from bot.reasons import in_words
from bot.voice import Language, Voice
from rules.names import NameRule
from rules.watch import Passage, Watch, WatchKind

REMARKED = [  # a watched name, and texts in whose last hit the rule for names remarks on what is doubtful
    ("Ilir Drenova", "Mr Drenova spoke.", "en"),
    ("Ilir Drenova", "Ilir Drenova left. Besnik Drenova stayed; Drenova spoke.", "en"),
    ("Ilir Drenova", "Ilir Drenova left. Drenova spoke.", "en"),
    ("Ilir Drenova", "Ilir Aidarov Drenova spoke.", "en"),
    ("Giulio Tegeni", "Giulio Tegeni — Teggiani.", "it"),
]


@pytest.mark.parametrize("language", [language for language in Language if language is not Language.EN])
@pytest.mark.parametrize(("query", "text", "written"), REMARKED)
def test_no_remark_is_left_in_english(query, text, written, language):
    rule = NameRule()
    rule.add(Watch("1", WatchKind.NAME, query))
    why = [hit.why for hit in rule.find(Passage((text,), written))][-1]
    said, english = (in_words(why, Voice(one)).partition(": ")[0].split("; ") for one in (language, Language.EN))
    assert english == why.partition(": ")[0].split("; ")
    assert set(said).isdisjoint(english)

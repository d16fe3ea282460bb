"""A watch in words: told back as it is understood."""

import pytest

from bot.voice import Voice
from bot.watching import in_words
from rules.query import understand

TOLD = [
    ("Mirela Costandache", "Mirela Costandache (name)"),
    ("  Łukasz  Żoraw–Bielski ", "Łukasz Żoraw-Bielski (name)"),
    ("Vrba", "Vrba (name, one word: risky, others may bear it too)"),
    ("“state of emergency”", '"state of emergency" (exact words)'),
    ("«court»", '"court" (exact words)'),
    ("Article 174 of the Criminal Code of Kazakhstan", "Article 174, Criminal Code of Kazakhstan (any paragraph)"),
    ("ст. 174 УК РК", "Article 174, Criminal Code of Kazakhstan (any paragraph)"),
    ("174(2) CC KZ", "Article 174, Criminal Code of Kazakhstan (paragraph 2)"),
    ("460–1 CC BY", "Article 460-1, Criminal Code of Belarus (any paragraph)"),
    ("any article of the EPCA", "Any article, EU-Kazakhstan Enhanced Partnership and Cooperation Agreement"),
    ("Article 174 of any code of Kazakhstan", "Article 174, any law of Kazakhstan (any paragraph)"),
    ("Rule 144 of the Rules of Procedure", "Rule 144, Rules of Procedure of the European Parliament (any paragraph)"),
    ("DUV", "DUV (organisation, exact letters)"),
    (
        "Democratic Union of Velgaria = DUV",
        "Democratic Union of Velgaria (organisation, exact words); also DUV",
    ),
    ("Ilir Drenova = Sokoli, Besnik Drenova", "Ilir Drenova (name); also Sokoli, Besnik Drenova"),
    ("prison (a OR “b c”) NOT lang:fr", '"prison" AND ("a" OR "b c") AND NOT lang:fr (query)'),
]


@pytest.mark.parametrize(("typed", "told"), TOLD)
def test_what_is_watched_is_told_back(typed, told):
    assert in_words(*understand(typed), Voice()) == told

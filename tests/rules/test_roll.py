"""A pasted list of people: the names, without what a list tells about them."""

import pytest

from rules.roll import entries

PASTED = [
    ("1. Costandache Mirela (born 1980), journalist\n2) Łukasz Żoraw–Bielski, lawyer",
     ["Costandache Mirela", "Łukasz Żoraw-Bielski"]),
    ("• DRENOVA, Ilir – teacher\n• AIDAROV Temirbek 12.03.1970", ["DRENOVA, Ilir", "AIDAROV Temirbek"]),
    ("- Dr. Oksana Ravliuk, b. 1977\n- Anselm Vrba: poet", ["Oksana Ravliuk", "Anselm Vrba"]),
    ("1.\tAnselm Vrba\tteacher\n2.\tIlir Drenova\t1977", ["Anselm Vrba", "Ilir Drenova"]),
    ("Ilir Drenova; Anselm Vrba", ["Ilir Drenova", "Anselm Vrba"]),
    ("Ilir Drenova\nArticle 174 of the Criminal Code of Kazakhstan\n“state of emergency”",
     ["Ilir Drenova", "Article 174 of the Criminal Code of Kazakhstan", '"state of emergency"']),
    ("Temirbek Aidarov = Темирбек, Sokol; Tim", ["Temirbek Aidarov = Темирбек, Sokol; Tim"]),
    ("174(2) CC KZ", ["174(2) CC KZ"]),
    ("Costandache, Mirela", ["Costandache, Mirela"]),
    ("1. Темирбек Айдаров, 1970 г.р., журналист\n2. Оксана Равлюк (1980)", ["Темирбек Айдаров", "Оксана Равлюк"]),
    ("Ilir Drenova\n\n\nIlir Drenova", ["Ilir Drenova"]),
    ("", []),
]  # fmt: skip


@pytest.mark.parametrize(("pasted", "names"), PASTED)
def test_a_list_is_read_line_by_line(pasted, names):
    assert [entry.query for entry in entries(pasted)] == names

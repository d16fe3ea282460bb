import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kept_texts import document

from scrapers.document import Paragraph

pages = st.lists(st.binary(max_size=60) | st.sampled_from([b"<p>Sarnovo</p>" * 50, b""]), min_size=1, max_size=20)


@pytest.fixture
def version(record):
    numbers = iter(range(10_000))

    def new_version(key="TA-1"):
        return record(document(Paragraph(f"Words {next(numbers)}"), key=key)).version.id

    return new_version


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(bodies=pages)
def test_every_body_comes_back_to_the_byte(store, version, bodies):
    kept = {}
    for body in bodies:
        made = version()
        store.evidence.keep(made, body)
        kept[made] = body
    for made, body in kept.items():
        assert store.evidence.body(made) == body


def test_a_small_change_of_a_long_page_costs_little(store, version):
    chance = random.Random(1)
    page = bytes(chance.choices(range(32, 127), k=200_000))
    sizes = []
    for number in range(70):
        edited = page[:90_000] + b"edited %d" % number + page[90_000:]
        store.evidence.keep(version(), edited)
        sizes.append(store.database.one("SELECT length(body) FROM evidence ORDER BY version DESC")[0])
    assert sizes[0] > 100_000
    assert all(size < 100 for size in sizes[1:64])
    assert sizes[64] > 100_000  # every sixty-fourth is whole
    assert all(size < 100 for size in sizes[65:])


def test_documents_do_not_lean_on_one_another_and_gaps_do_no_harm(store, version):
    store.evidence.keep(first := version("TA-1"), b"one page")
    store.evidence.keep(other := version("TA-2"), b"another page")
    version("TA-1")  # its body was not kept
    store.evidence.keep(third := version("TA-1"), b"one more page")
    bodies = [store.evidence.body(number) for number in (first, other, third, 999)]
    assert bodies == [b"one page", b"another page", b"one more page", None]

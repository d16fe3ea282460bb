import pytest
import recorded

RECORDINGS = [
    (kind, path)
    for kind in ("ep_texts", "ep_press", "feed", "sitemap", "listing")
    for path in recorded.recordings(kind)
]


@pytest.mark.parametrize(("kind", "path"), RECORDINGS, ids=[f"{kind}-{path.stem}" for kind, path in RECORDINGS])
def test_a_page_gives_exactly_what_is_recorded_beside_it(kind, path):
    record = recorded.load(path)
    assert recorded.read(record, kind) == record["read"]

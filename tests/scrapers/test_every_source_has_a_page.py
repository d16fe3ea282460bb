import importlib
import pkgutil

import pytest
import recorded

import scrapers
from scrapers.source import Source

MODULES = [found.name for found in pkgutil.iter_modules(scrapers.__path__)]
KINDS = [name for name in MODULES if hasattr(importlib.import_module(f"scrapers.{name}"), "SOURCE")]


def test_there_are_sources_at_all():
    assert {"ep_texts", "ep_press", "feed", "sitemap", "listing"} <= set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_source_inherits_the_settings_that_every_source_has(kind):
    assert issubclass(importlib.import_module(f"scrapers.{kind}").SOURCE, Source)


@pytest.mark.parametrize("kind", KINDS)
def test_a_source_has_an_example_page_with_what_is_read_from_it_beside_it(kind):
    recordings = recorded.recordings(kind)
    assert recordings, f"tests/pages/{kind} holds no recorded expectation"
    for expectation in recordings:
        pages = [path for path in expectation.parent.iterdir() if path.stem == expectation.stem and path != expectation]
        assert pages, f"{expectation.name} has no page of the same name beside it"

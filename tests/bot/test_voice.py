"""What the bot says: every message in every language, safe mark-up, plurals, dates and numbers."""

import re
from datetime import UTC, datetime
from html import unescape
from importlib.resources import files
from zoneinfo import ZoneInfo

import pytest
import telegram_html
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.markup import messages
from bot.voice import Language, Voice


class Parts(Visitor):
    """What a message is to be given."""

    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node):  # noqa: N802 - the library's name
        self.names.add(node.id.name)


def words(language):
    """Topic and key of each message of a language → the parts it takes."""
    found = {}
    for file in files("bot").joinpath("i18n", language).iterdir():
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            assert not isinstance(entry, ast.Junk), (file.name, entry.content)
            if isinstance(entry, ast.Message):
                assert (file.name, entry.id.name) not in found, "said twice"
                parts = Parts()
                parts.visit(entry)
                found[file.name, entry.id.name] = parts.names
    return found


ENGLISH = words("en")


@pytest.mark.parametrize("language", Language)
def test_every_language_says_everything_with_the_same_parts(language):
    spoken = words(language)
    assert sorted(ENGLISH.keys() - spoken.keys()) == [], "not translated"
    assert sorted(spoken.keys() - ENGLISH.keys()) == [], "not in English any more"
    assert {key: parts for key, parts in spoken.items() if parts - ENGLISH[key]} == {}


@pytest.mark.parametrize("language", Language)
def test_every_message_is_whole_and_telegram_takes_it(language):
    voice = Voice(language)
    for (_, key), parts in ENGLISH.items():
        for number in (0, 1, 3, 21):
            given = dict.fromkeys(parts, "a<b>&") | dict.fromkeys(parts & {"count", "days", "months", "hours"}, number)
            for html in messages(voice.lines(key, **given)):
                telegram_html.parse(html)


@pytest.mark.parametrize("language", Language)
def test_messages_are_said_as_fluent_reads_them_in_whole_files(language):
    voice, bundle = Voice(language), FluentBundle([language])
    for file in files("bot").joinpath("i18n", language).iterdir():
        bundle.add_resource(FluentResource(file.read_text("utf-8")))
    for (_, key), parts in words(language).items():
        if not parts:
            said, errors = bundle.format_pattern(bundle.get_message(key).value)
            assert not errors
            assert voice.text(key) == unescape(re.sub("<[^>]*>|\n", "", said))


def test_what_is_put_into_a_message_is_never_mark_up():
    told = messages(Voice().lines("unwatch-done", watch="<i>Żoraw</i> & Co"))
    assert telegram_html.parse(told[0]).text == "✓ No longer watched: <i>Żoraw</i> & Co"


def test_a_part_may_be_as_long_as_anything_that_people_type():
    told = messages(Voice().lines("unwatch-done", watch="<b> Żoraw & " * 340))
    assert "".join(telegram_html.parse(html).text for html in told).count("<b> Żoraw &") == 340


def test_an_unknown_key_and_a_missing_part_are_errors():
    with pytest.raises(LookupError):
        Voice().lines("no-such-message")
    with pytest.raises(LookupError):
        Voice().lines("unwatch-done")


def test_an_unspoken_language_is_english():
    assert [Language.of(tag) for tag in ("pt-br", "", "ru", "DE-at")] == ["en", "en", "ru", "de"]


MOMENT = datetime(2026, 3, 1, 18, 5, tzinfo=UTC)
SAID = [
    ("en", "1 March 2026", "1 Mar, 23:05"),
    ("ru", "1 марта 2026\u202fг.", "1 мар., 23:05"),
    ("de", "1. März 2026", "1. März, 23:05"),
    ("pl", "1 marca 2026", "1 mar, 23:05"),
]


@pytest.mark.parametrize(("language", "day", "moment"), SAID)
def test_dates_are_written_as_their_readers_write_them(language, day, moment):
    voice = Voice(Language(language), ZoneInfo("Asia/Almaty"))
    assert voice.day(MOMENT.date()) == day
    assert voice.moment(MOMENT, datetime(2026, 3, 9, tzinfo=UTC)) == moment

import re
import tomllib
from pathlib import Path

import pytest
from cattrs import Converter

from bot.config import (
    SECTIONS,
    Access,
    ConfigError,
    NoConfigError,
    default_sources,
    kinds,
    load,
    source_class,
)
from bot.structure import MISSING, default, meaning, names
from scrapers.source import Source

SHIPPED = Path(__file__).parents[2] / "config.toml"
TOKEN = "123456789:AAH-invented_token_of_thirtyfive_chars"
UNCOMMENTED = re.sub(r'^#(?=[\w\["\]]| {4})', "", SHIPPED.read_text(encoding="utf-8"), flags=re.MULTILINE)
PLAIN = Converter()


@pytest.fixture
def config(tmp_path):
    def write(text, **environ):
        file = tmp_path / "config.toml"
        file.write_text(text, encoding="utf-8")
        return load(file, environ)

    return write


@pytest.fixture
def told(config):
    def tell(text, **environ):
        with pytest.raises(ConfigError) as caught:
            config(text, **environ)
        return str(caught.value)

    return tell


def test_an_empty_file_means_all_defaults(config):
    read = config("")
    assert (read.http.delay_seconds, read.telegram.workers, read.digest.hour) == (2.5, 8, 8)
    assert read.chats.access is Access.OPEN
    assert read.sources == ()
    assert read.token == ""


def test_the_shipped_file_works_as_it_is(config):
    read = config(SHIPPED.read_text(encoding="utf-8"))
    assert {source.name for source in read.sources} >= {"ep-texts", "ep-press", "eeas-press", "osce-news"}


def test_the_shipped_file_works_with_every_line_switched_on(config):
    read = config(UNCOMMENTED)
    assert {"ombudsman", "bar-association", "helsinki-committee"} <= {source.name for source in read.sources}
    assert dict(read.http.mounts)


@pytest.mark.parametrize(("section", "cls"), SECTIONS.items(), ids=str)
def test_the_shipped_file_shows_every_setting_with_its_default(section, cls):
    shown = tomllib.loads(UNCOMMENTED)[section]
    assert set(names(cls)) == set(shown)
    for name in set(names(cls)) - {"mounts"}:  # a table of examples: by default there are none
        assert shown[name] == PLAIN.unstructure(default(cls, name)), name


@pytest.mark.parametrize("kind", kinds())
def test_the_shipped_file_shows_every_setting_of_every_kind_with_its_default(kind):
    cls = source_class(kind)
    tables = tomllib.loads(UNCOMMENTED)["sources"].values()
    shown = next(table for table in tables if table["kind"] == kind)
    assert set(shown) - {"kind", "enabled"} <= set(names(cls))
    for name in set(names(cls)) - {"name"}:
        preset = default(cls, name)
        inherited = name in names(Source) and preset == default(Source, name) and kind != "ep_texts"
        if preset is MISSING:
            assert name in shown, name
        elif name in shown and (kind, name) != ("sitemap", "match"):
            assert shown[name] == _plain(preset), name
        else:
            assert inherited or name in shown, name


def _plain(value):
    return [_plain(item) for item in value] if isinstance(value, tuple) else PLAIN.unstructure(value)


def test_every_kind_without_a_required_setting_is_at_hand_without_a_file():
    assert {source.name for source in default_sources()} >= {"ep_texts", "ep_press", "ep_doceo", "eeas_press"}


def test_all_mistakes_are_told_at_once_with_their_lines(told):
    message = told(
        """
[http]
delay_seconds = "ten"
attempts = 0
max_megabytes = -1

[digest]
hour = 25
timezone = "Europe/Sarnovo"

[sources.a]
kind = "feed"

[sources.b]
kind = "fede"

[telegramm]
workers = 3
"""
    )
    expected = {
        3: "http.delay_seconds",
        4: "http.attempts",
        5: "http.max_megabytes",
        8: "digest.hour",
        9: "digest.timezone",
        11: "sources.a.url",
        15: "sources.b.kind",
        17: "telegramm",
    }
    assert "8 mistakes" in message
    for line, key in expected.items():
        assert f"line {line}: {key}" in message
    assert 'Did you mean "telegram"?' in message
    assert "feed, listing" in message  # the kinds that exist
    assert "For example: delay_seconds = 2.5" in message
    assert "between the end of a request" in message  # what the setting means


@pytest.mark.parametrize(
    ("line", "needed"),
    [
        ('[telegram]\nworkers = "8"', "a whole number is needed"),
        ("[telegram]\nworkers = 8.5", "a whole number is needed"),
        ("[telegram]\nworkers = true", "a whole number is needed"),
        ("[telegram]\nper_second = true", "a number is needed"),
        ("[telegram]\nper_second = inf", "a number is needed"),
        ("[telegram]\nper_second = nan", "a number is needed"),
        ("[telegram]\nadmins = 5", "a list"),
        ('[telegram]\nadmins = ["5"]', "a list"),
        ('[telegram]\nadmins = "5"', "a list"),
        ('[telegram]\nbase_url = "api.telegram.org"', "https://"),
        ('[http]\nobey_robots = "false"', "true or false is needed"),
        ("[http]\nmounts = []", "a table"),
        ('[chats]\naccess = "opne"', 'one of "open", "invitation", "closed"'),
        ("[chats]\nmax_watches = 0", "1 or more"),
        ("[log]\nformat = 1", 'one of "console", "json"'),
        ("[storage]\npath = 3", "a path"),
        ('[storage]\npath = ""', "path must name a file"),
        ("http = 3", "a section is needed"),
        ("sources = 3", "one section a source"),
        ("[sources]\nx = 3", "a section is needed"),
        ('[sources.x]\nkind = "ep_texts"\nenabled = "no"', "true or false"),
        ('[sources.x]\nkind = "ep_texts"\nname = "y"', "named by its section"),
        ('[sources.x]\nkind = "source"', "one of these kinds"),
        ('[sources.x]\nkind = ["feed"]', "one of these kinds"),
        ('[sources.x]\nurl = "https://velgaria.example"', "one of these kinds"),
        ('[sources.x]\nkind = "ep_texts"\nlanguages = "en"', "a list"),
        ('[sources.x]\nkind = "ep_texts"\nlanguage = ["en"]', 'Did you mean "languages"?'),
    ],
)
def test_a_value_that_cannot_be_is_refused_in_plain_words(told, line, needed):
    assert needed in told(line)


def test_whole_numbers_will_do_for_numbers(config):
    assert config("[telegram]\nper_second = 20").telegram.per_second == 20.0


def test_a_source_that_is_switched_off_is_checked_but_left_out(config, told):
    assert config('[sources.x]\nkind = "ep_texts"\nenabled = false').sources == ()
    assert "every_minutes" in told('[sources.x]\nkind = "ep_texts"\nenabled = false\nevery_minutes = "often"')


def test_a_source_is_named_by_its_section(config):
    (source,) = config('[sources.sarnovo]\nkind = "feed"\nurl = "https://sarnovo.example/rss"').sources
    assert source.name == "sarnovo"
    assert source.every_minutes == 60


def test_what_a_setting_means_is_read_beside_it_or_in_its_class():
    assert "jitter" not in meaning(SECTIONS["http"], "jitter_seconds")
    assert "random" in meaning(SECTIONS["http"], "jitter_seconds")
    assert "publisher" in meaning(source_class("feed"), "institution")


@pytest.mark.parametrize(
    "text",
    [
        f'[telegram]\ntoken = "{TOKEN}"',
        '[telegram]\ntoken = "short"',
        f'[telegram]\ntoken_file = "{TOKEN}"',
        f'[telegram]\nbase_url = "https://api.telegram.org/bot{TOKEN}"',
        f'[log]\ntokens = ["{TOKEN}"]',
        f'tokken = "{TOKEN}"',
    ],
)
def test_a_token_in_the_file_is_refused_and_never_shown(told, text):
    message = told(text)
    assert "TOCSIN_TELEGRAM_TOKEN" in message
    assert TOKEN not in message
    assert "short" not in message


def test_the_token_comes_from_the_environment_before_the_file(config, tmp_path):
    (tmp_path / "token.txt").write_text(f"{TOKEN}\n", encoding="utf-8")
    assert config('[telegram]\ntoken_file = "token.txt"').token == TOKEN
    assert config('[telegram]\ntoken_file = "token.txt"', TOCSIN_TELEGRAM_TOKEN=" 1:a ").token == "1:a"
    assert TOKEN not in repr(config("", TOCSIN_TELEGRAM_TOKEN=TOKEN))


@pytest.mark.parametrize("content", [None, "", "two words\nand lines"])
def test_a_token_file_that_holds_no_token_is_told(told, tmp_path, content):
    if content is not None:
        (tmp_path / "token.txt").write_text(content, encoding="utf-8")
    message = told('[telegram]\ntoken_file = "token.txt"')
    assert "token.txt" in message
    assert "two words" not in message


def test_relative_paths_count_from_the_files_folder(config, tmp_path, monkeypatch):
    monkeypatch.chdir("/")
    read = config('[storage]\npath = "kept/all.sqlite"\n[http]\nca_file = "ca.pem"')
    assert read.storage.path == tmp_path / "kept" / "all.sqlite"
    assert read.http.ca_file == str(tmp_path / "ca.pem")
    assert config('[storage]\npath = "/srv/all.sqlite"').storage.path == Path("/srv/all.sqlite")


def test_the_file_is_looked_for_in_four_places_in_turn(tmp_path, monkeypatch):
    here, home = tmp_path / "here", tmp_path / "home"
    (home / "tocsin").mkdir(parents=True)
    here.mkdir()
    monkeypatch.chdir(here)
    environ = {"XDG_CONFIG_HOME": str(home)}
    places = [home / "tocsin" / "config.toml", here / "config.toml", tmp_path / "named.toml", tmp_path / "asked.toml"]
    with pytest.raises(NoConfigError, match="--config FILE") as caught:
        load(None, environ)
    assert str(places[0]) in str(caught.value)
    for place in places[:2]:
        place.write_text("", encoding="utf-8")
        assert load(None, environ).path.resolve() == place
    for place in places[2:]:
        place.write_text("", encoding="utf-8")
    environ["TOCSIN_CONFIG"] = str(places[2])
    assert load(None, environ).path == places[2]
    assert load(places[3], environ).path == places[3]


@pytest.mark.parametrize("environ", [{}, {"TOCSIN_CONFIG": "elsewhere.toml"}])
def test_a_file_that_was_asked_for_must_exist(tmp_path, environ):
    with pytest.raises(ConfigError, match="There is no settings file") as caught:
        load(None if environ else tmp_path / "none.toml", environ)
    assert not isinstance(caught.value, NoConfigError)


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"[http\n", "line 1"), (b"contact = me@velgaria.example", "need quotes"), (b"# caf\xe9", "UTF-8")],
)
def test_a_file_that_is_no_toml_is_told(tmp_path, content, words):
    file = tmp_path / "config.toml"
    file.write_bytes(content)
    with pytest.raises(ConfigError, match=words):
        load(file, {})

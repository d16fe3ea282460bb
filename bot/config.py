"""Settings: one commented file, secrets from the environment or a file, every mistake told at once."""

import importlib
import pkgutil
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, dataclass, field, replace
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import scrapers
from bot.structure import Mistake, default, names, nearest, structure, toml
from scrapers.fetch import HttpSettings
from scrapers.source import Source

FILE_NAME = "config.toml"
TOKEN_VARIABLE = "TOCSIN_TELEGRAM_TOKEN"  # noqa: S105 - the variable's name
_TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{20,}")
_KIND = re.compile(r"^SOURCE\b[^=\n]*=", re.MULTILINE)


class ConfigError(Exception):
    """The settings cannot be used: says which file, which lines, what was given and what would do."""

    def __init__(self, told: str, mistakes: Sequence[Mistake] = ()) -> None:
        super().__init__(told)
        self.mistakes = tuple(mistakes)


class NoConfigError(ConfigError):
    """No settings file was asked for, and none is in the usual places."""


class Access(StrEnum):
    """Whom the bot answers."""

    OPEN = "open"
    INVITATION = "invitation"
    CLOSED = "closed"


class LogFormat(StrEnum):
    """How log lines are written."""

    CONSOLE = "console"
    JSON = "json"


class LogLevel(StrEnum):
    """The least that is logged."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True, kw_only=True)
class TelegramSettings:
    """How the bot talks to Telegram. Raises `ValueError` naming the field that cannot be."""

    token_file: str = ""  # file holding the bot's token alone; the environment's token comes first
    base_url: str = "https://api.telegram.org/bot"  # the Bot API; a stand-in for trials
    admins: tuple[int, ...] = ()  # ids of the operators' chats: told when a source breaks; /admin is for them
    workers: int = 8  # chats written to at the same time
    per_second: float = 25.0  # messages a second over all chats; Telegram allows about 30

    def __post_init__(self) -> None:
        _require(self.base_url.startswith(("https://", "http://")), "base_url must begin with https:// or http://")
        _require(1 <= self.workers <= 100, "workers must be from 1 to 100")
        _require(0 < self.per_second <= 1000, "per_second must be more than 0 and at most 1000")


@dataclass(frozen=True, slots=True, kw_only=True)
class StorageSettings:
    """Where everything is kept. Raises `ValueError` naming the field that cannot be."""

    path: Path = Path("data/tocsin.sqlite")  # the SQLite file; relative to this file's folder

    def __post_init__(self) -> None:
        _require(self.path.name != "", "path must name a file")


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestSettings:
    """The daily digest of a chat that has chosen nothing else. Raises `ValueError` naming the field that cannot be."""

    hour: int = 8  # hour of the day, 0 to 23, in the time zone below
    timezone: str = "Europe/Brussels"  # IANA name of the time zone

    def __post_init__(self) -> None:
        _require(0 <= self.hour <= 23, "hour must be from 0 to 23")
        try:
            ZoneInfo(self.timezone)
        except (OSError, ValueError, LookupError) as error:
            raise ValueError("timezone must be an IANA name such as Europe/Brussels") from error


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatSettings:
    """Who may use the bot. Raises `ValueError` naming the field that cannot be."""

    access: Access = Access.OPEN  # "open": everyone; "invitation": with a code of /admin; "closed": `allowed` alone
    allowed: tuple[int, ...] = ()  # chat ids that are always let in, as the admins are; groups have negative ids
    max_watches: int = 200  # watches a chat may have

    def __post_init__(self) -> None:
        _require(self.max_watches >= 1, "max_watches must be 1 or more")


@dataclass(frozen=True, slots=True, kw_only=True)
class LogSettings:
    """What is logged, and how. Names, texts and tokens never are."""

    level: LogLevel = LogLevel.INFO  # the least that is logged
    format: LogFormat = LogFormat.CONSOLE  # "console" for people, "json" for machines: one object a line


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """All settings, checked. `path` is the file they came from; `token` is "" when none is set (console delivery)."""

    http: HttpSettings = field(default_factory=HttpSettings)
    telegram: TelegramSettings = field(default_factory=TelegramSettings)
    storage: StorageSettings = field(default_factory=StorageSettings)
    digest: DigestSettings = field(default_factory=DigestSettings)
    chats: ChatSettings = field(default_factory=ChatSettings)
    log: LogSettings = field(default_factory=LogSettings)
    sources: tuple[Source, ...] = ()
    path: Path | None = None
    token: str = field(default="", repr=False)


SECTIONS: Mapping[str, type] = {
    "http": HttpSettings,
    "telegram": TelegramSettings,
    "storage": StorageSettings,
    "digest": DigestSettings,
    "chats": ChatSettings,
    "log": LogSettings,
}


def load(path: Path | None, environ: Mapping[str, str]) -> Config:
    """The settings from `path`, or from the first file that `find` finds.

    Relative paths in the file count from the file's folder. Raises `ConfigError` telling all mistakes at once.
    """
    file = find(path, environ)
    text = _text(file)
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{file} is not valid TOML: {error}. Texts need quotes, lists square brackets.") from error
    sections, mistakes = _sections(raw)
    sources, wrong_sources = _sources(raw.get("sources", {}))
    secrets = list(_secrets(raw))
    mistakes = [*secrets, *mistakes, *wrong_sources]
    hidden = {mistake.key for mistake in secrets}
    mistakes = [mistake for mistake in mistakes if mistake in secrets or mistake.key not in hidden]
    if not mistakes:
        config = _rooted(Config(**sections, sources=sources, path=file), file.parent)
        return replace(config, token=_token(config, environ))
    raise ConfigError(_told(file, mistakes, _lines(text)), mistakes)


def find(path: Path | None, environ: Mapping[str, str]) -> Path:
    """The file to read: the one asked for, `$TOCSIN_CONFIG`, ./config.toml, or the user's configuration folder.

    Raises `ConfigError` when the one asked for does not exist, `NoConfigError` when none is in the usual places.
    """
    asked = path or (Path(environ["TOCSIN_CONFIG"]) if environ.get("TOCSIN_CONFIG") else None)
    if asked:
        if not asked.is_file():
            raise ConfigError(f"There is no settings file {asked}. Give one with --config FILE or $TOCSIN_CONFIG.")
        return asked
    places = [Path(FILE_NAME), _user_folder(environ) / "tocsin" / FILE_NAME]
    for place in places:
        if place.is_file():
            return place
    looked = " and ".join(str(place.absolute()) for place in places)
    raise NoConfigError(
        f"No settings found: looked for {looked}. "
        "Copy the project's commented config.toml to one of these, or name a file with --config FILE or $TOCSIN_CONFIG."
    )


@cache
def kinds() -> tuple[str, ...]:
    """The kinds of source there are: the modules of `scrapers` with a line `SOURCE = …`; none is imported."""
    return tuple(
        module.name
        for module in pkgutil.iter_modules(scrapers.__path__)
        if (origin := _origin(module)) and _KIND.search(origin.read_text(encoding="utf-8"))
    )


def source_class(kind: str) -> type[Source]:
    """The class behind a kind. Raises `LookupError` when there is no such kind."""
    if kind not in kinds():
        raise LookupError(f'no kind "{kind}"')
    found: type[Source] = importlib.import_module(f"scrapers.{kind}").SOURCE
    return found


def default_sources() -> tuple[Source, ...]:
    """One source of each kind that needs no settings, as `tocsin extract` uses them without a settings file."""
    found: list[Source] = []
    for kind in kinds():
        cls = source_class(kind)
        if all(default(cls, name) is not MISSING for name in names(cls) if name != "name"):
            found.append(cls(name=kind))
    return tuple(found)


def _require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise ValueError(otherwise)


def _origin(module: pkgutil.ModuleInfo) -> Path | None:
    spec = module.module_finder.find_spec(f"scrapers.{module.name}", None)
    return Path(spec.origin) if spec and spec.origin and spec.origin.endswith(".py") else None


def _user_folder(environ: Mapping[str, str]) -> Path:
    named = environ.get("XDG_CONFIG_HOME") or environ.get("APPDATA")
    return Path(named) if named else Path(environ.get("HOME") or Path.home()) / ".config"


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file} is not UTF-8 text (byte {error.start}). Save it as UTF-8.") from error
    except OSError as error:
        raise ConfigError(f"{file} cannot be read: {error.strerror}.") from error


def _sections(raw: Mapping[str, Any]) -> tuple[dict[str, Any], list[Mistake]]:
    known = (*SECTIONS, "sources")
    mistakes = [
        Mistake((name,), f"no such section. {nearest(name, known)}", "" if isinstance(value, dict) else toml(value))
        for name, value in raw.items()
        if name not in known
    ]
    sections: dict[str, Any] = {}
    for name, cls in SECTIONS.items():
        table = raw.get(name, {})
        if not isinstance(table, dict):
            mistakes.append(Mistake((name,), "a section is needed", toml(table), example=f"[{name}]"))
            continue
        sections[name], found = structure(table, cls, (name,))
        mistakes += found
    return sections, mistakes


def _sources(raw: Any) -> tuple[tuple[Source, ...], list[Mistake]]:
    if not isinstance(raw, dict):
        return (), [Mistake(("sources",), "one section a source is needed", toml(raw), example="[sources.NAME]")]
    sources: list[Source] = []
    mistakes: list[Mistake] = []
    for name, table in raw.items():
        source, found = _source(name, table)
        mistakes += found
        if source is not None and table.get("enabled", True):
            sources.append(source)
    return tuple(sources), mistakes


def _source(name: str, table: Any) -> tuple[Source | None, list[Mistake]]:
    at = ("sources", name)
    example = f'[sources.{name}]\nkind = "feed"'
    if not isinstance(table, dict):
        return None, [Mistake(at, "a section is needed", toml(table), example=example)]
    mistakes = []
    if type(table.get("enabled", True)) is not bool:
        mistakes.append(Mistake((*at, "enabled"), "true or false is needed", toml(table["enabled"]), _ENABLED))
    if "name" in table:
        mistakes.append(Mistake((*at, "name"), "a source is named by its section alone", toml(table["name"])))
    kind = table.get("kind")
    if not isinstance(kind, str) or kind not in kinds():
        given = toml(kind) if "kind" in table else ""
        needed = f"one of these kinds is needed: {', '.join(kinds())}"
        return None, [*mistakes, Mistake((*at, "kind"), needed, given, _KIND_MEANING, example)]
    own = {key: value for key, value in table.items() if key not in ("kind", "enabled", "name")}
    settings, found = structure({"name": name, **own}, source_class(kind), at)
    if settings is None:
        return None, mistakes + found
    try:
        list(settings.start())
    except ValueError as error:  # a setting that only shows when it is used
        mistakes.append(Mistake(at, str(error)))
    return settings, mistakes


_ENABLED = "false switches the source off without deleting its section"
_KIND_MEANING = "what reads the source: the name of its file in scrapers/"


def _secrets(raw: Mapping[str, Any]) -> Iterator[Mistake]:
    """A token in the settings file would be shared, copied and committed with it."""
    advice = f"a bot token does not belong in this file; set ${TOKEN_VARIABLE}, or put it alone into a file"
    example = '[telegram]\ntoken_file = "token.txt"'
    for key, value in _leaves(raw, ()):
        if key == ("telegram", "token") or (isinstance(value, str) and _TOKEN.search(value)):
            yield Mistake(key, advice, "(not shown)", example=example)


def _leaves(value: Any, at: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _leaves(item, (*at, key))
    elif isinstance(value, list):
        for item in value:
            yield from _leaves(item, at)
    else:
        yield at, value


def _rooted(config: Config, folder: Path) -> Config:
    """Relative paths counted from the settings file's folder."""
    token_file = config.telegram.token_file
    telegram = replace(config.telegram, token_file=str(folder / Path(token_file).expanduser())) if token_file else None
    ca_file = config.http.ca_file
    http = replace(config.http, ca_file=str(folder / Path(ca_file).expanduser())) if ca_file else None
    storage = replace(config.storage, path=folder / config.storage.path.expanduser())
    return replace(config, telegram=telegram or config.telegram, http=http or config.http, storage=storage)


def _token(config: Config, environ: Mapping[str, str]) -> str:
    given = environ.get(TOKEN_VARIABLE, "").strip()
    file = config.telegram.token_file
    if given or not file:
        return given
    try:
        token = Path(file).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        advice = "Put the token alone into that file, readable by you only, or set token_file to the right place."
        raise ConfigError(f"[telegram] token_file {file} cannot be read. {advice}") from error
    if not token or any(character.isspace() for character in token):
        raise ConfigError(f"[telegram] token_file {file} must hold the bot's token, alone on one line.")
    return token


def _lines(text: str) -> dict[tuple[str, ...], int]:
    """Dotted paths of sections and keys → the line each is on, counted from 1; values over many lines may hide some."""
    section: tuple[str, ...] = ()
    found: dict[tuple[str, ...], int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        stripped = line.strip()
        if stripped.startswith("["):
            section = _keys(stripped) or section
            found.setdefault(section, number)
        elif "=" in stripped and not stripped.startswith("#"):
            key = _keys(stripped.partition("=")[0] + "= 0")
            found.setdefault((*section, *key), number)
    return found


def _keys(line: str) -> tuple[str, ...]:
    try:
        value: Any = tomllib.loads(line)
    except tomllib.TOMLDecodeError:
        return ()
    path: list[str] = []
    while isinstance(value, dict) and value:
        ((key, value),) = value.items()
        path.append(key)
    return tuple(path)


def _told(file: Path, mistakes: Sequence[Mistake], lines: Mapping[tuple[str, ...], int]) -> str:
    count = "One mistake" if len(mistakes) == 1 else f"{len(mistakes)} mistakes"
    ordered = sorted(mistakes, key=lambda mistake: _line(mistake.key, lines) or 0)
    return "\n".join([f"{count} in {file}:", *(_paragraph(mistake, _line(mistake.key, lines)) for mistake in ordered)])


def _line(key: tuple[str, ...], lines: Mapping[tuple[str, ...], int]) -> int | None:
    """The line of a key, or of the nearest section around it."""
    places = (lines.get(key[:length]) for length in range(len(key), 0, -1))
    return next((place for place in places if place is not None), None)


def _paragraph(mistake: Mistake, line: int | None) -> str:
    where = f"line {line}: " if line else ""
    given = f" = {mistake.given}" if mistake.given else ""
    told = [f"  {where}{'.'.join(mistake.key)}{given}", f"      {mistake.needed}"]
    if mistake.meaning:
        told.append(f"      ({mistake.key[-1]}: {mistake.meaning})")
    if mistake.example:
        told.append("      For example: " + mistake.example.replace("\n", "\n                   "))
    return "\n".join(told)

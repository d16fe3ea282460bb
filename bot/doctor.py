"""`tocsin doctor`: is everything in place, and what to do where it is not."""

import platform
import re
import socket
import sqlite3
import stat
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx

from bot.config import Config, ConfigError, TelegramSettings, load
from scrapers.source import Source

OLDEST_PYTHON = (3, 11)
OLDEST_SQLITE = (3, 37)  # STRICT tables
_TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{30,}")
_RELEASE = datetime(2026, 1, 1).astimezone()  # no machine that runs this release lives before it
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: what was looked at, how it is, and what to do if that is a problem."""

    what: str
    ok: bool
    told: str
    advice: str = ""

    def __str__(self) -> str:
        advice = "" if self.ok or not self.advice else f" → {self.advice}"
        return f"{'ok     ' if self.ok else 'PROBLEM'}  {self.what}: {self.told}{advice}"


def examine(path: Path | None, environ: Mapping[str, str], *, online: bool, now: datetime) -> Iterator[Finding]:
    """All checks, each as soon as it is done. Without `online` nothing leaves the machine."""
    yield _python()
    yield from _sqlite()
    yield _clock(now)
    try:
        config = load(path, environ)
    except ConfigError as error:
        yield Finding("settings", ok=False, told=str(error), advice="mend the file, then run this again")
        return
    yield Finding("settings", ok=True, told=f"{config.path}")
    yield from _contact(config)
    yield _time_zone(config.digest.timezone)
    yield from _store(config.storage.path)
    yield from _telegram(config, online=online)
    yield from _sources(config, online=online)


def _python() -> Finding:
    ok = sys.version_info[:2] >= OLDEST_PYTHON
    return Finding("Python", ok, platform.python_version(), "install Python 3.11 or newer")


def _sqlite() -> Iterator[Finding]:
    new_enough = sqlite3.sqlite_version_info >= OLDEST_SQLITE
    yield Finding("SQLite", new_enough, sqlite3.sqlite_version, "use a Python built with SQLite 3.37 or newer")
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE probe USING fts5(words)")
    except sqlite3.OperationalError as error:
        yield Finding("SQLite full-text search", ok=False, told=str(error), advice="use a Python whose SQLite has FTS5")
    else:
        yield Finding("SQLite full-text search", ok=True, told="FTS5 is there")
    finally:
        connection.close()


def _clock(now: datetime) -> Finding:
    advice = "set the clock (timedatectl set-ntp true): certificates and schedules depend on it"
    return Finding("clock", now > _RELEASE, f"{now:%Y-%m-%d %H:%M} UTC", advice)


def _time_zone(name: str) -> Finding:
    return Finding("time zone", ok=True, told=ZoneInfo(name).key)  # `load` has found it already


def _contact(config: Config) -> Iterator[Finding]:
    if config.sources:
        advice = 'set contact = "…" under [http], so that an institution can write to you instead of blocking you'
        contact = config.http.contact
        yield Finding("contact for the institutions", bool(contact), contact or "none", advice)


def _store(path: Path) -> Iterator[Finding]:
    folder = path.parent
    existing = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    writable = existing.is_dir() and _writable(existing)
    told = f"{folder}" if folder.exists() else f"{folder} (made at the first run)"
    yield Finding("folder of the store", writable, told, f"let your user write to {existing}")
    for file in sorted(folder.glob(f"{path.name}*")):
        yield _private(file, "store")


def _writable(folder: Path) -> bool:
    import tempfile  # noqa: PLC0415 - the one sure test, also where access bits do not tell (root, network disks)

    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _private(file: Path, what: str) -> Finding:
    mode = stat.S_IMODE(file.stat().st_mode)
    private = sys.platform == "win32" or not mode & _OTHERS
    return Finding(what, private, f"{file} ({mode:o})", f"others can read it: chmod 600 {file}")


def _telegram(config: Config, *, online: bool) -> Iterator[Finding]:
    settings = config.telegram
    if settings.token_file and Path(settings.token_file).is_file():
        yield _private(Path(settings.token_file), "token file")
    if not config.token:
        yield Finding(
            "Telegram token", ok=True, told="none: alerts go to the console until TOCSIN_TELEGRAM_TOKEN is set"
        )
        return
    own = settings.base_url != TelegramSettings().base_url  # a stand-in takes any token
    shaped = own or _TOKEN.fullmatch(config.token) is not None
    advice = "copy it whole from @BotFather: digits, a colon, 35 letters and digits"
    yield Finding("Telegram token", shaped, "is set" if shaped else "is set, but does not look like one", advice)
    if online:
        yield _get_me(config)


def _get_me(config: Config) -> Finding:
    what = "Telegram getMe"
    try:
        answer = httpx.get(f"{config.telegram.base_url}{config.token}/getMe", timeout=_SECONDS)
        told = answer.json()
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        reason = type(error).__name__  # its words may hold the address, and the address holds the token
        return Finding(what, ok=False, told=f"no answer ({reason})", advice="check the network and base_url")
    except ValueError:
        return Finding(what, ok=False, told="the answer is no JSON", advice="check base_url under [telegram]")
    if isinstance(told, dict) and told.get("ok") is True:
        return Finding(what, ok=True, told=f"@{told.get('result', {}).get('username', '?')}")
    advice = "get a new token from @BotFather" if answer.status_code in (401, 404) else "try again later"
    return Finding(what, ok=False, told=f"refused with status {answer.status_code}", advice=advice)


def _sources(config: Config, *, online: bool) -> Iterator[Finding]:
    if not config.sources:
        advice = "switch some on: the project's config.toml shows them all"
        yield Finding("sources", ok=False, told="none is switched on", advice=advice)
    for source in config.sources:
        listings = len(list(source.start()))
        told = f"every {source.every_minutes:g} min, {listings} {'page' if listings == 1 else 'pages'} to begin with"
        yield Finding(f"source {source.name}", ok=True, told=told)
        if online:
            yield _hosts(source, config.http.mounts)


def _hosts(source: Source, mounts: Mapping[str, str]) -> Finding:
    what = f"source {source.name}, hosts"
    asked = {httpx.URL(mounts.get(_origin(reference.url), reference.url)) for reference in source.start()}
    unknown = [url.host for url in asked if not _resolves(url)]
    told = f"not found: {', '.join(sorted(unknown))}" if unknown else ", ".join(sorted(url.host for url in asked))
    return Finding(what, not unknown, told or "none", "check the network and DNS, then the address")


def _origin(url: str) -> str:
    parts = httpx.URL(url)
    return f"{parts.scheme}://{parts.netloc.decode('ascii')}"


def _resolves(url: httpx.URL) -> bool:
    try:
        socket.getaddrinfo(url.host, url.port or 443)
    except OSError:
        return False
    return True

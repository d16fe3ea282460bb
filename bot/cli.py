"""The command line. Everything heavy is imported by the command that needs it: `tocsin --help` stays quick."""

# ruff: noqa: D301 - click keeps the lines of a paragraph that begins with a real backspace, "\b"

import gc
import json
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NoReturn

import click

if TYPE_CHECKING:
    from bot.comparison import Side
    from bot.config import Config
    from scrapers.source import Source

FELL_SHORT = 1
MISUSED = 2
_COLLECT = (20_000, 10, 10)  # objects before a collection; Python's 700 look through a page's tree dozens of times
INTERRUPTED = 130  # 128 + SIGINT, as shells count

_FILE = click.Path(path_type=Path, dir_okay=False)
_SAVED = click.Path(path_type=Path, dir_okay=False, exists=True)
_TEXT_ENDINGS = (".txt", ".html", ".htm", ".docx", ".pdf")
_LANGUAGE = click.option("--language", default="", help="Of stored versions [default: the only one, or en].")
_CONFIG_HELP = "Settings file [default: $TOCSIN_CONFIG, ./config.toml, ~/.config/tocsin/config.toml]."


@dataclass(frozen=True, slots=True)
class Options:
    """What was given before the command."""

    config: Path | None
    verbose: bool


class Misuse(click.ClickException):
    """The command or its settings cannot be used as they are."""

    exit_code = MISUSED


class Failure(click.ClickException):
    """The command is right, and what it was asked for cannot be had."""

    exit_code = FELL_SHORT


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="tocsin", message="%(prog)s %(version)s")
@click.option("--config", type=_FILE, help=_CONFIG_HELP)
@click.option("-v", "--verbose", is_flag=True, help="Log every step, to standard error.")
@click.pass_context
def cli(ctx: click.Context, config: Path | None, verbose: bool) -> None:
    """Watch what the European Parliament, the EEAS and the OSCE publish, and ring in Telegram.

    Tocsin looks for names and legal articles in the full texts and tells a chat when one appears in a text,
    changes in it or disappears from it: with the exact words, the reason it matched and a citation.

    \b
    First steps:
      tocsin demo                   see the whole flow in seconds, offline, without any settings
      tocsin doctor                 is everything in place? what is missing, and what to do
      tocsin check                  look at all sources once, now
      export TOCSIN_TELEGRAM_TOKEN=…    the token that @BotFather gave you
      tocsin run                    the bot itself; stop it with Ctrl-C

    \b
    Exit codes: 0 done, 1 something fell short, 2 wrong use or wrong settings.
    """
    ctx.obj = Options(config, verbose)


@cli.command(short_help="Run the bot: poll, answer, alert.")
@click.pass_context
def run(ctx: click.Context) -> None:
    """Run the bot: poll the sources, answer in Telegram, send alerts and digests.

    Without a token the alerts are shown on this console. Ctrl-C (or SIGTERM) ends it cleanly: nothing is lost,
    what was not delivered yet is delivered at the next start.

    \b
    Examples:
      TOCSIN_TELEGRAM_TOKEN=… tocsin run
      tocsin --config /etc/tocsin/config.toml run
    """
    config = _sourced(ctx)
    from bot import app  # noqa: PLC0415
    from bot.cannot_start import CannotStartError  # noqa: PLC0415

    try:
        ctx.exit(app.run(config))
    except CannotStartError as error:
        raise Failure(str(error)) from error


@cli.command(short_help="Show the whole flow, offline, in seconds.")
@click.pass_context
def demo(ctx: click.Context) -> None:
    """Show the whole flow on a small sample site: offline, in seconds, without settings.

    A bundled site of an invented country is served on this machine, polled, changed and polled again; what a
    chat would receive is shown on this console. Nothing is kept.

    \b
    Example:
      tocsin demo
    """
    _log(ctx, level="warning")
    from bot.demo import demo as show  # noqa: PLC0415

    ctx.exit(show())


@cli.command(short_help="Look at the sources once, now.")
@click.argument("sources", nargs=-1, metavar="[SOURCE]...")
@click.pass_context
def check(ctx: click.Context, sources: tuple[str, ...]) -> None:
    """Look at the sources once, now, and tell how each one went.

    SOURCE is a name from the settings, as in [sources.NAME]; without one, all are looked at. Exit code 1 when a
    source fell short: blocked, unreachable or changed. "Unchanged" and "empty" are good news.

    \b
    Examples:
      tocsin check
      tocsin check ep-texts eeas-press
    """
    config = _sourced(ctx)
    known = [source.name for source in config.sources]
    if unknown := [name for name in sources if name not in known]:
        from bot.structure import nearest  # noqa: PLC0415

        raise Misuse(f'No source "{unknown[0]}" is switched on in {config.path}. {nearest(unknown[0], known)}')
    from bot import app  # noqa: PLC0415
    from bot.cannot_start import CannotStartError  # noqa: PLC0415

    try:
        ctx.exit(app.check(config, sources))
    except CannotStartError as error:
        raise Failure(str(error)) from error


@cli.command(short_help="Show what is read from a saved page, as JSON.")
@click.argument("file", type=_SAVED)
@click.option("--url", required=True, help="Where the page came from: decides which source reads it.")
@click.option("--config", type=_FILE, help=_CONFIG_HELP)
@click.pass_context
def extract(ctx: click.Context, file: Path, url: str, config: Path | None) -> None:
    """Show what is read from a saved page (HTML, PDF, DOCX, feed or record), as JSON.

    The source that owns the address reads it: one of the settings, where there are some, else the built-in ones.
    The type is told by the bytes, not by the file's name. Exit code 1 when the page cannot be read, with the reason.

    \b
    Examples:
      tocsin extract page.html --url https://www.eeas.europa.eu/eeas/some-statement_en
      tocsin extract TA-9-2021-0056_EN.docx --url https://www.europarl.europa.eu/doceo/document/TA-9-2021-0056_EN.docx
    \b
    Output: {"key", "kind", "institution", "url", "title", "date", "language", "reference", "procedure", "replaces",
             "flags", "paragraphs": [{"label", "kind", "text"}], "references": [{"url", "role", "key", …}]}
    """
    from bot.extract import extract as read  # noqa: PLC0415
    from bot.extract import owner  # noqa: PLC0415
    from scrapers.errors import SourceError  # noqa: PLC0415

    _log(ctx, level="warning")
    try:
        source = owner(url, _known_sources(config or ctx.obj.config))
    except ValueError as error:
        raise Misuse(f"{error}.") from error
    try:
        told = read(file.read_bytes(), url, source, now=datetime.now(UTC))
    except SourceError as error:
        _unreadable(error)
    _write([json.dumps(told, ensure_ascii=False, indent=2)])


@cli.command(short_help="Compare two texts, word by word.")
@click.argument("old")
@click.argument("new")
@_LANGUAGE
@click.option(
    "--format", "form", type=click.Choice(["text", "html", "telegram", "json"]), default="text", show_default=True
)
@click.pass_context
def diff(ctx: click.Context, old: str, new: str, language: str, form: str) -> None:
    """Compare two texts, paragraph by paragraph and word by word.

    OLD and NEW are files (.txt, .html, .docx or .pdf, also of different types: layout is no difference, words are) or
    versions that the bot keeps, as KEY@NUMBER; KEY alone is the newest.
    "telegram" writes the HTML of one or more messages, with a form feed line between them.

    \b
    Examples:
      tocsin diff motion.docx adopted.docx
      tocsin diff monday.html tuesday.html --format html > difference.html
      tocsin diff TA-10-2026-0077@1 TA-10-2026-0077@2
    \b
    In text: [−words taken out], {+words put in}, ¶ a paragraph's beginning.
    "html" writes one file for screen and paper that needs nothing else; its keys n and p lead through the changes.
    JSON: [{"kind": "added"|"removed"|"changed"|"moved"|"split"|"merged"|"typography",
            "old": {"index", "count", "label"}|null, "new": …, "moved": bool, "meaning": ["Ilir Drenova added"],
            "segments": [{"op": "same"|"out"|"in"|"split"|"join", "text", "was"?}]}]
    Where letters of the same words differ ("typography"), "text" is the new spelling and "was" the old one.
    Paragraphs that no change names stay in their order: with that, the old text gives the new one.
    """
    from bot.comparison import Comparison  # noqa: PLC0415
    from bot.diff import Format, render  # noqa: PLC0415
    from scrapers.errors import SourceError  # noqa: PLC0415

    _log(ctx, level="warning")
    try:
        found = Comparison(_side(ctx, old, language), _side(ctx, new, language))
    except SourceError as error:
        _unreadable(error)
    _write([render(found, Format(form))])


@cli.command(short_help="Pack two versions of a document as evidence.")
@click.argument("document")
@click.argument("file", type=_FILE, required=False)
@_LANGUAGE
@click.pass_context
def evidence(ctx: click.Context, document: str, file: Path | None, language: str) -> None:
    """Pack a version of a document and the one before it into FILE, a new zip [default: named after the document].

    It holds what the server answered, to the byte, with its headers, times and SHA-256, the words that were read from
    it, and the difference. DOCUMENT is KEY@NUMBER, or KEY for the newest version.

    \b
    Examples:
      tocsin evidence TA-10-2026-0077
      tocsin evidence TA-10-2026-0077@2 evidence.zip --language fr
    """
    from bot.evidence import UnknownVersionError, file_name, find, write  # noqa: PLC0415
    from storage.store import Store  # noqa: PLC0415

    path = _kept(ctx)
    with Store.open(path) as store:
        try:
            version = find(store, document, language)
            out = file or file_name(version)
            names = write(store, version, out)
        except UnknownVersionError as error:
            raise Failure(str(error)) from error
        except FileExistsError as error:
            raise Misuse(f"{error.filename} exists already and is left as it is. Name a new file.") from error
    click.echo(f"{out}: {', '.join(names)}")


@cli.command(short_help="Look for watches in texts: JSON lines.")
@click.option("--watches", type=click.File("rb"), required=True, help="Watches, one JSON object a line.")
@click.option("--texts", type=click.File("rb"), default="-", help="Texts, one JSON object a line [default: stdin].")
@click.pass_context
def match(ctx: click.Context, watches: BinaryIO, texts: BinaryIO) -> None:
    """Look for watches in texts: JSON lines in, one JSON line per hit out.

    \b
    A watch: {"id": "1", "kind": "name"|"article"|"words", "query": "Mirela Costandache", "aliases": ["…"]}
    A text:  {"id": "a", "text": "…", "lang": "en", "country": "KZ"}     lang and country may be left out
    A hit:   {"id": "a", "watch": "1", "start": 12, "end": 30, "surface": "Mirela Costandache",
              "strength": "full"|"possible", "why": "as written"}

    start and end are code points of the text. Texts are read one at a time: a file may be of any length.
    A line that cannot be used ends it with exit code 2 and the line's number.

    \b
    Examples:
      tocsin match --watches watches.jsonl --texts texts.jsonl
      cat texts.jsonl | tocsin match --watches watches.jsonl
    """
    from bot import rows  # noqa: PLC0415

    _log(ctx, level="warning")
    if watches is texts:
        raise Misuse("--watches and --texts cannot both be read from standard input. Put the watches into a file.")
    try:
        _write(rows.hits(watches, texts, watches.name, texts.name))
    except rows.RowError as error:
        raise Misuse(f"{error}. See tocsin match --help for the lines it reads.") from error


@cli.command(short_help="Find cited legal articles in texts: JSON lines.")
@click.option("--texts", type=click.File("rb"), default="-", help="Texts, one JSON object a line [default: stdin].")
@click.pass_context
def cite(ctx: click.Context, texts: BinaryIO) -> None:
    """Find the legal articles cited in texts: JSON lines in, one JSON line per article out.

    \b
    A text:     {"id": "a", "text": "… Article 174 of the Criminal Code …", "lang": "en", "country": "KZ"}
    A citation: {"id": "a", "start": 10, "end": 13, "surface": "174", "instrument": "KZ-CC", "unit": "article",
                 "article": "174", "part": "", "paragraph": "", "whole_start": 2, "whole_end": 34}

    start and end are code points of the text and span the number alone, whole_start and whole_end the phrase from the
    unit to the law; instrument is null when it is unknown, "OTHER" when the law named has no id. A paragraph of a
    document has no article.

    \b
    Examples:
      tocsin cite --texts texts.jsonl
      echo '{"id": 1, "text": "Article 10 of the ECHR"}' | tocsin cite
    """
    from bot import rows  # noqa: PLC0415

    _log(ctx, level="warning")
    try:
        _write(rows.citations(texts, texts.name))
    except rows.RowError as error:
        raise Misuse(f"{error}. See tocsin cite --help for the lines it reads.") from error


@cli.command(short_help="Show how a text is read for one name.")
@click.argument("name")
@click.argument("text")
@click.option("--lang", default="", help="The text's language, as in ISO 639-1 [default: unknown].")
@click.pass_context
def explain(ctx: click.Context, name: str, text: str, lang: str) -> None:
    """Show how TEXT is read for NAME: what is looked for, which words come near it, what rings and why.

    Aliases are given as to /watch: "NAME = ALIAS, ALIAS".

    \b
    Examples:
      tocsin explain "Mirela Costandache" "The lawyer of M. Costandache lodged an appeal."
      tocsin explain "Temirbek Aidarov" "Суд над Темирбеком Айдаровым начался." --lang ru
    """
    from rules.explanation import explain as told  # noqa: PLC0415
    from rules.watch import QueryError  # noqa: PLC0415

    _log(ctx, level="warning")
    try:
        _write(told(name, text, lang))
    except QueryError as error:
        raise Misuse(str(error)) from error


@cli.command(short_help="Show the clauses of a resolution: JSON lines.")
@click.argument("file", type=_SAVED)
def clauses(file: Path) -> None:
    """Show the clauses of a resolution saved as UTF-8 text, one JSON line each.

    \b
    A clause: {"kind": "citation"|"recital"|"paragraph", "label": "5", "start": 0, "end": 90, "points": [[…, …]],
               "interruptions": [], "verbs": [{"verb": "Strongly condemns", "canonical": "condemn", "force": "condemns",
               "strongly": true, "start": 3, "end": 20, "addressee": null}], "articles": […], "references": […]}

    articles are rows as tocsin cite writes them, references are documents named by their number. Offsets are code
    points. Exit code 1 when the text has no clauses.

    \b
    Example:
      tocsin clauses resolution.txt
    """
    from bot import rows  # noqa: PLC0415

    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Misuse(f"{file} is not UTF-8 (byte {error.start + 1}).") from error
    lines = list(rows.clauses(text))
    if not lines:
        raise Failure(f"{file} has no clauses of a resolution.")
    _write(lines)


@cli.command(short_help="Check that everything is in place.")
@click.option("--online", is_flag=True, help="Also ask the network: source hosts, Telegram.")
@click.pass_context
def doctor(ctx: click.Context, online: bool) -> None:
    """Check that everything is in place, and say what to do where it is not.

    One line a check. Without --online nothing leaves this machine. Exit code 1 when there is a problem.

    \b
    Examples:
      tocsin doctor
      tocsin doctor --online
    """
    from bot.doctor import examine  # noqa: PLC0415

    _log(ctx, level="error")
    findings = []
    for finding in examine(ctx.obj.config, os.environ, online=online, now=datetime.now(UTC)):
        findings.append(finding)
        click.echo(str(finding))
    ctx.exit(FELL_SHORT if any(not finding.ok for finding in findings) else 0)


@cli.command(short_help="Copy everything the bot keeps into a file.")
@click.argument("file", type=_FILE)
@click.pass_context
def backup(ctx: click.Context, file: Path) -> None:
    """Copy everything the bot keeps into FILE, also while the bot is running.

    The copy is a whole SQLite file, readable by you only. It names whom people watch: keep it where nobody else reads.
    To go back to it, stop the bot and put it in the place of the file named under [storage].

    \b
    Example:
      tocsin backup tocsin-monday.sqlite
    """
    path = _kept(ctx)
    if file.exists():
        raise Misuse(f"{file} exists already and is left as it is. Name a new file.")
    from storage.store import Store  # noqa: PLC0415

    with Store.open(path) as store:
        store.backup(file)
    click.echo(f"Kept in {file}.")


def _side(ctx: click.Context, text: str, language: str) -> "Side":
    """A file, or a version that is kept, as one side of a difference. Raises `SourceError`."""
    from bot.comparison import Side  # noqa: PLC0415
    from bot.diff import read  # noqa: PLC0415
    from bot.evidence import UnknownVersionError, find  # noqa: PLC0415

    file = Path(text)
    if file.is_file():
        return Side(file.name, read(file))
    if file.suffix.lower() in _TEXT_ENDINGS:
        raise Misuse(f"There is no file {text}.")
    from storage.store import Store  # noqa: PLC0415

    with Store.open(_kept(ctx)) as store:
        try:
            return Side.of(find(store, text, language))
        except UnknownVersionError as error:
            raise Failure(f"There is no file {text}. {error}") from error


def _kept(ctx: click.Context) -> Path:
    """Where everything is kept; it is an error when nothing is yet."""
    path = _config(ctx).storage.path
    if not path.is_file():
        raise Failure(f"Nothing is kept yet: there is no {path}.")
    return path


def _config(ctx: click.Context) -> "Config":
    """The settings, with logging set up as they say."""
    from bot.config import ConfigError, load  # noqa: PLC0415

    try:
        config = load(ctx.obj.config, os.environ)
    except ConfigError as error:
        raise Misuse(str(error)) from error
    from bot.config import LogFormat  # noqa: PLC0415

    _log(ctx, level=config.log.level, json=config.log.format is LogFormat.JSON, secrets=[config.token])
    return config


def _sourced(ctx: click.Context) -> "Config":
    """The settings of a bot that has something to poll."""
    config = _config(ctx)
    if not config.sources:
        raise Misuse(
            f"{config.path} has no source that is switched on. The project's config.toml shows them all; "
            'for one site: [sources.my-site], kind = "feed", url = "https://…".'
        )
    return config


def _known_sources(asked: Path | None) -> Iterable["Source"]:
    """The sources of the settings, if there are settings, before the built-in ones."""
    from bot.config import ConfigError, NoConfigError, default_sources, load  # noqa: PLC0415

    try:
        chosen = load(asked, os.environ).sources
    except NoConfigError:
        chosen = ()
    except ConfigError as error:
        raise Misuse(str(error)) from error
    yield from chosen
    yield from default_sources()


def _log(ctx: click.Context, *, level: str, json: bool = False, secrets: Iterable[str] = ()) -> None:
    from bot.logging import configure  # noqa: PLC0415

    configure(level="debug" if ctx.obj.verbose else level, json=json, secrets=secrets)


def _unreadable(error: Exception) -> NoReturn:
    advice = getattr(error, "advice", "")
    raise Failure(f"{error}. {advice}".rstrip()) from error


def _write(lines: Iterable[str]) -> None:
    """UTF-8, whatever the terminal's encoding; half a surrogate pair, which UTF-8 cannot write, as "?"."""
    out = sys.stdout.buffer
    for line in lines:
        out.write(line.encode("utf-8", "replace") + b"\n")
    out.flush()


def main() -> NoReturn:
    """Entry point of the `tocsin` command."""
    gc.set_threshold(*_COLLECT)
    try:
        code = cli.main(prog_name="tocsin", standalone_mode=False)
    except click.exceptions.Abort:
        sys.exit(INTERRUPTED)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except Exception as error:  # noqa: BLE001 - the last resort: told in full, without tokens
        _crash(error)
    sys.exit(code)


def _crash(error: Exception) -> NoReturn:
    import traceback  # noqa: PLC0415

    from bot.logging import redact  # noqa: PLC0415

    token = os.environ.get("TOCSIN_TELEGRAM_TOKEN", "")
    click.echo(redact("".join(traceback.format_exception(error)), [token]), err=True, nl=False)
    click.echo("This is a mistake in Tocsin, not yours. Please report it with the lines above.", err=True)
    sys.exit(FELL_SHORT)

"""Logging: structlog over the standard library, and no bot token in any line.

A token is part of every Bot API address, and libraries log addresses; so every line of every library
passes through `redact` before it is written, whatever its level, and httpx and its kin are heard from
`WARNING` on only.
"""

import logging
import re
import sys
import traceback
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TextIO

import structlog
from structlog.typing import Processor

_TOKEN = re.compile(r"\d{5,}(:|%3A)[A-Za-z0-9_-]{20,}", re.IGNORECASE)
_HIDDEN = "<bot token>"
_TALKATIVE = ("httpx", "httpcore", "telegram", "apscheduler", "asyncio", "hpack")


def redact(value: Any, secrets: Iterable[str] = ()) -> Any:
    """`value` without bot tokens and without `secrets`, at any depth; an object whose `str` tells one becomes text."""
    if isinstance(value, str):
        return _redact_text(value, secrets)
    if isinstance(value, Mapping):
        return {key: item if key == "exc_info" else redact(item, secrets) for key, item in value.items()}
    if isinstance(value, tuple):
        return tuple(redact(item, secrets) for item in value)
    if isinstance(value, list):
        return [redact(item, secrets) for item in value]
    if value is None or isinstance(value, int | float):
        return value
    told = str(value)
    hidden = _redact_text(told, secrets)
    return value if hidden == told else hidden


def _redact_text(text: str, secrets: Iterable[str]) -> str:
    for secret in secrets:
        text = text.replace(secret, _HIDDEN) if secret else text
    return _TOKEN.sub(_HIDDEN, text)


def where(error: BaseException) -> str:
    """File and line of each step to an error, the last where it arose; never its message, which may quote a text."""
    steps = traceback.extract_tb(error.__traceback__)
    return " > ".join(f"{Path(step.filename).name}:{step.lineno}" for step in steps)


class TokenFilter(logging.Filter):
    """Takes tokens out of a record's message, arguments and traceback. Lets every record through."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        super().__init__()
        self._secrets = tuple(secrets)

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the record in place."""
        record.msg = redact(record.msg, self._secrets)
        record.args = redact(record.args, self._secrets)
        if record.exc_info and not record.exc_text:
            record.exc_text = "".join(traceback.format_exception(*record.exc_info)).rstrip()
        if record.exc_text:
            record.exc_text = redact(record.exc_text, self._secrets)
        return True


class _Formatter(structlog.stdlib.ProcessorFormatter):
    """The last gate: what structlog has put together is looked at once more as the line it has become."""

    def __init__(self, secrets: Iterable[str], **settings: Any) -> None:
        super().__init__(**settings)
        self._secrets = tuple(secrets)

    def format(self, record: logging.LogRecord) -> str:
        return _redact_text(super().format(record), self._secrets)


def configure(
    *, level: str = "info", json: bool = False, secrets: Iterable[str] = (), stream: TextIO | None = None
) -> None:
    """Send all logging to `stream` (standard error by default): for people, or as one JSON object a line.

    `secrets` are hidden besides whatever looks like a bot token. Calling it again replaces what was set.
    """
    out = stream or sys.stderr
    secrets = tuple(secret for secret in secrets if secret)
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.PositionalArgumentsFormatter(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    handler = logging.StreamHandler(out)
    handler.addFilter(TokenFilter(secrets))
    handler.setFormatter(_Formatter(secrets, foreign_pre_chain=shared, processors=_ending(json, out)))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    logging.captureWarnings(capture=True)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))
    logging.getLogger("stamina").setLevel(logging.ERROR)  # a pass that falls short is told once, not each attempt


def _ending(json: bool, out: TextIO) -> list[Processor]:
    """How an event becomes a line."""
    remove = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    if json:
        return [remove, structlog.processors.format_exc_info, structlog.processors.JSONRenderer(ensure_ascii=False)]
    plain = structlog.dev.plain_traceback
    return [remove, structlog.dev.ConsoleRenderer(colors=out.isatty(), exception_formatter=plain)]

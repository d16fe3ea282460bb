"""PDF → paragraphs. The file is read by `scrapers.pdf_worker` in a process of its own."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from scrapers.block import Block
from scrapers.errors import TooLarge, Unexpected, UnknownLayout, WrongType
from scrapers.pdf_layout import Run, Sheet, blocks

MOST_PAGES = 1_000
MOST_CHARACTERS = 5_000_000
SECONDS = 90.0

_WORKER = Path(__file__).with_name("pdf_worker.py")
_HEAD = 1024  # a reader looks for "%PDF-" in this many first bytes (PDF 32000-1, annex H.3.4.1)
_TOO_LARGE = frozenset({"too many pages", "too much text"})


def paragraphs(data: bytes, *, url: str, seconds: float = SECONDS) -> list[Block]:
    """The paragraphs of a PDF in reading order, then its footnotes.

    Running headers, page numbers and the marks of footnotes are left out; words broken at a line's end
    are whole again. Takes as long as another process needs for it, at most `seconds`.

    Raises `WrongType` when the bytes are no PDF, `TooLarge` beyond the caps, `Unexpected` when the file
    is encrypted, broken or never comes to an end, `UnknownLayout` when it is a scan without any text.
    """
    if b"%PDF-" not in data[:_HEAD]:
        raise WrongType(url, "not a PDF")
    sheets = _sheets(data, url, seconds)
    found = blocks(sheets)
    if not found:
        raise UnknownLayout(url, "a scan: no text layer", "read it by eye; the words cannot be searched")
    return found


def _sheets(data: bytes, url: str, seconds: float) -> list[Sheet]:
    lines = _answer(data, url, seconds)
    if "error" in lines[-1]:
        reason = lines[-1]["error"]
        raise (TooLarge if reason in _TOO_LARGE else Unexpected)(url, f"the PDF cannot be read: {reason}")
    if len(lines) != lines[0]["pages"] + 1:
        raise Unexpected(url, "the PDF cannot be read: broken")
    return [_sheet(line["box"], line["runs"]) for line in lines[1:]]


def _answer(data: bytes, url: str, seconds: float) -> list[dict[str, Any]]:
    """The worker's lines, at least one. A worker that died or took too long is the file's fault."""
    # -P: our folder holds modules named like the standard library's.
    command = [sys.executable, "-P", str(_WORKER), str(MOST_PAGES), str(MOST_CHARACTERS)]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=seconds, check=False)  # noqa: S603 - our own file, no shell
    except subprocess.TimeoutExpired as error:
        raise Unexpected(url, f"the PDF cannot be read: no end after {seconds:g} s") from error
    lines = [json.loads(line) for line in done.stdout.splitlines()] if done.returncode == 0 else []
    if not lines:
        raise Unexpected(url, f"the PDF cannot be read: broken (the reader ended with {done.returncode})")
    return lines


def _sheet(box: Sequence[float], runs: Sequence[Sequence[Any]]) -> Sheet:
    return Sheet(bottom=box[1], top=box[3], runs=tuple(Run(*run) for run in runs))

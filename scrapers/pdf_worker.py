"""Reads one PDF from standard input in a process of its own; writes what stands where as JSON lines.

A hostile or broken file can crash, hang or swell the reader's native code: it takes this process with
it and nothing else. `scrapers.pdf` starts it by its path, so it imports none of our modules.

The first line is `{"pages": n}` or `{"error": reason}`; then one line per page:
`{"box": [left, bottom, right, top], "runs": [[text, x0, x1, baseline, size, bold], …]}`, in points,
in the order of the file. A run is text on one baseline in one size; U+0002 is a hyphen at a line's end.
"""

import ctypes
import json
import math
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

MEMORY = 1 << 31  # bytes of address space
SECONDS = 60  # of processor time

_REASONS = {
    pdfium.FPDF_ERR_PASSWORD: "encrypted",
    pdfium.FPDF_ERR_SECURITY: "encrypted",
    pdfium.FPDF_ERR_FORMAT: "broken",
}


@dataclass(slots=True)
class Run:
    """Text on one baseline in one size, still growing."""

    text: str
    x0: float
    x1: float
    baseline: float
    size: float
    nominal: float  # the size the file names, before any scaling
    bold: bool
    last: int  # index of the last character that is no space

    def to_json(self) -> list[object]:
        """The run as written out."""
        numbers = [round(number, 1) for number in (self.x0, self.x1, self.baseline, self.size)]
        return [self.text, *numbers, self.bold]


def limit_resources() -> None:
    """Bound memory and processor time, where the system can."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - absent on Windows

    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    if sys.platform == "linux":  # elsewhere address space is no measure of memory
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def is_bold(page: pypdfium2.PdfTextPage, index: int) -> bool:
    """Whether a character's font is bold; standard fonts say so by name only."""
    name = ctypes.create_string_buffer(256)
    pdfium.FPDFText_GetFontInfo(page, index, name, len(name), ctypes.c_int())
    return b"bold" in name.value.lower() or bool(pdfium.FPDFText_GetFontWeight(page, index) >= 600)


def scale(page: pypdfium2.PdfTextPage, index: int) -> float:
    """How much a character is enlarged beyond its nominal size; 0 when it does not stand upright."""
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFText_GetMatrix(page, index, matrix):
        return 1.0
    return 0.0 if abs(matrix.b) > abs(matrix.a) else math.hypot(matrix.c, matrix.d)


def right_edge(page: pypdfium2.PdfTextPage, index: int) -> float:
    """Where a character ends, in points."""
    box = pdfium.FS_RECTF()
    pdfium.FPDFText_GetLooseCharBox(page, index, box)
    return float(box.right)


def begin(page: pypdfium2.PdfTextPage, index: int, at: tuple[float, float], nominal: float) -> Run:
    """A run of one character."""
    size = nominal * scale(page, index)
    return Run(_character(page, index), at[0], at[0], at[1], size, nominal, is_bold(page, index), index)


def _character(page: pypdfium2.PdfTextPage, index: int) -> str:
    return chr(pdfium.FPDFText_GetUnicode(page, index))


def runs(page: pypdfium2.PdfTextPage) -> Iterator[Run]:
    """The upright runs of a page, in the order of the file."""
    current: Run | None = None
    x, y = ctypes.c_double(), ctypes.c_double()
    for index in range(page.count_chars()):
        character = _character(page, index)
        if character.isspace() or character == "\0":
            if current is not None:
                current.text += " "
            continue
        pdfium.FPDFText_GetCharOrigin(page, index, x, y)
        nominal = float(pdfium.FPDFText_GetFontSize(page, index))
        if current is not None and _continues(current, x.value, y.value, nominal):
            current.text += character
            current.last = index
            current.x1 = x.value
            continue
        if current is not None:
            yield _finished(page, current)
        current = begin(page, index, (x.value, y.value), nominal)
    if current is not None:
        yield _finished(page, current)


def _continues(run: Run, x: float, y: float, nominal: float) -> bool:
    return abs(y - run.baseline) < 0.3 and nominal == run.nominal and x >= run.x1 - run.size


def _finished(page: pypdfium2.PdfTextPage, run: Run) -> Run:
    run.x1 = right_edge(page, run.last)
    run.bold = run.bold and is_bold(page, run.last)
    return run


def report(data: bytes, most_pages: int, most_characters: int) -> Iterator[dict[str, object]]:
    """What is to be written out, line by line."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        yield {"error": _REASONS.get(error.err_code, "broken")}
        return
    if len(document) > most_pages:
        yield {"error": "too many pages"}
        return
    yield {"pages": len(document)}
    characters = 0
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        characters += text.count_chars()
        if characters > most_characters:
            yield {"error": "too much text"}
            return
        yield {"box": page.get_bbox(), "runs": [run.to_json() for run in runs(text) if run.size > 0]}
        text.close()
        page.close()


def main() -> None:
    """Read standard input, write JSON lines to standard output. Arguments: most pages, most characters."""
    limit_resources()
    most_pages, most_characters = (int(argument) for argument in sys.argv[1:3])
    for line in report(sys.stdin.buffer.read(), most_pages, most_characters):
        sys.stdout.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main()

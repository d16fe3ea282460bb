"""The picture in the weekly digest: mentions by month and institution, drawn to be read on a phone.

Drawing needs tens of megabytes that the bot must not keep, so that it happens in a process of its own, which lives as
long as the charts of one hour take.
"""

import asyncio
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from multiprocessing import get_context
from typing import Self

from babel.dates import format_date

from bot.voice import Voice
from storage.hits import Mentions

MONTHS = 12
FILE_NAME = "mentions.png"

_INCHES, _DPI = (12, 9), 100  # 1200 × 900 pixels
# Okabe and Ito's colours, told apart by the colour-blind too; hatches for who sees none
_LOOKS = (("#0072B2", ""), ("#E69F00", "//"), ("#009E73", ".."), ("#CC79A7", "xx"), ("#56B4E9", "--"))


@dataclass(frozen=True, slots=True)
class Chart:
    """What a chart shows, in words of one language. Each series is an institution and a number for each month."""

    title: str
    months: tuple[str, ...]
    series: tuple[tuple[str, tuple[int, ...]], ...]


def first_month(now: datetime) -> date:
    """The first day of the first month that a chart made now shows."""
    return _months(now)[0]


def _months(now: datetime) -> list[date]:
    last = now.year * 12 + now.month - 1
    return [date(month // 12, month % 12 + 1, 1) for month in range(last - MONTHS + 1, last + 1)]


def chart(mentions: Sequence[Mentions], voice: Voice, now: datetime) -> Chart | None:
    """The last twelve months as a chart; `None` when nothing was named in them."""
    months = _months(now)
    counts = {(found.month, found.institution): found.texts for found in mentions if found.month in months}
    totals: dict[str, int] = {}
    for (_, institution), texts in counts.items():
        totals[institution] = totals.get(institution, 0) + texts
    if not totals:
        return None
    names = sorted(totals, key=lambda name: (-totals[name], name))
    shown, rest = (names, []) if len(names) <= len(_LOOKS) else (names[: len(_LOOKS) - 1], names[len(_LOOKS) - 1 :])
    groups = [(_institution(name, voice), [name]) for name in shown]
    groups += [(voice.text("chart-others"), rest)] if rest else []
    series = (
        (label, tuple(sum(counts.get((month, name), 0) for name in members) for month in months))
        for label, members in groups
    )
    labels = (_label(month, voice, with_year=month.month == 1 or month == months[0]) for month in months)
    return Chart(voice.text("chart-title"), tuple(labels), tuple(series))


def _label(month: date, voice: Voice, *, with_year: bool) -> str:
    name = format_date(month, "LLL", locale=voice.language.locale).rstrip(".")
    return f"{name}\n{month.year}" if with_year else name


def _institution(name: str, voice: Voice) -> str:
    """An institution as the reader's language calls it; by its own name where nothing better is known."""
    key = "institution-" + "-".join(name.lower().split())
    return voice.text(key) if voice.knows(key) else name


def draw(chart: Chart) -> bytes:
    """The chart as a PNG picture."""
    from matplotlib.figure import Figure  # noqa: PLC0415 - for the process that draws alone
    from matplotlib.layout_engine import ConstrainedLayoutEngine  # noqa: PLC0415
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415

    figure = Figure(figsize=_INCHES, dpi=_DPI, layout=ConstrainedLayoutEngine(w_pad=0.2, h_pad=0.2))
    axes = figure.subplots()
    places = range(len(chart.months))
    floor = [0] * len(chart.months)
    for (name, numbers), (colour, hatch) in zip(chart.series, _LOOKS, strict=False):
        axes.bar(places, numbers, bottom=floor, label=name, color=colour, hatch=hatch, edgecolor="white", width=0.8)
        floor = [below + number for below, number in zip(floor, numbers, strict=True)]
    for place, total in zip(places, floor, strict=True):
        if total:
            axes.annotate(str(total), (place, total), (0, 6), textcoords="offset points", ha="center", fontsize=24)
    axes.set_xticks(places, chart.months, fontsize=22)
    axes.tick_params(axis="y", labelsize=22)
    axes.yaxis.set_major_locator(MaxNLocator(nbins=5, integer=True))
    axes.margins(y=0.12)
    axes.grid(axis="y", color="#DDDDDD")
    axes.set_axisbelow(True)
    axes.spines[["top", "right", "left"]].set_visible(False)
    figure.suptitle(chart.title, fontsize=30, fontweight="bold", x=0.02, ha="left")
    figure.legend(loc="outside lower left", fontsize=24, frameon=False, ncols=1)
    picture = BytesIO()
    figure.savefig(picture, format="png")
    return picture.getvalue()


class Studio:
    """Where charts are drawn; its process begins with the first and ends with the `with` block."""

    def __init__(self) -> None:
        self._process: ProcessPoolExecutor | None = None

    async def draw(self, chart: Chart) -> bytes:
        """The chart as a PNG picture, drawn elsewhere."""
        if self._process is None:
            self._process = ProcessPoolExecutor(1, mp_context=get_context("spawn"))
        return await asyncio.get_running_loop().run_in_executor(self._process, draw, chart)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            self._process.shutdown(wait=False, cancel_futures=True)

"""Telling silence from breakage: what the operator hears of each source, once, and once again on recovery."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from bot.outcome import Pass
from scrapers.document import Flag
from storage.runs import Run
from storage.store import Store

QUIET = "quiet"
TROUBLE = "in trouble"
_FLAGS = {
    Flag.GENERIC_LAYOUT: "a page has an unknown layout and was read by the generic extractor",
    Flag.OTHER_LANGUAGE: "a page came in another language than the one asked for and was kept as such",
}


class Health:
    """Compares each pass with what is expected of its source."""

    def __init__(self, store: Store, tell: Callable[[str, datetime], None]) -> None:
        self._store = store
        self._tell = tell

    def review(self, run: Run, this: Pass) -> None:
        """Tell what newly went wrong with a source, and what is right again."""
        wrong = dict(self._wrong(run, this))
        for topic, message in wrong.items():
            self._open(run.source, topic, message, run.ended_at)
        for notice in self._store.notices.open_ones():
            mine = notice.source == run.source and notice.topic not in wrong
            if mine and self._over(notice.topic, run, this):
                self._close(run.source, notice.topic, run.ended_at)

    def note(self, part: str, trouble: str | None, now: datetime) -> None:
        """Tell that a part of the program is in trouble, or that it no longer is."""
        if trouble:
            self._open(part, TROUBLE, trouble, now)
        else:
            self._close(part, TROUBLE, now)

    def _open(self, part: str, topic: str, message: str, now: datetime) -> None:
        if self._store.notices.open(part, topic, message, now):
            self._tell(f"⚠️ {part}: {message}", now)

    def _close(self, part: str, topic: str, now: datetime) -> None:
        if self._store.notices.close(part, topic, now):
            self._tell(f"✅ {part}: no longer {topic}.", now)

    def _wrong(self, run: Run, this: Pass) -> Iterator[tuple[str, str]]:
        for outcome in dict.fromkeys(error.outcome for _, error in this.problems):
            errors = [error for _, error in this.problems if error.outcome is outcome]
            more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
            yield outcome.value, f"{outcome} — {errors[0].reason}: {errors[0].url}{more}. {errors[0].advice}".rstrip()
        for flag, url in this.flags.items():
            yield flag.value, f"{_FLAGS[flag]}: {url}"
        last_new = self._store.runs.last_new_at(run.source)
        if last_new and run.ended_at - last_new > timedelta(days=this.source.quiet_days):
            expected = f"though something is expected every {this.source.quiet_days:g} days"
            yield QUIET, f"nothing new since {last_new:%d %B %Y}, {expected}"

    def _over(self, topic: str, run: Run, this: Pass) -> bool:
        """Whether a pass without the problem proves that it is over, and has not just looked elsewhere."""
        if topic in (Flag.GENERIC_LAYOUT.value, Flag.OTHER_LANGUAGE.value):
            return run.new + run.changed > 0
        return bool(this.read) and not self._store.pages.counts(run.source).failing

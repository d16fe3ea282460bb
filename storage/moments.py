"""Moments as the file keeps them: whole microseconds since 1970-01-01 UTC, so that SQL can count with them."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

HOUR = timedelta(hours=1) // _MICROSECOND
DAY = timedelta(days=1) // _MICROSECOND


def to_micros(moment: datetime) -> int:
    """Microseconds since the epoch. Raises `ValueError` for a moment without a time zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return (moment - _EPOCH) // _MICROSECOND


def from_micros(micros: int) -> datetime:
    """The same moment, aware, in UTC."""
    return _EPOCH + micros * _MICROSECOND


def to_micros_or_none(moment: datetime | None) -> int | None:
    """As `to_micros`; `None` stays `None`."""
    return None if moment is None else to_micros(moment)


def from_micros_or_none(micros: int | None) -> datetime | None:
    """As `from_micros`; `None` stays `None`."""
    return None if micros is None else from_micros(micros)

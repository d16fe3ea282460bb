"""Quiet hours: until when a chat is not to be rung, by its own clock."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from storage.people import Chat


def quiet_until(chat: Chat, now: datetime) -> datetime | None:
    """When the quiet hours that `now` lies in end; `None` outside them.

    They end when the wall clock shows their last hour: a night in which the clocks change is an hour shorter or longer.
    """
    if chat.settings.quiet is None:
        return None
    begin, end = chat.settings.quiet
    local = now.astimezone(ZoneInfo(chat.timezone))
    if not (begin <= local.hour < end or (begin > end and (local.hour >= begin or local.hour < end))):
        return None
    last_day = local.date() + timedelta(days=local.hour >= end)
    return datetime.combine(last_day, time(end), tzinfo=local.tzinfo).astimezone(UTC)

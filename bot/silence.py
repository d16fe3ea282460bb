"""Silence as news: a watch that was not met for as long as its chat asked to be told."""

from datetime import datetime, timedelta

from bot.conversation import described, voice_of
from bot.markup import messages
from bot.quiet import quiet_until
from bot.voice import Voice
from storage.keyboard import Button
from storage.outbox import Draft, MessageClass
from storage.people import Chat, ChatWatch
from storage.store import Store

_YEAR = timedelta(days=365)


def days_of(months: int) -> int:
    """So many months as days."""
    return round(_YEAR.days * months / 12)


def span(days: int, voice: Voice) -> str:
    """So many days in words, as months where they are whole ones."""
    months = round(days * 12 / _YEAR.days)
    if months and days_of(months) == days:
        return voice.text("silence-months", months=months)
    return voice.text("silence-days", days=days)


def tell_silences(store: Store, now: datetime) -> bool:
    """Queue one message for each silence that became long enough; whether there was any."""
    with store.atomic():
        found = store.silences.untold(now)
        chats = store.chats.by_ids({watch.chat_id for watch, _ in found})
        store.outbox.add_many((_draft(chats[watch.chat_id], watch, met, now) for watch, met in found), now)
        store.silences.told([watch.id for watch, _ in found], now)
    return bool(found)


def _draft(chat: Chat, watch: ChatWatch, met: datetime | None, now: datetime) -> Draft:
    voice = voice_of(chat)
    since = met or watch.created_at
    day = voice.day(since.astimezone(voice.zone).date())
    days, asked = (now - since).days, watch.silence_days or 0
    lasted = span(asked if days <= asked + 1 else days, voice)  # the job comes once a day
    key = "silence-told" if met else "silence-never"
    words = voice.lines(key, watch=described(watch, voice), span=lasted, day=day)
    enough = Button(voice.text("silence-button-off"), says=f"silence w{watch.id} off")
    return Draft(
        f"silence {watch.id} {now:%Y-%m-%d}",
        chat.id,
        messages(words),
        MessageClass.ALERT,
        buttons=((enough,),),
        not_before=quiet_until(chat, now),
    )

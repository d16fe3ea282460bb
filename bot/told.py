"""Which text an alert was about: from the message that was replied to, or the button under it, back to the version."""

import re

from bot.conversation import Request
from storage.documents import Version

_VERSION = re.compile(r"v(\d{1,15})")
_EVENT = re.compile(r"(?:version|withdrawn) (\d+)")


def version_told(request: Request) -> Version | None:
    """The version that a command is about; `None` when neither its words nor a message it answers name one."""
    named = _VERSION.fullmatch(request.text.strip())
    if named is None and request.about is not None:
        named = _EVENT.fullmatch(request.store.outbox.event(request.chat.id, request.about))
    return version(request, int(named[1])) if named else None


def version(request: Request, number: int) -> Version | None:
    """A version by its id; `None` when there is none."""
    try:
        return request.store.documents.version(number)
    except LookupError:
        return None

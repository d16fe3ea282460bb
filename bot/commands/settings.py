"""/settings: one message with every choice of the chat, changed where it stands."""

from bot.choices import CHOICES, Choice, fresh
from bot.conversation import Reply, Request, bold, reply
from bot.markup import BLANK, Block, line
from storage.keyboard import Button, Keyboard

NAME = "settings"
PLACE = 47
CHANGES = True

_ROW = 2  # buttons beside each other: more would cut their labels on a phone


async def answer(request: Request) -> Reply:
    """Show all choices, offer one, or choose."""
    name, _, wanted = " ".join(request.text.split()).partition(" ")
    choice = next((choice for choice in CHOICES if choice.name == name.lower()), None)
    if choice is None:
        unknown = () if name in ("", "menu") else (*request.say("settings-unknown", name=name), BLANK)
        return _panel(request, unknown, replaces=name == "menu")
    if not wanted:
        return _offer(request, choice)
    if not choice.choose(request, wanted):
        return _offer(request, choice, wanted)
    changed = fresh(request)
    told = f"✓ {_shown(changed, choice)}"
    if choice.name == "sources" and request.pressed:
        return _offer(changed, choice)
    return _panel(changed, () if request.pressed else (line(told), BLANK), replaces=True, toast=told)


def _panel(request: Request, head: tuple[Block, ...], *, replaces: bool, toast: str = "") -> Reply:
    """All choices as they are now."""
    shown = tuple(line(bold(_label(request, choice)), f": {choice.shown(request)}") for choice in CHOICES)
    buttons = [Button(_label(request, choice), says=f"settings {choice.name}") for choice in CHOICES]
    buttons.append(Button(request.voice.text("settings-digest"), says="digest"))
    text = (*head, *request.say("settings-head"), BLANK, *shown)
    return reply(text, buttons=_rows(buttons), replaces=replaces, toast=toast)


def _offer(request: Request, choice: Choice, misunderstood: str = "") -> Reply:
    """One choice: what it does, what it is now, and what else it may be."""
    head = request.say("settings-misunderstood", text=misunderstood) if misunderstood else ()
    options = choice.options(request, misunderstood)
    buttons = [
        Button(f"✓ {option.label}" if option.chosen else option.label, says=f"settings {choice.name} {option.word}")
        for option in options
    ]
    back = Button(request.voice.text("settings-back"), says="settings menu")
    about = request.say(f"settings-{choice.name}-about")
    text = (*head, line(bold(_label(request, choice)), f": {choice.shown(request)}"), *about)
    return reply(text, buttons=(*_rows(buttons), (back,)), replaces=True)


def _label(request: Request, choice: Choice) -> str:
    return request.voice.text(f"settings-{choice.name}")


def _shown(request: Request, choice: Choice) -> str:
    return f"{_label(request, choice)}: {choice.shown(request)}"


def _rows(buttons: list[Button]) -> Keyboard:
    return tuple(tuple(buttons[at : at + _ROW]) for at in range(0, len(buttons), _ROW))

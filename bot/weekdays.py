"""Days of the week as people write them, in every language that the bot speaks."""

from functools import cache

from babel import Locale

from bot.voice import Language


def weekday_of(text: str) -> int | None:
    """The weekday of a name or an abbreviation in any of the languages, 0 for Monday; `None`: it is none."""
    return _names().get(text.strip().casefold().rstrip("."))


@cache
def _names() -> dict[str, int]:
    names: dict[str, int] = {}
    for language in reversed(Language):  # English has the last word
        for style in ("abbreviated", "wide"):
            for form in ("stand-alone", "format"):
                days = Locale(language.value).days[form][style]
                names |= {days[number].casefold().rstrip("."): number for number in range(7)}
    return names

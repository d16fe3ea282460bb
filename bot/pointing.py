"""Labels of paragraphs as their readers say them: "recital C" is «преамбула C» in Russian."""

import re

from bot.voice import Voice

_WORD = re.compile(r"\b(?:paragraph|recital|citation|footnote|indent)\b")


def place(label: str, voice: Voice) -> str:
    """A label of `scrapers.document.Paragraph`, or several, in the reader's language."""
    return _WORD.sub(lambda word: voice.text(f"label-{word[0]}"), label)

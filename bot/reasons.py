"""Why a spelling was taken for a watch, in the reader's language: the rules' own words, piece by piece."""

from bot.voice import Voice

_PIECES = {
    "as written": "reason-as-written",
    "exact words": "reason-exact",
    "surname first": "reason-surname-first",
    "given name as an initial": "reason-initial",
    "surname named once for two": "reason-shared",
    "a letter differs": "reason-slip",
    "letter case": "reason-case",
    "diacritics": "reason-diacritics",
    "hyphen": "reason-hyphen",
    "spelling": "reason-spelling",
    "perhaps another person": "reason-namesake",
    "not named in full in this text": "reason-not-in-full",
    "spelt otherwise where named in full in this text": "reason-spelt-otherwise",
    "another bearer of it may be meant": "reason-another-bearer",
    "named in full elsewhere in this text": "reason-in-full-elsewhere",
    "surname alone": "reason-alone",
    "the text does not say of which law": "reason-which-law",
    "no part of it is named": "reason-no-part",
}
_STEP = " ← "


def in_words(why: str, voice: Voice) -> str:
    """The reason as `rules.watch.Hit.why` has it, each known piece translated: "surname first: А ← B"."""
    remarks, colon, chain = why.partition(": ") if _STEP in why else (why, "", "")
    if _STEP in why and not colon:
        remarks, chain = "", why
    said = "; ".join(_piece(piece, voice) for piece in remarks.split("; ")) if remarks else ""
    return ": ".join(filter(None, (said, _chain(chain, voice))))


def _piece(piece: str, voice: Voice) -> str:
    key = _PIECES.get(piece)
    return voice.text(key) if key else piece


def _chain(chain: str, voice: Voice) -> str:
    """From the published word to the watched one; the grammatical form between them is only called one."""
    steps = chain.split(_STEP)
    if len(steps) > 2 and voice.language != "en":
        steps[1] = voice.text("reason-form")
    return _STEP.join(steps)

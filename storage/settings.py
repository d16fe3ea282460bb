"""How a chat wants to be told: the choices people make, with their defaults."""

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import cattrs


class Mode(StrEnum):
    """When the hits of a watch are told."""

    INSTANT = "instant"  # an alert at once
    DAILY = "daily"  # in the daily digest
    WEEKLY = "weekly"  # in the weekly digest


class Possible(StrEnum):
    """What becomes of hits that may mean a namesake."""

    RING = "ring"
    DIGEST = "digest"
    HIDE = "hide"


class DiffStyle(StrEnum):
    """How much of a difference an alert shows."""

    FULL = "full"  # words out and in
    ADDED = "added"  # the new words only
    SUMMARY = "summary"  # what it means, without the words


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """A chat's choices.

    `quiet`: the hours of the local day from and until which nothing rings, as (22, 7); `urgent`: a first mention
    and a dropped name ring all the same. `digest_minute` belongs to the hour of the digest; `weekly` is the weekday
    of the weekly one (0: Monday). `empty_digests`: a digest that found nothing is one line, not left out.
    `sources_off`: names of sources that do not ring here. `placed`: the time zone was chosen, not guessed.
    """

    mode: Mode = Mode.INSTANT
    possible: Possible = Possible.DIGEST
    diff: DiffStyle = DiffStyle.FULL
    quiet: tuple[int, int] | None = None
    urgent: bool = False
    digest_minute: int = 0
    weekly: int | None = None
    empty_digests: bool = True
    sources_off: tuple[str, ...] = ()
    placed: bool = False


def to_json(settings: Settings) -> str:
    """The choices as they are stored."""
    return json.dumps(cattrs.unstructure(settings), ensure_ascii=False)


@lru_cache(maxsize=1024)  # most chats have few choices of their own, and an alert reads those of thousands
def from_json(stored: str) -> Settings:
    """The choices as they were stored; what an earlier release did not know yet has its default."""
    return cattrs.structure(json.loads(stored), Settings)

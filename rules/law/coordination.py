"""Several laws that share their numbers: "Articles 9 and 19 of the UDHR and the ICCPR", "ст. 14 УК и УПК"."""

from collections.abc import Iterator

from rules.law.groups import Group
from rules.law.instruments import answers_to
from rules.law.links import past_conjunction
from rules.law.name_tree import Mention
from rules.law.roles import BETWEEN_WORDS, LIST_AND, LIST_RESPECTIVELY, TREATIES_OF
from rules.law.stretch import Stretch

_LAWS = 4  # that share numbers
_LINKS = 4  # tokens of "and of the"
_SHORT_NAME = 4  # tokens of "(UDHR)" behind a name, with its brackets
_AFTER = 3  # tokens to "respectively"
_RIGHTS = frozenset(("covenant", "declaration"))
_ALIKE = (_RIGHTS | {"convention"}, frozenset(("treaty",)), frozenset(("code",)))


def shared(read: Stretch, group: Group, law: Mention, taken: set[int]) -> Iterator[tuple[Group, Mention]]:
    """A group with the law tied to it, and with each other law joined to that one; `taken` are first tokens of laws.

    Told by "respectively", each number has a law of its own. Laws of another kind share nothing: a treaty and a code.
    """
    laws = [law]
    while len(laws) < _LAWS:
        other = _law_before(read, laws[0]) if group.leading else _law_behind(read, laws[-1])
        if not other or other.first in taken or not _are_alike(law, other):
            break
        laws = [other, *laws] if group.leading else [*laws, other]
    if len(laws) == len(group.numbers) > 1 and _are_respective(read, group, laws[-1]):
        yield from ((group._replace(numbers=(number,)), own) for number, own in zip(group.numbers, laws, strict=True))
        return
    for index, own in enumerate(laws):
        if index and not (group.leading or _is_tied(read, group, laws[index - 1], own)):
            return
        yield group, own


def _are_alike(law: Mention, other: Mention) -> bool:
    return any(answers_to(law.name, kin) and answers_to(other.name, kin) for kin in _ALIKE)


def _are_respective(read: Stretch, group: Group, last: Mention) -> bool:
    places = (index for end in (group.end, last.end) for index in range(end, end + _AFTER))
    return any(read.words[index].roles & LIST_RESPECTIVELY for index in places)


def _is_tied(read: Stretch, group: Group, law: Mention, other: Mention) -> bool:
    """Whether the second law has the article too, and is not only named beside the first: "and the Convention on …".

    It has where it is tied as the first is ("and of the", or a bare genitive), where both are abbreviations, and where
    several articles are those of the Universal Declaration and a covenant.
    """
    start = next(index for index in range(other.first, law.end - 1, -1) if read.words[index - 1].roles & LIST_AND)
    bare = start == other.first or any(read.words[index].roles & TREATIES_OF for index in range(start, other.first))
    short = law.end - law.first == other.end - other.first == 1
    rights = len(group.numbers) > 1 and answers_to(law.name, _RIGHTS) and answers_to(other.name, _RIGHTS)
    return bare or short or rights


def _law_behind(read: Stretch, law: Mention) -> Mention | None:
    """The law joined behind another by "and"."""
    end = law.end
    if read.words[end].key == "(":
        end = next((at + 1 for at in range(end, end + _SHORT_NAME) if read.words[at].key == ")"), end)
    place = joined = past_conjunction(read, end)
    if not any(read.words[index].roles & LIST_AND for index in range(end, joined)):
        return None
    while place - joined < _LINKS and place not in read.law_from and read.words[place].roles & BETWEEN_WORDS:
        place += 1
    return read.law_from.get(place)


def _law_before(read: Stretch, law: Mention) -> Mention | None:
    """The law joined before another: "ҚК мен ҚПК-нің 14-бабы"."""
    return read.law_until.get(law.first - 1) if read.words[law.first - 1].roles & LIST_AND else None

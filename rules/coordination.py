"""Several laws that share their numbers: "Articles 9 and 19 of the UDHR and the ICCPR", "ст. 14 УК и УПК"."""

from rules.groups import Group
from rules.instruments import answers_to
from rules.links import past_conjunction
from rules.name_tree import Mention
from rules.stretch import Stretch

_LAWS = 4  # that share numbers
_LINKS = 4  # tokens of ", and of the"
_SHORT_NAME = 4  # tokens of "(UDHR)" behind a name, with its brackets
_AFTER = 3  # tokens to "respectively"
_ALIKE = (frozenset(("covenant", "convention", "declaration", "charter", "treaty")), frozenset(("code",)))


def laws_with(read: Stretch, group: Group, law: Mention) -> list[Mention]:
    """A law tied to a group, and those joined to it, in order: treaties to a treaty, codes to a code."""
    laws = [law]
    while len(laws) < _LAWS:
        other = _law_before(read, laws[0]) if group.leading else _law_behind(read, laws[-1], group)
        if not other or not any(answers_to(law.name, kin) and answers_to(other.name, kin) for kin in _ALIKE):
            break
        laws = [other, *laws] if group.leading else [*laws, other]
    return laws


def are_respective(read: Stretch, group: Group, laws: list[Mention]) -> bool:
    """Whether each number has a law of its own, told by "respectively"."""
    places = (index for end in (group.end, laws[-1].end) for index in range(end, end + _AFTER))
    told = any(read.plays(index, "list.respectively") for index in places)
    return told and len(group.numbers) == len(laws)


def _law_behind(read: Stretch, law: Mention, group: Group) -> Mention | None:
    """The law joined behind another; to a single article only by "and of", or where both are abbreviations."""
    end = law.end
    if read.at(end).key == "(":
        end = next((at + 1 for at in range(end, end + _SHORT_NAME) if read.at(at).key == ")"), end)
    joined = past_conjunction(read, end)
    if joined == end or not any(read.plays(index, "list.and") for index in range(end, joined)):
        return None
    place = joined
    while place - joined < _LINKS and place not in read.law_from and read.plays(place, "between.words"):
        place += 1
    other = read.law_from.get(place)
    if not other or len(group.numbers) > 1 or read.at(place - 1).key != "the" or place - joined > 1:
        return other
    return other if law.end - law.first == other.end - other.first == 1 else None


def _law_before(read: Stretch, law: Mention) -> Mention | None:
    """The law joined before another: "ҚК мен ҚПК-нің 14-бабы"."""
    return read.law_until.get(law.first - 1) if read.plays(law.first - 1, "list.and") else None

"""The parts a word may play round the number of a provision, as `data/citations.toml` has them.

Each is one bit, so that a word's parts are one number and several are asked for at once:
`word.roles & (UNIT_BEFORE | UNIT_MANY)`.
"""

from collections.abc import Iterable

_BITS: dict[str, int] = {}


def _role(name: str) -> int:
    """The bit of a role, or of a family of roles whose members are numbers: "order" of "order.1"."""
    return _BITS.setdefault(name, 1 << len(_BITS))


def bits(names: Iterable[str]) -> int:
    """Roles by the names they have in the table. Raises `KeyError` for one that is not known here."""
    together = 0
    for name in names:
        family, _, member = name.partition(".")
        together |= _BITS[family if member.isdecimal() else name]
    return together


UNIT_BEFORE = _role("unit.before")
UNIT_MANY = _role("unit.many")
UNIT_WEAK = _role("unit.weak")
UNIT_SECTION = _role("unit.section")
UNIT_PARAGRAPH = _role("unit.paragraph")
UNIT_ORDINAL = _role("unit.ordinal")
UNIT_PLAIN = _role("unit.plain")
UNIT_NAMED = _role("unit.named")
CODE_WORDS = _role("code.words")
CODE_BEHIND = _role("code.behind")
PART_WORDS = _role("part.words")
PART_MANY = _role("part.many")
PART_DROPPED = _role("part.dropped")
PART_OUTERMOST = _role("part.outermost")
LIST_AND = _role("list.and")
LIST_THROUGH = _role("list.through")
LIST_THROUGH_A_AFTER = _role("list.through_a_after")
LIST_FROM = _role("list.from")
LIST_RESPECTIVELY = _role("list.respectively")
LIST_NAMELY = _role("list.namely")
LIST_COUNTED = _role("list.counted")
LIST_ORDINAL = _role("list.ordinal")
BETWEEN_WORDS = _role("between.words")
BETWEEN_PARLIAMENT = _role("between.parliament")
BETWEEN_JOINING = _role("between.joining")
BETWEEN_FORMER = _role("between.former")
BETWEEN_NOW = _role("between.now")
BETWEEN_COPULA = _role("between.copula")
BETWEEN_LEADING = _role("between.leading")
SAME_BEFORE = _role("same.before")
SAME_HERE = _role("same.here")
SAME_RENEWED = _role("same.renewed")
SAME_BEHIND = _role("same.behind")
SAME_NOUN = _role("same.noun")
SAME_THEREOF = _role("same.thereof")
SAME_IBID = _role("same.ibid")
TREATIES_WORDS = _role("treaties.words")
TREATIES_SUBJECT = _role("treaties.subject")
TREATIES_MADE = _role("treaties.made")
TREATIES_OF = _role("treaties.of")
TREATIES_OWNERS = _role("treaties.owners")
TREATIES_PLACES = _role("treaties.places")
ELLIPSIS_THAT = _role("ellipsis.that")
ELLIPSIS_ONE = _role("ellipsis.one")
CLAUSE_IN = _role("clause.in")
CLAUSE_WHILE = _role("clause.while")
DOCUMENT_NAMES = _role("document.names")
ORGANISATION_SPEAKS = _role("organisation.speaks")
ORGANISATION_ONE = _role("organisation.one")
ORGANISATION_IS = _role("organisation.is")
BREACH_WORDS = _role("breach.words")
DATE_MONTHS = _role("date.months")
ORDER = _role("order")
CARDINAL = _role("cardinal")
SPELLED = _role("spelled")
ORDINAL = _role("ordinal")

ANNOUNCING = UNIT_BEFORE | UNIT_MANY
UNITS = ANNOUNCING | UNIT_WEAK | UNIT_SECTION | UNIT_PARAGRAPH
OPENING = UNITS | PART_WORDS | CODE_WORDS | SAME_NOUN | SAME_IBID | ORDER
"""Words that may announce a number."""

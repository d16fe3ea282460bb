"""What may stand beside somebody's given name and surname: a father's name, a middle name, an initial."""

from collections.abc import Sequence

from rules.naming.gaps import HYPHEN, Gap, filiation_behind, is_filiation, is_sonship
from rules.naming.name_page import Page, Unit
from rules.naming.roster import Bearer
from rules.naming.sounds import plain, unmarked
from rules.naming.spelling import spelling


def may_stand_between(page: Page, index: int, bearer: Bearer) -> bool:
    """Whether a word may stand between somebody's given name and surname; a third given name may not."""
    meaning = page.meanings[index]
    glued = bool(HYPHEN.fullmatch(page.words[index].gap or " "))
    return (
        meaning.patronymic
        or (meaning.given_like and len(bearer.given) == 1 and not _is_like_surname(page, index))
        or not meaning.givens.keys().isdisjoint(bearer.given)
        or glued
        or page.is_initial(index)
        or plain(page.words[index].text) in spelling().articles
        or is_filiation(page.words[index + 1].gap or "")
        or is_sonship(page.words[index].gap or "")
        or is_sonship(page.words[index].text)
        or is_sonship(page.words[index - 1].text)
    )


def has_middle_name(page: Page, between: Sequence[int], bearer: Bearer) -> bool:
    """Whether one unknown word, nobody's surname, stands between the two parts of a name that is not common."""
    if len(between) != 1 or len(bearer.given) != 1 or bearer.by_syllables:
        return False
    if HYPHEN.fullmatch(page.words[between[0] + 1].gap or ""):
        return False
    common = unmarked(bearer.surname.word) in spelling().spanish_surnames
    return not common and not _is_like_surname(page, between[0]) and page.is_name_like(between[0])


def is_fathers(page: Page, other: Unit) -> bool:
    """Whether a given name is the father's: "Ilir bin Nazar Drenova", "Rauf Nazar oglu Drenov"."""
    first, following = other.first, other.last + 1
    if is_sonship(page.words[first].gap or ""):
        return True
    another = bool(first) and other.gap is Gap.NEAR and page.meanings[first - 1].given_like
    return another and following < len(page.words) and is_filiation(page.words[following].gap or "")


def fathers_name_behind(page: Page, index: int) -> tuple[int, int] | None:
    """The last word of the father's name that follows a given name, "Nazarov" or "Nazar oglu", and where it ends."""
    following = index + 1
    if page.after(index) is not Gap.NEAR:
        return None
    if page.meanings[following].patronymic:
        return following, page.words[following].end
    if end := filiation_behind(page.text, page.words[following].end):
        capital = page.after(following) is Gap.NEAR and end == page.words[following + 1].end  # "Oglu"
        return following + capital, end
    return None


def _is_like_surname(page: Page, index: int) -> bool:
    """Whether a word has the ending of a Russian surname, is one of the commonest Spanish ones, or a particle."""
    word, known = unmarked(plain(page.words[index].text)), spelling()
    return word in known.spanish_surnames | known.particles or known.cyrillic_surname.search(word) is not None

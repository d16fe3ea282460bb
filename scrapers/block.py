"""What every reader of a format yields: a paragraph as it stands in the file, its part not yet told."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of a page or file. `footnote` is its mark, empty in the body."""

    text: str
    heading: bool = False
    footnote: str = ""

"""Reading tables of settings into dataclasses: strictly, and telling every mistake at once."""

import ast
import difflib
import inspect
import json
import math
import re
import textwrap
import types
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from enum import Enum, StrEnum
from pathlib import Path
from typing import Any, ClassVar, Literal, Protocol, TypeVar, Union, get_args, get_origin, get_type_hints

import cattrs
from cattrs import BaseValidationError, ClassValidationError, ForbiddenExtraKeysError


class Dataclass(Protocol):
    """Any dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


T = TypeVar("T", bound=Dataclass)

_COMMENT = re.compile(r"\s{2}#\s*(?P<words>.*\S)")
_LISTS = (tuple, list, frozenset)


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing that is wrong with the settings.

    `key` is the dotted path as typed (`("http", "delay_seconds")`); `given` the value as TOML, empty
    where nothing was given; `needed` what is wrong in plain words; `meaning` what the setting does;
    `example` lines that would do.
    """

    key: tuple[str, ...]
    needed: str
    given: str = ""
    meaning: str = ""
    example: str = ""


def structure(raw: Mapping[str, Any], cls: type[T], at: tuple[str, ...]) -> tuple[T | None, list[Mistake]]:
    """`raw` as an instance of `cls`, or `None` and everything that is wrong with it.

    Keys found wrong are left out and the rest is read again, so that one reading tells all: a
    dataclass whose `__post_init__` raises a `ValueError` naming a field is told as that field's mistake.
    """
    left = dict(raw)
    mistakes: list[Mistake] = []
    value: T | None = None
    while True:
        try:
            value = _CONVERTER.structure(left, cls)
        except BaseValidationError as error:
            found = list(_mistakes(error, cls, left, at))
            mistakes += found
            wrong = {mistake.key[len(at)] for mistake in found if len(mistake.key) > len(at)} & left.keys()
            left = {key: item for key, item in left.items() if key not in wrong}
            if wrong:
                continue
        return (None if mistakes else value), list(dict.fromkeys(mistakes))


def names(cls: type[Dataclass]) -> tuple[str, ...]:
    """The settings that `cls` has."""
    return tuple(field.name for field in fields(cls) if field.init)


def meaning(cls: type[Dataclass], name: str) -> str:
    """What a setting does: the comment beside the field, else the docstring's clause with its `name`; "" if neither."""
    for owner in cls.__mro__:
        if is_dataclass(owner) and name in owner.__annotations__:
            return _comment(owner, name) or _clause(owner, name)
    return ""


def default(cls: type[Dataclass], name: str) -> Any:
    """The default of a setting; `dataclasses.MISSING` where there is none."""
    field = cls.__dataclass_fields__[name]
    if field.default_factory is not MISSING:
        return field.default_factory()
    return field.default


def toml(value: object) -> str:
    """A value the way it is written in the file."""
    match value:
        case bool():
            return "true" if value else "false"
        case Enum():
            return toml(value.value)
        case str() | Path():
            return json.dumps(str(value), ensure_ascii=False)
        case Mapping():
            inner = ", ".join(f"{toml(key)} = {toml(item)}" for key, item in value.items())
            return f"{{ {inner} }}" if inner else "{}"
        case list() | tuple() | frozenset() | set():
            return f"[{', '.join(toml(item) for item in value)}]"
        case _:
            return str(value)


def nearest(word: str, known: Sequence[str]) -> str:
    """A sentence naming the known word that was probably meant, or all of them."""
    close = difflib.get_close_matches(word, known, n=1)
    return f'Did you mean "{close[0]}"?' if close else f"Known are: {', '.join(sorted(known))}."


def _scalar(value: Any, wanted: Any) -> Any:
    """TOML's own types as they are: no text read as a number, no number as a switch."""
    if wanted is float and type(value) is int:
        return float(value)
    if type(value) is not wanted:
        raise ValueError("is of another type")
    if wanted is float and not math.isfinite(value):  # TOML knows inf and nan
        raise ValueError("is no finite number")
    return value


def _path(value: Any, _: type) -> Path:
    return Path(_scalar(value, str))


def _is_list(wanted: Any) -> bool:
    args = get_args(wanted)
    return get_origin(wanted) in _LISTS and (len(args) == 1 or args[1:] == (...,))


def _list_hook(wanted: Any) -> Any:
    origin, item = get_origin(wanted), get_args(wanted)[0]
    inner = _CONVERTER.get_structure_hook(item)

    def hook(value: Any, _: Any) -> Any:
        if not isinstance(value, list):
            raise ValueError("is no list")  # noqa: TRY004 - collected like every other mistake
        return origin(inner(element, item) for element in value)

    return hook


def _make_converter() -> cattrs.Converter:
    converter = cattrs.Converter(detailed_validation=True, forbid_extra_keys=True)
    for simple in (int, float, str, bool):
        converter.register_structure_hook(simple, _scalar)
    converter.register_structure_hook(StrEnum, lambda value, wanted: wanted(value))  # before its base, str
    converter.register_structure_hook(Path, _path)
    converter.register_structure_hook_factory(_is_list, _list_hook)
    return converter


_CONVERTER = _make_converter()


def _mistakes(
    error: BaseValidationError, cls: type[Dataclass], raw: Mapping[str, Any], at: tuple[str, ...]
) -> Iterator[Mistake]:
    if not isinstance(error, ClassValidationError):
        yield Mistake(at, str(error))
        return
    noted, bare = error.group_exceptions()
    for _exception, note in noted:
        yield _about(cls, note.name, raw, at)
    for exception in bare:
        if isinstance(exception, ForbiddenExtraKeysError):
            known = names(cls)
            for key in sorted(exception.extra_fields):
                yield Mistake((*at, key), f"no such setting. {nearest(key, known)}", toml(raw[key]))
        else:
            yield _refused(exception, cls, raw, at)


def _about(cls: type[Dataclass], name: str, raw: Mapping[str, Any], at: tuple[str, ...]) -> Mistake:
    wanted = get_type_hints(cls)[name]
    preset = default(cls, name)
    given = toml(raw[name]) if name in raw else ""
    needed = f"{expected(wanted)} is needed" if given else f"is missing; {expected(wanted)} is needed"
    example = f"{name} = {_sample(wanted) if preset is MISSING or preset is None else toml(preset)}"
    return Mistake((*at, name), needed, given, meaning(cls, name), example)


def _refused(exception: Exception, cls: type[Dataclass], raw: Mapping[str, Any], at: tuple[str, ...]) -> Mistake:
    """A `ValueError` of the class's own check; the field it names is the one at fault."""
    words = str(exception)
    named = [name for name in names(cls) if re.search(rf"\b{re.escape(name)}\b", words)]
    if not named:
        return Mistake(at, words)
    name = min(named, key=words.index)
    preset = default(cls, name)
    example = "" if preset is MISSING or preset == raw.get(name) else f"{name} = {toml(preset)}"
    given = toml(raw[name]) if name in raw else ""
    return Mistake((*at, name), words, given, meaning(cls, name), example)


def expected(wanted: Any) -> str:
    """A type in plain words."""
    simple = {bool: "true or false", int: "a whole number", float: "a number", str: "text", Path: "a path in quotes"}
    args = get_args(wanted)
    words = simple.get(wanted, "another kind of value")
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        words = "one of " + ", ".join(toml(member) for member in wanted)
    elif get_origin(wanted) is Literal:
        words = "one of " + ", ".join(toml(value) for value in args)
    elif get_origin(wanted) in (Union, types.UnionType):
        words = " or ".join(expected(arg) for arg in args if arg is not types.NoneType)
    elif _is_list(wanted):
        words = f"a list [ … ] with {expected(args[0])} for each element"
    elif get_origin(wanted) is Mapping or get_origin(wanted) is dict:
        words = f"a table with {expected(args[1])} for each key"
    return words


def _sample(wanted: Any) -> str:
    """A value of a type, for a setting that has no default."""
    if _is_list(wanted):
        return f"[{_sample(get_args(wanted)[0])}]"
    return {bool: "true", int: "1", float: "1.0"}.get(wanted, '"…"')


def _clause(owner: type, name: str) -> str:
    """The part of a class's docstring that speaks of a field."""
    clauses = re.split(r"(?<=[.;:,])\s+(?=[`A-Z])", " ".join((owner.__doc__ or "").split()))
    mentions = [clause.rstrip(";,.") for clause in clauses if f"`{name}`" in clause]
    return min(mentions, key=lambda clause: clause.index(f"`{name}`"), default="")


def _comment(owner: type, name: str) -> str:
    """The comment beside a field, where the class's source can be had."""
    try:
        lines, _ = inspect.getsourcelines(owner)
    except OSError:  # installed without sources: the example has to do
        return ""
    for node in ast.walk(ast.parse(textwrap.dedent("".join(lines)))):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == name:
            found = _COMMENT.search(lines[(node.end_lineno or node.lineno) - 1])
            return found["words"] if found else ""
    return ""

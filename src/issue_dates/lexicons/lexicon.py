"""What a language's words are: one TOML file a language, read into one frozen value."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from issue_dates.errors import UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.resources.abc import Traversable

Words = tuple[str, ...]

CAPTIONS = (
    "volume", "number", "part", "whole_number", "series", "supplement", "year_of_publication",
    "page", "price", "identifier", "copyright",
)  # fmt: skip


def _nothing() -> Mapping[str, Any]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language that mastheads are made of.

    >>> from issue_dates.lexicons import load
    >>> load("en").months["hijri"][0][0]
    'Muharram'

    Of each list of spellings the first is the one that is printed; how each table is used is told in
    `docs/how-to/add-a-language.md`.
    """

    tag: str
    name: str
    endonym: str
    script: str
    digits: str = "0123456789"
    months: Mapping[str, tuple[Words, ...]] = field(default_factory=_nothing)
    ambiguous_months: Mapping[str, Mapping[str, tuple[int, ...]]] = field(default_factory=_nothing)
    weekdays: tuple[Words, ...] = ()
    seasons: tuple[Words, ...] = ()
    captions: Mapping[str, Words] = field(default_factory=_nothing)
    eras: Mapping[str, Words] = field(default_factory=_nothing)
    numerals: Mapping[str, int] = field(default_factory=_nothing)
    days: Mapping[str, int] = field(default_factory=_nothing)
    words: Mapping[str, Words] = field(default_factory=_nothing)
    style: Mapping[str, str] = field(default_factory=_nothing)


def _frozen(value: Any) -> Any:
    if isinstance(value, dict):
        return MappingProxyType({key: _frozen(item) for key, item in value.items()})
    if isinstance(value, list):
        return tuple(_frozen(item) for item in value)
    return value


def folder() -> Traversable:
    """Return where the lexicons are, in a folder or in a zip file."""
    here = Path(__file__).parent
    if here.is_dir():
        return here
    # Its import takes longer than reading the lexicons does.
    from importlib.resources import files

    return files("issue_dates.lexicons")


@cache
def languages() -> Words:
    """Return the BCP 47 tags of the languages there are lexicons for, sorted.

    >>> from issue_dates.lexicons import languages
    >>> "ar" in languages()
    True
    """
    names = [path.name for path in folder().iterdir()]
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


@cache
def load(tag: str) -> Lexicon:
    """Return the lexicon of a language.

    >>> from issue_dates.lexicons import load
    >>> load("fr").weekdays[4][0]
    'vendredi'

    Raises `UnknownNameError` for a language without one.
    """
    if tag not in languages():
        raise UnknownNameError(
            f"no lexicon for language {tag!r}; there are {', '.join(languages())}", name=tag, known=languages()
        )
    import tomllib

    data = tomllib.loads((folder() / f"{tag}.toml").read_text(encoding="utf-8"))
    return Lexicon(tag=tag, **{key: _frozen(value) for key, value in data.items()})

"""The formats by name, and whole files of them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from issue_dates.errors import InvalidValueError, UnknownNameError
from issue_dates.export.dates import CALENDAR

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from issue_dates.calendars import Calendar
    from issue_dates.values import Issue

FORMATS = ("json", "csl", "biblatex", "tei", "marc", "schema-org", "jats", "ris", "z3971", "edtf", "kev")
"""The formats that can be written; each is the module of its name."""

READABLE = (*FORMATS, "sici")
"""The formats that can be read."""

_SAYING_THEIR_ENCODING = ("tei", "marc", "jats")

# Formats in which an entry has a key that must be its own within a file.
_KEYED = ("csl", "biblatex", "schema-org")


def get_format(name: str) -> Any:
    """Return the module of a format.

    >>> from issue_dates.export import get_format
    >>> get_format("schema-org").CONTEXT
    'https://schema.org'

    Raises `UnknownNameError`, naming the formats that exist.
    """
    if name not in READABLE:
        raise UnknownNameError(f"unknown format {name!r}; known are {', '.join(READABLE)}", name=name, known=READABLE)
    return import_module(f"issue_dates.export.{name.replace('-', '_')}")


def dump_all(
    issues: Iterable[Issue | tuple[Issue, str | None]], to: str, *, calendar: str | Calendar = CALENDAR
) -> Iterator[str]:
    """Yield the pieces of one file of many issues, each as soon as its issue comes.

    An issue may come with the language of its title, as a pair.

    >>> from issue_dates import Issue
    >>> from issue_dates.export import dump_all
    >>> "".join(dump_all([Issue("a"), (Issue("b"), "en")], "ris")).count("ER  -")
    2
    """
    module = get_format(to)
    write = getattr(module, "dump_piece", getattr(module, "dump", None))
    if write is None:
        raise UnknownNameError(f"{to} can be read only; {', '.join(FORMATS)} can be written", name=to, known=FORMATS)
    keys = _Keys() if to in _KEYED else None
    yield module.HEAD
    between = ""
    for one in issues:
        issue, language = one if isinstance(one, tuple) else (one, None)
        options = {"key": keys.of(issue)} if keys else {}
        yield between + write(issue, language=language, calendar=calendar, **options)
        between = module.BETWEEN
    yield module.TAIL


class _Keys:
    """Gives each issue a key of its own: the second of a name gets `-2`."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}

    def of(self, issue: Issue) -> str:
        from issue_dates.export.record import identifier

        key = identifier(issue)
        while True:
            self._seen[key] = count = self._seen.get(key, 0) + 1
            if count == 1:
                return key
            key = f"{key}-{count}"


def load_all(text: str | bytes, source: str) -> Iterator[Issue]:
    """Yield the issues of a file, in its order; bytes are UTF-8, except of XML and MARC, which say it themselves.

    >>> from issue_dates.export import load_all
    >>> [issue.title for issue in load_all('[{"title": "a"}, {"title": "b"}]', "csl")]
    ['a', 'b']

    Raises `InvalidValueError` at a piece that is not of the format.
    """
    module = get_format(source)
    if isinstance(text, bytes) and source not in _SAYING_THEIR_ENCODING:
        text = _decoded(text)
    for piece in module.split(text):
        yield module.load(piece)


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidValueError(f"not UTF-8: {error}", field="text", value=data) from None

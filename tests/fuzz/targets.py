"""What is fuzzed: each target takes any bytes, and complains by `AssertionError` or lets another exception through.

A byte string that is no UTF-8 becomes text with lone surrogates, so that every byte string is a text.
"""

from __future__ import annotations

import json
import re
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from issue_dates.errors import InvalidValueError
from issue_dates.export import READABLE, dump_all, get_format, load_all
from issue_dates.export.record import fields_of
from issue_dates.masthead import FIELDS, Reading, find_mastheads, read_masthead
from issue_dates.values import RECKONINGS, Interval, Issue, IssueId, Numbering, label_from_iso
from issue_dates.values.dates import TYPES
from tests.export.issues import HOSTILE, SAMPLES
from tests.masthead.labelled import rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ENCODING = "surrogateescape"


@dataclass(frozen=True)
class Target:
    """One thing to fuzz: what must hold of any bytes, where to begin, and its share of the time."""

    check: Callable[[bytes], None]
    seeds: Callable[[], Iterable[str]]
    share: int = 1
    longest: int = 6000


def text_of(data: bytes) -> str:
    """Any bytes as text."""
    return data.decode("utf-8", ENCODING)


def check_reading(data: bytes) -> None:
    """A text is read without an exception, twice alike, and its record says what stands in it."""
    text = text_of(data)
    reading = read_masthead(text)
    assert read_masthead(text) == reading, "two readings of one text differ"
    check_record(reading, text)


def check_finding(data: bytes) -> None:
    """The same of every masthead in a page; what is read first is among what is found."""
    text = text_of(data)
    found = list(find_mastheads(text))
    assert list(find_mastheads(text)) == found, "two findings in one text differ"
    for reading in found:
        assert reading.issue is not None, "an empty reading was found"
        check_record(reading, text)
    best = read_masthead(text)
    assert best in found if found else best.issue is None, "the best reading is not among those found"


def check_record(reading: Reading, text: str) -> None:
    """Fields, spans and diagnostics agree with each other and with the text."""
    record = reading.to_dict()
    assert json.loads(json.dumps(record)) == record, "JSON changes the record"
    assert reading.text == text
    assert (reading.issue is None) == (not reading.parts), "an issue without a part, or parts without an issue"
    said = [part.kind for part in reading.parts]
    assert len(said) == len(set(said)), f"a field has two parts: {said}"
    assert set(said) == {name for name in FIELDS if record[name] is not None}, "fields and spans differ"
    for part in reading.parts:
        start, end = part.span
        assert 0 <= start < end <= len(text), f"{part.kind}: the span {start}, {end} is not in the text"
        assert record[part.kind] == str(part.value), f"{part.kind}: part and field differ"
        check_value(part.kind, part.value, text[start:end])
    for note in reading.diagnostics:
        assert 0 <= note.span.start <= note.span.end <= len(text), f"{note.code}: the span is not in the text"


def check_value(kind: str, value: Any, shown: str) -> None:
    """What a span shows is what its part says, as far as that can be told without reading it again."""
    if kind in ("title", "series", "supplement"):
        assert _plain(shown) == _plain(value), f"{kind}: the span shows {shown!r}, the value is {value!r}"
    elif isinstance(value, Numbering):
        if shown.isdecimal():
            assert str(value) == str(int(shown)), f"{kind}: the span shows {shown!r}, the value is {value}"
    elif kind not in ("weekday", "season"):
        ends = (value.first, value.last) if isinstance(value, Interval) else (value,)
        years = {int(figure) for figure in re.findall(r"(?<!\d)\d{4}(?!\d)", shown)}
        told = {end.year for end in ends}
        assert not years or years & told or told == {None}, f"{kind}: the span shows {shown!r}, the value is {value}"


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())


def check_identifiers(data: bytes) -> None:
    """Each parser of a value refuses a text as documented, or gives what reads back from its own `str`."""
    text = text_of(data)
    for parse in (
        IssueId.parse,
        Numbering.parse,
        *(partial(label_from_iso, reckoning=name) for name in RECKONINGS),
        *(kind.fromisoformat for name in RECKONINGS if name != "gregorian" for kind in TYPES[name]),
    ):
        try:
            value = parse(text)
        except InvalidValueError:
            continue
        assert parse(str(value)) == value, f"{value!r} does not come back from {str(value)!r}"


def check_load(name: str, data: bytes) -> None:
    """A text or bytes are an issue of a format, or are refused as documented; an issue comes back as it was."""
    module = get_format(name)
    for given in (data, text_of(data)) if name in _OF_BYTES else (text_of(data),):
        try:
            issue = module.load(given)
        except InvalidValueError:
            continue
        if name != "sici":
            check_trips(issue, module, whole=name not in _LOSSY)
    for given in (data, text_of(data)):
        with suppress(InvalidValueError):
            for _ in load_all(given, name):
                pass


def check_trips(issue: Issue, module: Any, *, whole: bool) -> None:
    """What was loaded comes back from what is dumped: at once, or where the format loses something, from then on."""
    written = module.dump(issue)
    assert written.encode(), "cannot be written as UTF-8"
    back = module.load(written) if written else issue
    if not whole:
        issue, back = back, module.load(module.dump(back)) if written else issue
    before, after = (_fields(one) for one in (issue, back))
    changed = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
    assert not changed, f"{'_'.join(changed)}: {before} came back as {after}"


def _fields(issue: Issue) -> dict[str, str]:
    """All of an issue as text; of two halves of a character side by side JSON makes the character."""
    fields = fields_of(issue) | {"title": issue.title or ""}
    utf_16, halves = "utf-16-le", "surrogatepass"
    return {name: value.encode(utf_16, halves).decode(utf_16, halves) for name, value in fields.items()}


# EDTF has no range from a year to itself, an OpenURL no word for two seasons, and in a statement of Z39.71, which MARC
# holds, a word in brackets may be a date; BibLaTeX parts by semicolons what it has no field for.
_LOSSY = ("biblatex", "edtf", "kev", "marc", "z3971")

_OF_BYTES = ("json", "csl", "schema-org", "tei", "jats", "marc")


@cache
def mastheads() -> list[str]:
    """The labelled mastheads."""
    return [row["text"] for row in rows()]


def pages() -> list[str]:
    """Pages of several mastheads, with running text between them."""
    prose = "Nothing was decided, and everyone went home in the year 1911. " * 8
    texts = mastheads()
    return [f"{one}\n\n{prose}\n\n{other}" for one, other in zip(texts[::8], texts[4::8], strict=False)]


def identifiers() -> list[str]:
    """Keys, numbers and dates as they are written."""
    issues = SAMPLES.values()
    dates = [getattr(issue.chronology, name) for issue in issues for name in RECKONINGS]
    numbers = [issue.enumeration.number for issue in issues]
    return [*{str(value) for value in [*dates, *numbers, *(issue.id for issue in issues)] if value is not None}]


def records(name: str) -> list[str]:
    """Each sample in a format, some mastheads and hostile titles, and a file of all samples."""
    if name == "sici":
        return [
            "0095-4403(199502/03)21:3<12:WATIIB>2.0.TX;2-J", "1234-5679(199623)45:2/3<>1.0.TX;2-9",
            "0361-526X(19960105)<>1.0.TX;2-Y", "1234-5679(144305)50:11<>1.0.TX;2-9",
        ]  # fmt: skip
    module = get_format(name)
    printed = [issue for text in mastheads()[::40] if (issue := read_masthead(text).issue)]
    hostile = [Issue(title) for title in HOSTILE[:6]]
    file = "".join(dump_all(SAMPLES.values(), name))
    return [*(module.dump(issue) for issue in [*SAMPLES.values(), *printed, *hostile]), file]


TARGETS: dict[str, Target] = {
    "read": Target(check_reading, mastheads, share=6, longest=600),
    "find": Target(check_finding, pages, share=6, longest=2000),
    "identifiers": Target(check_identifiers, identifiers, longest=100),
    **{f"load-{name}": Target(partial(check_load, name), partial(records, name)) for name in READABLE},
}

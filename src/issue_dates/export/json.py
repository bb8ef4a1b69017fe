"""The record itself, as JSON: the one format that loses nothing.

The flat fields are those of `Reading.to_dict()`. `numberings` holds what a flat string leaves out, such as captions.
The JSON Schema of a record is `schema()`.
"""

from __future__ import annotations

import json
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from issue_dates.errors import InvalidValueError
from issue_dates.export.dates import CALENDAR
from issue_dates.export.record import NUMBERINGS
from issue_dates.export.text import json_safe, parsed_json
from issue_dates.values import (
    RECKONINGS,
    Chronology,
    Enumeration,
    Issue,
    Numbering,
    Reckoning,
    label_from_iso,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from issue_dates.calendars import Calendar

HEAD, BETWEEN, TAIL = "", "\n", "\n"

_FIELDS = ("title", "volume", "number", "whole_number", "part", "series", "supplement", "year_of_publication",
           "hijri", "solar_hijri", "rumi", "gregorian", "weekday", "season")  # fmt: skip


def to_dict(issue: Issue, *, language: str | None = None) -> dict[str, Any]:
    """Return the record as a dictionary that JSON can hold.

    >>> from issue_dates import Enumeration, Issue, Numbering
    >>> from issue_dates.export import json
    >>> record = json.to_dict(Issue("al-Muqtabas", Enumeration(volume=Numbering(6, caption="Vol."))))
    >>> record["volume"], record["numberings"]
    ('6', {'volume': {'first': 6, 'last': None, 'suffix': '', 'caption': 'Vol.'}})
    """
    record: dict[str, Any] = {}
    for name in _FIELDS:
        value = issue.title if name == "title" else _value(issue, name)
        record[name] = None if value is None else str(value)
    record["language"] = language
    numberings = {name: getattr(issue.enumeration, name) for name in NUMBERINGS}
    said = {name: _parts(value) for name, value in numberings.items() if value is not None and not _is_flat(value)}
    if said:
        record["numberings"] = said
    return record


def _value(issue: Issue, name: str) -> object:
    return getattr(issue.chronology if hasattr(issue.chronology, name) else issue.enumeration, name)


def _parts(value: Numbering) -> dict[str, Any]:
    return {"first": value.first, "last": value.last, "suffix": value.suffix, "caption": value.caption}


def _is_flat(value: Numbering) -> bool:
    """Tell whether the string alone gives the number back."""
    try:
        return not value.caption and Numbering.parse(str(value)) == value
    except InvalidValueError:
        return False


def dump(issue: Issue, *, language: str | None = None, calendar: str | Calendar = CALENDAR) -> str:
    """Return the record as one line of JSON; `calendar` is not asked, since nothing is converted.

    >>> from issue_dates import Chronology, HijriMonth, Issue
    >>> from issue_dates.export import json
    >>> issue = Issue("المقتبس", chronology=Chronology(hijri=HijriMonth(1329, 1)))
    >>> json.load(json.dump(issue)) == issue
    True
    """
    del calendar
    return json_safe(json.dumps(to_dict(issue, language=language), ensure_ascii=False))


def load(data: str | bytes | Mapping[str, Any]) -> Issue:
    """Return the issue of a record, be it text or a dictionary; fields that are not the record's are passed over.

    >>> from issue_dates.export import json
    >>> json.load('{"volume": "50", "hijri": "1443-05-28"}').id
    IssueId(volume=50, number=None, month=HijriMonth(1443, 5))

    Raises `InvalidValueError` for what is no record, or for a field that its kind cannot have.
    """
    record = _record(data)
    text = {name: _text(record, name) for name in _FIELDS}
    said = _object(record, "numberings")
    enumeration: dict[str, Any] = {name: _numbering(text[name], _object(said, name)) for name in NUMBERINGS}
    return Issue(
        text["title"],
        Enumeration(**enumeration, series=text["series"], supplement=text["supplement"]),
        Chronology(
            **{name: _date(text[name], name) for name in RECKONINGS},
            weekday=text["weekday"],
            season=text["season"],
        ),
    )


def _record(data: Any) -> Mapping[str, Any]:
    data = parsed_json(data, "a JSON record")
    if not isinstance(data, dict):
        raise InvalidValueError(f"a record is a JSON object, not {type(data).__name__}", field="data", value=data)
    return data


def _text(record: Mapping[str, Any], name: str) -> str | None:
    value = record.get(name)
    if value is not None and not isinstance(value, str):
        raise InvalidValueError(f"{name} must be a string or null, not {value!r}", field=name, value=value)
    return value


def _object(record: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = record.get(name)
    if value is not None and not isinstance(value, dict):
        raise InvalidValueError(f"{name} must be an object or null, not {value!r}", field=name, value=value)
    return value or {}


def _numbering(text: str | None, said: Mapping[str, Any]) -> Numbering | None:
    if said:
        return Numbering(said.get("first"), said.get("last"), said.get("suffix", ""), said.get("caption", ""))  # type: ignore[arg-type]  # which it checks
    return None if text is None else Numbering.parse(text)


def _date(text: str | None, reckoning: Reckoning) -> Any:
    return None if text is None else label_from_iso(text, reckoning)


def split(text: str) -> Iterator[Mapping[str, Any]]:
    """Yield each record of JSON Lines, or of one JSON array.

    >>> from issue_dates.export import json
    >>> [json.load(record).title for record in json.split('{"title": "a"}\\n{"title": "b"}\\n')]
    ['a', 'b']
    """
    if text.lstrip()[:1] == "[":
        yield from parsed_json(text, "a JSON record")
        return
    for line in text.split("\n"):
        if line.strip():
            yield _record(line)


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) that every record of this format, and of `issue-dates parse`, fulfils.

    >>> from issue_dates.export import json
    >>> json.schema()["title"]
    'Issue'
    """
    text = files("issue_dates.export").joinpath("issue.schema.json").read_text(encoding="utf-8")
    return json.loads(text)  # type: ignore[no-any-return]

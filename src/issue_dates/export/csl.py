"""CSL-JSON, which Zotero, pandoc, citeproc and citation.js read.

`issued` is Gregorian only. Every other printed date is a line of `note` (`date_hijri: 1443-05-28`), where citeproc and
Zotero look for what has no field, and the whole record once more is in `custom`. Schema: csl-data.json 1.0.2.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from issue_dates.errors import InvalidValueError
from issue_dates.export.dates import CALENDAR, date_text, gregorian
from issue_dates.export.record import COMPUTED, fields_of, fields_of_note, identifier, issue_of, note_lines
from issue_dates.export.text import json_safe, language_tag, parsed_json
from issue_dates.values import SEASONS, GregorianYear, Interval, PartialDate, make_label

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from issue_dates.calendars import Calendar
    from issue_dates.export.dates import Dating
    from issue_dates.values import Issue, SingleDate

HEAD, BETWEEN, TAIL = "[\n", ",\n", "\n]\n"

# Which fields of the record have a variable of CSL; those of `issued` are added by case.
_VARIABLES = {
    "volume": "volume",
    "number": "issue",
    "part": "part",
    "supplement": "supplement",
    "series": "collection-title",
}


def to_dict(
    issue: Issue,
    *,
    language: str | None = None,
    calendar: str | Calendar = CALENDAR,
    key: str | None = None,
    item_type: str = "article-journal",
) -> dict[str, Any]:
    """Return the item as a dictionary.

    The type is `article-journal` because Zotero refuses a file with the more exact `periodical`. The name of the
    periodical is `container-title`, and `title` too until the user has an article to put there.

    >>> from issue_dates import Chronology, Enumeration, HijriDate, Issue, Numbering
    >>> from issue_dates.export import csl
    >>> item = csl.to_dict(Issue("المقتبس", Enumeration(Numbering(6), Numbering(1)),
    ...     Chronology(hijri=HijriDate(1443, 5, 28))), language="ar")
    >>> item["issued"], item["note"].splitlines()
    ({'date-parts': [[2022, 1, 1]]}, ['date_hijri: 1443-05-28', 'date_converted_by: umm-al-qura'])
    """
    dating = gregorian(issue, calendar)
    fields = fields_of(issue)
    held = {*_VARIABLES, *_held_dates(issue, dating)}
    item: dict[str, Any] = {"id": key or identifier(issue), "type": item_type}
    if issue.title:
        item |= {"title": issue.title, "container-title": issue.title}
    item |= {variable: fields[name] for name, variable in _VARIABLES.items() if name in fields}
    if tag := language_tag(issue.title, language):
        item["language"] = tag
    if issued := _issued(issue, dating):
        item["issued"] = issued
    if dating and dating.calendar:
        fields[COMPUTED] = dating.calendar
    if lines := note_lines(fields, held):
        item["note"] = "\n".join(lines)
    return item | {"custom": fields} if fields else item


def _held_dates(issue: Issue, dating: Dating | None) -> list[str]:
    if dating is None or dating.calendar or not _has_parts(dating) or dating.value != _in_order(dating):
        return []
    whole_season = isinstance(dating.value, GregorianYear) and issue.chronology.season in SEASONS
    return ["date_gregorian", "season"] if whole_season else ["date_gregorian"]


def _has_parts(dating: Dating) -> bool:
    """Tell whether date-parts can hold a date: whole, and both ends of a range equally precise (citeproc-js)."""
    first, last = dating.ends
    return dating.is_whole and len(first.isoformat()) == len(last.isoformat())


def _in_order(dating: Dating) -> SingleDate | Interval:
    first, last = dating.ends
    return Interval(first, last) if isinstance(dating.value, Interval) else first


def _issued(issue: Issue, dating: Dating | None) -> dict[str, Any] | None:
    if dating is None:
        printed = issue.chronology.hijri or issue.chronology.solar_hijri or issue.chronology.rumi
        return {"literal": date_text(printed)} if printed else None
    if not _has_parts(dating):
        return {"literal": date_text(dating.value)}
    first, last = (_parts(end) for end in dating.ends)
    issued: dict[str, Any] = {"date-parts": [first] if first == last else [first, last]}
    if "season" in _held_dates(issue, dating):
        issued["season"] = SEASONS.index(str(issue.chronology.season)) + 1
    return issued


def _parts(value: SingleDate) -> list[int]:
    return [int(part) for part in value.isoformat().split("-")]


def dump(
    issue: Issue,
    *,
    language: str | None = None,
    calendar: str | Calendar = CALENDAR,
    key: str | None = None,
    item_type: str = "article-journal",
) -> str:
    """Return the item as one line of JSON; a file of CSL-JSON is an array of such.

    >>> from issue_dates import Issue
    >>> from issue_dates.export import csl
    >>> csl.load(csl.dump(Issue("al-Muqtabas"))).title
    'al-Muqtabas'
    """
    item = to_dict(issue, language=language, calendar=calendar, key=key, item_type=item_type)
    return json_safe(json.dumps(item, ensure_ascii=False))


def load(data: str | bytes | Mapping[str, Any]) -> Issue:
    """Return the issue that an item tells of: its own fields, then what its note and `custom` say.

    >>> from issue_dates.export import csl
    >>> csl.load({"container-title": "al-Muqtabas", "issued": {"date-parts": [[1911, 1]]}}).chronology.gregorian
    GregorianMonth(1911, 1)

    Raises `InvalidValueError` for what is no item of CSL-JSON.
    """
    item = _item(data)
    fields = {name: item[variable] for name, variable in _VARIABLES.items() if variable in item}
    said = fields_of_note(str(item.get("note") or "")) | _dict(item.get("custom"))
    if COMPUTED not in said:
        fields |= _date_fields(_dict(item.get("issued")))
    return issue_of(fields | said, str(item.get("container-title") or item.get("title") or "") or None)


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _item(data: Any) -> Mapping[str, Any]:
    data = parsed_json(data, "CSL-JSON")
    if isinstance(data, list) and len(data) == 1:
        data = data[0]
    if not isinstance(data, dict):
        raise InvalidValueError("CSL-JSON: expected one item, a JSON object", field="data", value=data)
    return data


def _date_fields(issued: Mapping[str, Any]) -> dict[str, str]:
    try:
        ends = [make_label("gregorian", *map(int, parts)) for parts in issued.get("date-parts") or ()]
    except (TypeError, ValueError, OverflowError):
        return {}
    if not ends or isinstance(ends[0], PartialDate):
        return {}
    fields = {"date_gregorian": "/".join(end.isoformat() for end in ends[:2])}
    if str(issued.get("season")) in ("1", "2", "3", "4"):
        fields["season"] = SEASONS[int(issued["season"]) - 1]
    return fields


def split(text: str) -> Iterator[Mapping[str, Any]]:
    """Yield each item of a file: of an array, or the one item that it holds.

    >>> from issue_dates.export import csl
    >>> [item["id"] for item in csl.split('[{"id": "a"}, {"id": "b"}]')]
    ['a', 'b']
    """
    items = parsed_json(text, "CSL-JSON")
    yield from items if isinstance(items, list) else [items]

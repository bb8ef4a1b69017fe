"""Holdings as text, in the punctuation of ANSI/NISO Z39.71: `v.50:no.11(2022:Jan.1)`.

Levels are joined by a colon, combined numbers by a slash, an alternative numbering or chronology by an equals sign.
A year that is not Gregorian has its era beside it (`1443 AH`). The statement names no title.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from issue_dates.errors import InvalidValueError
from issue_dates.export.dates import CALENDAR, ERAS
from issue_dates.export.record import issue_of
from issue_dates.export.text import one_line
from issue_dates.values import (
    MONTH_NAMES,
    RECKONINGS,
    SEASONS,
    GregorianYear,
    Interval,
    PrintedDate,
    Reckoning,
    label_from_iso,
    reckoning_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from issue_dates.calendars import Calendar
    from issue_dates.values import Issue, Numbering, SingleDate

HEAD, BETWEEN, TAIL = "", "\n", "\n"

_LEVELS = {"year_of_publication": "yr.", "volume": "v.", "number": "no.", "part": "pt.", "whole_number": "whole no."}
# What other libraries write; captions are compared in lower case, without a full stop.
_CAPTIONS = {
    "yr": "year_of_publication", "year": "year_of_publication", "v": "volume", "vol": "volume", "volume": "volume",
    "bd": "volume", "t": "volume", "no": "number", "n": "number", "nr": "number", "iss": "number", "issue": "number",
    "pt": "part", "part": "part", "whole no": "whole_number",
}  # fmt: skip

# AACR2, appendix B.15: months as libraries abbreviate them.
_ABBREVIATED = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")


def dump(issue: Issue, *, language: str | None = None, calendar: str | Calendar = CALENDAR) -> str:
    """Return the statement of one issue; nothing is converted, so `calendar` is not asked.

    >>> import datetime
    >>> from issue_dates import Chronology, Enumeration, HijriDate, Issue, Numbering
    >>> from issue_dates.export import z3971
    >>> z3971.dump(Issue("Crescent", Enumeration(Numbering(50), Numbering(11)),
    ...     Chronology(hijri=HijriDate(1443, 5, 28), gregorian=datetime.date(2022, 1, 1))))
    'v.50:no.11(1443 AH:Jumada al-Ula 28=2022:Jan.1)'
    """
    del language, calendar
    chronology = chronology_text(issue)
    return enumeration_text(issue) + (f"({chronology})" if chronology else "")


def enumeration_text(issue: Issue) -> str:
    """Return the numbers, highest level first, and the running number as an alternative.

    >>> from issue_dates import Enumeration, Issue, Numbering
    >>> from issue_dates.export import z3971
    >>> z3971.enumeration_text(Issue(None, Enumeration(Numbering(2), Numbering(11, 12), whole_number=Numbering(23))))
    'v.2:no.11/12=whole no.23'
    """
    numbers = issue.enumeration
    levels = [_word(numbers.series)] if numbers.series else []
    levels += [_level(name, getattr(numbers, name)) for name in ("volume", "number", "part") if getattr(numbers, name)]
    if numbers.supplement:
        levels.append(f"suppl. {_word(numbers.supplement)}")
    others = [_level(name, getattr(numbers, name)) for name in ("year_of_publication", "whole_number")
              if getattr(numbers, name)]  # fmt: skip
    return "=".join(part for part in (":".join(levels), ":".join(others)) if part)


def _level(name: str, value: Numbering) -> str:
    return _LEVELS[name] + number_text(value)


def number_text(value: Numbering) -> str:
    """Return a number with a slash where issues are combined.

    >>> from issue_dates import Numbering
    >>> from issue_dates.export import z3971
    >>> z3971.number_text(Numbering(3, 4))
    '3/4'
    """
    number = str(value.first) if value.last is None else f"{value.first}/{value.last}"
    return f"{number} {_word(value.suffix)}".rstrip()


def _word(text: str) -> str:
    """Keep the marks of the punctuation out of a word that was printed."""
    return one_line(re.sub("[:=]", " ", text))


def chronology_text(issue: Issue) -> str:
    """Return what stands between the brackets: each reckoning's date, year first.

    >>> from issue_dates import Chronology, GregorianYear, Issue
    >>> from issue_dates.export import z3971
    >>> z3971.chronology_text(Issue(chronology=Chronology(gregorian=GregorianYear(1972), season="spring")))
    '1972:spring'
    """
    printed = [getattr(issue.chronology, name) for name in RECKONINGS]
    parts = [_date_text(value) for value in printed if value is not None]
    if season := issue.chronology.season:
        joined = isinstance(issue.chronology.gregorian, GregorianYear)
        parts = [*parts[:-1], f"{parts[-1]}:{season}"] if joined else [*parts, season]
    return "=".join(parts)


def _date_text(value: PrintedDate) -> str:
    reckoning = reckoning_of(value)
    if not isinstance(value, Interval):
        return _joined(_year(value, reckoning), _rest(value, reckoning))
    ends = (value.first, value.last)
    years = [_year(end, reckoning) for end in ends]
    rests = [_rest(end, reckoning) for end in ends]
    if years[0] == years[1] and all(rests):
        return _joined(years[0], "/".join(rests))
    return "/".join(map(_joined, years, rests))


def _joined(year: str, rest: str) -> str:
    return f"{year}:{rest}" if rest else year


def _year(value: SingleDate, reckoning: Reckoning) -> str:
    return f"{'XXXX' if value.year is None else format(value.year, '04d')} {ERAS[reckoning]}".rstrip()


def _rest(value: SingleDate, reckoning: Reckoning) -> str:
    month, day = getattr(value, "month", None), getattr(value, "day", None)
    if month is None and day is None:
        return ""
    name = "XX" if month is None else _names(reckoning)[month - 1]
    if day is None:
        return name
    return f"{name}{day}" if name.endswith(".") else f"{name} {day}"


def _names(reckoning: Reckoning) -> tuple[str, ...]:
    return MONTH_NAMES[reckoning] if reckoning in ("hijri", "solar_hijri") else _ABBREVIATED


def load(data: str) -> Issue:
    """Return the issue that a statement tells of, its title unknown; what cannot be read is left out.

    >>> from issue_dates.export import z3971
    >>> issue = z3971.load("v.50:no.11(2022:Jan.)")
    >>> str(issue.enumeration.number), issue.chronology.gregorian
    ('11', GregorianMonth(2022, 1))

    Raises `InvalidValueError` where nothing of it can be read.
    """
    text = one_line(data)
    match = re.fullmatch(r"(.*?)(?:\(([^()]*)\))?", text, re.DOTALL)
    numbers, dates = match.groups() if match else (text, None)
    fields = read_chronology(dates or "")
    # Brackets without a date belong to a number's suffix, which has no such marks.
    apart = not dates or bool(fields) or not {":", "="}.isdisjoint(dates)
    fields |= read_enumeration(numbers if apart else text)
    if not fields.keys() - {"series"}:  # words alone are no statement
        raise InvalidValueError(
            f"expected a statement such as 'v.50:no.11(2022:Jan.)', not {data!r}", field="data", value=data
        )
    return issue_of(fields)


# A suffix has a letter or figure of its own: a bracket left over is none.
_LEVEL = re.compile(
    r"(?:(?P<caption>[^\W\d][^\d:=]*?)\.? *)?(?P<number>\d{1,9}(?:[/-]\d{1,9})?(?: .*\w.*)?)", re.DOTALL
)


def read_enumeration(text: str) -> dict[str, str]:
    """Read the numbers; levels without a caption are volume and number, in this order.

    >>> from issue_dates.export import z3971
    >>> z3971.read_enumeration("50:11")
    {'volume': '50', 'number': '11'}
    """
    fields: dict[str, str] = {}
    for level in filter(None, (part.strip() for part in re.split("[:=]", text))):
        name, value = _read_level(level, fields)
        fields.setdefault(name, value)
    return fields


def _read_level(level: str, before: dict[str, str]) -> tuple[str, str]:
    if level.startswith("suppl. "):
        return "supplement", level.removeprefix("suppl. ")
    match = _LEVEL.fullmatch(level)
    if match and match["caption"] is None:
        return ("number" if "volume" in before else "volume"), match["number"]
    if match and (name := _CAPTIONS.get(match["caption"].lower())):
        return name, match["number"]
    return "series", level


def read_chronology(text: str) -> dict[str, str]:
    """Read the dates; the era beside a year says which reckoning it is of, no era that it is Gregorian.

    >>> from issue_dates.export import z3971
    >>> z3971.read_chronology("1443 AH:Jumada al-Ula 28=2022:Jan.1")
    {'date_hijri': '1443-05-28', 'date_gregorian': '2022-01-01'}
    >>> z3971.read_chronology("1443-05")
    {'date_hijri': '1443-05'}
    """
    fields: dict[str, str] = {}
    for part in text.split("="):
        fields |= _read_date(part.strip())
    return fields


_YEAR = re.compile(r"(\d{4}|XXXX)(?: (AH|SH|Rumi))?")
_RECKONINGS: dict[str | None, Reckoning] = {ERAS[name]: name for name in RECKONINGS} | {None: "gregorian"}


def _read_date(text: str) -> dict[str, str]:
    if set(text.split("/")) <= set(SEASONS):
        return {"season": text}
    if re.fullmatch(r"\d{4}-[\d/-]+", text):  # as `str(issue.id)` writes a Hijri month
        return {"date_hijri": text} if _is_label(text, "hijri") else {}
    head, _, rest = text.partition(":")
    year = _YEAR.fullmatch(head)
    if year and rest and set(rest.lower().split("/")) <= set(SEASONS):
        return {f"date_{_RECKONINGS[year[2]]}": year[1], "season": rest.lower()}
    ends: list[str] = []
    reckoning: Reckoning | None = None
    current = ""
    for end in text.split("/"):
        match = _YEAR.match(end)
        if match:
            current, reckoning = match[1], _RECKONINGS[match[2]]
        rest = end[match.end() :].lstrip(": ") if match else end
        label = _read_label(current, rest, reckoning, ends)
        if label is None or reckoning is None:
            return {}
        ends.append(label)
    joined = "/".join(ends)
    return {f"date_{reckoning}": joined} if reckoning and _is_label(joined, reckoning) else {}


_MONTH_DAY = re.compile(r"(.*?)\.? *(\d{1,2})?", re.DOTALL)


def _read_label(year: str, rest: str, reckoning: Reckoning | None, before: list[str]) -> str | None:
    if not year or reckoning is None:
        return None
    if not rest:
        return year
    match = _MONTH_DAY.fullmatch(rest)
    assert match is not None  # it takes any text
    word, day = match.groups()
    month = before[-1][5:7] if not word and before else "XX" if word == "XX" else _month(word, reckoning)
    return None if not month else "-".join([year, month, *([f"{int(day):02d}"] if day else [])])


def _month(word: str, reckoning: Reckoning) -> str:
    names: Any = [name.lower().rstrip(".") for name in _names(reckoning)]
    full = [name.lower() for name in MONTH_NAMES[reckoning]]
    for known in (names, full):
        if word.lower() in known:
            return f"{known.index(word.lower()) + 1:02d}"
    return ""


def _is_label(text: str, reckoning: Reckoning) -> bool:
    try:
        label_from_iso(text, reckoning)
    except InvalidValueError:
        return False
    return True


def split(text: str) -> Iterator[str]:
    """Yield each statement of a text with one a line.

    >>> from issue_dates.export import z3971
    >>> list(z3971.split("v.1\\nv.2\\n"))
    ['v.1', 'v.2']
    """
    return (line for line in text.split("\n") if line.strip())

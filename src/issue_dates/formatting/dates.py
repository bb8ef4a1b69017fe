"""Dates as a language prints them, or as a strftime-like pattern says."""

from __future__ import annotations

import datetime as dt
import re
from string import Formatter
from typing import TYPE_CHECKING

from issue_dates.calendars import get_calendar
from issue_dates.errors import InvalidValueError
from issue_dates.formatting.voice import Voice, voice_of
from issue_dates.values import WEEKDAYS, HijriDate, Interval, RumiDate, SolarHijriDate, reckoning_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from issue_dates.calendars import Calendar
    from issue_dates.values import PrintedDate, Reckoning, SingleDate

# What is printed for a month that is left out between a day and a year.
_LEFT_OUT = "…"
_CODES = "%Y, %m, %-m, %B, %d, %-d, %A, %E, %%"


def format_date(
    value: PrintedDate,
    pattern: str | None = None,
    *,
    language: str = "en",
    calendar: str | Calendar | None = None,
    digits: str | None = None,
) -> str:
    """Print a date, month, year or interval in a language, in its own order of day, month and year.

    >>> import datetime
    >>> from issue_dates import HijriDate, HijriMonth, Interval, format_date
    >>> format_date(HijriDate(1443, 5, 28), language="ar")
    '٢٨ جمادى الأولى ١٤٤٣ هـ'
    >>> format_date(Interval(HijriMonth(1443, 1), HijriMonth(1443, 2)), language="tr")
    'Muharrem – Safer 1443'

    With a `pattern`, its codes are filled: `%Y` year, `%m` and `%-m` month, `%B` month's name, `%d` and `%-d` day,
    `%A` weekday, `%E` era mark, `%%`. The weekday of a date that is not Gregorian is that of a `calendar`.

    >>> format_date(HijriDate(1443, 5, 28), "%A, %-d %B %Y %E", calendar="umm-al-qura")
    'Saturday, 28 Jumada al-Ula 1443 AH'
    >>> format_date(datetime.date(2022, 1, 1), "%d/%m/%Y", digits="arabext")
    '۰۱/۰۱/۲۰۲۲'

    `language` is the tag of a lexicon; `digits` are ten digits, or the CLDR name of a numbering system, in place of
    the language's own. Raises `UnknownNameError` for a language that there is no lexicon for, and `InvalidValueError`
    for a code that the date has nothing for.
    """
    voice = voice_of(language, digits)
    try:
        reckoning_of(value)
    except AttributeError:
        raise InvalidValueError(
            f"expected a date, a month, a year or an interval, not {value!r}", field="value", value=value
        ) from None
    if pattern is None:
        return spell(voice, value)
    if isinstance(value, Interval):
        return " – ".join(_fill(voice, one, pattern, calendar) for one in (value.first, value.last))
    return _fill(voice, value, pattern, calendar)


def _fill(voice: Voice, value: SingleDate, pattern: str, calendar: str | Calendar | None) -> str:
    def code(match: re.Match[str]) -> str:
        text = _code(voice, value, match[1], calendar)
        if text is None:
            raise InvalidValueError(
                f"{value!r} has nothing for %{match[1]} in {pattern!r}; {_CODES} are known",
                field="pattern",
                value=pattern,
            )
        return text

    return re.sub(r"%(-?.?)", code, pattern, flags=re.DOTALL)


def _code(voice: Voice, value: SingleDate, code: str, calendar: str | Calendar | None) -> str | None:
    """Return what a code stands for, `None` where there is nothing."""
    if code == "%":
        return "%"
    if code == "E":
        return voice.era(reckoning_of(value))
    if code == "A":
        return _weekday(voice, value, calendar)
    part: int | None = getattr(value, {"Y": "year", "m": "month", "B": "month", "d": "day"}.get(code[-1:], ""), None)
    if part is None or code in ("-Y", "-B"):
        return None
    if code == "B":
        return voice.month(reckoning_of(value), part)
    return voice.number(part, 0 if code[0] == "-" else 4 if code == "Y" else 2)


def _weekday(voice: Voice, value: SingleDate, calendar: str | Calendar | None) -> str | None:
    if not isinstance(value, HijriDate | SolarHijriDate | RumiDate | dt.date):
        return None
    if isinstance(value, dt.date):
        return voice.weekday(WEEKDAYS[value.weekday()])
    if calendar is None:
        raise InvalidValueError(
            f"the weekday of {value!r} depends on the calendar: say which, as calendar='umm-al-qura'",
            field="calendar",
            value=None,
        )
    return voice.weekday(WEEKDAYS[get_calendar(calendar).to_gregorian(value).weekday()])


# -- in the language's own order -------------------------------------------------------------------------------------


def spell(voice: Voice, value: PrintedDate) -> str:
    """Print a date as the language does; what both ends of an interval share is printed once."""
    if not isinstance(value, Interval):
        return _spell_one(voice, value)
    first, last = (_fields(one) for one in (value.first, value.last))
    reckoning = value.reckoning
    if first.keys() == last.keys() and _forward(value):
        if first["year"] == last["year"] and first["month"] != last["month"] and "day" not in first:
            months = f"{voice.month(reckoning, first['month'])} – {voice.month(reckoning, last['month'])}"
            return _arrange(voice, reckoning, month=months, year=voice.number(first["year"]))
        if [*first] == ["year", "month", "day"] and (first["year"], first["month"]) == (last["year"], last["month"]):
            point = "." if "{day}." in voice.style("date") else ""
            days = f"{voice.number(first['day'])}{point}–{voice.number(last['day'])}"
            month = voice.month(reckoning, first["month"])
            return _arrange(voice, reckoning, day=days, month=month, year=voice.number(first["year"]))
        if [*first] == ["year"]:
            years = f"{voice.number(first['year'])}–{voice.number(last['year'])}"
            return _arrange(voice, reckoning, year=years)
    return f"{_spell_one(voice, value.first)} – {_spell_one(voice, value.last)}"


def _forward(value: Interval) -> bool:
    """Say whether an interval runs forward; of a reversed one each end is printed in full."""
    try:
        return bool(value.first < value.last)  # type: ignore[operator]
    except TypeError:  # a partial date is neither before nor after another
        return False


def _fields(value: SingleDate) -> dict[str, int]:
    return {name: part for name in ("year", "month", "day") if (part := getattr(value, name, None)) is not None}


def _spell_one(voice: Voice, value: SingleDate) -> str:
    reckoning, fields = reckoning_of(value), _fields(value)
    words = {name: voice.number(part) for name, part in fields.items() if name != "month"}
    if "month" in fields:
        words["month"] = voice.month(reckoning, fields["month"])
    elif "day" in fields:
        words["month"] = _LEFT_OUT
    return _arrange(voice, reckoning, **words)


def _arrange(voice: Voice, reckoning: Reckoning, **words: str) -> str:
    """Put the parts of a date in the language's order, with its marks between those that are there.

    A mark stands before the part that follows it, and goes with it; one at the end goes with the last part.
    A year without a month, which might be of any reckoning, has its era mark in any language.
    """
    style = voice.style("date")
    needs_era = "month" not in words and reckoning != "gregorian"
    if needs_era and "{era}" not in style:
        style += " {era}"
    if "year" in words:
        era = voice.era(reckoning)
        # Where a letter is written right at the year, a word is not.
        words["era"] = f" {era}" if len(era) > 1 and "{year}{era}" in style else era
    return fill(style, words)


def fill(style: str, words: Mapping[str, str]) -> str:
    """Fill a pattern, leaving out the parts that there are no words for, and the marks before them.

    >>> fill("{day} de {month} de {year}", {"month": "enero", "year": "2022"})
    'enero de 2022'
    >>> fill("{day}. {month} {year}.", {"day": "1", "month": "januar"})
    '1. januar'
    >>> fill("{enumeration} ({chronology})", {"chronology": "1443"})
    '(1443)'
    """
    pieces: list[str] = []
    kept = opened = False
    for mark, name, _, _ in Formatter().parse(style):
        if name is None:
            pieces.append(mark if kept else "")
        elif name in words:
            # Of a mark between two parts of which the first is missing, the brackets that it opens are kept.
            between = pieces or not opened
            pieces += [mark if between else "".join(one for one in mark if one in "([«"), words[name]]
        kept, opened = name in words, True
    return "".join(pieces)

"""Issues as a journal prints them: dates that agree, in the calendars of its language, and numbers that are counted."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from issue_dates.calendars import get_calendar
from issue_dates.lexicons import load
from issue_dates.strategies.specimens import titles_of
from issue_dates.values import (
    SEASONS,
    WEEKDAYS,
    Chronology,
    Enumeration,
    GregorianMonth,
    GregorianYear,
    HijriYear,
    Interval,
    Issue,
    Numbering,
    RumiYear,
    SolarHijriYear,
)

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from issue_dates.lexicons import Lexicon

# From the first journals of Istanbul and Cairo to the end of the printed Umm al-Qura table's projection.
_FIRST, _SIMPLEST, _LAST = dt.date(1860, 1, 1), dt.date(2000, 1, 1), dt.date(2076, 1, 1)
_LAST_RUMI = dt.date(1926, 1, 1)
_CALENDARS = {"hijri": "tabular-16-civil", "solar_hijri": "solar-hijri", "rumi": "rumi"}
_YEARS = {"hijri": HijriYear, "solar_hijri": SolarHijriYear, "rumi": RumiYear, "gregorian": GregorianYear}


def printed_issues(language: str = "en") -> SearchStrategy[Issue]:
    """Issues that a journal of a language would print: numbered, dated, all dates of one day or month.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import printed_issues
    >>> issue = find(printed_issues("tr"), lambda issue: issue.chronology.weekday is not None)
    >>> issue.title, str(issue.chronology.gregorian), issue.chronology.weekday
    ('Sebilürreşad', '2000-01-01', 'Saturday')

    They hold what a text can decide, and nothing else: no partial dates, no running number without a number beside it.
    Solar Hijri and Rumi dates are drawn where the language has names for their months.
    """
    lexicon = load(language)
    titles = st.sampled_from((*titles_of(language), None))
    return st.builds(Issue, titles, _enumerations(lexicon), _chronologies(lexicon))


# Every part is drawn for every issue, needed or not: what shrinks best is what always has the same shape.

# -- enumeration ------------------------------------------------------------------------------------------------------


def _enumerations(lexicon: Lexicon) -> SearchStrategy[Enumeration]:
    suffixes = [word for word in lexicon.words.get("number_suffixes", ()) if word.isalpha()][:1]
    words = [name for name in ("series", "supplement") if name in lexicon.captions]

    def make(
        volume: int, number: int, last: int, suffix: str, extra: str, figure: int, *, counted: bool
    ) -> Enumeration:
        more: dict[str, Any] = {}
        if extra in words:
            more[extra] = lexicon.captions[extra][0]
        elif extra:
            more[extra] = Numbering(figure + (number + 400 if extra == "whole_number" else 0))
        numbers = Numbering(number, number + last) if last else Numbering(number, suffix=suffix)
        # A year of publication without a volume would be the volume.
        with_volume = counted or extra == "year_of_publication"
        return Enumeration(Numbering(volume) if with_volume else None, numbers, **more)

    return st.builds(
        make,
        volume=st.integers(1, 150),
        number=st.integers(1, 400),
        last=st.sampled_from((0, 0, 1, 2)),
        suffix=st.sampled_from(["", "", "", *suffixes]),
        extra=st.sampled_from(("", "", "whole_number", "part", "year_of_publication", *words)),
        figure=st.integers(1, 99),
        counted=st.booleans(),
    )


# -- chronology -------------------------------------------------------------------------------------------------------


def _chronologies(lexicon: Lexicon) -> SearchStrategy[Chronology]:
    return st.builds(
        _chronology,
        names=st.sampled_from(_chains(lexicon)),
        day=st.dates(_SIMPLEST, _LAST) | st.dates(_FIRST, _SIMPLEST),
        precision=st.sampled_from(("day", "day", "month", "days", "months", "year")),
        more=st.integers(1, 6),
        season=st.none() | st.sampled_from(SEASONS),
        weekday=st.booleans(),
    )


def _chains(lexicon: Lexicon) -> list[tuple[str, ...]]:
    """Return the reckonings that dates are printed in beside one another, the commonest first."""
    chains: list[tuple[str, ...]] = [("gregorian",), ("hijri",), ("hijri", "gregorian")]
    if "solar_hijri" in lexicon.months:
        chains += [("solar_hijri",), ("solar_hijri", "gregorian"), ("hijri", "solar_hijri", "gregorian")]
    if "rumi" in lexicon.months:
        chains += [("rumi",), ("hijri", "rumi"), ("hijri", "rumi", "gregorian")]
    return chains


def _chronology(
    names: tuple[str, ...], day: dt.date, precision: str, more: int, season: str | None, *, weekday: bool
) -> Chronology:
    first = day
    if "rumi" in names:  # a day of the years that the Ottoman fiscal calendar was printed in
        first = _FIRST + (day - _FIRST) % (_LAST_RUMI - _FIRST)
    last = first + dt.timedelta({"days": more, "months": 28 + 5 * more}.get(precision, 0))
    return Chronology(
        **{name: _date(name, first, last, precision) for name in names},
        weekday=WEEKDAYS[first.weekday()] if weekday and precision == "day" else None,
        season=season if precision == "year" else None,
    )


def _date(reckoning: str, first: dt.date, last: dt.date, precision: str) -> Any:
    """Return what is printed of a day, or of the days or months from one day to another."""
    one, other = (_label(reckoning, day) for day in (first, last))
    match precision:
        case "year":
            return _YEARS[reckoning](one.year)
        case "day" | "days":
            return one if one == other else Interval(one, other)
        case _:
            months = [_month(label) for label in (one, other)]
            return months[0] if months[0] == months[1] else Interval(*months)


def _label(reckoning: str, day: dt.date) -> Any:
    return day if reckoning == "gregorian" else get_calendar(_CALENDARS[reckoning]).from_gregorian(day)


def _month(label: Any) -> Any:
    return GregorianMonth(label.year, label.month) if isinstance(label, dt.date) else label.year_month

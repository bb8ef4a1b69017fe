"""What a calendar says when it refuses: a message that can be shown as it is, and the same facts as attributes."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from issue_dates import (
    Calendar,
    GregorianMonth,
    HijriDate,
    HijriMonth,
    HijriYear,
    Interval,
    OutOfRangeError,
    PartialDate,
    RumiMonth,
    SolarHijriDate,
    SolarHijriMonth,
    UnknownNameError,
    YearShape,
    compare,
    get_calendar,
    to_gregorian,
    to_hijri,
)
from issue_dates.calendars import ALIASES, ALL, month_sources
from issue_dates.calendars.labels import gregorian_ends
from tests.refusals import assert_refused

CALENDAR = get_calendar("umm-al-qura")
MOMENT = dt.datetime(2022, 1, 1, 20, tzinfo=dt.UTC)
RAJAB, SHABAN = HijriMonth(1445, 7), HijriMonth(1445, 8)
TABLE = {RAJAB: dt.date(2024, 1, 13), SHABAN: dt.date(2024, 2, 11)}
SPAN = "a datetime.date, a Gregorian month or year or an interval of such"
EVENING = "; the evening belongs to the next Hijri day, so pass .date() or the day after"
REACHING_1600 = (
    "umm-al-qura-icu",
    *(f"tabular-{leap}-{epoch}" for leap in ("15", "16", "fatimid", "habash") for epoch in ("civil", "astronomical")),
)
TEXT = "; read text with fromisoformat first"


def table(starts: Any, end: Any = None) -> Calendar:
    return Calendar.from_month_starts("mine", starts, source="the test", end=end)


def rule(year: int) -> YearShape:
    return YearShape(year * 354, (30, 29) * 6)


# Each: what is asked for, what is said, of which field, with which value, and the limits where there are some.
REFUSALS: list[tuple[Any, str, str, object, tuple[int, int] | None]] = [
    # A value that is none of the calendar's.
    (
        lambda: CALENDAR.to_gregorian("1443-05-28"),  # type: ignore[call-overload]
        f"umm-al-qura: expected a hijri date, month or year, not '1443-05-28'{TEXT}",
        "value",
        "1443-05-28",
        None,
    ),
    (
        lambda: CALENDAR.from_gregorian(MOMENT),
        f"umm-al-qura: expected {SPAN}, not {MOMENT!r}{EVENING}",
        "value",
        MOMENT,
        None,
    ),
    (lambda: CALENDAR.from_gregorian(2022), f"umm-al-qura: expected {SPAN}, not 2022", "value", 2022, None),  # type: ignore[call-overload]
    (
        lambda: CALENDAR.ordinal(RAJAB),  # type: ignore[arg-type]
        "umm-al-qura: expected a HijriDate, not HijriMonth(1445, 7)",
        "value",
        RAJAB,
        None,
    ),
    (
        lambda: get_calendar("rumi").month_length(RAJAB),
        "rumi: expected a RumiMonth, not HijriMonth(1445, 7)",
        "value",
        RAJAB,
        None,
    ),
    (
        lambda: get_calendar("solar-hijri").year_length(HijriYear(1403)),
        "solar-hijri: expected a SolarHijriYear, not HijriYear(1403)",
        "value",
        HijriYear(1403),
        None,
    ),
    (lambda: CALENDAR.label("5"), f"umm-al-qura: expected the ordinal of a day, not '5'{TEXT}", "value", "5", None),  # type: ignore[arg-type]
    (
        lambda: CALENDAR.add_months(HijriDate(1443, 5, 28), 1.0),  # type: ignore[arg-type]
        "umm-al-qura: expected a whole number of months, not 1.0",
        "value",
        1.0,
        None,
    ),
    (
        lambda: compare("2022-01-01"),  # type: ignore[arg-type]
        f"compare: expected a date, a month, a year or an interval, not '2022-01-01'{TEXT}",
        "value",
        "2022-01-01",
        None,
    ),
    (
        lambda: gregorian_ends(RAJAB),
        "expected a Gregorian day, month, year or interval of such, not HijriMonth(1445, 7)",
        "value",
        RAJAB,
        None,
    ),
    # A day that is none.
    (
        lambda: to_gregorian(HijriDate(1443, 6, 30)),
        "umm-al-qura: 1443-06 has 29 days, so there is no day 30",
        "day",
        30,
        (1, 29),
    ),
    (
        lambda: CALENDAR.days(HijriDate(1443, 6, 31)),
        "umm-al-qura: 1443-06 has 29 days, so there is no day 31",
        "day",
        31,
        (1, 29),
    ),
    (
        lambda: get_calendar("solar-hijri").to_gregorian(SolarHijriDate(1402, 12, 30)),
        "solar-hijri: 1402-12 has 29 days, so there is no day 30",
        "day",
        30,
        (1, 29),
    ),
    (
        lambda: CALENDAR.age(HijriDate(1443, 5, 28), HijriDate(1443, 5, 27)),
        "umm-al-qura: 1443-05-27 is before 1443-05-28",
        "on",
        HijriDate(1443, 5, 27),
        None,
    ),
    # A calendar that is made of the wrong parts.
    (
        lambda: CALENDAR.shifted(31),
        "shifted: days must be an int from -30 to 30, not 31",
        "days",
        31,
        (-30, 30),
    ),
    (
        lambda: Calendar("x", "gregorian", range(1, 5), "", rule),
        "Calendar: reckoning must be one of hijri, solar_hijri, rumi, not 'gregorian'",
        "reckoning",
        "gregorian",
        None,
    ),
    (
        lambda: Calendar("x", "hijri", range(5, 5), "", rule),
        "Calendar: years must be a range such as range(1343, 1501), not range(5, 5)",
        "years",
        range(5, 5),
        None,
    ),
    (
        lambda: Calendar("x", "hijri", range(3, 5), "", lambda year: YearShape(year * 400, (30, 7))).table(),
        "x: month 3-02 has 7 days, not from 8 to 31",
        "month",
        2,
        (8, 31),
    ),
    (
        lambda: Calendar("x", "hijri", range(3, 5), "", lambda year: YearShape(year * 400, (30, 29) * 6)).table(),
        "x: year 4 begins on day 1600, but the year before ends on day 1553",
        "year",
        4,
        None,
    ),
    # A table of month starts that cannot be right.
    (lambda: table({}), "mine: the table holds no month", "starts", {}, None),
    (
        lambda: table({"1445-07": TABLE[RAJAB]}),
        "mine: expected a HijriMonth as key, not '1445-07'",
        "starts",
        "1445-07",
        None,
    ),
    (
        lambda: table({(1445, 7, 1): TABLE[RAJAB]}),
        "mine: expected a HijriMonth as key, not (1445, 7, 1)",
        "starts",
        (1445, 7, 1),
        None,
    ),
    (
        lambda: table({RAJAB: MOMENT}),
        f"mine: 1445-07 must begin on a datetime.date, not {MOMENT!r}",
        "starts",
        MOMENT,
        None,
    ),
    (
        lambda: table(TABLE, end="2024-03-11"),
        "mine: 1445-09 must begin on a datetime.date, not '2024-03-11'",
        "starts",
        "2024-03-11",
        None,
    ),
    (
        lambda: table({RAJAB: TABLE[RAJAB], HijriMonth(1445, 9): dt.date(2024, 3, 12)}),
        "mine: 1445-07 is followed by 1445-09, not by 1445-08",
        "starts",
        HijriMonth(1445, 9),
        None,
    ),
    (
        lambda: table({RAJAB: TABLE[RAJAB], SolarHijriMonth(1445, 8): TABLE[SHABAN]}),
        "mine: 1445-07 is followed by 1445-08, not by 1445-08",
        "starts",
        SolarHijriMonth(1445, 8),
        None,
    ),
    (
        lambda: table({RAJAB: dt.date(2024, 1, 15), SHABAN: TABLE[SHABAN]}),
        "mine: 1445-07 has 27 days (from 2024-01-15 to 2024-02-11), not 28 to 31",
        "starts",
        RAJAB,
        (28, 31),
    ),
]


@pytest.mark.parametrize(("ask", "message", "field", "value", "limits"), REFUSALS, ids=[each[1] for each in REFUSALS])
def test_a_refusal_tells_its_facts(
    ask: Any, message: str, field: str, value: object, limits: tuple[int, int] | None
) -> None:
    """The message is whole and names the value; `field`, `value` and `limits` say the same to a program."""
    assert_refused(ask, message, field, value, limits)


@pytest.mark.parametrize(
    ("ask", "message", "value", "calendar", "limits", "alternatives"),
    [
        (
            lambda: get_calendar("iran").to_gregorian(HijriMonth(1600, 1)),
            f"iran covers 1265 to 1447, not 1600-01; these reach: {', '.join(REACHING_1600)}",
            HijriMonth(1600, 1),
            "iran",
            (1265, 1447),
            REACHING_1600,
        ),
        (
            lambda: get_calendar("rumi").days(RumiMonth(1342, 1)),
            "rumi covers 1256 to 1341, not 1342-01",
            RumiMonth(1342, 1),
            "rumi",
            (1256, 1341),
            (),
        ),
        (
            lambda: get_calendar("rumi").label(10**9),
            "rumi covers 1256 to 1341, not 1000000000",
            10**9,
            "rumi",
            (1256, 1341),
            (),
        ),
        (
            lambda: get_calendar("solar-hijri").from_gregorian(dt.date(1700, 1, 1)),
            "solar-hijri covers 1178 to 1633, not 1700-01-01",
            dt.date(1700, 1, 1),
            "solar-hijri",
            (1178, 1633),
            (),
        ),
        (
            lambda: table(TABLE).to_gregorian(HijriDate(1445, 8, 30)),
            "mine does not know how long its last month is, so not 1445-08-30",
            HijriDate(1445, 8, 30),
            "mine",
            (1445, 1445),
            ("iran",),  # of the others, none has a 30th of Sha'ban in that year
        ),
        (
            lambda: month_sources(HijriMonth(1264, 12)),
            "iran has no sources for 1264-12",
            HijriMonth(1264, 12),
            "iran",
            (1265, 1447),
            (),
        ),
    ],
)
def test_out_of_range_tells_its_facts(
    ask: Any,
    message: str,
    value: object,
    calendar: str,
    limits: tuple[int, int],
    alternatives: tuple[str, ...],
) -> None:
    """The message names the calendar, its years, the value, and the calendars of that reckoning that reach it."""
    with pytest.raises(OutOfRangeError) as caught:
        ask()
    error = caught.value
    assert str(error) == message
    assert (error.value, error.calendar, error.limits, error.alternatives) == (value, calendar, limits, alternatives)


def test_an_unknown_name_tells_what_is_known() -> None:
    """All names and aliases for a name that is none; those that are meant for a name that means several calendars."""
    with pytest.raises(UnknownNameError) as caught:
        get_calendar("umm-al-kura")
    every = (*ALL, *ALIASES)
    assert str(caught.value) == f"'umm-al-kura' is the name of no calendar; there are {', '.join(every)}"
    assert (caught.value.name, caught.value.known) == ("umm-al-kura", every)
    with pytest.raises(UnknownNameError) as caught:
        to_hijri(dt.date(2022, 1, 1), "hijri")
    assert str(caught.value) == "'hijri' names several calendars; say umm-al-qura, tabular-16-civil"
    assert (caught.value.name, caught.value.known) == ("hijri", ("umm-al-qura", "tabular-16-civil"))


@pytest.mark.parametrize(
    "value",
    [
        HijriMonth(1445, 8),
        HijriYear(1445),
        HijriDate(1445, 8, 30),
        HijriMonth(1445, 6),
        HijriMonth(1445, 9),
        dt.date(2024, 1, 12),
        dt.date(2024, 3, 11),
        GregorianMonth(2024, 1),
        GregorianMonth(2024, 3),
        MOMENT,
        PartialDate("hijri", None, 8, 1),
        Interval(RAJAB, SHABAN),
        SolarHijriMonth(1445, 7),
        "1445-07",
    ],
)
def test_what_a_table_without_an_end_does_not_cover(value: object) -> None:
    """The open month and its year, what lies beside the table, and what is no label of it."""
    assert not table(TABLE).covers(value)


@pytest.mark.parametrize(
    "value",
    [
        RAJAB,
        HijriDate(1445, 7, 29),
        HijriDate(1445, 8, 29),
        Interval(RAJAB, HijriDate(1445, 8, 28)),
        dt.date(2024, 1, 13),
        dt.date(2024, 3, 9),
        Interval(dt.date(2024, 1, 13), GregorianMonth(2024, 2)),
    ],
)
def test_what_a_table_without_an_end_covers(value: object) -> None:
    """Its whole months, and of the open one as many days as the shortest month has: here 29, to 10 March."""
    calendar = table(TABLE)
    assert calendar.covers(value)
    assert calendar.last_day == dt.date(2024, 3, 10)

"""What a day, a month or a period is called in each reckoning, and what the date of an issue should read."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from issue_dates.calendars import get_calendar
from issue_dates.series import Rule
from issue_dates.series.labels import field_of_date, label_of_days, label_text
from issue_dates.series.observation import Observation, Range, Reckoner, observe
from issue_dates.values import (
    GregorianMonth,
    GregorianYear,
    HijriDate,
    HijriMonth,
    Interval,
    PartialDate,
    RumiDate,
    RumiMonth,
    SolarHijriDate,
    SolarHijriMonth,
)
from tests.series.issues import issue

RECKONER = Reckoner(
    {
        "hijri": (get_calendar("umm-al-qura"),),
        "solar_hijri": (get_calendar("solar-hijri"),),
        "rumi": (get_calendar("rumi"),),
    }
)
NEW_YEAR = dt.date(2022, 1, 1)
DAYS = {"hijri": HijriDate(1443, 5, 28), "solar_hijri": SolarHijriDate(1400, 10, 11), "gregorian": NEW_YEAR}
"""1 January 2022."""
WEEKLY = Rule("w", "gregorian", 7, False, (5,), True)
HIJRI = Rule("m", "hijri", 1, True, (0,), True)
LOOSE = Rule("m", "gregorian", 1, True, (14.5,), False)


def days(first: dt.date, last: dt.date) -> Range:
    return Range(first.toordinal(), last.toordinal())


def observed(**dates: Any) -> Observation:
    [one] = observe([issue(None, 1, **dates)], RECKONER)
    return one


class TestLabels:
    """Days by their names."""

    @pytest.mark.parametrize("reckoning", DAYS)
    def test_of_a_day(self, reckoning: Any) -> None:
        assert label_of_days(reckoning, days(NEW_YEAR, NEW_YEAR), RECKONER) == DAYS[reckoning]

    def test_of_a_day_of_the_rumi_year(self) -> None:
        """1 March 1327 was 14 March 1911, and its January and February came after December."""
        day = dt.date(1911, 3, 14)
        assert label_of_days("rumi", days(day, day), RECKONER) == RumiDate(1327, 3, 1)
        day = dt.date(1912, 3, 13)
        assert label_of_days("rumi", days(day, day), RECKONER) == RumiDate(1327, 2, 29)

    @pytest.mark.parametrize(
        ("reckoning", "first", "last", "label"),
        [
            ("gregorian", dt.date(2022, 1, 1), dt.date(2022, 1, 2), GregorianMonth(2022, 1)),
            ("gregorian", dt.date(2022, 1, 1), dt.date(2022, 1, 31), GregorianMonth(2022, 1)),
            (
                "gregorian",
                dt.date(2021, 12, 31),
                dt.date(2022, 1, 1),
                Interval(GregorianMonth(2021, 12), GregorianMonth(2022, 1)),
            ),
            ("hijri", dt.date(2021, 12, 5), dt.date(2022, 1, 3), HijriMonth(1443, 5)),
            ("hijri", dt.date(2022, 1, 1), dt.date(2022, 1, 31), Interval(HijriMonth(1443, 5), HijriMonth(1443, 6))),
            ("solar_hijri", dt.date(2022, 1, 1), dt.date(2022, 1, 7), SolarHijriMonth(1400, 10)),
            ("rumi", dt.date(1911, 3, 14), dt.date(1911, 3, 31), RumiMonth(1327, 3)),
        ],
    )
    def test_of_several_days(self, reckoning: Any, first: dt.date, last: dt.date, label: Any) -> None:
        """The month that they lie in, or from the first to the last."""
        assert label_of_days(reckoning, days(first, last), RECKONER) == label

    def test_of_days_that_no_calendar_reaches(self) -> None:
        """One end is enough: Umm al-Qura has no day after 1500."""
        last = dt.date(2077, 11, 16)  # 30 Dhu al-Hijja 1500
        assert label_of_days("hijri", days(last, last), RECKONER) == HijriDate(1500, 12, 30)
        assert label_of_days("hijri", days(last, last + dt.timedelta(1)), RECKONER) is None
        first = dt.date(1924, 8, 1)  # 1 Muharram 1343
        assert label_of_days("hijri", days(first, first), RECKONER) == HijriDate(1343, 1, 1)
        assert label_of_days("hijri", days(first - dt.timedelta(1), first), RECKONER) is None


class TestFields:
    """Which date places an issue."""

    def test_that_of_the_rule_s_own_months(self) -> None:
        """Though another is more precise."""
        one = observed(hijri=HijriMonth(1443, 5), gregorian=NEW_YEAR)
        assert field_of_date(one, HIJRI) == "hijri"
        assert field_of_date(one, LOOSE) == field_of_date(one, WEEKLY) == "gregorian"

    def test_else_the_most_precise(self) -> None:
        one = observed(hijri=HijriDate(1443, 5, 28), gregorian=GregorianMonth(2022, 1))
        assert field_of_date(one, WEEKLY) == "hijri"
        assert field_of_date(observed(solar_hijri=DAYS["solar_hijri"], gregorian=GregorianYear(2022)), HIJRI) == (
            "solar_hijri"
        )

    def test_else_any(self) -> None:
        """One that no calendar reaches is a date all the same; without its year it is none."""
        assert field_of_date(observed(hijri=HijriDate(1501, 1, 1)), WEEKLY) == "hijri"
        assert field_of_date(observed(hijri=PartialDate("hijri", None, 5, 28)), WEEKLY) is None


class TestTexts:
    """What the date of an issue should read in the period of 1 January 2022."""

    @pytest.mark.parametrize(
        ("rule", "printed", "text"),
        [
            (WEEKLY, {"gregorian": dt.date(2022, 2, 1)}, "2022-01-01"),
            (WEEKLY, {"gregorian": GregorianMonth(2022, 2)}, "2022-01"),
            (WEEKLY, {"hijri": HijriDate(1443, 6, 1)}, "1443-05-28"),
            (WEEKLY, {"hijri": HijriMonth(1443, 6)}, "1443-05"),
            (HIJRI, {"hijri": HijriDate(1443, 7, 9)}, "1443-06-01"),  # whose 1st is nearer than that of Jumada I
            (HIJRI, {"hijri": HijriMonth(1443, 7)}, "1443-06"),
            (HIJRI, {"gregorian": dt.date(2022, 2, 9)}, "2022-01-04"),
            (LOOSE, {"gregorian": dt.date(2022, 2, 9)}, "2022-01-09"),  # any day of the month is as good
            (LOOSE, {"gregorian": GregorianMonth(2022, 2)}, "2022-01"),
            (LOOSE, {"hijri": HijriDate(1443, 6, 9)}, None),  # two Hijri months lie in it
            (LOOSE, {"hijri": HijriMonth(1443, 6)}, "1443-05/1443-06"),
            (WEEKLY, {}, None),
            (WEEKLY, {"solar_hijri": SolarHijriDate(1400, 9, 9)}, "1400-10-11"),
        ],
    )
    def test_at_the_precision_printed(self, rule: Rule, printed: dict[str, Any], text: str | None) -> None:
        place = RECKONER.place(rule.runs_in, NEW_YEAR.toordinal()) if rule.months else NEW_YEAR.toordinal()
        assert place is not None
        slot = rule.slots(place).first
        assert label_text(observed(**printed), rule, slot, RECKONER) == text

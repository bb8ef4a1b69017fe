"""Before a rule is looked for: the order of the run, and the steps from one issue to the next."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from issue_dates.calendars import get_calendar
from issue_dates.series.observation import Observation, Printed, Range, Reckoner, observe
from issue_dates.series.order import _apart, _days, _neighbours, arrange
from issue_dates.series.segments import Step, steps_of
from issue_dates.values import Chronology, Enumeration, GregorianMonth, HijriDate, HijriMonth, Issue, Numbering
from tests.series.issues import issue

if TYPE_CHECKING:
    from collections.abc import Sequence

RECKONER = Reckoner({"hijri": (get_calendar("umm-al-qura"),), "solar_hijri": (), "rumi": ()})
FRIDAY = dt.date(2021, 1, 1)
JANUARY = GregorianMonth(1990, 1)


def week(at: int) -> dt.date:
    return FRIDAY + dt.timedelta(7 * at)


def arranged(issues: Sequence[Issue]) -> list[Observation]:
    return arrange(observe(issues, RECKONER))


def steps(issues: Sequence[Issue], *, restarting: bool = False) -> list[Step]:
    run = arranged(issues)
    return steps_of(run, [one.volume for one in run], restarting=restarting)


class TestOrder:
    """Every issue in its place."""

    def test_an_issue_without_a_date_stands_right_behind_the_one_before_it(self) -> None:
        """In a daily too; what has neither date nor number stands at the end."""
        run = [issue(None, at + 1, gregorian=FRIDAY + dt.timedelta(at)) for at in range(9)]
        run[4] = issue(None, 5)
        found = arranged([issue(3), *run])
        assert [one.number.first for one in found if one.number] == list(range(1, 10))
        assert found[-1].volume == 3

    def test_a_volume_alone_is_no_place(self) -> None:
        """What prints neither number nor date stands at the end, though others of its volume are there."""
        run = [issue(1 + at // 3, at % 3 + 1, gregorian=week(at)) for at in range(9)]
        found = arranged([issue(2), *run])
        assert [one.volume for one in found] == [1, 1, 1, 2, 2, 2, 3, 3, 3, 2]

    def test_without_any_date_numbers_tell_the_order(self) -> None:
        levels = [(2, 1), (1, 2), (1, 10), (2, 3), (1, 1)]
        found = arranged([issue(*level) for level in levels])
        assert [(one.volume, one.number and one.number.first) for one in found] == sorted(levels)

    def test_an_issue_without_a_date_that_opens_or_ends_the_run_stands_there(self) -> None:
        """Before the first that has one, and behind the last."""
        run = [issue(None, at + 1, gregorian=FRIDAY + dt.timedelta(at)) for at in range(9)]
        found = arranged([*run[1:8], issue(None, 1), issue(None, 9)])
        assert [one.number.first for one in found if one.number] == list(range(1, 10))

    def test_issues_of_one_day_stand_in_the_order_of_their_numbers(self) -> None:
        """Of volumes before that, and of running numbers behind it."""
        levels = [issue(2, 1), issue(1, 3), issue(1, 2), issue(1, 2, whole=7), issue(None, 9)]
        run = [Issue(None, one.enumeration, Chronology(gregorian=FRIDAY)) for one in levels]
        assert [one.index for one in arranged(run)] == [4, 2, 3, 1, 0]
        undated = [issue(title) for title in (3, 1, 2)]
        assert [one.volume for one in arranged(undated)] == [1, 2, 3]

    def test_of_two_dates_far_apart_the_one_among_the_neighbours_counts(self) -> None:
        """No. 5 was due on 29 January 2021; its Gregorian year is wrong, and that of no. 7 in the Hijri date."""
        run = [issue(None, at + 1, gregorian=week(at)) for at in range(9)]
        run[4] = issue(None, 5, gregorian=dt.date(2012, 1, 29), hijri=HijriDate(1442, 6, 16))
        run[6] = issue(None, 7, gregorian=week(6), hijri=HijriDate(1424, 7, 1))
        assert [one.day for one in arranged(run)] == [week(at).toordinal() for at in range(9)]

    def test_of_two_dates_far_apart_without_neighbours_the_most_precise_counts(self) -> None:
        """Of two days the Gregorian one."""
        hijri = HijriDate(1442, 6, 16)  # 29 January 2021
        [one] = arranged([issue(None, 5, gregorian=dt.date(2012, 1, 29), hijri=hijri)])
        assert one.day == dt.date(2012, 1, 29).toordinal()
        [one] = arranged([issue(None, 5, gregorian=GregorianMonth(2012, 1), hijri=hijri)])
        assert one.day == dt.date(2021, 1, 29).toordinal()
        found = arranged([issue(gregorian=dt.date(2012, 1, 29), hijri=hijri), issue(None, 4, gregorian=week(3))])
        assert [one.day for one in found] == [dt.date(2012, 1, 29).toordinal(), week(3).toordinal()]

    def test_of_dates_that_go_together_the_most_precise_counts(self) -> None:
        """A day before a month; of two months the Gregorian one, whose middle is the 16th."""
        [one] = arranged([issue(None, 1, hijri=HijriMonth(1442, 5), gregorian=FRIDAY)])
        assert one.day == FRIDAY.toordinal()
        [one] = arranged([issue(None, 1, hijri=HijriDate(1442, 5, 17), gregorian=GregorianMonth(2021, 1))])
        assert one.day == FRIDAY.toordinal()
        [one] = arranged([issue(None, 1, hijri=HijriMonth(1442, 5), gregorian=GregorianMonth(2021, 1))])
        assert one.day == dt.date(2021, 1, 16).toordinal()

    @pytest.mark.parametrize(
        ("gregorian", "hijri", "first"),
        [
            (1, 1, "gregorian"), (2, 1, "hijri"), (16, 2, "gregorian"), (17, 16, "hijri"), (31, 17, "gregorian"),
            (32, 31, "hijri"), (62, 32, "gregorian"), (63, 62, "hijri"), (366, 63, "gregorian"), (367, 366, "hijri"),
            (730, 367, "gregorian"),
        ],
    )  # fmt: skip
    def test_dates_are_about_as_precise(self, gregorian: int, hijri: int, first: str) -> None:
        """As a day, half a month, a month, two, a year, or more; of dates as precise the Gregorian one counts."""
        [one] = observe([Issue()], RECKONER)
        for name, start, width in (("gregorian", 1000, gregorian), ("hijri", 5000, hijri)):
            one.dates[name] = Printed(Range(start, start + width - 1), Range(0, 0), exact=False)  # type: ignore[index]
        middle = [1000 + (gregorian - 1) // 2, 5000 + (hijri - 1) // 2]
        assert _days(one) == (middle if first == "gregorian" else middle[::-1])

    @pytest.mark.parametrize(("away", "choices"), [(0, 1), (6, 1), (-6, 1), (7, 2), (-7, 2)])
    def test_dates_are_far_from_each_other_from_seven_days_on(self, away: int, choices: int) -> None:
        """Then the run decides between them."""
        [one] = observe([issue(gregorian=FRIDAY + dt.timedelta(away), hijri=HijriDate(1442, 5, 17))], RECKONER)
        assert len(_apart(one)) == choices

    def test_the_days_of_the_issues_numbered_next(self) -> None:
        """Of up to five on each side; an issue is no neighbour of its own where its day is not settled."""
        keys = [(-1, number, -1) for number in range(1, 15)]
        days: list[int | None] = [10 * number for number in range(1, 15)]
        assert _neighbours((-1, 0, -1), keys, days) == (None, 10)
        assert _neighbours((-1, 20, -1), keys, days) == (140, None)
        days[6] = None
        assert _neighbours((-1, 7, -1), keys, days) == (60, 80)
        days[3:6] = days[7:10] = [None] * 3
        assert _neighbours((-1, 7, -1), keys, days) == (30, 110)
        days[2] = days[10] = None
        assert _neighbours((-1, 7, -1), keys, days) == (20, 120)
        days[1] = days[11] = None
        assert _neighbours((-1, 7, -1), keys, days) == (None, None)
        assert _neighbours((-1, 2, -1), keys, days) == (10, None)


class TestCopies:
    """Prints of one number that are one issue."""

    @staticmethod
    def count(*dates: dict[str, Any]) -> int:
        return len(arranged([issue(None, 5, **date) for date in dates]))

    def test_two_days_apart(self) -> None:
        """Three days are a second issue of that number, as is a month that does not touch the other."""
        for away, count in ((0, 1), (2, 1), (-2, 1), (3, 2), (-3, 2)):
            assert self.count({"gregorian": week(2)}, {"gregorian": week(2) + dt.timedelta(away)}) == count
        assert self.count({"gregorian": FRIDAY}, {"gregorian": GregorianMonth(2021, 1)}) == 1
        assert self.count({"gregorian": FRIDAY}, {"gregorian": GregorianMonth(2020, 12)}) == 2

    def test_in_different_reckonings(self) -> None:
        """Jumada I 1442 went from 16 December 2020 to 13 January 2021."""
        for day, count in ((dt.date(2020, 12, 16), 1), (dt.date(2021, 1, 13), 1), (dt.date(2021, 1, 25), 2)):
            assert self.count({"hijri": HijriMonth(1442, 5)}, {"gregorian": day}) == count
        for day, count in ((dt.date(2020, 12, 14), 1), (dt.date(2020, 12, 13), 2), (dt.date(2021, 1, 16), 2)):
            assert self.count({"gregorian": day}, {"hijri": HijriMonth(1442, 5)}) == count
        assert self.count({"hijri": HijriMonth(1442, 5)}, {"gregorian": dt.date(2021, 1, 15)}) == 1
        for away, count in ((2, 1), (3, 2)):
            assert self.count({"hijri": HijriDate(1442, 5, 17)}, {"gregorian": FRIDAY + dt.timedelta(away)}) == count

    def test_the_day_that_one_of_them_prints_is_kept(self) -> None:
        """Whichever comes first, with the dates that only the other has."""
        month, day = {"gregorian": GregorianMonth(2021, 1)}, {"gregorian": FRIDAY, "hijri": HijriMonth(1442, 5)}
        for dates in ((month, day), (day, month)):
            [one] = arranged([issue(None, 5, **date) for date in dates])
            assert (one.dates["gregorian"].exact, {*one.dates}, one.copies) == (True, {"gregorian", "hijri"}, [1])

    def test_what_is_counted_beside_an_issue_is_no_copy_of_it(self) -> None:
        """A supplement, a "bis", a part, a double number; of each there may be copies."""
        levels = [
            Enumeration(None, Numbering(5)),
            Enumeration(None, Numbering(5), supplement="s"),
            Enumeration(None, Numbering(5, suffix="bis")),
            Enumeration(None, Numbering(5), part=Numbering(2)),
            Enumeration(None, Numbering(5, 6)),
            Enumeration(Numbering(1), Numbering(5)),
            Enumeration(None, Numbering(5), whole_number=Numbering(105)),
        ]
        run = [Issue(None, level, Chronology(gregorian=FRIDAY)) for level in levels]
        assert len(arranged(run)) == len(levels)
        assert sorted(one.copies[0] for one in arranged([*run, *run])) == list(range(len(run), 2 * len(run)))

    def test_without_a_number_the_day_tells(self) -> None:
        """What has neither day nor number is a copy of nothing."""
        run = [issue(gregorian=FRIDAY), issue(None, 5, gregorian=FRIDAY), issue(gregorian=FRIDAY), issue(2), issue(2)]
        found = arranged(run)
        assert [(one.index, one.copies) for one in found] == [(1, [0, 2]), (3, []), (4, [])]


class TestSteps:
    """Days and numbers from one dated issue to the next."""

    def test_of_numbers(self) -> None:
        """From no. 2 to no. 5 are three; issues without a date are stepped over."""
        run = [issue(None, 1, gregorian=week(0)), issue(None, 2, gregorian=week(1)), issue(None, 3)]
        assert steps([*run, issue(None, 5, gregorian=week(4))]) == [Step(1, 7, 1), Step(3, 21, 3)]

    def test_of_running_numbers_where_there_are_no_others(self) -> None:
        """And of neither, where there is neither on one side."""
        run = [issue(whole=31, gregorian=week(0)), issue(whole=33, gregorian=week(2)), issue(gregorian=week(3))]
        assert steps([*run, issue(whole=40, gregorian=week(5))]) == [
            Step(1, 14, 2),
            Step(2, 7, None),
            Step(3, 14, None),
        ]

    def test_after_a_double_number(self) -> None:
        """It may have covered the time of two."""
        double = Issue(None, Enumeration(None, Numbering(3, 4)), Chronology(gregorian=week(2)))
        assert steps([issue(None, 2, gregorian=week(1)), double, issue(None, 5, gregorian=week(4))]) == [
            Step(1, 7, 1),
            Step(2, 14, 1, slack=1),
        ]

    def test_over_the_turn_of_a_volume_only_the_least_is_known(self) -> None:
        """After the highest number that is there, dated or not, come those from 1 on."""
        run = [issue(1, 10, gregorian=week(0)), issue(2, 3, gregorian=week(3))]
        assert steps(run, restarting=True) == [Step(1, 21, 3, least=True)]
        assert steps([*run, issue(1, 12)], restarting=True) == [Step(2, 21, 5, least=True)]
        opening = [issue(1, 10, gregorian=week(0)), issue(2, 0, gregorian=week(1))]
        assert steps(opening, restarting=True) == [Step(1, 7, 1, least=True)]

    def test_volumes_beside_numbers_that_run_on_turn_nothing(self) -> None:
        run = [issue(1, 10, gregorian=week(0)), issue(2, 13, gregorian=week(3))]
        assert steps(run) == [Step(1, 21, 3)]

    def test_of_several_issues_of_a_month_the_first_counts(self) -> None:
        """When in it the others came out, nobody knows; of several of a day it is known."""
        run = [issue(None, at + 1, gregorian=JANUARY + at // 4) for at in range(9)]
        assert [(step.at, step.advance) for step in steps(run)] == [(4, 4), (8, 4)]
        same = [issue(None, number, gregorian=week(number // 3)) for number in (1, 2, 3)]
        assert steps(same) == [Step(2, 7, 1)]

    def test_supplements_are_no_steps(self) -> None:
        extra = Issue(
            None, Enumeration(None, Numbering(1), supplement="s"), Chronology(gregorian=FRIDAY + dt.timedelta(3))
        )
        assert steps([issue(None, 1, gregorian=week(0)), extra, issue(None, 2, gregorian=week(1))]) == [Step(2, 7, 1)]

"""Gaps and what is expected in them: pauses beside missing issues, volumes of any size, changes of rule."""

from __future__ import annotations

import datetime as dt

import pytest

from issue_dates.series import infer_series
from issue_dates.series.numbering import Count, Counting, volumes_of
from issue_dates.series.observation import Range, Reckoner, observe
from issue_dates.values import GregorianMonth, HijriDate, HijriMonth, SolarHijriDate
from tests.series.issues import issue

JANUARY = GregorianMonth(1990, 1)
FRIDAY = dt.date(2021, 1, 1)


def first_of(month: GregorianMonth) -> dt.date:
    return dt.date(month.year, month.month, 1)


def test_a_pause_among_missing_issues_is_told_beside_them() -> None:
    """After no. 10 of October 1990 comes no. 13, due in January 1991, in May: two are missing, four months paused."""
    run = [issue(None, at + 1, gregorian=JANUARY + at) for at in range(10)]
    run += [issue(None, at + 3, gregorian=JANUARY + 6 + at) for at in range(10, 22)]
    series = infer_series(run)
    assert [(gap.missing, gap.kind) for gap in series.gaps()] == [(2, "missing"), (4, "pause")]
    assert [str(one.issue.enumeration.number) for one in series.missing()] == ["11", "12"]


@pytest.mark.parametrize(
    ("paused", "absent", "told"),
    [
        (1, 0, [(1, "pause")]),
        (3, 0, [(3, "pause")]),
        (1, 2, [(2, "missing")]),  # one month more or less is nothing beside them
        (2, 2, [(2, "missing"), (2, "pause")]),
        (2, 9, [(9, "missing")]),  # less than a quarter
        (3, 9, [(9, "missing"), (3, "pause")]),
    ],
)
@pytest.mark.parametrize("size", [12, None])
def test_a_pause_is_told_beside_few_that_are_missing(
    paused: int, absent: int, told: list[tuple[int, str]], size: int | None
) -> None:
    """In a monthly of volumes of twelve, after the second; and in one whose numbers run on."""
    run = [
        issue(
            None if size is None else 1 + at // 12,
            at + 1 if size is None else at % 12 + 1,
            gregorian=JANUARY + at + paused * (at >= 24),
        )
        for at in range(60)
        if not 24 <= at < 24 + absent
    ]
    assert [(gap.missing, gap.kind) for gap in infer_series(run).gaps()] == told


def volumes_of_any_size(*absent: tuple[int, int]) -> list[tuple[int, int, GregorianMonth]]:
    """A monthly whose volumes have 11, 14, 9, 13, 10 and 12 numbers, without some of them."""
    numbers = [
        (volume, number) for volume, size in enumerate((11, 14, 9, 13, 10, 12), 1) for number in range(1, size + 1)
    ]
    return [(*levels, JANUARY + at) for at, levels in enumerate(numbers) if levels not in absent]


def test_what_is_missing_where_a_volume_of_any_size_turns_is_told_by_time() -> None:
    """Of a volume that ends earlier than others the months without an issue belong to it."""
    kept = volumes_of_any_size((3, 8), (3, 9))
    series = infer_series([issue(volume, number, gregorian=month) for volume, number, month in kept])
    assert (series.numbering, series.numbers_per_volume, series.findings) == ("restarting", None, ())
    assert [(str(gap.after.id), str(gap.before.id), gap.missing) for gap in series.gaps()] == [
        ("v.3:no.7", "v.4:no.1", 2)
    ]
    assert [str(one.issue.id)[:8] for one in series.missing()] == ["v.3:no.8", "v.3:no.9"]


def test_after_a_volume_of_any_size_time_beyond_its_size_is_a_pause() -> None:
    """Volume 3 ends with its no. 9; six months later comes volume 4, whose first two numbers may be missing."""
    for absent in ((), ((4, 1), (4, 2))):
        kept = [(volume, at, month + 6 * (volume > 3)) for volume, at, month in volumes_of_any_size(*absent)]
        series = infer_series([issue(volume, number, gregorian=month) for volume, number, month in kept])
        found = [(str(gap.after.id)[:8], gap.missing, gap.kind) for gap in series.gaps()]
        assert found == [*([("v.3:no.9", 2, "missing")] if absent else []), ("v.3:no.9", 6, "pause")]


def test_numbers_that_go_back_for_good_leave_no_gap() -> None:
    """After no. 20 of a weekly comes no. 11, and so on: its place is in time, not among the numbers."""
    run = [issue(None, at + 1 - 10 * (at >= 20), gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(60)]
    series = infer_series(run)
    assert series.gaps() == ()
    assert [(one.code, one.index, one.message) for one in series.findings] == [
        ("rule-change", 20, "from here on the number runs 10 too low")
    ]


def test_both_ends_of_the_turn_may_be_missing() -> None:
    """The last two numbers of one volume and the first three of the next are five."""
    kept = volumes_of_any_size((3, 8), (3, 9), (4, 1), (4, 2), (4, 3))
    series = infer_series([issue(volume, number, gregorian=month) for volume, number, month in kept])
    assert [(str(gap.before.id), gap.missing, gap.kind) for gap in series.gaps()] == [("v.4:no.4", 5, "missing")]


def test_numbers_that_run_on_tell_what_is_missing_where_the_rule_changes() -> None:
    """A weekly up to no. 40, and five years later a monthly from no. 101 on."""
    run = [issue(None, at + 1, gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(40)]
    run += [issue(None, at + 101, gregorian=first_of(GregorianMonth(2026, 11) + at)) for at in range(14)]
    series = infer_series(run)
    assert [finding.code for finding in series.findings] == ["rule-change"]
    assert [(gap.missing, gap.kind) for gap in series.gaps()] == [(60, "missing")]


def test_numbers_of_a_volume_tell_what_is_missing_where_the_rule_changes() -> None:
    """Of the volume that goes on, or of the one that opens there; where none is, the time is a pause."""
    weekly = [issue(1 + at // 52, at % 52 + 1, gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(72)]
    for volume, opening, gap in ((2, 23, (2, "missing")), (3, 3, (2, "missing")), (3, 1, (7, "pause"))):
        monthly = [issue(volume, opening + at, gregorian=first_of(GregorianMonth(2023, 1) + at)) for at in range(12)]
        series = infer_series([*weekly, *monthly])
        assert weekly[-1].chronology.gregorian == dt.date(2022, 5, 13)
        assert (series.frequency, [(one.missing, one.kind) for one in series.gaps()]) == ("m", [gap])


def test_numbers_alone_are_compared_within_their_volume() -> None:
    """Where nothing shows how many a volume has, none is missing at its end."""
    run = [issue(*levels) for levels in ((1, 5), (1, 1), (1, 2), (2, 3), (2, 9))]
    assert [(str(gap.after.id), str(gap.before.id), gap.missing) for gap in infer_series(run).gaps()] == [
        ("v.1:no.2", "v.1:no.5", 2),
        ("v.2:no.3", "v.2:no.9", 5),
    ]


def test_without_numbers_the_time_between_two_rules_is_a_pause() -> None:
    """A weekly up to July 2021, and from January 2023 on a monthly: the 17 months between had no issue."""
    run = [issue(gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(30)]
    run += [issue(gregorian=first_of(GregorianMonth(2023, 1) + at)) for at in range(14)]
    series = infer_series(run)
    assert run[29].chronology.gregorian == dt.date(2021, 7, 23)
    assert [(gap.missing, gap.kind) for gap in series.gaps()] == [(17, "pause")]


def test_a_volume_may_open_with_number_0() -> None:
    """As specimen issues do; however few issues there are, that is an answer and no error."""
    days = [FRIDAY + dt.timedelta(7 * at) for at in range(30)]
    for size in (2, 3, 10):
        run = [issue(None, at % size, gregorian=day) for at, day in enumerate(days)]
        assert infer_series(run).frequency == "w"
    few = [issue(None, number, gregorian=day) for number, day in zip((9, 10, 0), days, strict=False)]
    assert infer_series(few).gaps() == ()


def test_a_number_without_a_volume_goes_with_its_neighbours() -> None:
    """It belongs where it fits between numbers; one that fits nowhere, to the volume before it, or else behind."""
    reckoner = Reckoner({"hijri": (), "solar_hijri": (), "rumi": ()})

    def volumes(*numbers: tuple[int | None, int]) -> list[int | None]:
        return volumes_of(observe([issue(*levels) for levels in numbers], reckoner))

    assert volumes((1, 11), (None, 12), (2, 1)) == [1, 1, 2]
    assert volumes((1, 12), (None, 1), (2, 2)) == [1, 2, 2]
    assert volumes((1, 12), (None, 12), (2, 1)) == [1, 1, 2]
    assert volumes((None, 5), (1, 1)) == [1, 1]


def test_places_of_a_run_are_volumes_and_numbers() -> None:
    """On and on, in volumes of one size, and in volumes of any size: here of 11 and 14 numbers."""
    assert Counting("continuous", None, Count(0, 0), {}).at(57) == (None, 57)
    assert Counting("restarting", 12, Count(3, 3), {1: 12, 2: 24}, regular=True).at(25) == (2, 1)
    any_size = Counting("restarting", 12, Count(0, 2), {1: 0, 2: 11, 3: 25})
    assert [any_size.at(place) for place in (0, 1, 11, 12, 25, 26)] == [
        (None, 0),
        (1, 1),
        (1, 11),
        (2, 1),
        (2, 14),
        (3, 1),
    ]
    assert any_size.position(2, Range(3, 4)) == Range(14, 15)
    assert any_size.position(None, Range(3, 4)) == Range(3, 4)


def test_running_numbers_alone_are_counted_on() -> None:
    """Where no number stands beside it, none is made up."""
    run = [issue(whole=at + 68, hijri=HijriMonth(1419, 1) + at) for at in range(12)]
    [expected] = infer_series(run).predict(1)
    levels = expected.issue.enumeration
    assert (str(levels.whole_number), levels.number, levels.volume) == ("80", None, None)
    assert expected.issue.chronology.hijri == HijriMonth(1420, 1)


def test_a_volume_that_turns_with_the_year_is_foretold() -> None:
    """Though numbers run on: no. 37 opens the fourth year."""
    run = [issue(1 + at // 12, at + 1, gregorian=JANUARY + at) for at in range(36)]
    found = infer_series(run).predict(13)
    assert [
        (str(one.issue.enumeration.volume), str(one.issue.enumeration.number)) for one in (found[0], found[12])
    ] == [
        ("4", "37"),
        ("5", "49"),
    ]


def test_an_issue_is_expected_by_its_running_number() -> None:
    """It is the surest; where the run has none, there is nothing to count from."""
    run = [issue(1 + at // 12, at % 12 + 1, whole=at + 101, gregorian=JANUARY + at) for at in range(36)]
    expected = infer_series(run).expected(issue(whole=140))
    assert expected is not None
    assert str(expected.issue.chronology.gregorian) == "1993-04"
    assert (str(expected.issue.enumeration.volume), str(expected.issue.enumeration.number)) == ("4", "4")
    assert (
        infer_series([issue(None, at + 1, gregorian=JANUARY + at) for at in range(36)]).expected(issue(whole=140))
        is None
    )


def test_of_two_numbers_the_running_one_is_the_surest() -> None:
    """No. 3 of volume 1 with the running number of no. 4 of volume 2; from an issue without one by the other."""
    run = [issue(1 + at // 12, at % 12 + 1, whole=at + 101, gregorian=JANUARY + at) for at in range(36)]
    expected = infer_series(run).expected(issue(1, 3, whole=116))
    assert expected is not None
    assert str(expected.issue.chronology.gregorian) == "1991-04"
    bare = [issue(1 + at // 12, at % 12 + 1, gregorian=JANUARY + at) for at in range(36)]
    expected = infer_series(bare).expected(issue(1, 3, whole=116))
    assert expected is not None
    assert str(expected.issue.chronology.gregorian) == "1990-03"


def test_an_issue_is_expected_from_the_nearest_that_is_there() -> None:
    """A weekly without no. 15 pauses four weeks after no. 20, and no. 25 is missing; volume 1 had twelve."""
    run = [issue(None, at, gregorian=FRIDAY + dt.timedelta(7 * (at + 4 * (at > 20)))) for at in range(1, 41)]
    series = infer_series([one for at, one in enumerate(run, 1) if at not in (15, 25)])
    for number, week in ((15, 15), (18, 18), (21, 25), (25, 29), (44, 48)):
        expected = series.expected(issue(None, number))
        assert expected is not None
        assert expected.days.first == FRIDAY + dt.timedelta(7 * week)
        by_day = series.expected(FRIDAY + dt.timedelta(7 * week))
        assert by_day is not None
        assert str(by_day.issue.enumeration.number) == str(number)
    volumes = infer_series([issue(2 + at // 12, at % 12 + 1, gregorian=first_of(JANUARY + at)) for at in range(36)])
    for asked in (issue(1, 12), dt.date(1989, 12, 1)):
        expected = volumes.expected(asked)
        assert expected is not None
        assert (str(expected.issue.id)[:9], expected.days.first) == ("v.1:no.12", dt.date(1989, 12, 1))


def test_no_issue_is_expected_on_a_day_where_no_day_is_known() -> None:
    """The months that bear the numbers are of no calendar at hand, and the days at hand bear no numbers."""
    run = [issue(None, at + 1, hijri=HijriMonth(1443, 1) + at) for at in range(10)]
    run += [issue(gregorian=first_of(GregorianMonth(2021, 8) + at)) for at in range(4)]
    series = infer_series(run, calendar="solar-hijri")
    assert (series.frequency, series.runs_in) == ("m", "hijri")
    assert series.expected(dt.date(2021, 9, 1)) is None


def test_the_size_of_volumes_is_that_of_the_last_rule_that_is_borne_out() -> None:
    """After a weekly of ten numbers a volume a single number among bare dates shows no other."""
    run = [issue(1 + at // 10, at % 10 + 1, gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(40)]
    run += [issue(gregorian=first_of(GregorianMonth(2023, 1) + at)) for at in range(14)]
    run[47] = issue(5, 3, gregorian=run[47].chronology.gregorian)
    series = infer_series(run)
    assert (series.numbering, series.numbers_per_volume) == ("restarting", 10)


def test_a_calendar_of_another_reckoning_leaves_hijri_dates_unread() -> None:
    """Who asks for the solar calendar has no day for a Hijri date; solar dates are read as ever."""
    lunar = [issue(1, month, hijri=HijriDate(1443, month, 1)) for month in range(1, 13)]
    assert infer_series(lunar).runs_in == "hijri"
    assert infer_series(lunar, calendar="solar-hijri").rule is None
    solar = [issue(1, month, solar_hijri=SolarHijriDate(1390, month, 1)) for month in range(1, 13)]
    assert infer_series(solar, calendar="solar-hijri").runs_in == "solar_hijri"


def test_a_run_may_end_with_the_last_year() -> None:
    """Python has no day after 31 December 9999, and so no end of that month is known; nothing is foretold there."""
    run = [issue(None, at + 1, gregorian=GregorianMonth(9998, 1) + at) for at in range(24)]
    series = infer_series(run)
    assert (series.frequency, series.gaps(), series.findings, series.predict(2)) == ("m", (), (), ())


def test_what_follows_the_last_day_is_left_out() -> None:
    """December 9999 ends on a Friday: after its fourth one comes one more, after its fourth Saturday none."""
    for opening, following in ((dt.date(9999, 12, 3), ["9999-12-31"]), (dt.date(9999, 12, 4), [])):
        run = [issue(None, at + 1, gregorian=opening + dt.timedelta(7 * at)) for at in range(4)]
        assert [str(one.days.first) for one in infer_series(run).predict(5)] == following


def test_few_dates_among_many_issues_show_a_rule() -> None:
    """Eight numbers of volume 7 bear no date; the three of volume 2 lie half a year apart."""
    run = [issue(7, whole=number) for number in range(1, 9)]
    run += [issue(2, whole=number + 1, hijri=HijriMonth(1349, 4) + 6 * number) for number in range(3)]
    assert infer_series(run).frequency == "f"


def test_a_series_says_what_it_is() -> None:
    """In an interactive session, for instance."""
    assert repr(infer_series([])) == "<Series: too little evidence for a rule in 0 issues>"

"""Rules: their days, their RRULE, their MARC pattern; predictions against dateutil and against the calendars."""

from __future__ import annotations

import datetime as dt
import random

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from issue_dates.calendars import get_calendar
from issue_dates.series import Rule, infer_series
from issue_dates.values import (
    WEEKDAYS,
    Chronology,
    Enumeration,
    GregorianMonth,
    HijriDate,
    HijriMonth,
    HijriYear,
    Issue,
    Numbering,
    SolarHijriDate,
)
from tests.series.real_runs import real_run

FRIDAY = dt.date(2021, 1, 1)


def numbered(dates: list[dt.date], volume: int | None = None) -> list[Issue]:
    return [
        Issue(None, Enumeration(Numbering(volume) if volume else None, Numbering(number)), Chronology(gregorian=date))
        for number, date in enumerate(dates, 1)
    ]


def spaced(*steps: int, start: dt.date = FRIDAY, times: int = 12) -> list[dt.date]:
    days = [start]
    while len(days) < times:
        days.append(days[-1] + dt.timedelta(steps[(len(days) - 1) % len(steps)]))
    return days


@pytest.mark.parametrize(
    ("steps", "frequency", "rrule"),
    [
        ((1,), "d", "FREQ=DAILY"),
        ((1, 1, 1, 1, 1, 2), "d", "FREQ=WEEKLY;BYDAY=MO,TU,WE,FR,SA,SU"),
        ((3, 2, 2), "i", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
        ((4, 3), "c", "FREQ=WEEKLY;BYDAY=TU,FR"),
        ((7,), "w", "FREQ=WEEKLY;BYDAY=FR"),
        ((14,), "e", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ((3, 1, 1, 1, 1), "d", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ((10,), "z", "FREQ=DAILY;INTERVAL=10"),
        ((15,), "z", "FREQ=DAILY;INTERVAL=15"),
        ((21,), "z", "FREQ=DAILY;INTERVAL=21"),
        ((28,), "z", "FREQ=WEEKLY;INTERVAL=4;BYDAY=FR"),
        ((30,), "z", "FREQ=DAILY;INTERVAL=30"),
        ((45,), "z", "FREQ=DAILY;INTERVAL=45"),
    ],
)
def test_rules_of_days(steps: tuple[int, ...], frequency: str, rrule: str) -> None:
    series = infer_series(numbered(spaced(*steps, times=24)))
    assert (series.frequency, series.runs_in) == (frequency, "gregorian")
    assert series.rrule in (rrule, "FREQ=WEEKLY;INTERVAL=3;BYDAY=FR")
    assert series.gaps() == ()


@pytest.mark.parametrize(
    ("months", "frequency"), [(1, "m"), (2, "b"), (3, "q"), (4, "t"), (6, "f"), (12, "a"), (24, "g")]
)
def test_rules_of_gregorian_months(months: int, frequency: str) -> None:
    first = GregorianMonth(1990, 1)
    dates = [dt.date((first + months * at).year, (first + months * at).month, 1) for at in range(12)]
    series = infer_series(numbered(dates))
    assert (series.frequency, series.runs_in) == (frequency, "gregorian")
    interval = f"INTERVAL={months};" if months > 1 else ""
    assert series.rrule == f"FREQ=MONTHLY;{interval}BYMONTHDAY=1"


@pytest.mark.parametrize(("days", "frequency"), [((1, 15), "s"), ((5, 20), "s"), ((1, 11, 21), "j")])
@pytest.mark.parametrize(("reckoning", "date"), [("gregorian", dt.date), ("hijri", HijriDate)])
def test_rules_of_several_days_of_the_month(days: tuple[int, ...], frequency: str, reckoning: str, date: type) -> None:
    """Two years of them, in either reckoning; the Hijri one is named in the RRULE."""
    printed = [date(1430 + month // 12, month % 12 + 1, day) for month in range(24) for day in days]
    run = [
        Issue(None, Enumeration(None, Numbering(at)), Chronology(**{reckoning: day}))
        for at, day in enumerate(printed, 1)
    ]
    series = infer_series(run)
    assert (series.frequency, series.runs_in, series.gaps(), series.findings) == (frequency, reckoning, (), ())
    scale = "RSCALE=ISLAMIC-UMALQURA;" if reckoning == "hijri" else ""
    assert series.rrule == f"{scale}FREQ=MONTHLY;BYMONTHDAY={','.join(map(str, days))}"


def test_a_hijri_monthly_is_told_from_a_gregorian_one_by_its_gregorian_dates_alone() -> None:
    calendar = get_calendar("umm-al-qura")
    dates = [
        calendar.to_gregorian(HijriDate((HijriMonth(1420, 1) + at).year, (HijriMonth(1420, 1) + at).month, 1))
        for at in range(36)
    ]
    series = infer_series(numbered(dates))
    assert (series.frequency, series.runs_in) == ("m", "hijri")


def test_a_gregorian_monthly_is_told_by_the_hijri_months_that_it_skips() -> None:
    """Twelve Gregorian months take 12.37 Hijri ones, so a month is passed over every 33rd issue or so."""
    calendar = get_calendar("umm-al-qura")
    run = []
    for at in range(120):
        month = GregorianMonth(2000, 1) + at
        label = calendar.from_gregorian(dt.date(month.year, month.month, 1)).year_month
        run.append(Issue(None, Enumeration(None, Numbering(at + 1)), Chronology(hijri=label)))
    series = infer_series(run)
    assert (series.frequency, series.runs_in) == ("m", "gregorian")
    assert series.gaps() == ()


@pytest.mark.parametrize("seed", range(6))
def test_it_is_told_where_many_issues_are_not_there(seed: int) -> None:
    """Then it is only known between which issues a month was passed over."""
    rng, calendar, run = random.Random(seed), get_calendar("umm-al-qura"), []
    for at in range(150):
        month = GregorianMonth(2001, 1) + at
        label = calendar.from_gregorian(dt.date(month.year, month.month, 3 + 4 * seed)).year_month
        if rng.random() < 0.5:
            levels = Enumeration(Numbering(1 + at // 12), Numbering(1 + at % 12))
            run.append(Issue(None, levels, Chronology(hijri=label)))
    series = infer_series(run)
    assert (series.frequency, series.runs_in, series.numbers_per_volume) == ("m", "gregorian", 12)
    assert series.findings == ()
    assert {gap.kind for gap in series.gaps()} == {"missing"}


def test_pauses_of_a_month_do_not_make_a_hijri_monthly_gregorian() -> None:
    """Two pauses 33 issues apart are no proof where a Gregorian monthly would have passed over two months more."""
    run, pauses = [], (50, 83)
    for at in range(140):
        month = HijriMonth(1421, 1) + at + sum(at >= pause for pause in pauses)
        run.append(Issue(None, Enumeration(None, Numbering(at + 1)), Chronology(hijri=month)))
    series = infer_series(run)
    assert series.runs_in == "hijri"
    assert [(gap.missing, gap.kind) for gap in series.gaps()] == [(1, "pause"), (1, "pause")]


def test_a_solar_monthly_runs_in_its_own_reckoning() -> None:
    run = [
        Issue(None, Enumeration(Numbering(1), Numbering(month)), Chronology(solar_hijri=SolarHijriDate(1390, month, 1)))
        for month in range(1, 13)
    ]
    series = infer_series(run)
    assert (series.frequency, series.runs_in) == ("m", "solar_hijri")
    assert series.rrule == "RSCALE=PERSIAN;FREQ=MONTHLY;BYMONTHDAY=1"
    assert str(series.predict(1)[0].issue.chronology.solar_hijri) == "1391-01-01"


RULES = st.one_of(
    st.builds(lambda day: Rule("w", "gregorian", 7, False, (day,), True), st.integers(0, 6)),
    st.builds(lambda day: Rule("m", "gregorian", 1, True, (day,), True), st.integers(0, 27)),
    st.builds(
        lambda one, two: Rule("c", "gregorian", 7, False, (one, one + two), True), st.integers(0, 3), st.integers(1, 3)
    ),
)


@given(RULES, st.integers(700_000, 800_000))
def test_periods_are_those_of_dateutil(rule: Rule, day: int) -> None:
    """Counting periods and stepping by the RRULE name the same days."""
    start = dt.date.fromordinal(day)
    place = (start.year * 12 + start.month - 1) * 30 + min(start.day, 30) - 1 if rule.months else day
    slot = rule.slots(place).first
    from issue_dates.series.observation import Reckoner

    reckoner = Reckoner({"hijri": (), "solar_hijri": (), "rumi": ()})
    first = rule.days(slot, reckoner)
    assert first is not None
    opening = dt.datetime.combine(dt.date.fromordinal(first.first), dt.time())
    expected = [
        moment.toordinal() for moment in rrulestr(rule.rrule(), dtstart=opening, cache=False).xafter(opening, 6)
    ]
    counted = [rule.days(slot + step, reckoner) for step in range(1, 7)]
    assert [one.first for one in counted if one is not None] == expected


def test_a_31st_is_the_last_day_of_a_shorter_month() -> None:
    ends = [dt.date(2021, month + 1, 1) - dt.timedelta(1) for month in range(1, 12)]
    series = infer_series(numbered([dt.date(2021, 1, 31) if at == 0 else end for at, end in enumerate(ends)]))
    assert series.frequency == "m"
    assert series.gaps() == ()


def test_a_day_that_some_months_do_not_have_is_foretold() -> None:
    """Of a monthly on the 30th, or on the 29th; dateutil does not know SKIP, so periods are counted."""
    for day, february in ((30, 28), (29, 28)):
        dates = [dt.date(2021, month, min(day, 28) if month == 2 else day) for month in range(1, 13)]
        found = [one.days.first for one in infer_series(numbered(dates)).predict(3)]
        assert found == [dt.date(2022, 1, day), dt.date(2022, 2, february), dt.date(2022, 3, day)]


def test_hijri_predictions_follow_the_calendar() -> None:
    """The next issues of al-Haqa'iq come out on the first of the next Hijri months, as the calendar has them."""
    series = infer_series(real_run("al-haqaiq"), calendar="tabular-16-civil")
    calendar = get_calendar("tabular-16-civil")
    for at, expected in enumerate(series.predict(15)):
        month = HijriMonth(1332, 1) + at
        assert expected.issue.chronology.hijri == HijriDate(month.year, month.month, 1)
        assert expected.days.first == calendar.to_gregorian(HijriDate(month.year, month.month, 1))
        assert str(expected.issue.enumeration.volume) == str(4 + at // 12)
        assert str(expected.issue.enumeration.number) == str(at % 12 + 1)


def test_a_double_number_covers_two_and_is_no_gap() -> None:
    months = [(1, 1, None), (2, 2, None), (3, 3, 4), (5, 5, None), (6, 6, None), (7, 7, 8), (8, 9, None), (9, 10, None)]
    run = [
        Issue(None, Enumeration(Numbering(1), Numbering(first, last)), Chronology(gregorian=dt.date(1907, month, 1)))
        for month, first, last in months
    ]
    series = infer_series(run)
    assert series.frequency == "m"
    assert series.gaps() == ()
    assert series.misprints() == ()
    assert tuple(series.evidence["steps"]) == (7, 7)


def test_a_summer_pause_after_every_volume_is_no_missing_issue() -> None:
    """Where every volume ends with no. 10, two months later there is no. 1, and nothing is missing."""
    run = []
    for at in range(50):
        month = GregorianMonth(1920, 10) + (at + 2 * (at // 10))
        levels = Enumeration(Numbering(1 + at // 10), Numbering(1 + at % 10))
        run.append(Issue(None, levels, Chronology(gregorian=month)))
    series = infer_series(run)
    assert (series.numbers_per_volume, series.findings) == (10, ())
    assert [(gap.missing, gap.kind) for gap in series.gaps()] == [(2, "pause")] * 4


@pytest.mark.parametrize("dated", ["not at all", "by year"])
def test_numbers_alone_tell_what_is_missing(dated: str) -> None:
    """Even at the end of a volume, where all others end with the same number."""
    run = []
    for at in range(60):
        levels = Enumeration(Numbering(1 + at // 12), Numbering(1 + at % 12))
        year = None if dated == "not at all" else HijriYear(1330 + at // 12)
        if at not in (5, 6, 33, 47):
            run.append(Issue(None, levels, Chronology(hijri=year)))
    series = infer_series(run)
    assert (series.numbering, series.numbers_per_volume, series.findings) == ("restarting", 12, ())
    assert [(str(gap.after.id)[:8], gap.missing) for gap in series.gaps()] == [
        ("v.1:no.5", 2),
        ("v.3:no.9", 1),
        ("v.4:no.1", 1),
    ]
    assert series.frequency == (None if dated == "not at all" else "m")


@pytest.mark.parametrize("reckoning", ["gregorian", "hijri"])
def test_a_weekly_is_told_by_how_many_numbers_bear_a_month(reckoning: str) -> None:
    calendar, run = get_calendar("umm-al-qura"), []
    for number, day in enumerate(spaced(7, times=120), 1):
        hijri = calendar.from_gregorian(day).year_month
        month = {"gregorian": GregorianMonth(day.year, day.month)} if reckoning == "gregorian" else {"hijri": hijri}
        run.append(Issue(None, Enumeration(None, Numbering(number)), Chronology(**month)))
    series = infer_series(run)
    assert (series.frequency, series.gaps(), series.findings) == ("w", (), ())
    assert tuple(series.evidence["steps"]) == (119, 119)


@pytest.mark.parametrize("seed", range(20))
def test_no_rule_is_invented_for_chance(seed: int) -> None:
    rng, run = random.Random(seed), []
    for _ in range(rng.choice((3, 5, 8, 15, 30))):
        levels = Enumeration(Numbering(rng.randint(1, 20)), Numbering(rng.randint(1, 50)))
        day = dt.date(rng.randint(1900, 1960), rng.randint(1, 12), rng.randint(1, 28))
        run.append(Issue(None, levels, Chronology(gregorian=day)))
    series = infer_series(run)
    assert (series.frequency, series.rrule, series.predict(3), series.expected(day)) == (None, None, (), None)


def test_double_numbers_at_the_beginning_make_no_bimonthly() -> None:
    """A double number covers two months, and the next one comes out two months later."""
    months = [(1, 2), (3, 4), (5, 6), (7, 8), *((at, at) for at in range(9, 37))]
    run = []
    for first, last in months:
        levels = Enumeration(Numbering(1), Numbering(first, last if last > first else None))
        run.append(Issue(None, levels, Chronology(hijri=HijriMonth(1324, 1) + (first - 1))))
    series = infer_series(run)
    assert (series.frequency, series.runs_in, series.findings) == ("m", "hijri", ())
    assert series.gaps() == ()


def test_a_double_number_at_the_end_of_a_volume_may_cover_its_last_two_months() -> None:
    run = []
    for volume in (1, 2, 3):
        for number in range(1, 12):
            month = GregorianMonth(1906 + volume, number)
            last = 12 if number == 11 else None
            run.append(
                Issue(None, Enumeration(Numbering(volume), Numbering(number, last)), Chronology(gregorian=month))
            )
    series = infer_series(run)
    assert series.numbers_per_volume == 12
    assert series.gaps() == ()
    assert series.misprints() == ()


def test_a_number_used_twice_for_good_is_one_finding_and_no_gap() -> None:
    run = numbered(spaced(7, times=40))
    twice = [Issue(None, Enumeration(None, Numbering(at + (at < 20))), one.chronology) for at, one in enumerate(run)]
    series = infer_series(twice)
    assert [(one.code, one.index) for one in series.misprints()] == [("duplicate", 20)]
    assert series.gaps() == ()


def test_a_number_that_runs_on_too_high_is_one_jump() -> None:
    run = [
        Issue(None, Enumeration(None, Numbering(at + (1 if at < 25 else 101))), one.chronology)
        for at, one in enumerate(numbered(spaced(7, times=50)))
    ]
    series = infer_series(run)
    assert [(one.code, one.index) for one in series.misprints()] == [("rule-change", 25)]
    assert series.gaps() == ()


def test_supplements_and_suffixed_numbers_are_no_duplicates() -> None:
    run = numbered(spaced(7))
    extra = Issue(None, Enumeration(None, Numbering(5, suffix="bis")), run[4].chronology)
    series = infer_series([*run, extra])
    assert series.findings == ()
    assert series.gaps() == ()


def test_a_weekly_that_became_a_monthly_has_two_segments() -> None:
    weekly = numbered(spaced(7, times=52), volume=1)
    monthly = numbered([dt.date(2022, month, 1) for month in range(1, 13)], volume=2)
    series = infer_series([*weekly, *monthly])
    report = series.to_dict()
    assert [segment["frequency"] for segment in report["segments"]] == ["w", "m"]
    assert [(one["from"], one["to"]) for one in report["segments"]] == [
        ("v.1:no.1", "v.1:no.52"),
        ("v.2:no.1", "v.2:no.12"),
    ]
    assert series.frequency == "m"
    changes = [finding for finding in series.findings if finding.code == "rule-change"]
    assert [change.at for change in changes] == ["v.2:no.1"]


def test_a_weekly_that_moves_to_another_weekday_is_one_finding() -> None:
    """A holiday that moves an issue or two is none, and the half week between two weekdays is no gap."""
    rng = random.Random(1)
    tuesdays = spaced(7, start=dt.date(1885, 4, 21), times=250)
    saturdays = spaced(7, start=dt.date(1890, 2, 1), times=150)
    days = [day + dt.timedelta(rng.random() < 0.05) for day in tuesdays + saturdays]
    series = infer_series(numbered(days))
    assert [(found.code, found.at) for found in series.findings] == [("rule-change", "no.251")]
    assert "Tuesdays until here, on Saturdays from here on" in series.findings[0].message
    assert (series.frequency, series.gaps()) == ("w", ())


@pytest.mark.parametrize(("old", "new"), [(4, 5), (0, 6), (6, 0), (1, 3)])
def test_a_move_must_save_more_than_eight_issues_on_a_wrong_day(old: int, new: int) -> None:
    """Seven may be holidays."""
    monday = dt.date(2021, 1, 4)
    for moved in (7, 9):
        days = [monday + dt.timedelta(7 * at + (old if at < 30 else new)) for at in range(30 + moved)]
        found = [(one.code, one.index, one.message) for one in infer_series(numbered(days)).findings]
        message = f"on {WEEKDAYS[old]}s until here, on {WEEKDAYS[new]}s from here on"
        assert found == ([("rule-change", 30, message)] if moved == 9 else [])


@pytest.mark.parametrize(("kept", "told"), [(8, False), (9, True)])
def test_nor_are_eight_issues_before_it_a_rule(kept: int, told: bool) -> None:
    """They may have been late, each of them."""
    days = [FRIDAY + dt.timedelta(7 * at + (at >= kept)) for at in range(kept + 30)]
    found = [(one.code, one.index) for one in infer_series(numbered(days)).findings]
    assert found == ([("rule-change", kept)] if told else [])


def test_supplements_do_not_move_a_weekly() -> None:
    """Of twenty Fridays the last ten have one on the Saturday."""
    run = numbered(spaced(7, times=20))
    for at in range(10, 20):
        levels = Enumeration(None, Numbering(at + 1), supplement="s")
        run.append(Issue(None, levels, Chronology(gregorian=FRIDAY + dt.timedelta(7 * at + 1))))
    series = infer_series(run)
    assert (series.frequency, series.findings, series.gaps()) == ("w", (), ())


def test_an_issue_is_expected_by_its_number_or_by_its_day() -> None:
    series = infer_series(numbered(spaced(7)))
    by_number = series.expected(Issue(None, Enumeration(None, Numbering(20))))
    by_day = series.expected(FRIDAY + dt.timedelta(7 * 19))
    assert by_number is not None
    assert by_number == by_day
    assert by_number.days.first == FRIDAY + dt.timedelta(7 * 19)
    assert str(by_number.issue.enumeration.number) == "20"


def test_marc_patterns_of_real_runs() -> None:
    assert infer_series(real_run("al-haqaiq")).marc_pattern() == [
        ("8", "1"), ("a", "v."), ("b", "no."), ("u", "12"), ("v", "r"), ("i", "(year)"), ("j", "(month)"),
        ("k", "(day)"), ("w", "m"), ("y", "pd01"),
    ]  # fmt: skip
    opening = [issue for issue in real_run("al-haqaiq") if issue.enumeration.volume in (Numbering(1), Numbering(2))]
    assert infer_series(opening).marc_holdings() == [
        [("8", "1.1"), ("a", "1-2"), ("b", "1-11/12"), ("i", "1328-1330"), ("j", "07-06"), ("k", "30-01")]
    ]
    assert infer_series(real_run("al-ustadh")).marc_holdings() == [
        [("8", "1.1"), ("a", "1"), ("b", "1-42"), ("i", "1892-1893"), ("j", "08-06"), ("k", "24-13")]
    ]
    assert dict(infer_series(real_run("crescent")).marc_pattern())["x"] == "03"


@pytest.mark.parametrize("size", [1_000, 4_000])
def test_work_grows_with_the_run(size: int) -> None:
    """Of the work of the dynamic programme, levels kept for each issue stay few however long the run is."""
    from issue_dates.series.levels import BEAM, JUMP, Reach, _advance, _opening
    from issue_dates.series.observation import Range

    lags = [at // 97 + (5 if at % 13 == 0 else 0) for at in range(size)]
    reaches = [Reach((Range(lag, lag),), advance=1) for lag in lags]
    costs = _opening(reaches)
    widest = 0
    for reach in reaches[1:]:
        costs, _ = _advance(costs, reach)
        widest = max(widest, len(costs))
    assert widest < 12
    assert BEAM > JUMP  # else the beam could drop the best account


def test_a_wrong_weekday_is_told_from_a_wrong_date() -> None:
    """Among Fridays, a Thursday that is printed for a Friday is wrong; so is a Saturday's date under "Friday"."""
    run = [
        Issue(None, one.enumeration, Chronology(gregorian=one.chronology.gregorian, weekday="Friday"))
        for one in numbered(spaced(7, times=20))
    ]
    run[5] = Issue(None, run[5].enumeration, Chronology(gregorian=run[5].chronology.gregorian, weekday="Thursday"))
    run[9] = Issue(None, run[9].enumeration, Chronology(gregorian=FRIDAY + dt.timedelta(64), weekday="Friday"))
    found = infer_series(run).misprints()
    assert [(one.index, one.field, one.correction) for one in found] == [
        (5, "weekday", "Friday"),
        (9, "gregorian", str(FRIDAY + dt.timedelta(63))),
    ]


def test_a_number_is_held_to_the_running_number_beside_it() -> None:
    run = []
    for at in range(36):
        month = GregorianMonth(1990, 1) + at
        levels = Enumeration(Numbering(1 + at // 12), Numbering(at % 12 + 1), whole_number=Numbering(at + 101))
        run.append(Issue(None, levels, Chronology(gregorian=month)))
    run[17] = Issue(None, Enumeration(Numbering(2), Numbering(8), whole_number=Numbering(118)), run[17].chronology)
    run[29] = Issue(None, Enumeration(Numbering(3), Numbering(6), whole_number=Numbering(103)), run[29].chronology)
    series = infer_series(run)
    assert [(one.index, one.field, one.correction) for one in series.misprints()] == [
        (17, "number", "6"),
        (29, "whole_number", "130"),
    ]
    assert series.gaps() == ()
    assert str(series.predict(1)[0].issue.enumeration.whole_number) == "137"


@pytest.mark.parametrize(("count", "told"), [(4, True), (3, False)])
def test_three_issues_of_a_volume_must_agree_on_their_running_numbers(count: int, told: bool) -> None:
    """Of the third volume there are so many, and the second of them is no. 9 by mistake."""
    run = []
    for at in range(24 + count):
        levels = Enumeration(Numbering(1 + at // 12), Numbering(at % 12 + 1), whole_number=Numbering(at + 101))
        run.append(Issue(None, levels, Chronology(gregorian=GregorianMonth(1990, 1) + at)))
    run[25] = Issue(None, Enumeration(Numbering(3), Numbering(9), whole_number=Numbering(126)), run[25].chronology)
    found = [(one.index, one.field, one.correction) for one in infer_series(run).misprints()]
    assert found == ([(25, "number", "2")] if told else [])
    assert all(one.issue is run[25] for one in infer_series(run).misprints())


@pytest.mark.parametrize(("volumes", "first"), [(True, "v.2:no.1"), (False, "no.42")])
def test_a_volume_may_open_with_the_issue_before_a_new_pace(volumes: bool, first: str) -> None:
    """No. 41 comes a week after no. 40 and a month before the next: it belongs to the monthly if it opens a volume."""
    days = [
        *spaced(7, times=41),
        *(dt.date(2021, month, 8) for month in (11, 12)),
        *(dt.date(2022, at, 8) for at in range(1, 11)),
    ]
    run = numbered(days)
    if volumes:
        run = [*numbered(days[:40], volume=1), *numbered(days[40:], volume=2)]
    changes = [(one.code, one.at) for one in infer_series(run).findings]
    assert changes == [("rule-change", first)]


def test_numbers_that_restart_show_volumes_that_nobody_prints() -> None:
    run = [
        Issue(None, Enumeration(None, Numbering(at % 12 + 1)), Chronology(gregorian=GregorianMonth(1990, 1) + at))
        for at in range(40)
        if at != 20
    ]
    series = infer_series(run)
    assert (series.numbering, series.numbers_per_volume) == ("restarting", 12)
    assert [(gap.missing, gap.kind) for gap in series.gaps()] == [(1, "missing")]
    assert series.misprints() == ()
    assert str(series.missing()[0].issue.enumeration.number) == "9"


def test_months_of_two_reckonings_keep_one_pace() -> None:
    """A Gregorian monthly that prints its Hijri month beside the Gregorian one is a monthly without pauses."""
    calendar = get_calendar("umm-al-qura")
    run = []
    for at in range(60):
        year, month = 1970 + at // 12, at % 12 + 1
        hijri = calendar.from_gregorian(dt.date(year, month, 1)).year_month
        numbers = Enumeration(Numbering(at // 12 + 1), Numbering(at % 12 + 1))
        run.append(Issue(None, numbers, Chronology(hijri=hijri, gregorian=GregorianMonth(year, month))))
    series = infer_series(run)
    assert (series.frequency, series.to_dict()["runs_in"], series.gaps(), series.findings) == ("m", "gregorian", (), ())


@pytest.mark.parametrize(
    ("rule", "words", "rrule"),
    [
        (Rule("z", "gregorian", 10, False, (3,), True), "a periodical of every 10 days", "FREQ=DAILY;INTERVAL=10"),
        (
            Rule("z", "hijri", 7, True, (0,), True),
            "a periodical of every 7 Hijri months, on day 1",
            "RSCALE=ISLAMIC-UMALQURA;FREQ=MONTHLY;INTERVAL=7;BYMONTHDAY=1",
        ),
        (
            Rule("i", "gregorian", 7, False, (0, 2, 4), True),
            "a periodical of three times a week, on Mondays, Wednesdays and Fridays",
            "FREQ=WEEKLY;BYDAY=MO,WE,FR",
        ),
        (
            Rule("m", "gregorian", 1, True, (29,), True),
            "a Gregorian monthly, on day 30",
            "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=30;SKIP=BACKWARD",
        ),
        (
            Rule("m", "hijri", 1, True, (29,), True),
            "a Hijri monthly, on day 30",
            "RSCALE=ISLAMIC-UMALQURA;FREQ=MONTHLY;BYMONTHDAY=30;SKIP=BACKWARD",
        ),
        (Rule("a", "hijri", 12, True, (14.5,), False), "a Hijri annual", None),
    ],
)
def test_rules_in_words(rule: Rule, words: str, rrule: str | None) -> None:
    """A day that not every month has needs SKIP, and that an RSCALE, the Gregorian calendar's too (RFC 7529, 4.1)."""
    assert str(rule) == words
    if rrule is not None:
        assert rule.rrule("umm-al-qura") == rrule


def test_marc_patterns_of_days() -> None:
    """$y names weekdays, $w says how often a year where no code does, and $k is there for printed days only."""
    pattern = dict(infer_series(numbered(spaced(7))).marc_pattern())
    assert (pattern["w"], pattern["y"], pattern["k"]) == ("w", "pdfr", "(day)")
    pattern = dict(infer_series(numbered(spaced(45))).marc_pattern())
    assert pattern["w"] == "8"  # 365 days have eight times 45
    months = [
        Issue(None, Enumeration(None, Numbering(at)), Chronology(hijri=HijriMonth(1443, at))) for at in range(1, 13)
    ]
    assert "k" not in dict(infer_series(months).marc_pattern())


def test_a_monthly_of_which_every_fourth_issue_is_dated_is_a_monthly() -> None:
    """Forty numbers, and the months of ten of them: no pauses are made up."""
    month = GregorianMonth(1990, 1)
    run = [
        Issue(None, Enumeration(None, Numbering(at + 1)), Chronology(gregorian=None if at % 4 else month + at))
        for at in range(40)
    ]
    series = infer_series(run)
    assert (series.frequency, series.runs_in) == ("m", "gregorian")
    assert not series.findings

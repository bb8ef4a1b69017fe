"""Volumes that numbers do not tell: with which month they turn, after how many numbers, and which are misprinted."""

from __future__ import annotations

import datetime as dt

import pytest

from issue_dates.calendars import get_calendar
from issue_dates.series import infer_series
from issue_dates.series.inference import account_for
from issue_dates.series.levels import Fit
from issue_dates.series.observation import Range, Reckoner, month_serial, observe
from issue_dates.series.volumes import Lag, Turn, _changes, _counted, _disturbs, _lag, _leaps, _most_changes, find_turn
from issue_dates.values import GregorianMonth, HijriMonth, Issue
from tests.series.issues import issue

JANUARY = GregorianMonth(1990, 1)
FRIDAY = dt.date(2021, 1, 1)
OCTOBER = 9
"""Months after January."""


def october_volumes(count: int = 60) -> list[Issue]:
    """Of January 1990 and the months after it: volume 5 up to September, 6 from October on, and numbers that run on."""
    return [issue(5 + (at + 3) // 12, at + 1, gregorian=JANUARY + at) for at in range(count)]


def counted_volumes(size: int, count: int) -> list[Issue]:
    """A weekly whose volume turns after so many numbers, which run on."""
    return [issue(1 + at // size, at + 1, gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(count)]


def with_volume(run: list[Issue], at: int, volume: int) -> list[Issue]:
    """Return the run with another volume printed on one issue."""
    number, dates = run[at].enumeration.number, run[at].chronology
    assert number is not None
    return [*run[:at], issue(volume, number.first, gregorian=dates.gregorian), *run[at + 1 :]]


def told(run: list[Issue]) -> list[tuple[str, int, str | None, str | None]]:
    series = infer_series(run)
    assert all(found.issue is run[found.index] for found in series.findings)
    return [(found.code, found.index, found.field, found.correction) for found in series.findings]


def misprint(at: int, volume: int) -> list[tuple[str, int, str | None, str | None]]:
    return [("misprint", at, "volume", str(volume))]


class TestTurns:
    """The month with which the volume turns."""

    def test_the_volume_of_a_month(self) -> None:
        """Of a first volume from October 1984 to September 1985."""
        turn = Turn("gregorian", OCTOBER, 1983)
        months = [(1984, 10), (1985, 9), (1985, 10), (1990, 1)]
        assert [turn.volume(12 * year + month - 1) for year, month in months] == [1, 1, 2, 6]

    def test_of_a_gregorian_and_of_a_hijri_month(self) -> None:
        """October, and Muharram: volume 1 is the year 1411."""
        assert find_turn(account_for(october_volumes())) == Turn("gregorian", OCTOBER, 1984)
        run = [issue(1 + at // 12, at + 1, hijri=HijriMonth(1411, 1) + at) for at in range(60)]
        assert find_turn(account_for(run)) == Turn("hijri", 0, 1410)

    def test_of_a_solar_month(self) -> None:
        """Mehr, the seventh, which begins on 23 September: of a weekly volume 2 begins in Mehr 1301."""
        run, calendar = [], get_calendar("solar-hijri")
        for at in range(200):
            day = dt.date(1922, 4, 7) + dt.timedelta(7 * at)
            solar = calendar.from_gregorian(day)
            run.append(issue(solar.year - 1299 - (solar.month < 7), at + 1, solar_hijri=solar, gregorian=day))
        assert find_turn(account_for(run)) == Turn("solar_hijri", 6, 1299)
        following = infer_series(run).predict(40)
        turned = next(one for one in following if str(one.issue.enumeration.volume) == "6")
        assert str(turned.issue.chronology.solar_hijri) <= "1305-07-07"
        assert str(following[following.index(turned) - 1].issue.chronology.solar_hijri) >= "1305-06-25"

    def test_two_volumes_show_no_turn(self) -> None:
        """They turn once, and once is no rule; a third shows it."""
        assert find_turn(account_for(october_volumes(21))) is None
        assert find_turn(account_for(october_volumes(22))) is not None

    def test_of_volumes_that_do_not_turn_with_the_year(self) -> None:
        """After seven months each, most years begin within a volume: no month is that of the turn."""
        run = [issue(1 + at // 7, at + 1, gregorian=JANUARY + at) for at in range(70)]
        assert find_turn(account_for(run)) is None
        assert "x" not in dict(infer_series(run).marc_pattern())

    def test_one_of_few_may_be_misprinted(self) -> None:
        """Of nine issues one volume may be wrong; where another runs on too high as well, the years explain little."""
        run = [issue(1 + at // 2, at + 1, gregorian=JANUARY + 6 * at) for at in range(9)]
        assert find_turn(account_for(with_volume(run, 4, 7))) == Turn("gregorian", 0, 1989)
        jumped = [issue(1 + at // 2 + 3 * (at >= 7), at + 1, gregorian=JANUARY + 6 * at) for at in range(9)]
        assert find_turn(account_for(with_volume(jumped, 4, 7))) is None


class TestMisprints:
    """A volume that does not go with the years, or with the numbers."""

    @pytest.mark.parametrize("at", [8, 9, 15, 20, 21, 32, 40])
    @pytest.mark.parametrize("printed", [2, 19])
    def test_of_volumes_that_turn_in_october(self, at: int, printed: int) -> None:
        """Too high or too low, within a volume or next to its ends: the year tells the right one."""
        assert told(with_volume(october_volumes(), at, printed)) == misprint(at, 5 + (at + 3) // 12)

    def test_next_to_the_turn_the_volume_may_be_the_other(self) -> None:
        """In September 1991 the new one, or in October still the old."""
        assert told(with_volume(october_volumes(), 20, 7)) == []
        assert told(with_volume(october_volumes(), 21, 6)) == []

    @pytest.mark.parametrize(("at", "printed", "volume"), [(10, 5, 6), (22, 6, 7), (19, 7, 6), (31, 8, 7)])
    def test_two_months_from_the_turn_it_may_not(self, at: int, printed: int, volume: int) -> None:
        """In November, behind an October that bears the new one, or in August before a September with the old."""
        assert told(with_volume(october_volumes(), at, printed)) == misprint(at, volume)

    @pytest.mark.parametrize(("size", "count"), [(10, 45), (12, 72), (20, 90), (30, 95)])
    @pytest.mark.parametrize("printed", [1, 9])
    def test_of_volumes_that_turn_after_so_many_numbers(self, size: int, count: int, printed: int) -> None:
        """The last of volume 2 and the first of volume 3, though the weeks say nothing of volumes."""
        run = counted_volumes(size, count)
        assert told(run) == []
        assert told(with_volume(run, 2 * size - 1, printed)) == misprint(2 * size - 1, 2)
        assert told(with_volume(run, 2 * size, printed)) == misprint(2 * size, 3)

    def test_of_a_run_that_is_not_seen_from_its_beginning(self) -> None:
        """From no. 12 on, the last of volume 1: no. 37 is the first of volume 4, whatever it prints."""
        run = counted_volumes(12, 73)[11:]
        assert told(with_volume(run, 25, 9)) == misprint(25, 4)

    def test_of_volumes_of_any_size(self) -> None:
        """Only both neighbours together tell a misprint: none at the end of a volume, or of the run."""
        sizes = (7, 16, 5, 22, 9, 14)
        volumes = [volume for volume, size in enumerate(sizes, 1) for _ in range(size)]
        run = [issue(volume, at + 1, gregorian=FRIDAY + dt.timedelta(7 * at)) for at, volume in enumerate(volumes)]
        assert told(run) == []
        for at in (1, 14, 25, 71):
            assert told(with_volume(run, at, 9)) == misprint(at, volumes[at])
        for at in (0, 6, 7, 72):
            assert told(with_volume(run, at, 9)) == []


class TestJumps:
    """A volume that runs too high or too low for good, beside numbers that run on."""

    @staticmethod
    def jumping(at: int, by: int) -> list[Issue]:
        """Four years from January on, of volumes 11 to 14, and from one issue on so many more."""
        return [
            issue(11 + month // 12 + by * (month >= at), month + 1, gregorian=JANUARY + month) for month in range(48)
        ]

    @pytest.mark.parametrize(("at", "by"), [(4, -1), (4, 3), (24, 1), (44, -1), (44, 3)])
    def test_it_is_told_where_four_issues_on_both_sides_bear_it_out(self, at: int, by: int) -> None:
        assert told(self.jumping(at, by)) == [("volume-jump", at, "volume", None)]

    @pytest.mark.parametrize(("at", "by"), [(3, 3), (45, 3), (45, -1)])
    def test_three_issues_are_too_few(self, at: int, by: int) -> None:
        """They may as well be misprints, each alone."""
        assert told(self.jumping(at, by)) == []

    @pytest.mark.parametrize(("at", "by"), [(24, -1), (30, 1)])
    def test_a_volume_that_turns_late_or_early_does_not_jump(self, at: int, by: int) -> None:
        """No volume is left out, and none comes back: it goes on for a second year, or is over after half a one."""
        assert told(self.jumping(at, by)) == []


class TestLags:
    """How far a volume lies behind the years, of volumes that turn in October: volume 6 is of October 1990."""

    @pytest.mark.parametrize(
        ("month", "volume", "lag", "allowed"),
        [
            (GregorianMonth(1990, 8), 5, 1984, (1984, 1984)),
            (GregorianMonth(1990, 8), 6, 1983, (1983, 1983)),
            (GregorianMonth(1990, 9), 5, 1984, (1984, 1985)),
            (GregorianMonth(1990, 9), 6, 1983, (1983, 1984)),
            (GregorianMonth(1990, 10), 6, 1984, (1983, 1984)),
            (GregorianMonth(1990, 10), 5, 1985, (1984, 1985)),
            (GregorianMonth(1990, 11), 6, 1984, (1984, 1984)),
            (GregorianMonth(1990, 11), 5, 1985, (1985, 1985)),
        ],
    )
    def test_in_the_month_of_the_turn_and_before_it_either_volume_is_allowed(
        self, month: GregorianMonth, volume: int, lag: int, allowed: tuple[int, int]
    ) -> None:
        """In the months beside them just one is."""
        turn = Turn("gregorian", OCTOBER, 1984)
        assert _lag(turn, month_serial(month), volume) == Lag(lag, Range(*allowed))


@pytest.mark.parametrize(
    ("volumes", "at", "disturbs"),
    [
        ((5, 5, 4, 5, 5), 2, True),
        ((5, 5, 6, 5, 5), 2, True),
        ((5, 5, 5, 5, 5), 2, False),
        ((5, 5, 6, 6, 6), 2, False),
        ((5, 5, 9, 6, 6), 2, True),
        ((9, 5, 5), 0, True),
        ((4, 5, 5), 0, False),
        ((5, 4, 5), 1, True),
        ((5, 5, 4), 2, True),
        ((5, 5, 6), 2, False),
        ((6, 6, 5), 0, True),  # the second after it
        ((6, 6, 6, 5), 0, False),
        ((5, 6, 5, 6, 6), 2, True),  # lower than one of the two before it
        ((6, 5, 5, 5), 2, True),
        ((9, 5, 5, 5), 3, False),  # far behind what was misprinted
    ],
)
def test_a_volume_disturbs_the_order_of_its_neighbours(volumes: tuple[int, ...], at: int, disturbs: bool) -> None:
    """Lower than one of the two before it, or higher than one of the two after it."""
    run = observe([issue(volume, 1) for volume in volumes], Reckoner({}))
    assert _disturbs(run, at) is disturbs


class TestCounted:
    """Volumes of a fixed count of numbers, though the numbers run on."""

    @staticmethod
    def lags(*levels: tuple[int, int | None]) -> list[int] | None:
        found = _counted(observe([issue(*level) for level in levels], Reckoner({})))
        return None if found is None else [lag.exact for lag in found[1]]

    def test_three_volumes_must_be_seen(self) -> None:
        """Of ten numbers each: two could be anything."""
        levels = [(1 + at // 10, at + 1) for at in range(30)]
        assert self.lags(*levels) == [-1] * 30
        assert self.lags(*levels[:20]) is None
        assert self.lags(*levels[:21]) == [-1] * 21

    def test_every_issue_must_have_a_number(self) -> None:
        levels: list[tuple[int, int | None]] = [(1 + at // 10, at + 1) for at in range(30)]
        levels[4] = (1, None)
        assert self.lags(*levels) is None

    def test_one_that_is_misprinted_changes_the_lag_twice(self) -> None:
        """There and back."""
        levels = [(1 + at // 10, at + 1) for at in range(40)]
        levels[14] = (9, 15)
        found = _counted(observe([issue(*level) for level in levels], Reckoner({})))
        assert found is not None
        assert found[0] == 2
        assert [at for at, lag in enumerate(found[1]) if lag.exact != -1] == [14]
        assert found[1][14] == Lag(-8, Range(-8, -8))

    @pytest.mark.parametrize("size", [2, 3, 5, 24])
    def test_of_any_size(self, size: int) -> None:
        """From two numbers on."""
        levels = [(1 + at // size, at + 1) for at in range(5 * size)]
        assert self.lags(*levels) == [-1] * len(levels)

    def test_a_run_that_begins_within_a_volume(self) -> None:
        """From no. 8 on, with volumes of ten: the first that is seen of each but the first is its opening."""
        levels = [(1 + at // 10, at + 1) for at in range(7, 60)]
        assert self.lags(*levels) == [-1] * 53


class TestChanges:
    """How often year and volume go apart, where the volume turns with a month: of two years from January 1990 on."""

    @pytest.mark.parametrize(
        ("month", "changes", "year"),
        [
            (0, 0, 1989),
            (1, 3, 1989),  # January 1990, eleven months, January 1991 and eleven more
            (6, 3, 1989),
            (11, 3, 1989),
        ],
    )
    def test_of_one_month_after_another(self, month: int, changes: int, year: int) -> None:
        """And the last distance between them, by which volumes are counted."""
        run = observe([issue(1 + at // 12, at + 1) for at in range(24)], Reckoner({}))
        assert _changes(run, [1990 * 12 + at for at in range(24)], month) == (changes, year)

    def test_of_nothing(self) -> None:
        assert _changes([], [], 0) == (0, 0)

    def test_a_rule_explains_more_turns_than_it_makes_up(self) -> None:
        """Of three volumes with two turns between them: none is left to make up."""
        run = observe([issue(volume, 1) for volume in (1, 1, 2, 2, 3, 4, 4)], Reckoner({}))
        assert [_most_changes(run[:count]) for count in (0, 2, 3, 5, 7)] == [-2, -2, -1, 0, 1]


@pytest.mark.parametrize(
    ("volumes", "lags", "at", "leaps"),
    [
        ((5, 5, 5, 5, 7, 7, 7, 7), (0, 0, 0, 0, -2, -2, -2, -2), 4, True),
        ((5, 5, 5, 5, 6, 6, 6, 6), (0, 0, 0, 0, -1, -1, -1, -1), 4, False),  # it turns early
        ((5, 5, 5, 5, 4, 4, 4, 4), (0, 0, 0, 0, 1, 1, 1, 1), 4, True),
        ((5, 5, 5, 5, 5, 5, 5, 5), (0, 0, 0, 0, 1, 1, 1, 1), 4, False),  # it turns late
        ((5, 5, 5, 7, 7, 7, 7), (0, 0, 0, -2, -2, -2, -2), 3, False),
        ((5, 5, 5, 5, 7, 7, 7), (0, 0, 0, 0, -2, -2, -2), 4, False),
        ((5, 5, 5, 5, 7, 7, 7, 9), (0, 0, 0, 0, -2, -2, -2, -4), 4, False),
        ((3, 5, 5, 5, 7, 7, 7, 7), (2, 0, 0, 0, -2, -2, -2, -2), 4, False),
        ((3, 5, 5, 5, 5, 7, 7, 7, 7, 9), (2, 0, 0, 0, 0, -2, -2, -2, -2, -4), 5, True),
    ],
)
def test_the_print_itself_leaps(volumes: tuple[int, ...], lags: tuple[int, ...], at: int, leaps: bool) -> None:
    """A volume is left out or gone back on, and four issues on both sides hold to theirs."""
    run = observe([issue(volume, 1) for volume in volumes], Reckoner({}))
    assert _leaps(run, [Fit(lag, stands=True) for lag in lags], at) is leaps

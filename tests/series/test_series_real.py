"""What a careful reader finds in real runs is what the library finds; see `tests/data/series/README.md`."""

from __future__ import annotations

import datetime as dt
import random

import pytest

from issue_dates.series import Series, infer_series
from tests.series.real_runs import real_run


@pytest.fixture(scope="module")
def haqaiq() -> Series:
    return infer_series(real_run("al-haqaiq"))


@pytest.fixture(scope="module")
def ustadh() -> Series:
    return infer_series(real_run("al-ustadh"))


@pytest.fixture(scope="module")
def crescent() -> Series:
    return infer_series(real_run("crescent"))


def test_al_haqaiq_is_a_hijri_monthly_on_the_first(haqaiq: Series) -> None:
    assert (haqaiq.frequency, haqaiq.runs_in) == ("m", "hijri")
    assert haqaiq.rule is not None
    assert haqaiq.rule.month_days == (1,)
    assert (haqaiq.numbering, haqaiq.numbers_per_volume) == ("restarting", 12)
    assert {name: tuple(count) for name, count in haqaiq.evidence.items()} == {
        "steps": (32, 34),
        "days": (33, 35),
        "numbers_per_volume": (2, 2),
        "restarts": (2, 2),
    }
    assert haqaiq.rrule is not None
    assert haqaiq.rrule.startswith("RSCALE=ISLAMIC")


def test_al_haqaiq_pauses_once_and_misses_nothing(haqaiq: Series) -> None:
    assert [gap.to_dict() for gap in haqaiq.gaps()] == [
        {"after": "v.2:no.11-12(1330-06)", "before": "v.3:no.1(1331-01)", "missing": 6, "kind": "pause"}
    ]
    assert haqaiq.missing() == ()


def test_al_haqaiq_has_two_days_that_the_print_does_not_have(haqaiq: Series) -> None:
    """No. 1 is printed 1 Sha'ban and no. 8 1 Rabi' I; the encoding has the day before, and the day after."""
    assert [(found.at, found.field, found.correction) for found in haqaiq.findings] == [
        ("v.1:no.1(1328-07)", "hijri", "1328-08-01"),
        ("v.1:no.8(1329-03)", "hijri", "1329-03-01"),
    ]


def test_al_haqaiq_was_dated_by_a_tabular_calendar(haqaiq: Series) -> None:
    """Umm al-Qura has no table for 1910; arithmetic explains all pairs within a day."""
    best = haqaiq.calendar_evidence()[0]
    assert best.calendar.startswith("tabular")
    assert best.pairs == best.within_1 == 35
    assert best.exact >= 30


def test_al_haqaiq_goes_on_with_volume_4(haqaiq: Series) -> None:
    first, second = (expected.issue for expected in haqaiq.predict(2))
    assert str(first.id) == "v.4:no.1(1332-01)"
    assert str(first.chronology.hijri) == "1332-01-01"
    assert str(second.id) == "v.4:no.2(1332-02)"


def test_al_ustadh_is_a_tuesday_weekly_with_one_break(ustadh: Series) -> None:
    assert (ustadh.frequency, ustadh.runs_in, ustadh.rrule) == ("w", "gregorian", "FREQ=WEEKLY;BYDAY=TU")
    assert tuple(ustadh.evidence["days"]) == (41, 42)
    assert [gap.to_dict() for gap in ustadh.gaps()] == [
        {"after": "v.1:no.34", "before": "v.1:no.35", "missing": 1, "kind": "pause"}
    ]
    assert ustadh.findings == ()
    assert ustadh.numbering is None  # one volume cannot show whether numbers restart


def test_al_ustadh_is_expected_every_tuesday(ustadh: Series) -> None:
    assert [str(expected.days.first) for expected in ustadh.predict(2)] == ["1893-06-20", "1893-06-27"]
    asked = ustadh.expected(dt.date(1893, 1, 3))
    assert asked is not None
    assert str(asked.issue.enumeration.number) == "20"


def test_crescent_is_a_gregorian_monthly_with_hijri_labels(crescent: Series) -> None:
    assert (crescent.frequency, crescent.runs_in) == ("m", "gregorian")
    assert (crescent.numbering, crescent.numbers_per_volume) == ("restarting", 12)
    assert crescent.calendar == "umm-al-qura"
    best = crescent.calendar_evidence()[0]
    assert (best.calendar, best.within_1) == ("umm-al-qura", best.pairs)


def test_crescent_has_one_volume_jump_and_no_misprint(crescent: Series) -> None:
    jumps = [found for found in crescent.findings if found.code != "duplicate"]
    assert [(found.code, found.at, found.correction) for found in jumps] == [
        ("volume-jump", "v.52:no.11(1444-06)", None)
    ]


def test_crescent_misses_what_was_not_collected(crescent: Series) -> None:
    """Between 44:3 (May 2015) and 44:8 (October 2015) four numbers must exist."""
    gap = next(gap for gap in crescent.gaps() if gap.to_dict()["before"] == "v.44:no.8(1436-12)")
    assert (gap.missing, gap.kind) == (4, "missing")
    assert all(gap.kind == "missing" for gap in crescent.gaps())
    months = {str(one.issue.id): str(one.issue.chronology.gregorian) for one in crescent.missing()}
    assert months["v.44:no.4(1436-08)"] == "2015-06-01"


@pytest.mark.parametrize("name", ["al-haqaiq", "al-ustadh", "crescent"])
def test_the_order_of_the_input_changes_nothing(name: str) -> None:
    issues = real_run(name)
    expected = infer_series(issues).to_dict()
    shuffled = random.Random(name).sample(issues, len(issues))
    report = infer_series(shuffled).to_dict()
    for found in (expected, report):
        for finding in found["findings"]:
            del finding["index"]
            if finding["code"] == "duplicate":
                finding["at"] = ""  # which of two is the copy depends on which came first
    assert report == expected


@pytest.mark.parametrize("name", ["al-haqaiq", "al-ustadh"])
def test_a_run_given_twice_is_the_same_run_with_duplicates(name: str) -> None:
    issues = real_run(name)
    once, twice = infer_series(issues), infer_series(issues + issues)
    assert twice.gaps() == once.gaps()
    assert sum(found.code == "duplicate" for found in twice.findings) == len(issues)

"""What inference says: rules, evidence and findings in words, and as JSON holds them."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from issue_dates.series import CalendarEvidence, Expected, Finding, Gap, Rule, infer_series
from issue_dates.series.findings import in_order
from issue_dates.series.frequency import WORDS
from issue_dates.values import (
    Chronology,
    Enumeration,
    GregorianMonth,
    HijriDate,
    HijriMonth,
    Interval,
    Issue,
    Numbering,
    RumiMonth,
    SolarHijriDate,
)
from tests.series.issues import issue

JANUARY = GregorianMonth(1990, 1)
FRIDAY = dt.date(2021, 1, 1)
PERHAPS = (
    "perhaps a weekly, on Fridays in 3 of 3 (2 of 2 steps fit), numbered continuously; "
    "3 issues seen, none missing"
)  # fewer than four steps make a guess

LATE_ONCE = "a weekly, on Fridays in 11 of 12 (11 of 11 steps fit), numbered continuously; 12 issues seen, none missing"

TWO_PAUSES = (
    "a weekly, on Fridays in 40 of 40 (37 of 39 steps fit), numbered continuously; "
    "40 issues seen, none missing, 2 pauses"
)


def weekly(times: int) -> list[Issue]:
    return [issue(None, at + 1, gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(times)]


def monthly(times: int, size: int = 12) -> list[Issue]:
    return [issue(1 + at // size, 1 + at % size, gregorian=JANUARY + at) for at in range(times)]


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (Rule("d", "gregorian", 1, False, (0,), False), "a daily"),
        (
            Rule("d", "gregorian", 7, False, (0, 1, 2, 3, 5, 6), True),
            "a daily, on Mondays, Tuesdays, Wednesdays, Thursdays, Saturdays and Sundays",
        ),
        (
            Rule("i", "gregorian", 7, False, (0, 2, 4), True),
            "a periodical of three times a week, on Mondays, Wednesdays and Fridays",
        ),
        (Rule("c", "gregorian", 7, False, (1, 4), True), "a semiweekly, on Tuesdays and Fridays"),
        (Rule("w", "gregorian", 7, False, (4,), True), "a weekly, on Fridays"),
        (Rule("e", "gregorian", 14, False, (11,), True), "a biweekly, on Fridays"),
        (Rule("w", "gregorian", 7, False, (4,), False), "a weekly"),
        (Rule("s", "hijri", 1, True, (0, 14), True), "a Hijri semimonthly, on days 1 and 15"),
        (
            Rule("j", "rumi", 1, True, (0, 9, 19), True),
            "a Rumi periodical of three times a month, on days 1, 10 and 20",
        ),
        (Rule("m", "solar_hijri", 1, True, (29,), True), "a Solar Hijri monthly, on day 30"),
        (Rule("m", "gregorian", 1, True, (14.5,), False), "a Gregorian monthly"),
        (Rule("a", "gregorian", 12, True, (0,), True), "a Gregorian annual, on day 1"),
        (Rule("z", "gregorian", 10, False, (3,), True), "a periodical of every 10 days"),
        (Rule("z", "hijri", 5, True, (14.5,), False), "a periodical of every 5 Hijri months"),
    ],
)
def test_a_rule_in_words(rule: Rule, words: str) -> None:
    """How often, in which reckoning where months count, and on which days where it keeps to some."""
    assert str(rule) == words


@pytest.mark.parametrize(
    ("rule", "calendar", "text"),
    [
        (Rule("d", "gregorian", 1, False, (0,), True), "", "FREQ=DAILY"),
        (Rule("z", "gregorian", 10, False, (3,), True), "", "FREQ=DAILY;INTERVAL=10"),
        (Rule("w", "gregorian", 7, False, (4,), False), "", "FREQ=WEEKLY"),
        (Rule("c", "gregorian", 7, False, (1, 4), True), "", "FREQ=WEEKLY;BYDAY=TU,FR"),
        (Rule("e", "gregorian", 14, False, (11,), True), "", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        (Rule("m", "gregorian", 1, True, (27,), True), "", "FREQ=MONTHLY;BYMONTHDAY=28"),
        (Rule("m", "gregorian", 1, True, (28,), True), "", "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=29;SKIP=BACKWARD"),
        (Rule("b", "gregorian", 2, True, (14.5,), False), "", "FREQ=MONTHLY;INTERVAL=2"),
        (Rule("s", "gregorian", 1, True, (0, 14), True), "", "FREQ=MONTHLY;BYMONTHDAY=1,15"),
        (Rule("m", "solar_hijri", 1, True, (0,), True), "x", "RSCALE=PERSIAN;FREQ=MONTHLY;BYMONTHDAY=1"),
        (
            Rule("m", "solar_hijri", 1, True, (29,), True),
            "",
            "RSCALE=PERSIAN;FREQ=MONTHLY;BYMONTHDAY=30;SKIP=BACKWARD",
        ),
        (Rule("m", "hijri", 1, True, (0,), True), "tabular-16-civil", "RSCALE=ISLAMIC-CIVIL;FREQ=MONTHLY;BYMONTHDAY=1"),
        (Rule("m", "hijri", 1, True, (14.5,), False), "umm-al-qura", "RSCALE=ISLAMIC-UMALQURA;FREQ=MONTHLY"),
        (
            Rule("m", "hijri", 1, True, (0,), True),
            "tabular-16-astronomical",
            "RSCALE=ISLAMIC-TBLA;FREQ=MONTHLY;BYMONTHDAY=1",
        ),
        (Rule("m", "hijri", 1, True, (14.5,), False), "umm-al-qura-icu", "RSCALE=ISLAMIC-UMALQURA;FREQ=MONTHLY"),
        (Rule("m", "hijri", 1, True, (14.5,), False), "umm-al-qura-dotnet", "RSCALE=ISLAMIC-UMALQURA;FREQ=MONTHLY"),
        (Rule("m", "hijri", 1, True, (0,), True), "iran", "RSCALE=ISLAMIC;FREQ=MONTHLY;BYMONTHDAY=1"),
        (Rule("m", "rumi", 1, True, (0,), True), "", ""),
    ],
)
def test_a_rule_as_rfc_5545_and_7529_write_it(rule: Rule, calendar: str, text: str) -> None:
    """RSCALE is named for another calendar than the Gregorian, and where SKIP needs it."""
    assert rule.rrule(calendar) == text


def test_frequencies_are_those_of_marc() -> None:
    """Field 853, subfield w, of MARC 21 for holdings; "three times a week" and the like have no adjective."""
    assert WORDS == {
        "a": "annual", "b": "bimonthly", "c": "semiweekly", "d": "daily", "e": "biweekly", "f": "semiannual",
        "g": "biennial", "i": "three times a week", "j": "three times a month", "m": "monthly", "q": "quarterly",
        "s": "semimonthly", "t": "three times a year", "w": "weekly", "z": "other",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("evidence", "words"),
    [
        ((20, 20, 20, 20), "iran 20 of 20 to the day"),
        ((20, 14, 20, 20), "iran 14 of 20 to the day, never off by more than one day"),
        ((20, 14, 19, 20), "iran 14 of 20 to the day, never off by more than two days"),
        ((20, 14, 19, 19), "iran 14 of 20 to the day, 1 off by more than two days"),
        ((20, 0, 0, 5), "iran 0 of 20 to the day, 15 off by more than two days"),
    ],
)
def test_the_evidence_for_a_calendar_in_words(evidence: tuple[int, int, int, int], words: str) -> None:
    """The least that all pairs keep to is told, or how many are further off."""
    found = CalendarEvidence("iran", *evidence)
    assert str(found) == words
    names = ("pairs", "exact", "within_1", "within_2")
    assert found.to_dict() == {"calendar": "iran", **dict(zip(names, evidence, strict=True))}


@pytest.mark.parametrize(
    ("run", "sentence"),
    [
        ([], "too little evidence for a rule in 0 issues"),
        (weekly(1), "too little evidence for a rule in 1 issue"),
        (
            weekly(3),
            PERHAPS,
        ),
        (
            weekly(5),
            "a weekly, on Fridays in 5 of 5 (4 of 4 steps fit), numbered continuously; 5 issues seen, none missing",
        ),
        (
            [*weekly(20)[:8], *weekly(20)[10:]],
            "a weekly, on Fridays in 18 of 18 (17 of 17 steps fit), numbered continuously; 18 issues seen, 2 missing",
        ),
        (
            monthly(36),
            "a Gregorian monthly (35 of 35 steps fit), 12 numbers a volume; 36 issues seen, none missing",
        ),
        (
            [issue(1 + at // 10, 1 + at % 10, gregorian=JANUARY + at + 2 * (at // 10)) for at in range(40)],
            "a Gregorian monthly (36 of 39 steps fit), 10 numbers a volume; 40 issues seen, none missing, 3 pauses",
        ),
        (
            [
                issue(None, at, gregorian=FRIDAY + dt.timedelta(7 * (at + 3 * (at > 20) + 2 * (at > 30))))
                for at in range(1, 41)
            ],
            TWO_PAUSES,
        ),
        (
            [issue(1 + at // 8, 1 + at % 8) for at in range(16)],
            "too little evidence for a rule in 16 issues, 8 numbers a volume",
        ),
        (
            [issue(*level) for level in ((1, 5), (1, 1), (1, 2), (2, 3), (2, 9))],
            "too little evidence for a rule in 5 issues, numbered anew in each volume",
        ),
        ([issue(7, at) for at in (1, 2, 3)], "too little evidence for a rule in 3 issues"),
        (
            [issue(None, at) for at in (1, 2, 3)],
            "too little evidence for a rule in 3 issues, numbered continuously",
        ),
        (
            [issue(gregorian=FRIDAY + dt.timedelta(7 * at)) for at in range(12) if at != 5],
            "a weekly, on Fridays in 11 of 11 (9 of 10 steps fit); 11 issues seen, 1 missing",
        ),
        (
            [issue(None, at + 1, gregorian=FRIDAY + dt.timedelta(7 * at + (at == 5))) for at in range(12)],
            LATE_ONCE,
        ),
    ],
)
def test_a_run_in_one_sentence(run: list[Issue], sentence: str) -> None:
    """The rule, how well it is borne out, how the issues are numbered, and what is not there."""
    series = infer_series(run)
    assert str(series) == sentence
    assert repr(series) == f"<Series: {series}>"


class TestSteps:
    """Steps that take as many periods as their numbers say, of all steps."""

    @staticmethod
    def steps(*issues: tuple[int, int, int | None], reckoning: str = "hijri") -> tuple[int, int]:
        """Of issues by their month, number and second number; ten months before them make a monthly."""
        month: Any = HijriMonth(1420, 1) if reckoning == "hijri" else GregorianMonth(1990, 1)
        levels = [(at, at + 1, None) for at in range(10)] + [(at + 9, first, last) for at, first, last in issues]
        run = [
            Issue(None, Enumeration(None, Numbering(first, last)), Chronology(**{reckoning: month + at}))
            for at, first, last in levels
        ]
        fitting, count = infer_series(run).evidence["steps"]
        return fitting - 9, count - 9

    @pytest.mark.parametrize("reckoning", ["hijri", "gregorian"])
    def test_of_months(self, reckoning: str) -> None:
        assert self.steps((1, 11, None), (2, 12, None), reckoning=reckoning) == (2, 2)
        assert self.steps((2, 11, None), (3, 12, None), reckoning=reckoning) == (1, 2)
        assert self.steps((2, 12, None), (3, 13, None), reckoning=reckoning) == (2, 2)
        assert self.steps((1, 12, None), (2, 13, None), reckoning=reckoning) == (1, 2)

    def test_after_a_double_number(self) -> None:
        """It may have covered the time of two, or of one."""
        assert self.steps((1, 11, 12), (2, 13, None)) == (2, 2)
        assert self.steps((1, 11, 12), (3, 13, None)) == (2, 2)
        assert self.steps((1, 11, 12), (4, 13, None)) == (1, 2)
        assert self.steps((1, 11, 12), (3, 14, None)) == (2, 2)
        assert self.steps((1, 11, 12), (2, 14, None)) == (1, 2)
        assert self.steps((1, 11, 13), (4, 14, None)) == (2, 2)

    def test_of_days_a_few_more_or_less_are_none(self) -> None:
        """A Thursday for a Friday is of the same week, two weeks for one number are a step that does not fit."""
        days = [FRIDAY + dt.timedelta(7 * at - (at == 4) + 7 * (at > 7)) for at in range(12)]
        series = infer_series([issue(None, at + 1, gregorian=day) for at, day in enumerate(days)])
        assert tuple(series.evidence["steps"]) == (10, 11)

    def test_without_numbers_every_step_is_of_one_period(self) -> None:
        days = [FRIDAY + dt.timedelta(7 * (at + (at > 7))) for at in range(12)]
        series = infer_series([issue(gregorian=day) for day in days])
        assert tuple(series.evidence["steps"]) == (10, 11)

    def test_what_bears_no_date_is_stepped_over(self) -> None:
        run = weekly(12)
        run[5] = issue(None, 6)
        assert tuple(infer_series(run).evidence["steps"]) == (10, 10)

    def test_a_month_of_another_reckoning_is_a_period_of_the_rule(self) -> None:
        """Of a Hijri monthly one issue is dated 1 April 2000 alone, which was in Dhu al-Hijja 1420."""
        run = [issue(None, at + 1, hijri=HijriMonth(1420, 1) + at) for at in range(14)]
        run[11] = issue(None, 12, gregorian=dt.date(2000, 4, 1))
        assert tuple(infer_series(run).evidence["steps"]) == (13, 13)
        run[11] = issue(None, 12, gregorian=dt.date(2000, 4, 20))
        assert tuple(infer_series(run).evidence["steps"]) == (11, 13)


def test_findings_gaps_and_expected_issues_as_json_holds_them() -> None:
    """Every field has its name, and what is not known is None."""
    run = monthly(6)
    assert Finding("misprint", run[2], 2, "so it is", "number", "4").to_dict() == {
        "code": "misprint",
        "at": "v.1:no.3",
        "message": "so it is",
        "field": "number",
        "correction": "4",
        "index": 2,
    }
    assert Gap(run[1], run[4], 2, "missing").to_dict() == {
        "after": "v.1:no.2",
        "before": "v.1:no.5",
        "missing": 2,
        "kind": "missing",
    }
    expected = Expected(
        Issue(
            "al-Haqa'iq",
            Enumeration(Numbering(1), Numbering(7), whole_number=Numbering(31)),
            Chronology(
                hijri=HijriMonth(1410, 12),
                solar_hijri=SolarHijriDate(1369, 4, 1),
                rumi=RumiMonth(1406, 7),
                gregorian=GregorianMonth(1990, 7),
            ),
        ),
        Interval(dt.date(1990, 7, 1), dt.date(1990, 7, 31)),
    )
    assert expected.to_dict() == {
        "at": "v.1:no.7(1410-12)",
        "volume": "1",
        "number": "7",
        "whole_number": "31",
        "hijri": "1410-12",
        "solar_hijri": "1369-04-01",
        "rumi": "1406-07",
        "gregorian": "1990-07",
        "days": "1990-07-01/1990-07-31",
    }
    bare = Expected(Issue(), Interval(FRIDAY, FRIDAY)).to_dict()
    assert {name for name, value in bare.items() if value is None} == {*expected.to_dict()} - {"at", "days"}


@pytest.mark.parametrize(
    ("dates", "name"),
    [
        ({}, "?"),
        ({"gregorian": FRIDAY, "rumi": RumiMonth(1327, 2)}, "2021-01-01"),
        ({"rumi": RumiMonth(1327, 2), "solar_hijri": SolarHijriDate(1399, 10, 12)}, "1399-10-12"),
        ({"rumi": RumiMonth(1327, 2)}, "1327-02"),
        ({"hijri": HijriDate(1442, 5, 17), "gregorian": FRIDAY}, "(1442-05)"),
    ],
)
def test_an_issue_without_numbers_is_named_by_its_date(dates: dict[str, Any], name: str) -> None:
    """By its Hijri month, which an identifier can hold, or else the first date that there is."""
    assert Finding("misprint", Issue(chronology=Chronology(**dates)), 0, "").at == name


def test_findings_stand_in_the_order_of_the_run() -> None:
    """Of one field of one issue the first that is told, but every copy; what is in no place stands last."""
    bare = Issue()
    number, date, again, copy, elsewhere = (
        Finding("misprint", bare, 4, "first", "number"),
        Finding("misprint", bare, 4, "date", "hijri"),
        Finding("dates-disagree", bare, 4, "again", "number"),
        Finding("duplicate", bare, 4, "copy", "number"),
        Finding("misprint", bare, 9, "elsewhere", "number"),
    )
    before = Finding("misprint", bare, 7, "before", "number")
    assert in_order([elsewhere, number, date, again, copy, copy, before], [7, 5, 4]) == (
        before, number, date, copy, copy, elsewhere,
    )  # fmt: skip


def test_an_issue_is_named_by_its_running_number_where_it_has_no_other() -> None:
    """Before its date, and behind its number."""
    levels = Enumeration(whole_number=Numbering(31))
    assert Finding("misprint", Issue(None, levels, Chronology(hijri=HijriMonth(1442, 5))), 0, "").at == "31"
    assert Finding("misprint", issue(None, 5, whole=31), 0, "").at == "no.5"
    assert Finding("misprint", issue(2, None, whole=31), 0, "").at == "v.2"

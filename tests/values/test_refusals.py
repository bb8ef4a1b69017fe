"""What a refusal tells: a message that can be shown as it is, and the same facts as attributes."""

from __future__ import annotations

from typing import Any

import pytest

from issue_dates import (
    Enumeration,
    GregorianMonth,
    GregorianYear,
    HijriDate,
    HijriMonth,
    HijriYear,
    Interval,
    InvalidValueError,
    Issue,
    IssueId,
    Numbering,
    PartialDate,
    RumiDate,
    RumiMonth,
    SolarHijriYear,
)
from issue_dates.values import format_label, label_from_iso, make_label
from tests.refusals import assert_refused

MONTH = HijriMonth(1443, 5)
NUMBER = (0, 999_999_999)
A_NUMBER = "expected a number such as '11', '3-4' or '6867 bis', not"
AN_IDENTIFIER = "expected an identifier such as 'v.50:no.11(1443-05)', not"
A_DATE = "expected YYYY, YYYY-MM or YYYY-MM-DD, not"

# Each: what is asked for, what is said, of which field, with which value, and the limits where there are some.
REFUSALS: list[tuple[Any, str, str, object, tuple[int, int] | None]] = [
    # Labels: the field and its limits.
    (lambda: HijriYear(0), "HijriYear: year must be from 1 to 9999, not 0", "year", 0, (1, 9999)),
    (lambda: SolarHijriYear(10000), "SolarHijriYear: year must be from 1 to 9999, not 10000", "year", 10000, (1, 9999)),
    (lambda: GregorianYear("2"), "GregorianYear: year must be an int from 1 to 9999, not '2'", "year", "2", (1, 9999)),  # type: ignore[arg-type]
    (lambda: RumiMonth(10000, 1), "RumiMonth: year must be from 1 to 9999, not 10000", "year", 10000, (1, 9999)),
    (lambda: HijriMonth(1443, 0), "HijriMonth: month must be from 1 to 12, not 0", "month", 0, (1, 12)),
    (lambda: HijriMonth(1443, 13), "HijriMonth: month must be from 1 to 12, not 13", "month", 13, (1, 12)),
    (lambda: RumiDate(1327, 2, 32), "RumiDate: day must be from 1 to 31, not 32", "day", 32, (1, 31)),
    (lambda: HijriDate(10000, 1, 1), "HijriDate: year must be from 1 to 9999, not 10000", "year", 10000, (1, 9999)),
    (lambda: MONTH + 10**6, "HijriMonth: year must be from 1 to 9999, not 84776", "year", 84776, (1, 9999)),
    # Dates with parts left out, and intervals.
    (
        lambda: PartialDate("lunar", None, 5),  # type: ignore[arg-type]
        "PartialDate: reckoning must be one of hijri, solar_hijri, rumi, gregorian, not 'lunar'",
        "reckoning",
        "lunar",
        None,
    ),
    (
        lambda: PartialDate("hijri", 1443, 5),
        "PartialDate: nothing is left out; use a date, a month or a year",
        "year",
        1443,
        None,
    ),
    (lambda: PartialDate("hijri"), "PartialDate: at least a month or a day must be given", "month", None, None),
    (
        lambda: PartialDate("hijri", None, 13),
        "PartialDate: month must be from 1 to 12, not 13",
        "month",
        13,
        (1, 12),
    ),
    (
        lambda: Interval(MONTH, "1443-06"),  # type: ignore[arg-type]
        "Interval: last must be a date, a month or a year, not '1443-06'",
        "last",
        "1443-06",
        None,
    ),
    (
        lambda: Interval(1443, MONTH),  # type: ignore[arg-type]
        "Interval: first must be a date, a month or a year, not 1443",
        "first",
        1443,
        None,
    ),
    (
        lambda: Interval(MONTH, RumiMonth(1327, 2)),
        "Interval: HijriMonth(1443, 5) and RumiMonth(1327, 2) are of different reckonings",
        "last",
        RumiMonth(1327, 2),
        None,
    ),
    # Texts that are read back.
    (lambda: label_from_iso("1443-5", "hijri"), f"{A_DATE} '1443-5'", "text", "1443-5", None),
    (lambda: label_from_iso("1443/x", "hijri"), f"{A_DATE} '1443/x'", "text", "1443/x", None),
    (lambda: label_from_iso("x/1443", "hijri"), f"{A_DATE} 'x/1443'", "text", "x/1443", None),
    (
        lambda: label_from_iso(1443, "hijri"),  # type: ignore[arg-type]
        "expected a text such as 1443-05-28, not 1443",
        "text",
        1443,
        None,
    ),
    (lambda: HijriMonth.fromisoformat("1443"), "HijriMonth: expected YYYY-MM, not '1443'", "text", "1443", None),
    (lambda: HijriYear.fromisoformat("1443-05"), "HijriYear: expected YYYY, not '1443-05'", "text", "1443-05", None),
    (
        lambda: make_label("gregorian", 2022, 2, 30),
        "2022-02-30: day is out of range for month",
        "day",
        30,
        None,
    ),
    (lambda: Numbering.parse("11a"), f"{A_NUMBER} '11a'", "text", "11a", None),
    (lambda: Numbering.parse(11), f"{A_NUMBER} 11", "text", 11, None),  # type: ignore[arg-type]
    (lambda: IssueId.parse("50:11"), f"{AN_IDENTIFIER} '50:11'", "text", "50:11", None),
    (lambda: IssueId.parse(""), f"{AN_IDENTIFIER} ''", "text", "", None),
    (
        lambda: PartialDate._from_json("hijri:1443-05-28"),
        "PartialDate: expected reckoning and date, as hijri:XXXX-12-10, not 'hijri:1443-05-28'",
        "text",
        "hijri:1443-05-28",
        None,
    ),
    (
        lambda: Interval._from_json("lunar:1443/1444"),
        "Interval: expected reckoning and date, as hijri:XXXX-12-10, not 'lunar:1443/1444'",
        "text",
        "lunar:1443/1444",
        None,
    ),
    (
        lambda: Interval._from_json("hijri:hijri:1443/1444"),
        f"{A_DATE} 'hijri:1443/1444'",
        "text",
        "hijri:1443/1444",
        None,
    ),
    (
        lambda: format_label(HijriYear(1443), "%d %Y", ("",) * 12),
        "HijriYear has nothing for %d in '%d %Y'; %Y, %m, %B, %d, %-m, %-d are known",
        "format",
        "%d %Y",
        None,
    ),
    *(
        (
            lambda code=code: format(HijriDate(1443, 5, 28), f"%d {code}"),
            f"HijriDate has nothing for {code} in '%d {code}'; %Y, %m, %B, %d, %-m, %-d are known",
            "format",
            f"%d {code}",
            None,
        )
        for code in ("%-Y", "%-B", "%H", "%é", "%-", "%")
    ),
    # Numbers, enumerations and keys; tests of an issue's dates and words are in test_issue.py.
    (lambda: Numbering(-1), "Numbering: first must be from 0 to 999999999, not -1", "first", -1, NUMBER),
    (lambda: Numbering(3, 10**9), "Numbering: last must be from 0 to 999999999, not 1000000000", "last", 10**9, NUMBER),
    (
        lambda: Numbering("3"),  # type: ignore[arg-type]
        "Numbering: first must be an int from 0 to 999999999, not '3'",
        "first",
        "3",
        NUMBER,
    ),
    (lambda: Numbering(3, suffix=4), "Numbering: suffix must be text, not 4", "suffix", 4, None),  # type: ignore[arg-type]
    (lambda: Numbering(3, caption=4), "Numbering: caption must be text, not 4", "caption", 4, None),  # type: ignore[arg-type]
    (
        lambda: Enumeration(part=5),  # type: ignore[arg-type]
        "Enumeration: part must be a Numbering, not 5",
        "part",
        5,
        None,
    ),
    (lambda: Enumeration(series=2), "Enumeration: series must be text, not 2", "series", 2, None),  # type: ignore[arg-type]
    (lambda: Issue(50), "Issue: title must be text, not 50", "title", 50, None),  # type: ignore[arg-type]
    (
        lambda: Issue(chronology=MONTH),  # type: ignore[arg-type]
        "Issue: chronology must be of type Chronology, not HijriMonth(1443, 5)",
        "chronology",
        MONTH,
        None,
    ),
    (lambda: IssueId(-1), "IssueId: volume must be from 0 to 999999999, not -1", "volume", -1, NUMBER),
    (
        lambda: IssueId(50, "11"),  # type: ignore[arg-type]
        "IssueId: number must be an int from 0 to 999999999, not '11'",
        "number",
        "11",
        NUMBER,
    ),
    (
        lambda: IssueId(month=HijriYear(1443)),  # type: ignore[arg-type]
        "IssueId: month must be a HijriMonth, or an Interval of two, not HijriYear(1443)",
        "month",
        HijriYear(1443),
        None,
    ),
]


@pytest.mark.parametrize(("ask", "message", "field", "value", "limits"), REFUSALS, ids=[each[1] for each in REFUSALS])
def test_a_refusal_tells_its_facts(
    ask: Any, message: str, field: str, value: object, limits: tuple[int, int] | None
) -> None:
    """The message is whole and names the value; `field`, `value` and `limits` say the same to a program."""
    assert_refused(ask, message, field, value, limits)


@pytest.mark.parametrize(
    "month",
    [
        Interval(MONTH, HijriDate(1443, 6, 1)),
        Interval(HijriDate(1443, 5, 1), HijriMonth(1443, 6)),
        Interval(GregorianMonth(2022, 1), GregorianMonth(2022, 2)),
        GregorianMonth(2022, 1),
    ],
)
def test_the_month_of_a_key_is_of_the_hijri_reckoning_from_end_to_end(month: Any) -> None:
    """Both ends of an interval in a key are Hijri months."""
    with pytest.raises(InvalidValueError) as caught:
        IssueId(50, 11, month)
    assert (caught.value.field, caught.value.value) == ("month", month)

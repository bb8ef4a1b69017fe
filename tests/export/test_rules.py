"""What no export may do: put a Hijri year where a Gregorian one belongs, or take a computed date for a printed one."""

from __future__ import annotations

import datetime as dt
import json
import re
import xml.etree.ElementTree as ET
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from issue_dates.errors import InvalidValueError, UnknownNameError
from issue_dates.export import (
    FORMATS,
    biblatex,
    csl,
    dump_all,
    edtf,
    get_format,
    jats,
    kev,
    marc,
    ris,
    schema_org,
    tei,
    z3971,
)
from issue_dates.values import (
    Chronology,
    GregorianMonth,
    GregorianYear,
    HijriDate,
    HijriMonth,
    HijriYear,
    Interval,
    Issue,
    PartialDate,
    SolarHijriYear,
)

HIJRI_YEAR = Issue("x", chronology=Chronology(hijri=HijriYear(1443)))
"""1 Muharram 1443 was 9 August 2021, its last day 29 July 2022 (Umm al-Qura)."""


def gregorian_fields(issue: Issue) -> dict[str, str]:
    """Return, of each format, what stands where a Gregorian date belongs."""
    item = csl.to_dict(issue)
    description = schema_org.to_dict(issue)
    record = marc.to_record(issue)
    elements = ET.fromstring(tei.dump(issue))
    dates = [one for one in elements.iter() if one.tag.endswith("}date")]
    pub_dates = ET.fromstring(jats.dump(issue)).iter("pub-date")
    return {
        "csl": json.dumps(item.get("issued", {}).get("date-parts", [])),
        "biblatex": "".join(re.findall(r"^  date = \{(.*)\},$", biblatex.dump(issue), re.MULTILINE)),
        "tei": " ".join(
            value
            for one in dates
            for name, value in one.attrib.items()
            if name in ("when", "from", "to", "notBefore", "notAfter")
        ),
        "marc": " ".join(one for field in record.get_fields("863") for one in field.get_subfields("n")),
        "schema-org": " ".join(str(description.get(name, "")) for name in ("datePublished", "temporalCoverage")),
        "jats": " ".join("".join(one.itertext()) for one in pub_dates if one.get("calendar") is None),
        "ris": " ".join(re.findall(r"^(?:PY|DA)  - (.*)$", ris.dump(issue), re.MULTILINE)),
        "edtf": edtf.dump(issue),
        "kev": "".join(re.findall(r"rft\.date=([^&]*)", kev.dump(issue))),
    }


@given(st.integers(1343, 1500), st.none() | st.integers(1, 12), st.none() | st.integers(1, 30))
def test_no_hijri_year_in_a_gregorian_field(year: int, month: int | None, day: int | None) -> None:
    """In no format does the year of the Hijra stand where a Gregorian year is expected."""
    value: Any = (
        HijriYear(year) if month is None else HijriMonth(year, month) if day is None else HijriDate(year, month, day)
    )
    for name, text in gregorian_fields(Issue("x", chronology=Chronology(hijri=value))).items():
        assert not re.search(rf"(?<!\d){year}(?!\d)", text), (name, text)


def test_a_hijri_year_is_two_gregorian_years() -> None:
    """Each format joins the two years in its own way; where it has none, the year is said in free text."""
    fields = gregorian_fields(HIJRI_YEAR)
    assert fields["csl"] == "[[2021], [2022]]"
    assert fields["biblatex"] == "2021/2022"
    assert fields["tei"] == "2021-08-09 2022-07-29"
    assert fields["marc"] == "2021/2022"
    assert fields["schema-org"].strip() == "2021/2022"
    assert fields["jats"] == "2021/2022"
    assert fields["ris"] == "2021 2021///2021-2022"
    assert fields["edtf"] == "2021/2022"
    assert fields["kev"] == ""
    assert "%5B2021%2F2022%5D" in kev.dump(HIJRI_YEAR)


def test_a_hijri_year_inside_one_gregorian_year() -> None:
    """1 Muharram 1429 was 10 January 2008, and the year ended on 28 December: one year, not two."""
    assert edtf.dump(Issue(chronology=Chronology(hijri=HijriYear(1429)))) == "2008"


def test_a_hijri_month_is_its_days() -> None:
    """Jumada al-Ula 1443 ran from 5 December 2021 to 3 January 2022; EDTF and TEI have the days, others the months."""
    issue = Issue("x", chronology=Chronology(hijri=HijriMonth(1443, 5)))
    fields = gregorian_fields(issue)
    assert fields["edtf"] == "2021-12-05/2022-01-03"
    assert fields["tei"] == "2021-12-05 2022-01-03"
    assert fields["csl"] == "[[2021, 12], [2022, 1]]"
    assert fields["biblatex"] == "2021-12/2022-01"
    assert fields["marc"] == "2021/2022"


def test_what_the_calendar_does_not_cover_is_a_literal() -> None:
    """Umm al-Qura begins in 1343: a year before is said in words, and no other calendar is asked."""
    issue = Issue("x", chronology=Chronology(hijri=HijriYear(1330)))
    assert csl.to_dict(issue)["issued"] == {"literal": "1330 AH"}
    assert edtf.dump(issue) == "XXXX"
    assert "date =" not in biblatex.dump(issue)
    assert "note = {1330 AH}" in biblatex.dump(issue)
    assert "PY" not in ris.dump(issue)
    assert not any(re.search(r"\d{4}", text) for text in gregorian_fields(issue).values())


def test_another_calendar_is_asked_when_told() -> None:
    """With the civil tabular calendar the same year is told: 1 Muharram 1330 was 22 December 1911."""
    issue = Issue("x", chronology=Chronology(hijri=HijriYear(1330)))
    assert edtf.dump(issue, calendar="tabular-16-civil") == "1911/1912"


def test_an_unknown_calendar_is_told() -> None:
    """A wrong name is the caller's mistake, not the issue's."""
    with pytest.raises(UnknownNameError):
        edtf.dump(HIJRI_YEAR, calendar="umm-al-kura")


@pytest.mark.parametrize("name", ["csl", "biblatex", "tei", "schema-org", "jats", "ris", "kev"])
def test_a_computed_date_does_not_come_back_as_print(name: str) -> None:
    """`load` gives what was printed, which had no Gregorian date."""
    module = get_format(name)
    back = module.load(module.dump(HIJRI_YEAR))
    assert (back.chronology.hijri, back.chronology.gregorian) == (HijriYear(1443), None)


def test_a_day_that_the_table_lacks_is_a_literal() -> None:
    """A printed 30 of a month of 29 days is exported as printed: Safar 1443 had 29 days."""
    issue = Issue("x", chronology=Chronology(hijri=HijriDate(1443, 2, 30)))
    assert csl.to_dict(issue)["issued"] == {"literal": "30 Safar 1443 AH"}
    assert "date_hijri: 1443-02-30" in ris.dump(issue)


def test_the_printed_gregorian_date_wins() -> None:
    """Where both are printed, no conversion takes its place, even where they disagree."""
    issue = Issue("x", chronology=Chronology(hijri=HijriDate(1443, 5, 28), gregorian=dt.date(2022, 1, 3)))
    assert csl.to_dict(issue)["issued"] == {"date-parts": [[2022, 1, 3]]}
    assert "converted" not in csl.to_dict(issue)["note"]


def test_a_range_stands_in_order() -> None:
    """A range printed backwards is put in order where the format counts on it, and kept as printed in the record."""
    value = Interval(GregorianMonth(2022, 2), GregorianMonth(2022, 1))
    issue = Issue("x", chronology=Chronology(gregorian=value))
    assert edtf.dump(issue) == "2022-01/2022-02"
    assert csl.to_dict(issue)["issued"] == {"date-parts": [[2022, 1], [2022, 2]]}
    for name in ("json", "csl"):
        assert get_format(name).load(get_format(name).dump(issue)) == issue


def test_a_day_of_an_unknown_month_is_no_w3c_date() -> None:
    """XML Schema has a form for a day without its year, none for one without its month: TEI has it in words."""
    days = [PartialDate("gregorian", None, 12, 10), PartialDate("gregorian", 2022, None, 3)]
    one, other = (tei.dump(Issue("x", chronology=Chronology(gregorian=day))) for day in days)
    assert 'when="--12-10"' in one
    assert '<date calendar="#cal_gregorian">3 XX 2022</date>' in other


@pytest.mark.parametrize(
    ("first", "last", "date"),
    [
        (dt.date(2021, 5, 5), dt.date(2021, 6, 5), "2021"),
        (dt.date(2021, 5, 5), dt.date(2021, 5, 9), "2021-05"),
        (dt.date(2021, 12, 5), dt.date(2022, 12, 5), None),
    ],
)
def test_kev_dates_hold_the_whole_issue(first: dt.date, last: dt.date, date: str | None) -> None:
    """`rft.date` is one date, so it is the month or year that both ends lie in, or none."""
    text = kev.dump(Issue(chronology=Chronology(gregorian=Interval(first, last))))
    assert re.findall(r"rft\.date=([^&]*)", text) == ([date] if date else [])


def test_a_season_is_a_season() -> None:
    """The season of a printed Gregorian year has a place in CSL, BibLaTeX, EDTF, JATS, MARC and OpenURL."""
    issue = Issue("x", chronology=Chronology(gregorian=GregorianYear(1972), season="autumn"))
    assert csl.to_dict(issue)["issued"] == {"date-parts": [[1972]], "season": 3}
    assert edtf.dump(issue) == "1972-23"
    assert "date = {1972-23}" in biblatex.dump(issue)
    assert "<season>autumn</season><year>1972</year>" in jats.dump(issue)
    assert marc.to_record(issue)["863"]["j"] == "23"
    assert "rft.ssn=fall" in kev.dump(issue)


class TestLanguages:
    """Titles keep their script and say their language."""

    def test_told(self) -> None:
        """A language that is told is named in the terms of each format."""
        issue = Issue("المقتبس")
        assert csl.to_dict(issue, language="ar")["language"] == "ar"
        assert "langid = {arabic}" in biblatex.dump(issue, language="ar")
        assert "langid = {persian}" in biblatex.dump(issue, language="fa-IR")
        assert 'xml:lang="ar"' in tei.dump(issue, language="ar")
        assert marc.to_record(issue, language="ar")["008"].data[35:38] == "ara"
        assert schema_org.to_dict(issue, language="ar")["isPartOf"]["inLanguage"] == "ar"
        assert "LA  - ar" in ris.dump(issue, language="ar")

    def test_not_told(self) -> None:
        """Arabic script alone is no language: `und-Arab`; for babel it is arabic, which writes from the right."""
        assert csl.to_dict(Issue("المقتبس"))["language"] == "und-Arab"
        assert "langid = {arabic}" in biblatex.dump(Issue("المقتبس"))
        assert "language" not in csl.to_dict(Issue("Crescent"))

    def test_nonsense_is_no_tag(self) -> None:
        """What is not BCP 47 does not become a tag, which XML would refuse."""
        assert 'xml:lang="und-Arab"' in tei.dump(Issue("المقتبس"), language='"><x')


def test_two_of_a_name_have_two_keys() -> None:
    """Entries of one file have keys of their own, as citation tools need them."""
    some = [Issue("a"), Issue("a"), Issue("a-2"), Issue("a")]
    keys = [item["id"] for item in json.loads("".join(dump_all(some, "csl")))]
    assert len(set(keys)) == 4
    assert len(set(re.findall(r"@periodical\{(.*),", "".join(dump_all(some, "biblatex"))))) == 4


def test_files_are_written_as_the_issues_come() -> None:
    """A piece is there before the next issue is asked for, so a library of any size streams."""
    asked = []

    def some() -> Any:
        for number in range(3):
            asked.append(number)
            yield Issue(str(number))

    for name in FORMATS:
        asked.clear()
        pieces = dump_all(some(), name)
        next(pieces), next(pieces)
        assert asked == [0], name


def test_unknown_format() -> None:
    """A format that does not exist, and one that is only read, are told."""
    with pytest.raises(UnknownNameError, match="z3971"):
        get_format("bibtex")
    with pytest.raises(UnknownNameError, match="read only"):
        list(dump_all([Issue("x")], "sici"))


def test_solar_years() -> None:
    """A solar year of the Hijra is two Gregorian years too: 1400 began on 21 March 2021."""
    assert edtf.dump(Issue(chronology=Chronology(solar_hijri=SolarHijriYear(1400)))) == "2021/2022"


def test_a_bracket_left_over_is_no_suffix_of_a_number() -> None:
    """Of a statement whose brackets do not close in pairs, nothing is taken for a number with a bracket behind it."""
    with pytest.raises(InvalidValueError):
        z3971.load("(a(1972:1437 )")

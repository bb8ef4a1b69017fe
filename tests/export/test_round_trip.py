"""What a format can hold comes back from it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from issue_dates.errors import InvalidValueError
from issue_dates.export import READABLE, dump_all, get_format, load_all
from issue_dates.export.z3971 import read_chronology
from issue_dates.values import Chronology, Enumeration, Issue, Numbering
from tests.export.issues import FEW, SAMPLES, issues, plain_issues

WHOLE = ("csl", "biblatex", "tei", "schema-org", "jats", "ris")
"""Formats that hold all of an issue but the captions of its numbers."""


@pytest.mark.parametrize("suffix", [" ", "  bis", "\n", "bis\nter"])
def test_json_holds_suffixes_that_no_print_has(suffix: str) -> None:
    """Where the string of a number cannot be read back, its parts stand beside it."""
    issue = Issue(None, Enumeration(number=Numbering(11, suffix=suffix)))
    module = get_format("json")
    assert module.load(module.dump(issue)) == issue
    assert module.to_dict(issue)["numberings"]["number"]["suffix"] == suffix


@given(issues())
def test_json_holds_everything(issue: Issue) -> None:
    """Every issue comes back from JSON as it was, captions too."""
    module = get_format("json")
    back = module.load(module.dump(issue))
    assert back == issue
    for name in ("volume", "number", "part", "whole_number", "year_of_publication"):
        one, other = getattr(back.enumeration, name), getattr(issue.enumeration, name)
        assert one is other is None or one.caption == other.caption


@pytest.mark.parametrize("name", WHOLE)
@FEW
@given(issue=plain_issues())
def test_whole_formats_hold_all_that_is_printed(name: str, issue: Issue) -> None:
    """Title, numbers and all dates come back; a computed date does not come back as a printed one."""
    module = get_format(name)
    assert module.load(module.dump(issue)) == issue


@given(plain_issues())
def test_z3971_holds_all_but_the_title(issue: Issue) -> None:
    """The statement gives back numbers and dates."""
    module = get_format("z3971")
    if text := module.dump(issue):
        assert module.load(text) == replace(issue, title=None)


@pytest.mark.parametrize("verb", ["dump", "dump_iso2709"])
@FEW
@given(issue=plain_issues())
def test_marc_holds_all_that_is_printed(verb: str, issue: Issue) -> None:
    """A record gives back title, numbers and dates in both of its forms."""
    module = get_format("marc")
    assert module.load(getattr(module, verb)(issue)) == issue


@given(plain_issues())
def test_kev_holds_what_it_has_keys_for(issue: Issue) -> None:
    """Running number and year of publication have no key in an OpenURL; the rest comes back."""
    module = get_format("kev")
    held = replace(issue, enumeration=replace(issue.enumeration, whole_number=None, year_of_publication=None))
    assert module.load(module.dump(issue)) == held


@given(plain_issues())
def test_edtf_holds_the_printed_gregorian_date(issue: Issue) -> None:
    """Where a Gregorian date is printed, it is what comes back."""
    module = get_format("edtf")
    if issue.chronology.gregorian is not None:
        assert module.load(module.dump(issue)) == Issue(chronology=Chronology(gregorian=issue.chronology.gregorian))


@pytest.mark.parametrize("name", [*WHOLE, "json", "marc"])
@FEW
@given(some=st.lists(plain_issues(), min_size=1, max_size=4))
def test_a_file_of_many_comes_back_in_order(name: str, some: list[Issue]) -> None:
    """Files are taken apart where they were put together."""
    assert list(load_all("".join(dump_all(some, name)), name)) == some


@pytest.mark.parametrize("kind", SAMPLES)
@pytest.mark.parametrize("name", [*WHOLE, "json"])
def test_samples(name: str, kind: str) -> None:
    """Each kind of issue comes back, those with suffixes, seasons and years left out as well."""
    module = get_format(name)
    assert module.load(module.dump(SAMPLES[kind])) == SAMPLES[kind]


@pytest.mark.parametrize("name", READABLE)
def test_what_is_not_of_the_format_is_told(name: str) -> None:
    """Text that is no record of a format is an `InvalidValueError` of ours, never another kind."""
    for text in ("?", "<a>", "{", "[1]", "<a/>", "\x1d", '{"a":' * 100_000):
        with pytest.raises(InvalidValueError):
            get_format(name).load(text)


class TestOtherPeoplesRecords:
    """Records that this library did not write."""

    def test_csl_of_zotero(self) -> None:
        """Zotero writes numbers as strings, date parts as strings too, and its Extra as the note."""
        item = {
            "id": "http://zotero.org/users/1/items/A",
            "type": "article-newspaper",
            "container-title": "Ruz al-Yusuf",
            "issue": "88–89",
            "issued": {"date-parts": [["1927", 10, 27]]},
            "note": "Shelf 3\ndate_hijri: 1346-05-01",
        }
        issue = get_format("csl").load(item)
        assert str(issue.enumeration.number) == "88-89"
        assert str(issue.chronology.hijri) == "1346-05-01"
        assert str(issue.chronology.gregorian) == "1927-10-27"

    def test_marc_of_a_library(self) -> None:
        """A pair 853/863 without 773 is read by its captions, its Gregorian months being codes."""
        text = (
            '<record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000ny  a2200000un 4500</leader>'
            '<datafield tag="853" ind1="2" ind2="0"><subfield code="8">1</subfield><subfield code="a">v.</subfield>'
            '<subfield code="b">no.</subfield><subfield code="i">(year)</subfield><subfield code="j">(month)</subfield>'
            '</datafield><datafield tag="863" ind1="4" ind2="0"><subfield code="8">1.1</subfield>'
            '<subfield code="a">6</subfield><subfield code="b">1</subfield><subfield code="i">1911</subfield>'
            '<subfield code="j">01</subfield></datafield></record>'
        )
        issue = get_format("marc").load(text)
        assert (str(issue.enumeration.volume), str(issue.enumeration.number)) == ("6", "1")
        assert str(issue.chronology.gregorian) == "1911-01"

    def test_tei_of_open_arabic_pe(self) -> None:
        """The editions of OpenArabicPE write numbers as attributes alone."""
        text = (
            '<biblStruct xmlns="http://www.tei-c.org/ns/1.0"><monogr><title level="j" xml:lang="ar">المقتبس</title>'
            '<imprint><date calendar="#cal_islamic" datingMethod="#cal_islamic" when="1911-01-02"'
            ' when-custom="1329-01-01">1 Muḥ 1329</date></imprint><biblScope unit="volume" n="6"/>'
            '<biblScope from="1" to="2" unit="issue"/></monogr></biblStruct>'
        )
        issue = get_format("tei").load(text)
        assert (str(issue.enumeration.volume), str(issue.enumeration.number)) == ("6", "1-2")
        assert (str(issue.chronology.hijri), issue.chronology.gregorian) == ("1329-01-01", None)

    @pytest.mark.parametrize(
        ("text", "numbers", "date"),
        [
            ("v.50:no.11(2022:Jan.)", ("50", "11"), "2022-01"),
            ("v.1:no.3/4(1998:Mar./Apr.)", ("1", "3-4"), "1998-03/1998-04"),
            ("v.1(1990/1991)", ("1", None), "1990/1991"),
            ("12:3(1972:Sept.5)", ("12", "3"), "1972-09-05"),
            ("v.12:no.3(1972:September 5)", ("12", "3"), "1972-09-05"),
            ("v.12:no.3(1972:Fructidor 5)", ("12", "3"), None),
            ("v.12:no.3(1972:Feb.30)", ("12", "3"), None),
            ("v.12:no.3(1972:\nSept.5)", ("12", "3"), "1972-09-05"),
        ],
    )
    def test_statements_of_libraries(self, text: str, numbers: tuple[str, str | None], date: str | None) -> None:
        """Z39.71 as catalogues print it; a date that is none is left out, and the numbers are read all the same."""
        issue = get_format("z3971").load(text)
        found = (issue.enumeration.volume, issue.enumeration.number)
        assert tuple(None if one is None else str(one) for one in found) == numbers
        assert (issue.chronology.gregorian and str(issue.chronology.gregorian)) == date

    def test_the_month_of_a_key(self) -> None:
        """The form of `str(issue.id)` is read, but no thirteenth month of it."""
        assert [read_chronology(text) for text in ("1443-12", "1443-13")] == [{"date_hijri": "1443-12"}, {}]

    def test_sici(self) -> None:
        """The examples of the standard: a month range, a season, a day (ANSI/NISO Z39.56-1996, 4)."""
        load = get_format("sici").load
        assert str(load("0095-4403(199502/03)21:3<12:WATIIB>2.0.TX;2-J").chronology.gregorian) == "1995-02/1995-03"
        assert load("1234-5679(199623)45:2/3<>1.0.TX;2-9").chronology.season == "autumn"
        daily = load("0361-526X(19960105)<>1.0.TX;2-Y")
        assert (str(daily.chronology.gregorian), daily.enumeration) == ("1996-01-05", Enumeration())

    def test_sici_of_a_hijri_year_is_not_gregorian(self) -> None:
        """Nothing was printed periodically before 1605."""
        issue = get_format("sici").load("1234-5679(144305)50:11<>1.0.TX;2-9")
        assert (str(issue.chronology.hijri), issue.chronology.gregorian) == ("1443-05", None)

    def test_openurl(self) -> None:
        """An address of a resolver, and a COinS inside a page."""
        load = get_format("kev").load
        assert str(load("https://x.example/?rft.volume=6&rft.issue=1").enumeration.number) == "1"
        assert load('<p><span class="Z3988" title="rft.jtitle=a&amp;rft.volume=6"></span></p>').title == "a"

    def test_bibtex_of_an_article(self) -> None:
        """An entry of any type, values in quotation marks or bare."""
        issue = get_format("biblatex").load(
            '@article{k, journaltitle = "al-Manar", volume = 3, year = 1900, title={x}}'
        )
        assert (issue.title, str(issue.enumeration.volume), str(issue.chronology.gregorian)) == (
            "al-Manar",
            "3",
            "1900",
        )

    def test_ris_of_a_database(self) -> None:
        """Dates of three parts, titles in JF, carriage returns."""
        issue = get_format("ris").load("TY  - JOUR\r\nJF  - al-Manar\r\nIS  - 4\r\nDA  - 1900/03/15/\r\nER  - \r\n")
        assert (issue.title, str(issue.chronology.gregorian)) == ("al-Manar", "1900-03-15")

    def test_bibtex_with_more_than_entries(self) -> None:
        """A `.bib` file has lines for one program or another, and an entry may have lost its end."""
        text = "@comment jabref\n@article{k, title = {al-{Manar}}, volume = 3}\n@article{l, title = {al-{Muqtabas}\n"
        one, other = load_all(text, "biblatex")
        assert (one.title, str(one.enumeration.volume)) == ("al-Manar", "3")
        assert (other.title, other.enumeration) == ("al-Muqtabas", Enumeration())

    def test_tei_with_more_than_an_issue_has(self) -> None:
        """Pages, and a date of a calendar that is not one of ours, are passed over."""
        text = (
            '<biblStruct xmlns="http://www.tei-c.org/ns/1.0"><monogr><title level="j">Rawdat</title><imprint>'
            '<date calendar="#cal_coptic" datingMethod="#cal_coptic" when-custom="1586-08-10">10 Barmuda 1586</date>'
            '</imprint><biblScope unit="volume" n="1"/><biblScope unit="page">3-9</biblScope></monogr></biblStruct>'
        )
        assert get_format("tei").load(text) == Issue("Rawdat", Enumeration(volume=Numbering(1)))

    def test_json_in_one_array(self) -> None:
        """Records of JSON may stand in an array as well as one a line."""
        text = ' [{"title": "a", "volume": "6"},\n {"title": "b"}]'
        assert list(load_all(text, "json")) == [Issue("a", Enumeration(volume=Numbering(6))), Issue("b")]

    @pytest.mark.parametrize("parts", ['["circa 1911"]', "[1911, 13]", "1911", "[Infinity]"])
    def test_a_date_of_csl_that_is_none(self, parts: str) -> None:
        """What is no date is left out, and the numbers are read."""
        issue = get_format("csl").load(f'{{"volume": "6", "issued": {{"date-parts": [{parts}]}}}}')
        assert issue == Issue(None, Enumeration(volume=Numbering(6)))

    @pytest.mark.parametrize("date", ["<year>1911</year><month>2</month><day>30</day>", f"<year>{'9' * 5000}</year>"])
    def test_a_date_of_jats_that_is_none(self, date: str) -> None:
        """Likewise a day that February does not have, or more digits than Python makes an int of."""
        text = f"<article-meta><volume>6</volume><pub-date>{date}</pub-date></article-meta>"
        assert get_format("jats").load(text) == Issue(None, Enumeration(volume=Numbering(6)))

    def test_a_date_of_a_sici_that_is_none(self) -> None:
        """Likewise a year and one digit."""
        issue = get_format("sici").load("0095-4403(19110)21:3<>1.0.TX;2-J")
        assert issue == Issue(None, Enumeration(volume=Numbering(21), number=Numbering(3)))

    def test_a_statement_of_marc_that_is_none(self) -> None:
        """Field 362 may be a note in words; the pair 853/863 is read then."""
        text = (
            '<record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000ny  a2200000un 4500</leader>'
            '<datafield tag="362" ind1="1" ind2=" "><subfield code="a">Began in spring.</subfield></datafield>'
            '<datafield tag="863" ind1="4" ind2="0"><subfield code="a">6</subfield></datafield></record>'
        )
        assert get_format("marc").load(text) == Issue(None, Enumeration(volume=Numbering(6)))

    @pytest.mark.parametrize(
        ("name", "data", "message"),
        [
            ("json", {"title": 5}, "title must be a string or null, not 5"),
            ("json", {"volume": ["6"]}, r"volume must be a string or null, not \['6'\]"),
            ("edtf", "1972-21/1973-21", "seasons of two years cannot be held: '1972-21/1973-21'"),
        ],
    )
    def test_what_an_issue_cannot_hold_is_told(self, name: str, data: object, message: str) -> None:
        """Rather than leaving out what the whole record is about."""
        with pytest.raises(InvalidValueError, match=message):
            get_format(name).load(data)

    def test_edtf_of_no_date(self) -> None:
        """A year without digits is how EDTF says that nothing is known."""
        assert get_format("edtf").load("XXXX") == Issue()

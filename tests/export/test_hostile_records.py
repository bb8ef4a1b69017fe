"""Records that break a careless reader are refused as documented, or read without what cannot be."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest

from issue_dates import InvalidValueError
from issue_dates.export import FORMATS, csl, dump_all, get_format, jats, load_all, marc, ris, schema_org, tei, z3971
from issue_dates.export import json as record
from issue_dates.export.markup import MAX_DEPTH
from issue_dates.export.record import numbering
from issue_dates.values import Issue
from tests.export.issues import SAMPLES

DEEP = 50_000


@pytest.mark.parametrize("name", ["json", "csl", "schema-org"])
@pytest.mark.parametrize("text", ["[" * DEEP, '{"isPartOf":' * DEEP + "1" + "}" * DEEP], ids=["arrays", "objects"])
def test_json_nested_too_deeply_is_refused(name: str, text: str) -> None:
    """Brackets without end are refused, in a record or a file; how many a Python can count is its own affair."""
    with suppress(InvalidValueError):
        assert get_format(name).load(text) == Issue()
    with suppress(InvalidValueError):
        assert list(load_all(text, name)) == [Issue()]


@pytest.mark.parametrize(("name", "tag"), [("tei", "biblStruct"), ("jats", "sub-article")])
def test_xml_nested_too_deeply_is_refused(name: str, tag: str) -> None:
    """Elements without end are refused; those of a deep edition are not."""
    for deep in (DEEP, MAX_DEPTH):
        with pytest.raises(InvalidValueError, match="nested deeper than 200"):
            list(load_all(f"<{tag}>" * deep + f"<{tag}/>" + f"</{tag}>" * deep, name))
    around = MAX_DEPTH - 1
    assert len(list(tei.split("<a>" * around + "<biblStruct/>" + "</a>" * around))) == 1


@pytest.mark.parametrize("load", [tei.load, jats.load])
@pytest.mark.parametrize("encoding", ["nonesuch", "rot13"])
def test_unknown_encoding_is_refused(load: object, encoding: str) -> None:
    """An encoding that nobody knows, or that is not one of text, is not well-formed XML."""
    with pytest.raises(InvalidValueError):
        load(f'<?xml version="1.0" encoding="{encoding}"?><a/>'.encode())  # type: ignore[operator]


def test_text_needs_no_encoding() -> None:
    """What a declaration says of an encoding counts for bytes; a text is decoded already."""
    document = '<?xml version="1.0" encoding="ISO-8859-1"?><biblStruct><title>Tercüman-ı Hakikat</title></biblStruct>'
    [issue] = load_all(document, "tei")
    assert issue.title == "Tercüman-ı Hakikat"


@pytest.mark.parametrize(
    "numberings",
    [5, "3", [1], {"volume": 5}, {"volume": "6"}, {"volume": {"last": 3}}, {"volume": {"first": "3"}}],
    ids=repr,
)
def test_numberings_of_other_shapes_are_refused(numberings: object) -> None:
    """`numberings` holds objects with a first number."""
    with pytest.raises(InvalidValueError):
        record.load({"numberings": numberings})


@pytest.mark.parametrize("parts", ["[1e400]", "[1900, 1, 1000000000000000000000]", "[1900, 1e400]", "[NaN]"])
def test_dates_beyond_all_numbers_are_left_out(parts: str) -> None:
    """CSL's date-parts may hold any number of JSON."""
    assert csl.load(f'{{"title": "a", "issued": {{"date-parts": [{parts}]}}}}') == Issue("a")


def test_years_of_thousands_of_digits_are_left_out() -> None:
    """JATS has text for a year; Python refuses to make a number of 5,000 digits."""
    date = f"<pub-date><year>{'9' * 5000}</year></pub-date>"
    assert jats.load(f"<article-meta>{date}</article-meta>") == Issue()


def test_names_that_are_no_text_name_nothing() -> None:
    """JSON-LD's `@id` may be anything in a stranger's file."""
    issue = {"@type": "PublicationIssue", "@id": [], "issueNumber": 3, "isPartOf": {"@id": {}, "volumeNumber": 6}}
    numbers = schema_org.load(json.dumps(issue)).enumeration
    assert (str(numbers.number), str(numbers.volume)) == ("3", "6")


def test_numbers_of_too_many_digits_are_no_numbers() -> None:
    """Ten digits are not nine digits and a suffix."""
    assert numbering("1234567890") is None
    assert str(numbering("123456789 0")) == "123456789 0"


def test_lines_of_a_field_are_one() -> None:
    """BibLaTeX, RIS and Z39.71 have fields of one line, and a title that is wrapped in a file is on one."""
    bib = get_format("biblatex")
    assert bib.load("@article{k,\n  title = {Tercüman-ı\n    Hakikat}}").title == "Tercüman-ı Hakikat"
    assert ris.load("TY  - JOUR\nT2  - Tercüman-ı \t Hakikat").title == "Tercüman-ı Hakikat"
    assert str(z3971.load("v.50\n(1443 AH)").chronology.hijri) == "1443"
    assert z3971.read_chronology("1443 AH:Ra\njab") == {}
    issue = Issue("a", SAMPLES["supplement"].enumeration)
    assert bib.load(bib.dump(issue).replace("ملحق", "one;two")).enumeration.supplement == "one;two"


def test_words_alone_are_no_issue_to_marc() -> None:
    """A statement, or a pair 853/863, that has no number and no date is passed over."""
    text = (
        '<record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000ny  a2200000un 4500</leader>'
        '<datafield tag="362" ind1="1" ind2=" "><subfield code="a">bis</subfield></datafield>'
        '<datafield tag="863" ind1="4" ind2="0"><subfield code="a">bis</subfield></datafield></record>'
    )
    assert marc.load(text) == Issue()


@pytest.mark.parametrize("name", FORMATS)
def test_files_are_read_from_bytes(name: str) -> None:
    """A file may be given as the bytes that it has on disk; what is not UTF-8 is refused."""
    text = "".join(dump_all(SAMPLES.values(), name))
    assert list(load_all(text.encode(), name)) == list(load_all(text, name))
    with pytest.raises(InvalidValueError):
        list(load_all(b"\xff" + text.encode(), name))


ENDLESS = {
    "entries": ("biblatex", "@a{", ""),
    "spaces of a key": ("biblatex", "@a{", " "),
    "spaces of a field": ("biblatex", "@a{k, ", " "),
    "COinS": ("kev", "", 'class="Z3988"'),
    "spaces of a month": ("kev", "rft.chron=1443:a", "+"),
    "spaces of a number": ("csl", '{"volume": "1a', " "),
    "nested dates": ("jats", "", "<pub-date>"),
}


@pytest.mark.parametrize("kind", ENDLESS)
def test_work_grows_with_length_alone(kind: str) -> None:
    """A hundred thousand repetitions are read, or refused, at once; gone over for each, they would take minutes."""
    name, start, piece = ENDLESS[kind]
    end = {"csl": 'b"}', "kev": "b", "jats": "</pub-date>" * 100_000}.get(name, "")
    with suppress(InvalidValueError):
        get_format(name).load((start or piece) + piece * 100_000 + end)

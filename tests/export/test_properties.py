"""Any issue at all can be written in any format, and that format's own parser takes it."""

from __future__ import annotations

import io
import json
import re
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from typing import Any
from urllib.parse import parse_qs

import edtf as edtf_parser
import jsonschema
import pymarc
import pytest
import rispy
from hypothesis import given
from lxml import etree

from issue_dates.export import FORMATS, biblatex, csl, dump_all, edtf, get_format, jats, kev, marc, ris, schema_org, tei
from issue_dates.export import json as record
from issue_dates.values import Issue
from tests.export.issues import FEW, HOSTILE, issues

parse_marc_xml: Any = pymarc.parse_xml_to_array
SCHEMA = jsonschema.Draft202012Validator(record.schema())


# Controls, surrogates and the 66 noncharacters.
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(code) for code in range(0x110000) if code & 0xFFFE == 0xFFFE)
    + "]"
)


@pytest.mark.parametrize("name", FORMATS)
@FEW
@given(issue=issues())
def test_never_raises_and_is_utf8(name: str, issue: Issue) -> None:
    """A valid issue is written whatever it holds, as text that can be encoded."""
    text = "".join(dump_all([(issue, "ar"), issue], name))
    assert text.encode("utf-8")
    assert not FORBIDDEN.search(text) or name in ("json", "csl", "schema-org")


@given(issues())
def test_json_fulfils_its_schema(issue: Issue) -> None:
    """The published JSON Schema holds for every record, and for the record without what is optional."""
    written = json.loads(record.dump(issue, language="ar"))
    SCHEMA.validate(written)


@given(issues())
def test_csl_is_csl(issue: Issue) -> None:
    """Only variables of CSL 1.0.2 are used, as strings; a date is one or two lists of one to three whole numbers."""
    item = json.loads(csl.dump(issue))
    assert_csl(item)


CSL_VARIABLES = {"id", "type", "title", "container-title", "collection-title", "volume", "issue", "part", "supplement",
                 "language", "note"}  # fmt: skip


def assert_csl(item: dict[str, Any]) -> None:
    """What csl-data.json asks of an item, said once more for where the schema itself is not at hand."""
    issued, custom = item.pop("issued", None), item.pop("custom", {})
    assert item.keys() <= CSL_VARIABLES
    assert {"id", "type"} <= item.keys()
    assert all(isinstance(value, str) for value in [*item.values(), *custom.values()])
    if issued is not None and "literal" not in issued:
        assert issued.keys() <= {"date-parts", "season"}
        assert 1 <= len(issued["date-parts"]) <= 2
        for parts in issued["date-parts"]:
            assert 1 <= len(parts) <= 3
            assert all(type(part) is int for part in parts)
            assert all(
                low <= part <= high for part, (low, high) in zip(parts, ((1, 9999), (1, 12), (1, 31)), strict=False)
            )
    elif issued is not None:
        assert list(issued) == ["literal"]


@given(issues())
def test_xml_is_well_formed_and_keeps_its_text(issue: Issue) -> None:
    """Two parsers agree on the title that TEI and JATS hold, forbidden characters apart."""
    for text, name in ((tei.dump(issue), "title"), (jats.dump(issue), "journal-title")):
        seen = [
            "".join(map(str, next(one for one in root.iter() if one.tag.rpartition("}")[2] == name).itertext()))
            for root in (ET.fromstring(text), etree.fromstring(text.encode()))
        ]
        expected = FORBIDDEN.sub("\ufffd", issue.title or "")
        assert seen == [expected, expected]


@given(issues())
def test_marc_is_read_by_pymarc(issue: Issue) -> None:
    """ISO 2709 and MARCXML hold the same fields, and pymarc finds them again."""
    fields = marc.to_record(issue).as_dict()["fields"]
    [binary] = pymarc.MARCReader(marc.dump_iso2709(issue))
    assert binary is not None
    assert binary.as_dict()["fields"] == fields
    [xml] = parse_marc_xml(io.BytesIO(marc.dump(issue).encode()))
    assert xml.as_dict()["fields"] == fields


@given(issues())
def test_ris_is_read_by_rispy(issue: Issue) -> None:
    """One record, of the type written, whatever line breaks a title tries."""
    [entry] = rispy.loads(ris.dump(issue))
    assert entry["type_of_reference"] == "JFULL"
    assert all(re.fullmatch(r"(?:[A-Z][A-Z0-9]  - .*)?", line) for line in ris.dump(issue).split("\n"))


@given(issues())
def test_edtf_is_edtf(issue: Issue) -> None:
    """The parser of the edtf package takes every date."""
    assert edtf_parser.parse_edtf(edtf.dump(issue))


class _Script(HTMLParser):
    """Collects the scripts of a page, and every other element."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.data: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.data.append(data)


@pytest.mark.parametrize("flat", [False, True])
@FEW
@given(issue=issues())
def test_json_ld_stays_inside_its_script(issue: Issue, *, flat: bool) -> None:
    """No title closes the element; what stands in it is the description."""
    page = _Script(f'<script type="application/ld+json">{schema_org.dump(issue, flat=flat)}</script>')
    assert page.tags == ["script"]
    assert json.loads("".join(page.data)) == json.loads(schema_org.dump(issue, flat=flat))


@given(issues())
def test_kev_is_a_query(issue: Issue) -> None:
    """The standard library's parser finds each key once, and the title under its own."""
    pairs = parse_qs(kev.dump(issue), keep_blank_values=True, strict_parsing=True)
    assert all(len(values) == 1 for values in pairs.values())
    assert ("rft.jtitle" in pairs) == bool(issue.title)
    assert _Script(kev.coins(issue)).tags == ["span"]


@given(issues())
def test_biblatex_braces_balance(issue: Issue) -> None:
    """BibTeX counts every brace, so each field has as many closing as opening ones, and no bare special."""
    text = biblatex.dump(issue)
    for value in re.findall(r"^  [a-z]+ = \{(.*)\},$", text, re.MULTILINE):
        depth = 0
        for brace in re.findall("[{}]", value):
            depth += 1 if brace == "{" else -1
            assert depth >= 0
        assert depth == 0
        assert not re.search(r"(?<!\\)[&%$#_^~]", value)
    assert len(re.findall(r"^  [a-z]+ = \{", text, re.MULTILINE)) == text.count("\n") - 2


@pytest.mark.parametrize("title", HOSTILE)
@pytest.mark.parametrize("name", FORMATS)
def test_hostile_titles_come_back_harmless(name: str, title: str) -> None:
    """A title that breaks other formats stays a title, of one record."""
    module = get_format(name)
    issue = Issue(title)
    text = "".join(dump_all([issue, Issue("second")], name))
    if name in ("edtf", "z3971"):
        return  # they have no title
    pieces = list(module.split(text))
    assert len(pieces) == 2
    first, second = map(module.load, pieces)
    assert second == Issue("second")
    assert (first.enumeration, first.chronology) == (Issue().enumeration, Issue().chronology)
    if name == "json":
        assert first == issue
    elif title.strip():
        assert first.title

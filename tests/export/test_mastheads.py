"""Every reading of the mastheads that the reader is tested on, the noisy ones too, in every format."""

from __future__ import annotations

import io
import json
import re
from functools import cache
from pathlib import Path

import edtf as edtf_parser
import jsonschema
import pytest
import rispy
from lxml import etree

from issue_dates.export import FORMATS, dump_all, get_format, load_all
from issue_dates.export import json as record
from issue_dates.masthead import read_masthead
from issue_dates.values import Issue
from tests.export.test_properties import assert_csl, parse_marc_xml

FILES = sorted((Path(__file__).parent.parent / "mastheads").glob("*.jsonl"))


@cache
def readings() -> tuple[tuple[Issue, str | None], ...]:
    """Return the issue and language of each masthead in which there is one."""
    texts = [json.loads(line)["text"] for path in FILES for line in path.read_text(encoding="utf-8").splitlines()]
    found = [read_masthead(text) for text in texts]
    return tuple((one.issue, one.language) for one in found if one.issue is not None)


@cache
def written(name: str) -> str:
    """Return one file of all readings."""
    return "".join(dump_all(readings(), name))


def test_there_are_hundreds() -> None:
    """Enough of them to mean something."""
    assert len(readings()) > 300


@pytest.mark.parametrize("name", FORMATS)
def test_all_are_read_back(name: str) -> None:
    """As many issues come back as were written, each with the volume that it was given."""
    if name == "edtf":
        assert written(name).count("\n") == len(readings())
        return
    back = list(load_all(written(name), name)) if name not in ("z3971", "kev") else _lines_back(name)
    assert len(back) == len(readings())
    for one, (issue, _) in zip(back, readings(), strict=True):
        assert one.enumeration.volume == issue.enumeration.volume


def _lines_back(name: str) -> list[Issue]:
    """Read lines back one by one; an issue with nothing but a title has an empty statement."""
    module = get_format(name)
    lines = [module.dump(issue) for issue, _ in readings()]
    return [module.load(line) if line else Issue() for line in lines]


def test_json() -> None:
    """Each record fulfils the schema, and is the issue."""
    schema = jsonschema.Draft202012Validator(record.schema())
    for line, (issue, _) in zip(written("json").splitlines(), readings(), strict=True):
        schema.validate(json.loads(line))
        assert record.load(line) == issue


def test_csl() -> None:
    """Each item uses only what CSL 1.0.2 has."""
    for item in json.loads(written("csl")):
        assert_csl(item)


def test_xml() -> None:
    """TEI and JATS are one well-formed document each, with one element an issue."""
    assert len(etree.fromstring(written("tei").encode()).findall(".//{*}biblStruct")) == len(readings())
    assert len(etree.fromstring(written("jats").encode()).findall("sub-article")) == len(readings())


def test_marc() -> None:
    """pymarc reads the collection."""
    assert len(parse_marc_xml(io.BytesIO(written("marc").encode()))) == len(readings())


def test_ris() -> None:
    """rispy reads the file."""
    assert len(rispy.loads(written("ris"))) == len(readings())


def test_edtf() -> None:
    """The edtf package reads each form of date, and every tenth date: its grammar takes ten milliseconds for one."""
    lines = written("edtf").splitlines()
    forms = {re.sub(r"\d", "0", line): line for line in lines}
    for line in {*forms.values(), *lines[::10]}:
        assert edtf_parser.parse_edtf(line)

"""The programs and schemas of other communities take what we write: `make test-integrations` brings them.

They run with ISSUE_DATES_INTEGRATIONS=1, where a missing part is a failure; elsewhere they skip.
"""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from lxml import etree

from issue_dates.export import csl, dump_all, jats, marc, schema_org, tei
from issue_dates.values import Issue
from tests.export.issues import HOSTILE, SAMPLES, issues
from tests.export.test_mastheads import readings
from tests.export.test_properties import parse_marc_xml

if TYPE_CHECKING:
    from collections.abc import Iterable

TOOLS = Path(__file__).parent.parent.parent / ".tools/export"
pytestmark = [
    pytest.mark.integration,
    pytest.mark.skipif(
        not os.environ.get("ISSUE_DATES_INTEGRATIONS"), reason="make test-integrations installs what it needs"
    ),
]

MANY = settings(suppress_health_check=list(HealthCheck), deadline=None, phases=[Phase.explicit, Phase.generate])
"""For programs that take a second to start: an example is a list of issues, and is not made smaller."""


def needs(part: Path | str) -> str:
    """Return where a file or a program is; a missing one is a failure."""
    found = shutil.which(part) if isinstance(part, str) else part.exists() and str(part)
    assert found, f"{part} is not here"
    return str(found)


def everything() -> list[Issue]:
    """Return the samples, the hostile titles and all mastheads."""
    return [*SAMPLES.values(), *map(Issue, HOSTILE), *(issue for issue, _ in readings())]


def run(*command: str, given: str | None = None, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run a program to its end."""
    return subprocess.run(command, input=given, capture_output=True, text=True, encoding="utf-8", check=False, cwd=cwd)


class TestBiber:
    """Debian's biber reads every entry and finds no value that its data model refuses."""

    # A masthead has no editor, and not always a title or a date that is Gregorian: biblatex warns, and prints it still.
    LACKS = re.compile(r"Missing mandatory field( 'editor'| 'title'| - one of 'date, year' must be defined)$")

    def check(self, some: Iterable[Issue], folder: Path) -> None:
        """Validate a file of issues, and compare what biber understood with what was written."""
        text = "".join(dump_all(some, "biblatex"))
        (folder / "issues.bib").write_text(text, encoding="utf-8")
        done = run(needs("biber"), "--tool", "--validate-datamodel", "--output-file=out.bib", "issues.bib", cwd=folder)
        complaints = re.findall(r"^(?:WARN|ERROR) - (.*)$", done.stdout, re.MULTILINE)
        assert not [line for line in complaints if not self.LACKS.search(line)], text[:2000]
        assert done.returncode == 0
        out = (folder / "out.bib").read_text(encoding="utf-8")
        assert out.count("@PERIODICAL{") == text.count("\n@periodical{") + text.startswith("@periodical{")
        for field in ("DATE", "NOTE", "NUMBER", "VOLUME", "TITLE"):
            written = re.findall(rf"^  {field.lower()} = ", text, re.MULTILINE)
            assert len(re.findall(rf"^  {field} = ", out, re.MULTILINE)) == len(written), field

    def test_mastheads(self, tmp_path: Path) -> None:
        """All mastheads and hostile titles."""
        self.check(everything(), tmp_path)

    @settings(MANY, max_examples=5)
    @given(some=st.lists(issues(), min_size=60, max_size=100))
    def test_any(self, some: list[Issue], tmp_path_factory: pytest.TempPathFactory) -> None:
        """Any issues."""
        self.check(some, tmp_path_factory.mktemp("bib"))


@cache
def tei_schema() -> etree.RelaxNG:
    """Return the schema; libxml2 needs seconds to read it."""
    return etree.RelaxNG(etree.parse(needs(TOOLS / "tei.rng")))


class TestTei:
    """The RelaxNG of TEI P5, with all modules."""

    def check(self, some: Iterable[Issue]) -> None:
        """Validate a document of issues."""
        tei_schema().assertValid(etree.fromstring("".join(dump_all(some, "tei")).encode()))

    def test_mastheads(self) -> None:
        """All mastheads and hostile titles."""
        self.check(everything())

    @settings(MANY, max_examples=5)
    @given(some=st.lists(issues(), min_size=20, max_size=60))
    def test_any(self, some: list[Issue]) -> None:
        """Any issues."""
        self.check(some)

    def test_it_would_complain(self) -> None:
        """What is not TEI is refused, so that silence means something."""
        text = tei.HEAD + tei.dump(SAMPLES["Rumi"]).replace('unit="volume"', 'unity="volume"') + tei.TAIL
        assert not tei_schema().validate(etree.fromstring(text.encode()))


def jats_dtds() -> list[etree.DTD]:
    """Return the archiving and the publishing DTD of each version that names both of its files alike."""
    folder = Path(needs(TOOLS / "node_modules/@jats4r/dtds/schema"))
    names = [f"{version}/JATS-{kind}{end}.dtd" for kind in ("archivearticle", "journalpublishing")
             for version, end in (("1.1", "1"), ("1.2", "1"), ("1.3", "1-3"), ("1.4", "1-4"))]  # fmt: skip
    return [etree.DTD(str(folder / name)) for name in names]


class TestJats:
    """The DTDs of JATS 1.1 to 1.4, archiving and publishing."""

    def test_mastheads(self) -> None:
        """All mastheads and hostile titles, as one document."""
        document = etree.fromstring("".join(dump_all(everything(), "jats")).encode())
        for dtd in jats_dtds():
            dtd.assertValid(document)

    def test_alone(self) -> None:
        """An issue alone is an article."""
        for dtd in jats_dtds():
            for issue in SAMPLES.values():
                dtd.assertValid(etree.fromstring(jats.dump(issue).encode()))

    def test_any(self) -> None:
        """Any issues."""
        dtds = jats_dtds()

        @settings(MANY, max_examples=10)
        @given(some=st.lists(issues(), min_size=20, max_size=60))
        def check(some: list[Issue]) -> None:
            document = etree.fromstring("".join(dump_all(some, "jats")).encode())
            for dtd in dtds:
                dtd.assertValid(document)

        check()


class TestYaz:
    """YAZ, the toolkit under many library systems, reads both forms of MARC and agrees with pymarc."""

    def check(self, some: list[Issue], folder: Path) -> None:
        """Let YAZ turn each form into the other; the fields must be those written."""
        fields = [marc.to_record(issue).as_dict()["fields"] for issue in some]
        (folder / "issues.mrc").write_bytes(b"".join(map(marc.dump_iso2709, some)))
        (folder / "issues.xml").write_text("".join(dump_all(some, "marc")), encoding="utf-8")
        for source, name in (("marc", "issues.mrc"), ("marcxml", "issues.xml")):
            command = [needs("yaz-marcdump"), "-i", source, "-o", "marcxml", "-t", "utf-8", str(folder / name)]
            done = subprocess.run(command, capture_output=True, check=False)
            assert (done.returncode, done.stderr) == (0, b"")
            back: Any = parse_marc_xml(io.BytesIO(done.stdout))
            assert [record.as_dict()["fields"] for record in back] == fields

    def test_mastheads(self, tmp_path: Path) -> None:
        """All mastheads and hostile titles."""
        self.check(everything(), tmp_path)

    @settings(MANY, max_examples=10)
    @given(some=st.lists(issues(), min_size=20, max_size=60))
    def test_any(self, some: list[Issue], tmp_path_factory: pytest.TempPathFactory) -> None:
        """Any issues."""
        self.check(some, tmp_path_factory.mktemp("marc"))


CITE = """
const Cite = require('citation-js');
const [form, input] = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const cite = new Cite(input, {forceType: form});
const render = {format: 'text', template: 'apa', nosort: true, asEntryArray: true};
const entries = form.startsWith('@csl') ? cite.format('bibliography', render) : [];
console.log(JSON.stringify({data: cite.data, entries}));
"""


class TestCitationJs:
    """citation.js reads three of the formats, and citeproc-js in it renders our CSL."""

    def read(self, form: str, name: str, some: list[Issue]) -> Any:
        """Return what citation.js makes of a file: its own CSL-JSON and its bibliography in the style of the APA."""
        needs(TOOLS / "node_modules/citation-js")
        text = "".join(dump_all(some, name))
        given = json.dumps([form, json.loads(text) if name == "csl" else text])
        done = run(needs("node"), "-e", CITE, given=given, cwd=TOOLS)
        assert done.returncode == 0, done.stderr[-2000:]
        return json.loads(done.stdout)

    @pytest.mark.parametrize(
        ("form", "name"), [("@csl/list+object", "csl"), ("@biblatex/text", "biblatex"), ("@ris/file", "ris")]
    )
    def test_mastheads(self, form: str, name: str) -> None:
        """As many entries as issues, of every third: what the script prints grows with their square."""
        some = everything()[::3]
        seen = self.read(form, name, some)
        assert len(seen["data"]) == len(some)

    def test_dates_of_csl(self) -> None:
        """A bibliography prints the Gregorian date, ranges joined, and the literal where there is none."""
        seen = self.read("@csl/list+object", "csl", list(SAMPLES.values()))
        entries = dict(zip(SAMPLES, (text for _, text in seen["entries"]), strict=True))
        assert "(2022)" in entries["two calendars"]
        assert "(2021–2022)" in entries["combined number"]
        assert "1–2(3–4)" in entries["combined number"]
        assert "(1310 AH)" in entries["beyond the table"]
        assert "المقتبس" in entries["Arabic title"]

    def test_dates_of_biblatex(self) -> None:
        """The range of a `date` is a range again."""
        seen = self.read("@biblatex/text", "biblatex", list(SAMPLES.values()))
        by_kind = dict(zip(SAMPLES, seen["data"], strict=True))
        assert by_kind["two calendars"]["issued"]["date-parts"] == [[2022, 1, 1]]
        assert by_kind["month only"]["issued"]["date-parts"] == [[2021, 12], [2022, 1]]
        assert by_kind["combined number"]["issued"]["date-parts"] == [[2021], [2022]]


class TestSchemaDts:
    """The TypeScript types of schema.org, by Google, checked by tsc: every property is one that its type has."""

    def check(self, lines: list[str], folder: Path) -> str:
        """Return what tsc complains of."""
        needs(TOOLS / "node_modules/schema-dts")
        (folder / "node_modules").symlink_to(TOOLS / "node_modules")
        source = ["import type {Graph, PublicationIssue, WithContext} from 'schema-dts';", *lines]
        (folder / "issues.ts").write_text("\n".join(source), encoding="utf-8")
        tsc = TOOLS / "node_modules/typescript/bin/tsc"
        options = ["--noEmit", "--strict", "--skipLibCheck", "--moduleResolution", "bundler", "--module", "esnext"]
        return run(needs("node"), needs(tsc), *options, "issues.ts", cwd=folder).stdout

    def test_mastheads(self, tmp_path: Path) -> None:
        """All mastheads and hostile titles, nested and flat."""
        lines = []
        for number, issue in enumerate(everything()):
            nested, flat = schema_org.dump(issue), schema_org.dump(issue, flat=True)
            lines.append(f"export const n{number}: WithContext<PublicationIssue> = {nested};")
            lines.append(f"export const f{number}: Graph = {flat};")
        assert self.check(lines, tmp_path) == ""

    def test_it_would_complain(self, tmp_path: Path) -> None:
        """A property that schema.org does not have is refused, so that silence means something."""
        line = 'export const x: WithContext<PublicationIssue> = {"@context": "https://schema.org", '
        assert "hijriDate" in self.check([f'{line}"@type": "PublicationIssue", "hijriDate": "1443"}};'], tmp_path)


def test_csl_schema() -> None:
    """The JSON Schema of CSL-JSON, wherever ISSUE_DATES_CSL_SCHEMA says it is; no registry has it."""
    path = os.environ.get("ISSUE_DATES_CSL_SCHEMA")
    if not path:
        pytest.skip("ISSUE_DATES_CSL_SCHEMA names no csl-data.json")
    schema = jsonschema.Draft7Validator(json.loads(Path(path).read_text(encoding="utf-8")))
    schema.validate([json.loads(csl.dump(issue)) for issue in everything()])

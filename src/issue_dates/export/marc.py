"""MARC 21 through pymarc: the serial with the one issue held, as MARCXML or ISO 2709.

362 and 773 $g say the issue in the punctuation of Z39.71. The pair 853/863 (854/864 for a supplement) says it level by
level: $a-$c numbering, $g alternative numbering, $i-$k chronology, $m alternative chronology, $n the Gregorian year
that a Hijri one was converted to. Source: MARC 21 Format for Holdings Data, 853-855 and 863-865.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Any

from issue_dates.errors import InvalidValueError
from issue_dates.export import z3971
from issue_dates.export.dates import CALENDAR, gregorian
from issue_dates.export.record import issue_of
from issue_dates.export.text import language_tag, one_line
from issue_dates.values import MONTH_NAMES, RECKONINGS, Interval, PrintedDate, Reckoning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from issue_dates.calendars import Calendar
    from issue_dates.values import Issue, SingleDate

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<collection xmlns="http://www.loc.gov/MARC21/slim">\n'
BETWEEN, TAIL = "\n", "\n</collection>\n"

UNTITLED = "[untitled]"
"""What 245 $a has, since it must be there, where no title is printed; brackets are for what cataloguers supply."""

# ISO 2709 counts a field in four decimal digits of bytes, and a character takes up to four bytes.
_MAX_TEXT = 2000

# MARC Code List for Languages, by the first subtag of BCP 47.
_LANGUAGES = {
    "ar": "ara", "az": "aze", "bn": "ben", "bs": "bos", "ckb": "kur", "de": "ger", "en": "eng", "es": "spa",
    "fa": "per", "fr": "fre", "ha": "hau", "hi": "hin", "id": "ind", "it": "ita", "ku": "kur", "ml": "mal",
    "ms": "may", "nl": "dut", "ota": "ota", "ps": "pus", "ru": "rus", "so": "som", "sq": "alb", "sw": "swa",
    "ta": "tam", "tg": "tgk", "tr": "tur", "tt": "tat", "ur": "urd", "uz": "uzb",
}  # fmt: skip


def _pymarc() -> Any:
    try:
        import pymarc
    except ImportError:
        raise ImportError('MARC needs pymarc: pip install "issue-dates[marc]"') from None
    return pymarc


def to_record(issue: Issue, *, language: str | None = None, calendar: str | Calendar = CALENDAR) -> Any:
    """Return a `pymarc.Record`.

    >>> from issue_dates import Chronology, Enumeration, HijriMonth, Issue, Numbering
    >>> from issue_dates.export import marc
    >>> issue = Issue("المقتبس", Enumeration(Numbering(6), Numbering(1)), Chronology(hijri=HijriMonth(1443, 5)))
    >>> print(marc.to_record(issue)["863"])
    =863  40$81.1$a6$b1$i1443$jJumada al-Ula$n2021/2022

    Raises `ImportError`, naming the extra, where pymarc is not installed.
    """
    pymarc = _pymarc()
    record = pymarc.Record(leader="00000nas a2200000 a 4500", force_utf8=True)
    record.add_field(pymarc.Field(tag="008", data=_fixed(issue, language)))
    statement = _text(z3971.dump(issue))
    title = _text(issue.title or "") or UNTITLED
    _add(record, "245", "00", [("a", title)])
    if statement:
        _add(record, "362", "1 ", [("a", statement)])
        _add(record, "773", "0 ", [("t", title), ("g", statement), *_enumeration_chronology(issue)])
    captions, values = _pair(issue, calendar)
    if values:
        last = "4" if issue.enumeration.supplement else "3"
        _add(record, f"85{last}", "20", [("8", "1"), *captions])
        _add(record, f"86{last}", "40", [("8", "1.1"), *values])
    return record


def _add(record: Any, tag: str, indicators: str, subfields: list[tuple[str, str]]) -> None:
    pymarc = _pymarc()
    made = [pymarc.Subfield(code=code, value=value) for code, value in subfields]
    record.add_field(pymarc.Field(tag=tag, indicators=pymarc.Indicators(*indicators), subfields=made))


def _text(text: str) -> str:
    return one_line(text)[:_MAX_TEXT].rstrip()


def _fixed(issue: Issue, language: str | None) -> str:
    """Return field 008; `|` says that no attempt was made to code."""
    tag = (language_tag(issue.title, language) or "").split("-")[0]
    return f"000000{'|' * 9}xx {'|' * 17}{_LANGUAGES.get(tag, 'und')}||"


def _enumeration_chronology(issue: Issue) -> list[tuple[str, str]]:
    """Return $q, numbers without captions: 50:11."""
    levels = [getattr(issue.enumeration, name) for name in ("volume", "number", "part")]
    numbers = [z3971.number_text(level) for level in levels if level is not None]
    return [("q", _text(":".join(numbers)))] if numbers else []


def _pair(issue: Issue, calendar: str | Calendar) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Return the subfields of captions and of values, level by level."""
    rows = [*_numbering(issue), *_chronology(issue)]
    values = [(code, value) for code, _, value in rows]
    dating = gregorian(issue, calendar)
    if dating and dating.years and any(code == "i" for code, _ in values) and not _is_gregorian_only(issue):
        values.append(("n", "/".join(f"{year:04d}" for year in dating.years)))
    return [(code, caption) for code, caption, _ in rows], values


def _numbering(issue: Issue) -> Iterator[tuple[str, str, str]]:
    numbers = issue.enumeration
    levels = [(caption, getattr(numbers, name)) for caption, name in
              (("v.", "volume"), ("no.", "number"), ("pt.", "part"))]  # fmt: skip
    codes = iter("abc")
    for caption, value in levels:
        if value is not None:
            yield next(codes), caption, _text(z3971.number_text(value))
    others = [(caption, getattr(numbers, name)) for caption, name in
              (("yr.", "year_of_publication"), ("whole no.", "whole_number"))]  # fmt: skip
    codes = iter("gh")
    for caption, value in others:
        if value is not None:
            yield next(codes), caption, _text(z3971.number_text(value))
    if numbers.supplement:
        yield "o", "suppl.", _text(numbers.supplement)


def _chronology(issue: Issue) -> Iterator[tuple[str, str, str]]:
    """Yield the first printed calendar's date in $i-$k; all others are alternatives in $m."""
    printed = [(name, getattr(issue.chronology, name)) for name in RECKONINGS if getattr(issue.chronology, name)]
    if not printed:
        return
    reckoning, value = printed[0]
    columns = _columns(value, reckoning)
    captions = {"i": "(year)", "j": "(month)", "k": "(day)"}
    if issue.chronology.season and reckoning == "gregorian" and "j" not in columns:
        captions["j"] = "(season)"
        columns["j"] = "/".join(str(_SEASON_CODES[one]) for one in issue.chronology.season.split("/"))
    for code, text in columns.items():
        yield code, captions[code], text
    if printed[1:]:
        yield "m", "(alternative)", _text(z3971.chronology_text(issue).partition("=")[2])


# MARC codes of seasons: Summer is 22, and 21 to 24 run as in ISO 8601-2.
_SEASON_CODES = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24}


def _columns(value: PrintedDate, reckoning: Reckoning) -> dict[str, str]:
    """Return year, month and day; months of the Gregorian calendar are codes, of any other names."""
    ends = (value.first, value.last) if isinstance(value, Interval) else (value,)
    columns = {}
    for code, name in (("i", "year"), ("j", "month"), ("k", "day")):
        texts = [_part(end, name, reckoning) for end in ends]
        if any(texts):
            columns[code] = texts[0] if texts[0] == texts[-1] else "/".join(texts)
    return columns


def _part(value: SingleDate, name: str, reckoning: Reckoning) -> str:
    number = getattr(value, name, None)
    if number is None:
        return ""
    if name == "month" and reckoning != "gregorian":
        return str(MONTH_NAMES[reckoning][number - 1])
    return f"{number:04d}" if name == "year" else f"{number:02d}"


def _is_gregorian_only(issue: Issue) -> bool:
    return all(getattr(issue.chronology, name) is None for name in RECKONINGS if name != "gregorian")


def dump(issue: Issue, *, language: str | None = None, calendar: str | Calendar = CALENDAR) -> str:
    """Return the record as MARCXML.

    >>> from issue_dates import Issue
    >>> from issue_dates.export import marc
    >>> marc.load(marc.dump(Issue("R&D"))).title
    'R&D'
    """
    record = to_record(issue, language=language, calendar=calendar)
    node = _pymarc().record_to_xml_node(record, namespace=True)
    return ET.tostring(node, encoding="unicode")


def dump_iso2709(issue: Issue, *, language: str | None = None, calendar: str | Calendar = CALENDAR) -> bytes:
    """Return the record in ISO 2709, as library systems exchange it, in UTF-8.

    >>> from issue_dates import Issue
    >>> from issue_dates.export import marc
    >>> marc.dump_iso2709(Issue("x"))[-1:]
    b'\\x1d'
    """
    return bytes(to_record(issue, language=language, calendar=calendar).as_marc())


def load(data: str | bytes) -> Issue:
    """Return the issue of a record in MARCXML or ISO 2709.

    >>> from issue_dates import Enumeration, Issue, Numbering
    >>> from issue_dates.export import marc
    >>> issue = Issue("المقتبس", Enumeration(Numbering(6), Numbering(1)))
    >>> marc.load(marc.dump_iso2709(issue)) == issue
    True

    Raises `InvalidValueError` for what is no MARC record, `ImportError` where pymarc is not installed.
    """
    record = next(_records(data), None)
    if record is None or isinstance(record, bytes):
        raise InvalidValueError("expected a MARC record", field="data", value=data)
    title = _first(record, "245", "a").rstrip(" /:")
    fields: dict[str, str] = {}
    for tag, code in (("773", "g"), ("362", "a")):
        fields = fields or _statement(_first(record, tag, code))
    return issue_of(fields or _read_pair(record), None if title in ("", UNTITLED) else title)


def _records(data: str | bytes) -> Iterator[Any]:
    """Yield each record, or the bytes of one that pymarc cannot read.

    Raises `InvalidValueError` for XML that is no MARCXML.
    """
    from io import BytesIO

    pymarc = _pymarc()
    raw = data.encode("utf-8", "replace") if isinstance(data, str) else data
    if raw.lstrip()[:1] != b"<":
        reader = pymarc.MARCReader(raw, to_unicode=True, force_utf8=True)
        read = (reader.current_chunk if record is None else record for record in reader)
        yield from (record for record in read if not isinstance(record, bytes) or record.strip())
        return
    try:
        yield from [record for record in pymarc.parse_xml_to_array(BytesIO(raw)) if record is not None]
    except Exception as error:  # noqa: BLE001 - xml.sax raises its own kinds, none of them a ValueError
        raise InvalidValueError(f"not MARCXML: {error}", field="data", value=data) from None


def _first(record: Any, tag: str, code: str) -> str:
    fields = record.get_fields(tag)
    values = fields[0].get_subfields(code) if fields else []
    return one_line(str(values[0])) if values else ""


def _statement(text: str) -> dict[str, str]:
    from issue_dates.export.record import fields_of

    try:
        return fields_of(z3971.load(text)) if text else {}
    except InvalidValueError:
        return {}


def _read_pair(record: Any) -> dict[str, str]:
    """Read a pair of captions and values whose chronology is Gregorian, as other libraries write it."""
    for tag in ("863", "864"):
        captions = {code: _first(record, f"85{tag[-1]}", code) for code in "abcghijk"}
        values = {code: _first(record, tag, code) for code in "abcghijk"}
        numbers = ":".join(f"{captions[code]}{values[code]}" for code in "abcgh" if values[code])
        date = "-".join(values[code] for code in "ijk" if values[code].isdecimal())
        fields = z3971.read_enumeration(numbers)
        if date and values["i"] >= "1600":
            fields["date_gregorian"] = date
        if date or fields.keys() - {"series"}:  # words alone say nothing, there as in a statement
            return fields
    return {}


def split(text: str | bytes) -> Iterator[bytes]:
    """Yield each record of a collection, in ISO 2709; of one that is damaged, its bytes, which `load` refuses.

    >>> from issue_dates import Issue
    >>> from issue_dates.export import marc
    >>> len(list(marc.split(marc.HEAD + marc.dump(Issue("a")) + marc.dump(Issue("b")) + marc.TAIL)))
    2
    """
    return (record if isinstance(record, bytes) else bytes(record.as_marc()) for record in _records(text))

"""BibLaTeX, as biber reads it: an `@periodical` entry.

`date` is EDTF and Gregorian only. The other printed dates stand in `note`, for people; `usera` holds every printed
field that has no place of its own, for `load`. biblatex has the field `volume` for whole numbers alone, so a combined
volume goes to the note as well.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from issue_dates.errors import InvalidValueError
from issue_dates.export import edtf
from issue_dates.export.dates import CALENDAR, date_text, gregorian
from issue_dates.export.record import COMPUTED, fields_of, fields_of_note, identifier, issue_of, note_lines
from issue_dates.export.text import language_tag, one_line, script_of
from issue_dates.values import RECKONINGS, GregorianYear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from issue_dates.calendars import Calendar
    from issue_dates.export.dates import Dating
    from issue_dates.values import Issue

HEAD, BETWEEN, TAIL = "", "\n", ""

# Names of babel's languages (babel manual, §1.1), by the first subtag of BCP 47.
_LANGUAGES = {
    "ar": "arabic", "bs": "bosnian", "de": "german", "en": "english", "es": "spanish", "fa": "persian",
    "fr": "french", "id": "indonesian", "it": "italian", "ms": "malay", "nl": "dutch", "pt": "portuguese",
    "ru": "russian", "tr": "turkish", "ota": "turkish", "ur": "urdu",
}  # fmt: skip

# A brace counts for BibTeX even behind a backslash, so braces are named.
_ESCAPES = {
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}", "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}", "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_",
}  # fmt: skip
_CHARACTERS = {code: character for character, code in _ESCAPES.items()}
# Braces that only group are read over; every code is longer than a brace, so codes are tried first.
_UNESCAPE = re.compile("|".join(map(re.escape, _CHARACTERS)) + "|[{}]")


def escape(text: str) -> str:
    r"""Return text that LaTeX prints as it is.

    >>> from issue_dates.export import biblatex
    >>> biblatex.escape("R&D {50%}")
    'R\\&D \\textbraceleft{}50\\%\\textbraceright{}'
    """
    plain = one_line(text)
    # biber, being Perl, takes a field of 0 for an empty one.
    return "{0}" if plain == "0" else "".join(_ESCAPES.get(character, character) for character in plain)


def dump(
    issue: Issue,
    *,
    language: str | None = None,
    calendar: str | Calendar = CALENDAR,
    key: str | None = None,
) -> str:
    """Return the entry of one issue.

    >>> from issue_dates import Chronology, Enumeration, HijriYear, Issue, Numbering
    >>> from issue_dates.export import biblatex
    >>> issue = Issue("Umm al-Qura", Enumeration(number=Numbering(3, 4)), Chronology(hijri=HijriYear(1443)))
    >>> print(biblatex.dump(issue))
    @periodical{umm-al-qura-n3-4-1443,
      title = {Umm al-Qura},
      number = {3--4},
      date = {2021/2022},
      note = {1443 AH},
      usera = {date\\_hijri: 1443; date\\_converted\\_by: umm-al-qura},
    }
    <BLANKLINE>
    """
    dating = gregorian(issue, calendar)
    said = fields_of(issue)
    entry = {
        "title": escape(issue.title or ""),
        "volume": said["volume"] if _is_integer(said.get("volume")) else "",
        "number": escape(re.sub(r"^(\d+)-(\d+)", r"\1--\2", said.get("number", ""))),
        "series": escape(said.get("series", "")),
        "date": _date(issue, dating, calendar),
        "note": escape(", ".join(_notes(issue, said))),
        "langid": _langid(issue.title, language),
        "usera": escape("; ".join(_leftover(said, dating))),
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in entry.items() if value)
    return f"@periodical{{{key or identifier(issue)},\n{lines}}}\n"


def _is_integer(text: str | None) -> bool:
    """Tell whether biber keeps a volume: its data model has whole numbers only, and drops 0."""
    return text is not None and text.isdecimal() and text != "0"


def _date(issue: Issue, dating: Dating | None, calendar: str | Calendar) -> str:
    """Return what biber takes for a date: EDTF without unspecified parts, at the precision printed."""
    if dating is None or not dating.is_whole:
        return ""
    if _has_season(issue, dating):
        return edtf.dump(issue, calendar=calendar)
    return dating.edtf()


def _has_season(issue: Issue, dating: Dating) -> bool:
    return bool(issue.chronology.season) and dating.calendar is None and isinstance(dating.value, GregorianYear)


def _notes(issue: Issue, said: dict[str, str]) -> Iterator[str]:
    """Say for people what the entry's own fields cannot."""
    if "volume" in said and not _is_integer(said["volume"]):
        yield f"vol. {said['volume']}"
    for name, word in (("part", "part"), ("whole_number", "whole no."), ("year_of_publication", "year")):
        if name in said:
            yield f"{word} {said[name]}"
    if issue.enumeration.supplement:
        yield issue.enumeration.supplement
    for name in RECKONINGS:
        value = getattr(issue.chronology, name)
        if value is not None and (name != "gregorian" or "X" in value.isoformat()):
            yield date_text(value)


def _langid(title: str | None, language: str | None) -> str:
    """Return babel's name of the language; of Arabic script alone it is arabic, which sets the right direction."""
    tag = (language_tag(title, language) or "").split("-")[0]
    if tag == "und" and script_of(title or "") == "Arab":
        return "arabic"
    return _LANGUAGES.get(tag, "")


def _leftover(said: dict[str, str], dating: Dating | None) -> list[str]:
    held = {"number", "series"}
    if _is_integer(said.get("volume")):
        held.add("volume")
    if dating and dating.calendar:
        said = {**said, COMPUTED: dating.calendar}
    elif dating and dating.edtf() == said.get("date_gregorian") and dating.is_whole:
        held.add("date_gregorian")
    # The fields are parted by semicolons.
    return [line.replace("; ", ", ") for line in note_lines(said, held)]


# What is taken is kept (`*+`): a file of opening braces, or of spaces, would else be gone over once for each of them.
_ENTRY = re.compile(r"@([A-Za-z]++)\s*+\{\s*+([^,\s{}]*+)\s*+,")
_NAME = re.compile(r"\s*+,?+\s*+([A-Za-z]++)\s*+=\s*+")


def load(data: str) -> Issue:
    """Return the issue that an entry tells of, be it `@periodical` or `@article`.

    >>> from issue_dates.export import biblatex
    >>> issue = biblatex.load("@periodical{x, title = {al-Muqtabas}, volume = 6, date = {1911-01}}")
    >>> issue.title, issue.chronology.gregorian
    ('al-Muqtabas', GregorianMonth(1911, 1))

    Raises `InvalidValueError` for what is no entry.
    """
    start = _ENTRY.search(data)
    if start is None:
        raise InvalidValueError(
            f"expected an entry such as @periodical{{…}}, not {data[:80]!r}", field="data", value=data
        )
    entry = _fields(data, start.end())
    names = ("volume", "number", "series")
    fields: dict[str, str] = {name: entry[name].replace("--", "-") for name in names if name in entry}
    said = fields_of_note(entry.get("usera", "").replace("; ", "\n"))
    if COMPUTED not in said:
        fields |= _read_date(entry.get("date") or entry.get("year") or "")
    return issue_of(fields | said, entry.get("journaltitle") or entry.get("title"))


def _read_date(text: str) -> dict[str, str]:
    try:
        issue = edtf.load(text)
    except InvalidValueError:
        return {}
    return fields_of(issue)


def _fields(text: str, at: int) -> dict[str, str]:
    fields: dict[str, str] = {}
    while match := _NAME.match(text, at):
        value, at = _value(text, match.end())
        fields[match[1].lower()] = one_line(_UNESCAPE.sub(lambda code: _CHARACTERS.get(code[0], ""), value))
    return fields


def _value(text: str, at: int) -> tuple[str, int]:
    """Read `{…}` with its braces balanced, `"…"` or a bare word; return it and where it ends."""
    if text[at : at + 1] == '"':
        end = text.find('"', at + 1)
        end = len(text) if end < 0 else end
        return text[at + 1 : end], end + 1
    if text[at : at + 1] != "{":
        match = re.compile(r"[^,}\s]*").match(text, at)
        end = match.end() if match else at
        return text[at:end], end
    depth = 0
    for brace in re.compile("[{}]").finditer(text, at):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            return text[at + 1 : brace.start()], brace.end()
    return text[at + 1 :], len(text)


def split(text: str) -> Iterator[str]:
    """Yield each entry of a `.bib` file.

    >>> from issue_dates.export import biblatex
    >>> len(list(biblatex.split("@periodical{a, volume = 1}\\n@periodical{b, volume = 2}\\n")))
    2

    Raises `InvalidValueError` for a text that holds none.
    """
    starts = [match.start() for match in re.finditer(r"^@", text, re.MULTILINE)]
    if not starts and text.strip():
        raise InvalidValueError("BibLaTeX: expected entries, none begins with @", field="text", value=text)
    for start, end in zip(starts, [*starts[1:], len(text)], strict=False):
        if _ENTRY.match(text, start):
            yield text[start:end].strip()

"""OpenURL 1.0 key/encoded-value pairs (ANSI/NISO Z39.88, `info:ofi/fmt:kev:mtx:journal`), and the COinS made of them.

`rft.date` takes one Gregorian year, month or day (W3CDTF). Everything else that is printed of the date stands in
`rft.chron`, the place for chronology in any other form, in the punctuation of Z39.71.
"""

from __future__ import annotations

import html
import re
from itertools import takewhile
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, urlencode

from issue_dates.errors import InvalidValueError
from issue_dates.export.dates import CALENDAR, gregorian
from issue_dates.export.record import fields_of, issue_of
from issue_dates.export.text import clean, one_line
from issue_dates.export.z3971 import chronology_text, read_chronology

if TYPE_CHECKING:
    from collections.abc import Iterator

    from issue_dates.calendars import Calendar
    from issue_dates.export.dates import Dating
    from issue_dates.values import Issue

HEAD, BETWEEN, TAIL = "", "\n", "\n"

JOURNAL = "info:ofi/fmt:kev:mtx:journal"
_KEYS = {"volume": "rft.volume", "number": "rft.issue", "part": "rft.part"}
# The format's own words for the seasons; it knows no autumn.
_SEASONS = {"spring": "spring", "summer": "summer", "autumn": "fall", "winter": "winter"}
# Said behind `rft.chron` where `rft.date` was computed from it.
_COMPUTED = re.compile(r" \[([^][]*)\]$")


def dump(issue: Issue, *, language: str | None = None, calendar: str | Calendar = CALENDAR) -> str:
    """Return the pairs, percent-encoded as UTF-8.

    >>> from issue_dates import Enumeration, Issue, Numbering
    >>> from issue_dates.export import kev
    >>> kev.dump(Issue("R&D", Enumeration(Numbering(50), Numbering(11)))).split("&")[3:]
    ['rft.jtitle=R%26D', 'rft.volume=50', 'rft.issue=11']
    """
    del language
    fields = fields_of(issue)
    pairs = {"ctx_ver": "Z39.88-2004", "rft_val_fmt": JOURNAL, "rft.genre": "issue"}
    if issue.title:
        pairs["rft.jtitle"] = issue.title
    pairs |= {key: fields[name] for name, key in _KEYS.items() if name in fields}
    if season := _SEASONS.get(fields.get("season", "")):
        pairs["rft.ssn"] = season
    pairs |= _date_pairs(issue, gregorian(issue, calendar))
    return urlencode({key: clean(value) for key, value in pairs.items()}, quote_via=quote, safe="")


def _date_pairs(issue: Issue, dating: Dating | None) -> dict[str, str]:
    chronology = chronology_text(issue)
    pairs = {}
    if dating is not None and (date := _w3cdtf(dating)):
        pairs["rft.date"] = date
    if dating is not None and dating.calendar:
        chronology += f" [{dating.edtf()}]"
    plain = {"date_gregorian": pairs.get("rft.date")} == {
        k: v for k, v in fields_of(issue).items() if k.startswith("date_")
    }
    return pairs if plain or not chronology else {**pairs, "rft.chron": chronology}


def _w3cdtf(dating: Dating) -> str | None:
    """Return the one date that holds the issue: of two days in a month the month, of two years none."""
    first, last = (end.isoformat() for end in dating.ends)
    if dating.days is None:
        return None
    shared = takewhile(lambda parts: parts[0] == parts[1], zip(first.split("-"), last.split("-"), strict=False))
    return "-".join(one for one, _ in shared) or None


def coins(issue: Issue, *, calendar: str | Calendar = CALENDAR) -> str:
    """Return the HTML element that Zotero and library toolbars find in a page (COinS).

    >>> from issue_dates import Issue
    >>> from issue_dates.export import kev
    >>> kev.coins(Issue("<b>")).endswith('rft.jtitle=%3Cb%3E"></span>')
    True
    """
    return f'<span class="Z3988" title="{html.escape(dump(issue, calendar=calendar))}"></span>'


def load(data: str) -> Issue:
    """Return the issue that key/value pairs, an OpenURL or a COinS element tell of.

    >>> from issue_dates.export import kev
    >>> kev.load("rft.jtitle=al-Muqtabas&rft.volume=6&rft.date=1911-01").chronology.gregorian
    GregorianMonth(1911, 1)

    Raises `InvalidValueError` where it holds no `rft.` key.
    """
    _, mark, rest = data.partition('class="Z3988"')
    element = re.match(r'[^>]*?title="([^"]*)"', rest) if mark else None
    query = html.unescape(element[1]) if element else data.strip().rpartition("?")[2]
    pairs = {key.removeprefix("rft."): clean(value) for key, value in parse_qsl(query) if key.startswith("rft.")}
    if not pairs:
        raise InvalidValueError(f"expected keys such as rft.volume, not {data[:80]!r}", field="data", value=data)
    fields = {name: pairs[key.removeprefix("rft.")] for name, key in _KEYS.items() if key.removeprefix("rft.") in pairs}
    chronology, computed = _split_chronology(pairs.get("chron", ""))
    fields |= read_chronology(one_line(chronology))
    if not computed and not any(name.startswith("date_") for name in fields) and "date" in pairs:
        fields["date_gregorian"] = pairs["date"]
    season = next((name for name, word in _SEASONS.items() if word == pairs.get("ssn")), None)
    if season:
        fields["season"] = season
    return issue_of(fields, pairs.get("jtitle") or pairs.get("title") or pairs.get("stitle"))


def _split_chronology(text: str) -> tuple[str, bool]:
    computed = _COMPUTED.search(text)
    return (text[: computed.start()], True) if computed else (text, False)


def split(text: str) -> Iterator[str]:
    """Yield each line of pairs.

    >>> from issue_dates.export import kev
    >>> list(kev.split("rft.volume=1\\nrft.volume=2\\n"))
    ['rft.volume=1', 'rft.volume=2']
    """
    return (line for line in text.splitlines() if line.strip())

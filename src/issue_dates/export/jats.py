"""JATS (ANSI/NISO Z39.96), the archiving and the publishing tag set, versions 1.1 to 1.4: `front` of an article.

The first `pub-date` is Gregorian; each other calendar has a `pub-date` of its own with `@calendar`. JATS has no
element for the issue of a journal alone, so an issue stands as an article of type `issue`, and a file of many as the
`sub-article`s of one. What a `pub-date` cannot say stands in `custom-meta`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from issue_dates.errors import InvalidValueError
from issue_dates.export.dates import CALENDAR, date_words, gregorian
from issue_dates.export.markup import DECLARATION, element, named, parse, pieces, text_of
from issue_dates.export.record import COMPUTED, fields_of, issue_of
from issue_dates.export.text import language_tag
from issue_dates.values import RECKONINGS, Interval, PartialDate, PrintedDate, Reckoning, make_label

if TYPE_CHECKING:
    import xml.etree.ElementTree as ET
    from collections.abc import Iterator

    from issue_dates.calendars import Calendar
    from issue_dates.export.dates import Dating
    from issue_dates.values import Issue, SingleDate

CALENDARS: dict[Reckoning, str | None] = {
    "hijri": "Islamic", "solar_hijri": "Persian", "rumi": "Ottoman fiscal", "gregorian": None,
}  # fmt: skip
"""The value of `@calendar` for each reckoning; JATS Tag Library, `@calendar`, names Gregorian, Japanese, Islamic …"""


def _front(title: str, tag: str | None, *meta: str) -> str:
    # The publishing tag set asks for a journal-id and an issn; a masthead has no ISSN, and none is made up.
    journal = element(
        "journal-meta",
        element("journal-id", text=title, journal_id_type="title"),
        element("journal-title-group", element("journal-title", text=title, xml_lang=tag)),
        element("issn"),
    )
    return element("front", journal, element("article-meta", *meta))


def _title_group(title: str) -> str:
    return element("title-group", element("article-title", text=title))


HEAD = (
    f"{DECLARATION}"
    '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.3 20210610//EN"'
    ' "https://jats.nlm.nih.gov/archiving/1.3/JATS-archivearticle1-3.dtd">\n'
    '<article article-type="issue-list">'
    + _front("Issues of periodicals", None, _title_group("Issues of periodicals"), element("pub-date", element("year")))
    + "\n"
)
BETWEEN, TAIL = "\n", "\n</article>\n"


def dump(
    issue: Issue,
    *,
    language: str | None = None,
    calendar: str | Calendar = CALENDAR,
    name: str = "article",
) -> str:
    """Return an `article` of one issue, or a `sub-article` where `name` says so.

    >>> from issue_dates import Chronology, HijriDate, Issue
    >>> from issue_dates.export import jats
    >>> text = jats.dump(Issue("المقتبس", chronology=Chronology(hijri=HijriDate(1443, 5, 28))))
    >>> '<pub-date date-type="pub" calendar="Islamic"><day>28</day><month>5</month><year>1443</year></pub-date>' in text
    True
    """
    title = issue.title or ""
    dating = gregorian(issue, calendar)
    fields = fields_of(issue)
    dates = list(_pub_dates(issue, dating))
    if dating and dating.calendar:
        fields[COMPUTED] = dating.calendar
    for field in ("volume", "number"):
        fields.setdefault(field, "")
    meta = [
        _title_group(title),
        *(dates or [element("pub-date", element("year"))]),
        *(
            element(tag, text=fields[field])
            for field, tag in (("volume", "volume"), ("number", "issue"))
            if fields[field]
        ),
        *([element("issue-part", text=fields["part"])] if "part" in fields else []),
        *([element("supplement", text=fields["supplement"])] if "supplement" in fields else []),
        _custom_meta({field: value for field, value in fields.items() if field not in _held(issue, dating)}),
    ]
    return element(name, _front(title, language_tag(issue.title, language), *meta), article_type="issue")


def dump_piece(issue: Issue, *, language: str | None = None, calendar: str | Calendar = CALENDAR) -> str:
    """Return the `sub-article` that stands for an issue between `HEAD` and `TAIL`.

    >>> from issue_dates import Issue
    >>> from issue_dates.export import jats
    >>> jats.dump_piece(Issue("x"))[:12]
    '<sub-article'
    """
    return dump(issue, language=language, calendar=calendar, name="sub-article")


def _held(issue: Issue, dating: Dating | None) -> set[str]:
    """Name the fields that `load` finds in elements of their own."""
    held = {"volume", "number", "part", "supplement"}
    for reckoning in RECKONINGS:
        value = getattr(issue.chronology, reckoning)
        if value is not None and not isinstance(value, Interval | PartialDate):
            held.add(f"date_{reckoning}")
    if dating is not None and dating.calendar:
        held.discard("date_gregorian")
    return held


def _custom_meta(fields: dict[str, str]) -> str:
    return element(
        "custom-meta-group",
        *(
            element("custom-meta", element("meta-name", text=name), element("meta-value", text=value))
            for name, value in fields.items()
        ),
    ) if fields else ""  # fmt: skip


def _pub_dates(issue: Issue, dating: Dating | None) -> Iterator[str]:
    """Yield the Gregorian date, printed or computed, and then each of the others."""
    if dating is not None and dating.is_whole:
        first, last = dating.ends
        value = first if first == last else Interval(first, last)
        season = issue.chronology.season if dating.calendar is None else None
        yield _pub_date(value, "gregorian", season)
    for reckoning in RECKONINGS:
        value = getattr(issue.chronology, reckoning)
        ends = (value.first, value.last) if isinstance(value, Interval) else (value,)
        if reckoning != "gregorian" and value is not None and not any(isinstance(end, PartialDate) for end in ends):
            yield _pub_date(value, reckoning, None)


def _pub_date(value: PrintedDate, reckoning: Reckoning, season: str | None) -> str:
    iso = value.isoformat() if reckoning == "gregorian" and not isinstance(value, Interval) else None
    parts = _interval(value) if isinstance(value, Interval) else _single(value, season)
    return element("pub-date", *parts, date_type="pub", calendar=CALENDARS[reckoning], iso_8601_date=iso)


def _single(value: SingleDate, season: str | None) -> list[str]:
    given = {name: getattr(value, name, None) for name in ("day", "month", "year")}
    parts = [element(name, text=str(number)) for name, number in given.items() if number is not None]
    return [element("season", text=season), *parts] if season and given["month"] is None else parts


def _interval(value: Interval) -> list[str]:
    """Join years by a slash; months and days stand in words in `season`, the place for combined issues."""
    years = dict.fromkeys(str(end.year) for end in (value.first, value.last))
    names = [_without_year(end) if len(years) == 1 else date_words(end) for end in (value.first, value.last)]
    year = element("year", text="/".join(years))
    is_of_years = not any(getattr(end, "month", None) for end in (value.first, value.last))
    return [year] if is_of_years else [element("season", text="-".join(names)), year]


def _without_year(value: SingleDate) -> str:
    return date_words(value).removesuffix(f" {value.year:04d}")


def load(data: str | bytes) -> Issue:
    """Return the issue of an article, or of its front.

    >>> from issue_dates import Chronology, HijriDate, Issue
    >>> from issue_dates.export import jats
    >>> issue = Issue("المقتبس", chronology=Chronology(hijri=HijriDate(1443, 5, 28)))
    >>> jats.load(jats.dump(issue)) == issue
    True

    Raises `InvalidValueError` for what is not XML, or has no `article-meta`.
    """
    root = parse(data)
    front = next(named(root, "front"), root)
    meta = next(named(front, "article-meta"), None)
    if meta is None:
        raise InvalidValueError("JATS: expected an article-meta", field="data", value=data)
    elements = {"volume": "volume", "number": "issue", "part": "issue-part", "supplement": "supplement"}
    fields = {field: text for field, name in elements.items() if (text := text_of(next(named(meta, name), None)))}
    said = {text_of(next(named(one, "meta-name"), None)): text_of(next(named(one, "meta-value"), None))
            for one in named(meta, "custom-meta")}  # fmt: skip
    for date in named(meta, "pub-date"):
        fields = _read_date(date, computed=COMPUTED in said) | fields
    return issue_of(fields | said, text_of(next(named(front, "journal-title"), None)))


def _read_date(date: ET.Element, *, computed: bool) -> dict[str, str]:
    calendar = date.get("calendar")
    reckoning = next((name for name, known in CALENDARS.items() if known == calendar), None)
    if calendar in ("Gregorian", None):
        reckoning = "gregorian"
    if reckoning is None or (computed and reckoning == "gregorian"):
        return {}
    parts = {name: text_of(next(named(date, name), None)).strip() for name in ("year", "month", "day", "season")}
    numbers = [_number(parts[name]) for name in ("year", "month", "day")]
    if numbers[0] is None or (parts["season"] and not numbers[1] and " " in parts["season"]):
        return {}
    try:
        fields = {f"date_{reckoning}": make_label(reckoning, *numbers).isoformat()}
    except InvalidValueError:
        return {}
    return fields | ({"season": parts["season"]} if parts["season"] else {})


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) < 10 else None


def split(text: str | bytes) -> Iterator[str | bytes]:
    """Yield the `sub-article`s of a document, or else its one article.

    >>> from issue_dates import Issue
    >>> from issue_dates.export import jats
    >>> len(list(jats.split(jats.HEAD + jats.dump_piece(Issue("x")) + jats.TAIL)))
    1
    """
    parts: list[str | bytes] = [*pieces(text, "sub-article")]
    return iter(parts or [text])

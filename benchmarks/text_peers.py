"""The peers that read dates in text, each with the best settings that we found for mastheads.

A reader is given a text and its language and returns what it takes for the Gregorian or for the Hijri date, as
`YYYY-MM-DD` with as many fields as it says it read, or None. Whoever reads only a string that is a date and nothing
else is given every run of up to six words that holds four figures, longest first, and its first date counts; a date
outside the years 1800–2100, or 1200–1500 of the Hijra, is passed over for all of them.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from benchmarks.tables import installed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Read = Callable[[str, str], str | None]

GREGORIAN, HIJRI = range(1800, 2101), range(1200, 1501)
LONGEST = 6
YEAR = re.compile(r"\d{4}")
AROUND = " \t()[]{}<>«»“”\"'.,:;،؛؟!|=/*–—-"


@dataclass(frozen=True)
class Reader:
    """A peer, how it was set, and what it reads."""

    name: str
    settings: str
    gregorian: Read | None = None
    hijri: Read | None = None


def runs(text: str, least: int) -> Iterator[str]:
    """Yield the runs of words of each line that hold four figures, longest first, without the marks around them.

    >>> list(runs("No. 3 (May 2021)", least=2))
    ['No. 3 (May 2021', '3 (May 2021', 'May 2021']
    """
    lines = [line.split() for line in text.splitlines()]
    found: dict[str, None] = {}
    for length in range(LONGEST, least - 1, -1):
        for words in lines:
            for at in range(len(words) - length, -1, -1):
                run = " ".join(words[at : at + length]).strip(AROUND)
                if YEAR.search(run):
                    found[run] = None
    return iter(found)


def spelt(years: range, *fields: Any) -> str | None:
    """Return year, month and day as they are spelt, as far as they are given; None for a year outside.

    >>> spelt(HIJRI, 1443, "5", None)
    '1443-05'
    """
    given = [int(field) for field in fields if field is not None]
    if not given or given[0] not in years:
        return None
    return "-".join([f"{given[0]:04}", *(f"{field:02}" for field in given[1:])])


def first(read: Callable[[Any], str | None], given: Iterable[Any]) -> str | None:
    """Return the first date that the function reads in what is given."""
    for one in given:
        try:
            found = read(one)
        except Exception:  # noqa: BLE001 - readers refuse a text with errors of many kinds
            continue
        if found:
            return found
    return None


def of_day(day: dt.date, parts: Iterable[str] = ("year", "month", "day")) -> str | None:
    """Return a Gregorian day with the fields that were read."""
    fields = [getattr(day, part) for part in ("year", "month", "day") if part in parts]
    return spelt(GREGORIAN, *fields) if "year" in parts else None


def ours() -> list[Reader]:
    from issue_dates import read_masthead

    def reader(field: str) -> Read:
        def read(text: str, _: str) -> str | None:
            found = read_masthead(text).to_dict()[field]
            return None if found is None else str(found)

        return read

    return [Reader("issue-dates", "none: not told the language", reader("gregorian"), reader("hijri"))]


def dateutil() -> list[Reader]:
    import dateutil.parser as peer

    defaults = dt.datetime(1804, 2, 2), dt.datetime(1808, 3, 3)  # noqa: DTZ001 - dates without a place

    def read(text: str) -> str | None:
        days = [peer.parse(text, default=default, fuzzy=True, dayfirst=True, ignoretz=True) for default in defaults]
        # What differs with the default was not read.
        return of_day(
            days[0], [part for part in ("year", "month", "day") if len({getattr(d, part) for d in days}) == 1]
        )

    return [
        Reader("dateutil", "`fuzzy=True, dayfirst=True`, the whole text", lambda text, _: first(read, [text])),
        Reader("dateutil, by lines", "the same, each line", lambda text, _: first(read, text.splitlines())),
    ]


def dateparser() -> list[Reader]:
    import dateparser as peer
    from dateparser.calendars.hijri import HijriCalendar
    from dateparser.data.languages_info import language_locale_dict as known
    from dateparser.search import search_dates
    from hijridate import Gregorian

    settings = {"REQUIRE_PARTS": ["year", "month"], "PARSERS": ["absolute-time"], "DATE_ORDER": "DMY"}
    parts = {"year": ("year",), "month": ("year", "month")}

    def languages(language: str) -> list[str]:
        return list(dict.fromkeys(one for one in (language, "en") if one in known))

    def whole(text: str, language: str) -> str | None:
        def read(string: str) -> str | None:
            found = peer.parse(string, languages=languages(language), settings=settings)
            return of_day(found) if found else None

        return first(read, [text, *text.splitlines()])

    def search(strategy: str) -> Read:
        def each(text: str, language: str) -> str | None:
            found = search_dates(
                text, languages=languages(language), settings=settings, strategy=strategy, add_period=True
            )
            dates = (of_day(day, parts.get(period, ("year", "month", "day"))) for _, day, period in found or ())
            return next(filter(None, dates), None)

        return lambda text, language: first(lambda string: each(string, language), [text])

    def hijri(run: str) -> str | None:
        found = HijriCalendar(run).get_date()
        if found is None or not {"year", "month"} <= set(found.parts):
            return None
        day = Gregorian.fromdate(found.date_obj).to_hijri()
        return spelt(HIJRI, day.year, day.month, *([day.day] if "day" in found.parts else []))

    named = "the row's language and English, days before months, year and month required"
    return [
        Reader("dateparser", f"`parse`: {named}; the text, then each line", whole),
        Reader("dateparser, search", f"`search_dates`: {named}", search("split")),
        Reader("dateparser, search by n-grams", f"`search_dates(strategy='ngram')`: {named}", search("ngram")),
        Reader(
            "dateparser, HijriCalendar",
            "each run of 2–6 words; year and month required",
            hijri=lambda text, _: first(hijri, runs(text, 2)),
        ),
    ]


def undate() -> list[Reader]:
    from undate import Undate

    def reader(converter: str, years: range, least: int) -> Read:
        def read(run: str) -> str | None:
            found = Undate.parse(run, converter)
            return spelt(years, found.year, found.month, found.day) if found.month else None

        return lambda text, _: first(read, runs(text, least))

    settings = "`EDTF` on each run of 1–6 words, `Islamic` on each of 2–6; year and month required"
    return [Reader("undate", settings, reader("EDTF", GREGORIAN, 1), reader("Islamic", HIJRI, 2))]


def hijrical() -> list[Reader]:
    from hijrical import parse

    def read(run: str) -> str | None:
        found = parse(run)
        return spelt(HIJRI, found.year, found.month, found.day)

    return [Reader("hijrical", "`parse` on each run of 1–6 words", hijri=lambda text, _: first(read, runs(text, 1)))]


def pyicu() -> list[Reader]:
    import icu

    fields = icu.UCalendarDateFields
    dated = {
        "d MMMM y": 3, "MMMM d, y": 3, "MMMM d y": 3, "y MMMM d": 3, "y-MM-dd": 3, "y/M/d": 3, "d/M/y": 3, "MMMM y": 2,
    }  # fmt: skip

    @cache
    def formats(name: str) -> list[tuple[Any, Any, int]]:
        locale = icu.Locale(name)
        found = []
        for pattern, parts in dated.items():
            calendar = icu.Calendar.createInstance(icu.TimeZone.getGMT(), locale)
            form = icu.SimpleDateFormat(pattern, locale)
            calendar.setLenient(False)
            form.setLenient(False)
            found.append((form, calendar, parts))
        return found

    def at(place: int, text: str, form: Any, calendar: Any) -> tuple[int, int, int]:
        calendar.clear()
        position = icu.ParsePosition(place)
        form.parse(text, calendar, position)
        if position.getIndex() == place:
            raise ValueError(text)
        return calendar.get(fields.YEAR), calendar.get(fields.MONTH) + 1, calendar.get(fields.DATE)

    def reader(calendar_name: str, years: range) -> Read:
        def read(text: str, language: str) -> str | None:
            places = [match.start() for match in re.finditer(r"[^\W_]+", text)]
            for form, calendar, parts in formats(f"{language}@calendar={calendar_name}"):
                found = first(lambda place: spelt(years, *at(place, text, form, calendar)[:parts]), places)  # noqa: B023
                if found:
                    return found
            return None

        return read

    settings = f"`SimpleDateFormat` of the row's language at each word: {', '.join(dated)}"
    return [Reader("PyICU", settings, reader("gregorian", GREGORIAN), reader("islamic-umalqura", HIJRI))]


MAKERS: dict[str, Callable[[], list[Reader]]] = {
    "issue-dates": ours,
    "dateutil": dateutil,
    "dateparser": dateparser,
    "undate": undate,
    "hijrical": hijrical,
    "PyICU": pyicu,
}


def readers() -> tuple[list[Reader], list[str]]:
    """Return the readers that are here, ours first, and the names of the peers that are not installed."""
    return installed(MAKERS)

"""The peers that convert days, each as two functions: from a `datetime.date` to Hijri, and back."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from benchmarks.tables import installed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

JULIAN_DAY_OF_0 = 1_721_425  # the chronological Julian day of the ordinal 0, as ICU counts


@dataclass(frozen=True)
class Converter:
    """One calendar of one peer: how it converts, and which of our calendars is the same or nearest."""

    peer: str
    calendar: str
    ours: str
    to_hijri: Callable[[dt.date], Any] | None
    to_gregorian: Callable[[int, int, int], Any]

    @property
    def name(self) -> str:
        """The peer and its calendar."""
        return f"{self.peer} ({self.calendar})"


def hijridate() -> Iterator[Converter]:
    from hijridate import Gregorian, Hijri

    def forward(day: dt.date) -> object:
        return Gregorian(day.year, day.month, day.day).to_hijri()

    yield Converter("hijridate", "Umm al-Qura", "umm-al-qura", forward, lambda y, m, d: Hijri(y, m, d).to_gregorian())


def convertdate() -> Iterator[Converter]:
    from convertdate import islamic

    def forward(day: dt.date) -> object:
        return islamic.from_gregorian(day.year, day.month, day.day)

    yield Converter("convertdate", "islamic", "tabular-16-civil", forward, islamic.to_gregorian)


def hijrical() -> Iterator[Converter]:
    import hijrical as peer

    def converter(name: str, engine: Any, ours: str) -> Converter:
        def forward(day: dt.date) -> object:
            return peer.from_gregorian(day.year, day.month, day.day, calendar=engine)

        def back(year: int, month: int, day: int) -> object:
            return peer.to_gregorian(year, month, day, calendar=engine)

        return Converter("hijrical", name, ours, forward, back)

    mecca = peer.AstronomicalCalendar("mecca", "umm_al_qura")
    yield converter("arithmetic", peer.ArithmeticCalendar(), "tabular-16-civil")
    yield converter("diyanet", peer.DiyanetCalendar(), "diyanet")
    yield converter("astronomical, Umm al-Qura", mecca, "umm-al-qura")


def pyicu() -> Iterator[Converter]:
    import icu

    fields = icu.UCalendarDateFields
    for name, ours in (("islamic-umalqura", "umm-al-qura-icu"), ("islamic-civil", "tabular-16-civil")):
        calendar = icu.Calendar.createInstance(icu.TimeZone.getGMT(), icu.Locale(f"en@calendar={name}"))
        calendar.setLenient(True)  # its strict mode costs more, and refuses a Julian day that is set alone

        def forward(day: dt.date, calendar: Any = calendar) -> tuple[int, int, int]:
            calendar.set(fields.JULIAN_DAY, day.toordinal() + JULIAN_DAY_OF_0)
            return calendar.get(fields.YEAR), calendar.get(fields.MONTH) + 1, calendar.get(fields.DATE)

        def back(year: int, month: int, day: int, calendar: Any = calendar) -> dt.date:
            calendar.set(year, month - 1, day)
            return dt.date.fromordinal(calendar.get(fields.JULIAN_DAY) - JULIAN_DAY_OF_0)

        yield Converter("PyICU", name, ours, forward, back)


def undate() -> Iterator[Converter]:
    from undate import Calendar, Undate

    def back(year: int, month: int, day: int) -> dt.date:
        found = Undate(year, month, day, calendar=Calendar.ISLAMIC).earliest
        return dt.date(int(found.year), int(found.month or 1), int(found.day or 1))

    yield Converter("undate", "Islamic", "tabular-16-civil", None, back)


MAKERS = {
    "hijridate": hijridate,
    "convertdate": convertdate,
    "hijrical": hijrical,
    "PyICU": pyicu,
    "undate": undate,
}


def converters() -> tuple[list[Converter], list[str]]:
    """Return the converters that are here, and the names of the peers that are not installed."""
    return installed(MAKERS)


def as_day(result: Any) -> dt.date:
    """Return what a peer gave as a `datetime.date`."""
    return dt.date(*result) if isinstance(result, tuple) else dt.date.fromordinal(result.toordinal())

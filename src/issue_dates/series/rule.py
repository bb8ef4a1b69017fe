"""An issuing rule: so many times in a cycle of days or months of one reckoning, and on which days of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from issue_dates.series.frequency import WORDS
from issue_dates.series.observation import MONTH_DAYS, Range, month_of_serial
from issue_dates.values import WEEKDAYS, make_label

if TYPE_CHECKING:
    from issue_dates.series.observation import Observation, Reckoner
    from issue_dates.values import Reckoning

UNSURE_SHARE = 0.14
"""A date in this outer part of its period may as well belong to the neighbouring period."""
CONFLICT = 3
"""Days apart from which a second printed date is another candidate, not the same day by another sighting."""

ADJECTIVES = {"hijri": "Hijri", "gregorian": "Gregorian", "solar_hijri": "Solar Hijri", "rumi": "Rumi"}
# RFC 7529 names calendars as CLDR does; a calendar that CLDR does not know is "ISLAMIC", by sight or rule unsaid.
RSCALES = {
    "umm-al-qura": "ISLAMIC-UMALQURA",
    "umm-al-qura-icu": "ISLAMIC-UMALQURA",
    "umm-al-qura-dotnet": "ISLAMIC-UMALQURA",
    "tabular-16-civil": "ISLAMIC-CIVIL",
    "tabular-16-astronomical": "ISLAMIC-TBLA",
}
BYDAY = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class Rule:
    """How often a periodical comes out, in which reckoning, and on which days.

    `cycle` counts days, or months where `months` is true; `anchors` are the places in the cycle on which issues come
    out, counted from 0 at thirty places a month (weeks begin on Monday), and `fixed` tells whether the print keeps to
    them.

    >>> from issue_dates.series import Rule
    >>> str(Rule("w", "gregorian", 7, False, (4,), True)), str(Rule("m", "hijri", 1, True, (0,), True))
    ('a weekly, on Fridays', 'a Hijri monthly, on day 1')
    """

    frequency: str
    runs_in: Reckoning
    cycle: int
    months: bool
    anchors: tuple[float, ...]
    fixed: bool

    @property
    def length(self) -> int:
        """The places of one cycle.

        >>> from issue_dates.series import Rule
        >>> Rule("m", "hijri", 1, True, (0,), True).length
        30
        """
        return self.cycle * MONTH_DAYS if self.months else self.cycle

    def slots(self, place: int) -> Range:
        """Return the number of the period that a place belongs to, counted from the beginning of time.

        A place halfway between two issues may belong to either; then the range holds both.

        >>> from issue_dates.series import Rule
        >>> weekly = Rule("w", "gregorian", 7, False, (4,), True)
        >>> weekly.slots(738156), weekly.slots(738159)
        (Range(first=105450, last=105450), Range(first=105450, last=105451))
        """
        nearest, distance, second, further = self._nearest(place)
        if further - distance > 2 * UNSURE_SHARE * self.length / len(self.anchors) or not self.fixed:
            return Range(nearest, nearest)
        return Range(min(nearest, second), max(nearest, second))

    def _nearest(self, place: int) -> tuple[int, float, int, float]:
        """Return the nearest period and its distance, and the second nearest and its."""
        shifted = place if self.months else place - 1  # ordinal 1 is a Monday
        base, offset = divmod(shifted, self.length)
        times = len(self.anchors)
        found = sorted(
            (abs(offset - anchor - wrap * self.length), (base + wrap) * times + index)
            for index, anchor in enumerate(self.anchors)
            for wrap in (-1, 0, 1)
        )
        return found[0][1], found[0][0], found[1][1], found[1][0]

    def slots_between(self, places: Range) -> Range:
        """Return the periods that a printed date can belong to.

        >>> from issue_dates.series import Rule
        >>> from issue_dates.series.observation import Range
        >>> Rule("m", "hijri", 1, True, (0,), True).slots_between(Range(30, 59))
        Range(first=1, last=1)
        """
        if places.width == 1:
            return self.slots(places.first)
        if self.months and places.width % MONTH_DAYS == 0 == places.first % MONTH_DAYS:
            days = [int(anchor) % MONTH_DAYS for anchor in self.anchors]
            last_month = places.last - MONTH_DAYS + 1
            return Range(self._nearest(places.first + min(days))[0], self._nearest(last_month + max(days))[0])
        return Range(self._nearest(places.first)[0], self._nearest(places.last)[0])

    def places(self, one: Observation, reckoner: Reckoner) -> list[Range]:
        """Return where an issue stands by each of its dates that says something of its own, the best one first.

        >>> from issue_dates import Chronology, HijriMonth, Issue, get_calendar
        >>> from issue_dates.series import Rule
        >>> from issue_dates.series.observation import Reckoner, observe
        >>> reckoner = Reckoner({"hijri": (get_calendar("umm-al-qura"),)})
        >>> [one] = observe([Issue(chronology=Chronology(hijri=HijriMonth(1443, 5)))], reckoner)
        >>> Rule("m", "hijri", 1, True, (0,), True).places(one, reckoner)
        [Range(first=519600, last=519629)]
        """
        found = self._month_places(one, reckoner) if self.months else _day_places(one)
        kept = found[:1]
        kept += [place for place in found[1:] if all(place.distance(other) > CONFLICT for other in kept)]
        return kept

    def _month_places(self, one: Observation, reckoner: Reckoner) -> list[Range]:
        own = one.dates.get(self.runs_in)
        others = []
        for name, printed in one.dates.items():
            if name != self.runs_in and printed.days is not None:
                first = reckoner.place(self.runs_in, printed.days.first)
                last = reckoner.place(self.runs_in, printed.days.last)
                if first is not None and last is not None:
                    others.append(Range(first - 1, last + 1))  # a sighting may differ by a day
        others.sort(key=lambda places: places.width)
        if own is None:
            return others
        if len(self.anchors) > 1 and not own.exact:
            closer = [other for other in others if other.distance(own.places) == 0]
            return [*closer, own.places, *others]
        return [own.places, *others]

    def exact_place(self, one: Observation, reckoner: Reckoner) -> int | None:
        """Return the place of an issue whose day is printed.

        >>> from issue_dates import Chronology, HijriDate, Issue, get_calendar
        >>> from issue_dates.series import Rule
        >>> from issue_dates.series.observation import Reckoner, observe
        >>> reckoner = Reckoner({"hijri": (get_calendar("umm-al-qura"),)})
        >>> [one] = observe([Issue(chronology=Chronology(hijri=HijriDate(1443, 5, 28)))], reckoner)
        >>> Rule("m", "hijri", 1, True, (0,), True).exact_place(one, reckoner)
        519627
        """
        own = one.dates.get(self.runs_in)
        if own is not None and own.exact and self.months:
            return own.places.first if own.places.width == 1 else None
        for printed in one.dates.values():
            if printed.exact and printed.days is not None and printed.days.width == 1:
                day = printed.days.first
                return reckoner.place(self.runs_in, day) if self.months else day
        return None

    def offset(self, place: int) -> int:
        """Return how far into its cycle a place is.

        >>> from issue_dates.series import Rule
        >>> Rule("m", "hijri", 1, True, (0,), True).offset(61)
        1
        """
        return (place if self.months else place - 1) % self.length

    def days(self, slot: int, reckoner: Reckoner) -> Range | None:
        """Return the days on which the issue of a period is to be expected.

        >>> from issue_dates.series import Rule
        >>> from issue_dates.series.observation import Reckoner
        >>> Rule("w", "gregorian", 7, False, (4,), True).days(105450, Reckoner({}))
        Range(first=738155, last=738155)
        """
        base, index = divmod(slot, len(self.anchors))
        place = base * self.length + self.anchors[index]
        if not self.months:
            spread = 0 if self.fixed else self.cycle // 2 // len(self.anchors)
            return Range(int(place) + 1 - spread, int(place) + 1 + spread)
        serial, offset = divmod(int(place), MONTH_DAYS)
        if not 12 <= serial < 119_988:  # labels have years of one to four digits
            return None
        month = month_of_serial(self.runs_in, serial)
        whole = reckoner.days(month)
        if whole is None or not self.fixed:
            return whole
        return _day_of_month(self.runs_in, month, offset + 1, whole, reckoner)

    def rrule(self, calendar: str = "") -> str:
        """Return the rule as RFC 5545 writes it, for another calendar than the Gregorian as RFC 7529 does.

        >>> from issue_dates.series import Rule
        >>> Rule("w", "gregorian", 7, False, (4,), True).rrule()
        'FREQ=WEEKLY;BYDAY=FR'
        >>> Rule("m", "hijri", 1, True, (0,), True).rrule("umm-al-qura")
        'RSCALE=ISLAMIC-UMALQURA;FREQ=MONTHLY;BYMONTHDAY=1'

        The Rumi reckoning has no name there; its rule comes back empty.
        """
        if not self.months:
            return self._days_rrule()
        if self.runs_in == "rumi":
            return ""
        scale = {"gregorian": "", "solar_hijri": "RSCALE=PERSIAN;"}.get(self.runs_in)
        parts = ["FREQ=MONTHLY"] + ([f"INTERVAL={self.cycle}"] if self.cycle > 1 else [])
        if self.fixed:
            parts.append("BYMONTHDAY=" + ",".join(str(day) for day in self.month_days))
            if max(self.month_days) > 28:
                parts.append("SKIP=BACKWARD")
                scale = scale or "RSCALE=GREGORIAN;" if self.runs_in == "gregorian" else scale
        if scale is None:
            scale = f"RSCALE={RSCALES.get(calendar, 'ISLAMIC')};"
        return scale + ";".join(parts)

    def _days_rrule(self) -> str:
        weeks, odd = divmod(self.cycle, 7)
        if odd:
            return "FREQ=DAILY" + (f";INTERVAL={self.cycle}" if self.cycle > 1 else "")
        interval = f";INTERVAL={weeks}" if weeks > 1 else ""
        days = ",".join(BYDAY[int(anchor) % 7] for anchor in self.anchors)
        return f"FREQ=WEEKLY{interval}" + (f";BYDAY={days}" if self.fixed else "")

    @property
    def month_days(self) -> tuple[int, ...]:
        """The days of the month that issues come out on; empty where the rule counts days or keeps to none.

        >>> from issue_dates.series import Rule
        >>> Rule("s", "gregorian", 1, True, (0, 14), True).month_days
        (1, 15)
        """
        if not (self.months and self.fixed):
            return ()
        return tuple(int(anchor) % MONTH_DAYS + 1 for anchor in self.anchors)

    @property
    def weekdays(self) -> tuple[str, ...]:
        """The weekdays that issues come out on; empty where the rule keeps to none.

        >>> from issue_dates.series import Rule
        >>> Rule("c", "gregorian", 7, False, (0, 3), True).weekdays
        ('Monday', 'Thursday')
        """
        if self.months or not self.fixed or self.cycle % 7:
            return ()
        return tuple(WEEKDAYS[int(anchor) % 7] for anchor in self.anchors)

    def __str__(self) -> str:
        reckoning = f"{ADJECTIVES[self.runs_in]} " if self.months else ""
        if self.frequency == "z":
            words = f"a periodical of every {self.cycle} {reckoning}{'month' if self.months else 'day'}s"
        elif " " in WORDS[self.frequency]:
            words = f"a {reckoning}periodical of {WORDS[self.frequency]}"
        else:
            words = f"a {reckoning}{WORDS[self.frequency]}"
        return f"{words}, on {_listed(self)}" if self.month_days or self.weekdays else words


def _listed(rule: Rule) -> str:
    """Return the days of a rule in words."""
    if rule.month_days:
        names = [str(day) for day in rule.month_days]
        return f"day{'s' if len(names) > 1 else ''} {_joined(names)}"
    return _joined([f"{name}s" for name in rule.weekdays])


def _joined(words: list[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def _day_places(one: Observation) -> list[Range]:
    found = [printed.days for printed in one.dates.values() if printed.days is not None]
    return sorted(found, key=lambda days: days.width)


def _day_of_month(reckoning: Reckoning, month: object, day: int, whole: Range, reckoner: Reckoner) -> Range:
    """Return a day of a month; in a month too short for it, the last one."""
    if reckoning == "gregorian":
        return Range(min(whole.first + day - 1, whole.last), min(whole.first + day - 1, whole.last))
    date = make_label(reckoning, month.year, month.month, day)  # type: ignore[attr-defined]
    found = reckoner.days(date) or whole
    return found if found.last <= whole.last and found.width == 1 else Range(whole.last, whole.last)


def ordinal_date(day: int) -> dt.date:
    """Return the date of a day number, bounded by the dates that exist."""
    return dt.date.fromordinal(max(1, min(day, dt.date.max.toordinal())))

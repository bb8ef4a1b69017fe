"""Dates of one issue that cannot be the same day, and days that leave the rule of the run."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from issue_dates.series.findings import Finding
from issue_dates.series.labels import label_of_days, label_text
from issue_dates.series.observation import MONTH_DAYS
from issue_dates.values import WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from issue_dates.series.inference import Account
    from issue_dates.series.observation import Observation, Printed
    from issue_dates.series.placing import Place
    from issue_dates.values import Reckoning

SURE_PAIRS = 30
"""So many pairs, nearly all of them to the day, make a single day's difference remarkable."""
SURE_SHARE = 0.98
ENOUGH_PAIRS = 8
MOST_SHARE = 0.95
STEADY_SHARE = 0.9
STEADY_ISSUES = 10


def disagreements(account: Account, places: Sequence[Place]) -> Iterator[Finding]:
    """Yield the issues whose dates in two reckonings are further apart than those of the run are.

    How far a Hijri date may be off is learnt from the run: sightings and tables differ by a day or two, but not
    where all the other pairs agree.
    """
    by_index = {place.one.index: place for place in places}
    for name in ("hijri", "solar_hijri", "rumi"):
        pairs = [(one, one.dates[name], one.dates["gregorian"]) for one in account.run if _paired(one, name)]
        tolerance = _tolerance([_error(printed, day) for _, printed, day in pairs if printed.exact and day.exact])
        loose = _loose_tolerance(pairs)
        for one, printed, day in pairs:
            limit = tolerance if printed.exact and day.exact else loose
            error = _error(printed, day)
            if abs(error) > limit:
                yield _disagreement(account, one, by_index.get(one.index), name, error)


def _paired(one: Observation, name: Reckoning) -> bool:
    dates = one.dates
    return name in dates and "gregorian" in dates and bool(dates[name].days) and bool(dates["gregorian"].days)


def _error(printed: Printed, day: Printed) -> int:
    """Return by how many days a date lies after the Gregorian one; a calendar of the run reaches both."""
    one, two = printed.days, day.days
    assert one is not None
    assert two is not None
    return one.first - two.last if one.first > two.last else min(0, one.last - two.first)


def _tolerance(errors: Sequence[int]) -> int:
    exact = sum(error == 0 for error in errors)
    near = sum(abs(error) <= 1 for error in errors)
    if len(errors) >= SURE_PAIRS and exact >= SURE_SHARE * len(errors):
        return 0
    return 1 if len(errors) >= ENOUGH_PAIRS and near >= MOST_SHARE * len(errors) else 2


def _loose_tolerance(pairs: Sequence[tuple[Observation, Printed, Printed]]) -> int:
    """Return how far a month may lie from the day printed with it: nothing, where nearly all months hold theirs."""
    errors = [_error(printed, day) for _, printed, day in pairs if not (printed.exact and day.exact)]
    holding = sum(abs(error) <= 1 for error in errors)
    return 1 if holding >= STEADY_SHARE * len(errors) else MONTH_DAYS


def _disagreement(account: Account, one: Observation, place: Place | None, name: Reckoning, error: int) -> Finding:
    wrong = _wrong_field(account, one, place, name)
    correction = None if wrong is None else _corrected(account, one, place, wrong, name)
    chronology = one.issue.chronology
    side = "after" if error > 0 else "before"
    days = f"{abs(error)} day{'s' if abs(error) > 1 else ''}"
    message = f"{name} {getattr(chronology, name)} lies {days} {side} gregorian {chronology.gregorian}"
    if correction:
        message += f"; the rule of the run calls for {wrong} {correction}"
    return Finding("dates-disagree", one.issue, one.index, message.replace("_", " "), wrong, correction)


def _wrong_field(account: Account, one: Observation, place: Place | None, name: Reckoning) -> Reckoning | None:
    """Return the date that does not fit: its period or its day is not the issue's, or two are against it."""
    votes = [other for other in one.dates if other not in (name, "gregorian")]
    for other in votes:
        days = one.dates[other].days
        near = {side: days.distance(one.dates[side].days) for side in (name, "gregorian")} if days else {}  # type: ignore[arg-type]
        if near and min(near.values()) <= 1 < max(near.values()):
            return max(near, key=near.__getitem__)
    if place is None:
        return None
    fits = {side: _fit(account, place, side) for side in (name, "gregorian")}
    if fits[name] == fits["gregorian"]:
        return None
    return min(fits, key=fits.__getitem__)


def _fit(account: Account, place: Place, name: Reckoning) -> tuple[bool, bool]:
    """Return whether a date lies in the issue's period, and whether on the days of the rule."""
    rule = place.stretch.rule
    alone = replace(place.one, dates={name: place.one.dates[name]})
    slots = [rule.slots_between(where) for where in rule.places(alone, account.reckoner)]
    expected = place.slot if place.position is None or place.level is None else place.position.first + place.level
    exact = rule.exact_place(alone, account.reckoner)
    on_day = rule.fixed and exact is not None and rule.offset(exact) in rule.anchors
    return expected is not None and any(slot.first <= expected <= slot.last for slot in slots), on_day


def _corrected(
    account: Account, one: Observation, place: Place | None, wrong: Reckoning, name: Reckoning
) -> str | None:
    """Return what the wrong date should be: by the rule where it runs in that reckoning, else by the other date."""
    rule = place.stretch.rule if place is not None else None
    if rule is not None and rule.runs_in == wrong and not one.dates[wrong].exact and place and place.slot is not None:
        return label_text(one, rule, place.slot, account.reckoner)
    return _converted(account, one, wrong, name)


def _converted(account: Account, one: Observation, wrong: Reckoning, name: Reckoning) -> str | None:
    """Return the wrong date as the right one gives it, at the precision printed."""
    right = name if wrong == "gregorian" else "gregorian"
    days = one.dates[right].days
    if days is None or (one.dates[wrong].exact and days.width > 1):
        return None
    label = label_of_days(wrong, days, account.reckoner)
    if label is None or one.dates[wrong].exact:
        return None if label is None else str(label)
    return str(label)[:7] if days.width == 1 else str(label)


def astray(account: Account, places: Sequence[Place]) -> Iterator[Finding]:
    """Yield the issues of a monthly that bear another day of the month than nearly all others.

    Only days of the month count: they are a label that a printer keeps, where a weekday gives way to a holiday.
    """
    for place in places:
        stretch = place.stretch
        rule, kept = stretch.rule, stretch.on_anchor
        own = place.one.dates.get(rule.runs_in)
        if not (rule.month_days and kept.share >= STEADY_SHARE and kept.of >= STEADY_ISSUES and place.stands):
            continue
        if own is None or not own.exact or own.places.width > 1 or rule.offset(own.places.first) in rule.anchors:
            continue
        yield from _stray(account, place)


def _stray(account: Account, place: Place) -> Iterator[Finding]:
    rule = place.stretch.rule
    days = rule.days(place.slot, account.reckoner) if place.slot is not None else None
    if days is None:
        return
    label = label_of_days(rule.runs_in, days, account.reckoner)
    message = f"{place.stretch.on_anchor} issues come out on day {rule.month_days[0]}"
    one = place.one
    yield Finding("misprint", one.issue, one.index, message, rule.runs_in, None if label is None else str(label))


def wrong_weekdays(account: Account, places: Sequence[Place]) -> Iterator[Finding]:
    """Yield the issues whose weekday is not that of their Gregorian day, where the run tells which of them is wrong."""
    for place in places:
        one = place.one
        printed, date = one.issue.chronology.weekday, one.issue.chronology.gregorian
        if printed not in WEEKDAYS or not isinstance(date, dt.date) or printed == WEEKDAYS[date.weekday()]:
            continue
        actual, usual = WEEKDAYS[date.weekday()], place.stretch.rule.weekdays
        message = f"{date} is a {actual}, not a {printed}"
        if actual in usual or (not usual and _confirmed(one)):
            yield Finding("misprint", one.issue, one.index, message, "weekday", actual)
        elif printed in usual and place.slot is not None:
            days = place.stretch.rule.days(place.slot, account.reckoner)
            correction = None if days is None else str(label_of_days("gregorian", days, account.reckoner))
            yield Finding("misprint", one.issue, one.index, message, "gregorian", correction)


def _confirmed(one: Observation) -> bool:
    """Whether a date in another reckoning names the same day."""
    day = one.dates["gregorian"]
    others = [other for name, other in one.dates.items() if name != "gregorian" and other.exact and other.days]
    return any(_error(other, day) == 0 for other in others)

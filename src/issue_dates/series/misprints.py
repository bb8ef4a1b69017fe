"""Issues that fall out of the run: which of their fields is wrong, and what it should be.

An issue whose number does not belong to its date has one of the two misprinted. Its own place in the numbering and
its own period tell which: where another issue already has the number, the number is wrong; where another issue
already has the period, the date is. Where neither helps, the smaller slip of the compositor's hand is the likelier one.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from issue_dates.series.findings import Finding, name_of
from issue_dates.series.labels import field_of_date, label_text
from issue_dates.series.levels import DRIFT_SHARE
from issue_dates.series.observation import Range

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from issue_dates.series.inference import Account
    from issue_dates.series.placing import Place

NEAR = 6
"""Issues within which two that changed places are looked for."""
LATE_SHARE = 0.25
"""Of the numbers between two neighbours, the part by which one may stray before it is remarked."""
WIDEST = 200
"""Positions around the one that the period calls for, among which the smallest slip is looked for."""
QUIET_SHARE = 0.06
"""Where more issues than this fall out or change the lag, one that keeps the order is late, not misprinted."""


class Standing:
    """The positions that are taken by issues in their places, with the lag of each."""

    def __init__(self, places: Sequence[Place]) -> None:
        self.levels: dict[int, dict[int, int]] = {}
        self._ranks = {_rank(place) for place in places if place.stands}
        for place in places:
            if place.stands and place.position and place.level is not None:
                levels = self.levels.setdefault(id(place.stretch), {})
                for position in range(place.position.first, place.position.last + 1):
                    levels[position] = place.level
        self._sorted = {stretch: sorted(levels) for stretch, levels in self.levels.items()}

    def takes(self, stretch: object, position: int) -> bool:
        """Whether an issue stands at a position."""
        return position in self.levels.get(id(stretch), ())

    def bears(self, place: Place) -> bool:
        """Whether another issue bears the number of one."""
        return _rank(place) in self._ranks

    def leaves_room(self, stretch: object, first: int, last: int) -> bool:
        """Whether the neighbours on both sides stand, with nothing between them."""
        return self.takes(stretch, first - 1) and self.takes(stretch, last + 1) and not self.takes(stretch, first)

    def level_near(self, stretch: object, position: int) -> int | None:
        """Return the lag of the issue whose position is nearest."""
        positions = self._sorted.get(id(stretch), [])
        at = bisect_left(positions, position)
        near = min(positions[max(0, at - 1) : at + 1], key=lambda other: abs(other - position), default=None)
        return None if near is None else self.levels[id(stretch)][near]


class Around(NamedTuple):
    """The issues before and after that stand in their places."""

    before: Place | None
    after: Place | None


def judge(account: Account, places: Sequence[Place]) -> list[Finding]:
    """Return a finding for each issue that falls out, and put its place right as far as the run tells."""
    fallen = [at for at, place in enumerate(places) if not place.stands]
    standing = Standing(places)
    shaken = len(fallen) + sum(one.level != two.level for one, two in pairwise(places))
    quiet = shaken <= QUIET_SHARE * len(places) + 1
    exchanged = dict(_exchanged(places, fallen))
    findings = []
    for at in fallen:
        place = places[at]
        if at in exchanged:
            findings += _out_of_order(places, at, exchanged[at])
        else:
            findings += _Case(account, place, _around(places, at), standing, quiet=quiet).findings()
    return findings


def _around(places: Sequence[Place], at: int) -> Around:
    stretch = places[at].stretch
    before = next((p for p in reversed(places[max(0, at - 20) : at]) if p.stands and p.position), None)
    after = next((p for p in places[at + 1 : at + 21] if p.stands and p.position), None)
    return Around(
        before if before and before.stretch is stretch else None, after if after and after.stretch is stretch else None
    )


def _exchanged(places: Sequence[Place], fallen: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield pairs of issues that bear each other's numbers."""
    done: set[int] = set()
    for index, at in enumerate(fallen):
        for other in fallen[index + 1 : index + 3]:
            one, two = places[at], places[other]
            if other - at > NEAR or at in done or other in done or one.stretch is not two.stretch:
                continue
            if _expected(one) == two.position and _expected(two) == one.position:
                done |= {at, other}
                yield at, other
                yield other, at


def _expected(place: Place) -> Range:
    """Return the position that the period of an issue calls for; what falls out prints both a number and a date."""
    assert place.slot is not None
    assert place.level is not None
    assert place.position is not None
    first = place.slot - place.level
    return Range(first, first + place.position.width - 1)


def _out_of_order(places: Sequence[Place], at: int, other: int) -> list[Finding]:
    one, two = places[at], places[other]
    one.position, one.stands = _expected(one), True
    if at > other:
        return []
    message = f"{name_of(one.one.issue)} and {name_of(two.one.issue)} stand in each other's place"
    return [Finding("out-of-order", one.one.issue, one.one.index, message, "number")]


class _Case:
    """One issue that falls out, and what speaks for each of its fields."""

    def __init__(self, account: Account, place: Place, around: Around, standing: Standing, *, quiet: bool) -> None:
        self.account = account
        self.place = place
        self.around = around
        self.standing = standing
        self.quiet = quiet

    def findings(self) -> Iterator[Finding]:
        """Yield the finding, if there is a contradiction at all; the place is put right with it."""
        levels = [near.level for near in self.around if near and near.level is not None]
        level, own = self.place.level, self.place.position
        assert level is not None  # what falls out prints both a number and a date
        assert own is not None
        assert self.place.slot is not None
        level = level if not levels or level in levels else levels[0]
        expected = self._likely_position(self.place.slot - level, own)
        number_taken = self.standing.bears(self.place)
        slot_taken = self.standing.takes(self.place.stretch, expected)
        # Misdated, it stands among strangers: its period is counted from the issues that it belongs to.
        home = self.standing.level_near(self.place.stretch, own.first)
        slot = own.first + (level if home is None else home)
        self.place.stands = True
        if self._in_order() and not self._is_remarkable(abs(expected - own.first)):
            return  # early or late, as an issue may be
        if number_taken and slot_taken:
            self.place.position = None
            message = f"another issue has this number, and another the period of {self._printed_date()}"
            yield self._finding("out-of-order", message, None, None)
        elif number_taken or (self._dates_agree() and not slot_taken):
            yield self._wrong_number(expected)
        elif slot_taken or self._fills_a_hole(own, expected):
            yield self._wrong_date(slot)
        else:
            yield self._likelier(expected, slot)

    def _likely_position(self, expected: int, own: Range) -> int:
        """Return the position that the period calls for, within what the neighbours leave open.

        Between distant neighbours the lag may have changed anywhere, and then the smallest slip of the hand decides.
        """
        before, after = self.around
        if before is None or after is None:
            return expected
        slack = min(WIDEST, abs((after.level or 0) - (before.level or 0)) or self._drift(before, after))
        low, high = max(_last(before) + 1, expected - slack), min(_first(after) - 1, expected + slack)
        return min(
            range(low, high + 1),
            key=lambda position: (_differing(str(own.first), str(position)), abs(position - expected)),
            default=expected,
        )

    def _drift(self, before: Place, after: Place) -> int:
        """Return how far the lag drifts over so many issues where it drifts all along."""
        levels = [fit.level for fit in self.place.stretch.fits if fit is not None]
        drifting = sum(one != two for one, two in pairwise(levels)) > 0.1 * len(levels)
        unseen = _first(after) - _last(before)
        return max(1, round(DRIFT_SHARE * unseen)) if drifting and unseen > 2 else 0

    def _fills_a_hole(self, own: Range, expected: int) -> bool:
        """Whether just this number is absent where it belongs, and not just one where the date puts the issue."""
        leaves_room = self.standing.leaves_room
        by_number = leaves_room(self.place.stretch, own.first, own.last)
        return by_number and not leaves_room(self.place.stretch, expected, expected)

    def _dates_agree(self) -> bool:
        """Whether two printed dates say the same, so that both would have to be wrong."""
        return len(self.place.one.dates) > 1 and len(self.place.slots) == 1

    def _in_order(self) -> bool:
        """Whether number and day both lie between those of the neighbours."""
        before, after = self.around
        day, own = self.place.one.day, _rank(self.place)
        if day is None:
            return False
        follows = before is None or (_rank(before) < own and (before.one.day or 0) < day)
        precedes = after is None or (own < _rank(after) and day < (after.one.day or day + 1))
        return follows and precedes

    def _is_remarkable(self, shift: int) -> bool:
        """Whether a number so far from its period is more than an issue come out early or late."""
        before, after = self.around
        unseen = _last(after) - _last(before) if before is not None and after is not None else 0
        return shift > 1 and (self.quiet or shift > LATE_SHARE * unseen)

    def _likelier(self, expected: int, slot: int) -> Finding:
        """Decide by the smaller slip: fewer signs that differ between print and correction."""
        if self.place.position is not None and self.place.position.first == expected:
            return self._wrong_date(slot)
        field, number = self._corrected_number(expected)
        date = self._corrected_date(slot)
        slip = _differing(str(getattr(self.place.one.issue.enumeration, field) or ""), number or "")
        if date is not None and _differing(self._printed_date(), date) < slip:
            return self._wrong_date(slot)
        return self._wrong_number(expected)

    def _wrong_number(self, expected: int) -> Finding:
        field, correction = self._corrected_number(expected)
        own = self.place.position
        self.place.position = Range(expected, expected + (own.width - 1 if own else 0))
        self.place.level = None if self.place.slot is None else self.place.slot - expected
        return self._misprint(field, correction, f"the issues around it and {self._printed_date()} call for")

    def _corrected_number(self, expected: int) -> tuple[str, str | None]:
        """Return the field of the enumeration that is wrong, and what it should be; a volume, if that explains all."""
        one, counting = self.place.one, self.place.stretch.counting
        own = self.place.position
        shift = expected - own.first if own else 0
        if one.number is None or (one.whole is not None and own == one.whole):
            return "whole_number", str(expected)
        if counting.style == "restarting" and one.volume is not None:
            volume = self._corrected_volume(expected, one.number)
            if volume is not None:
                return "volume", str(volume)
        number = one.number.first + shift
        if number < 1 or (counting.style == "restarting" and counting.regular and number > (counting.size or number)):
            return self._corrected_volume_and_number(expected)
        return "number", str(number) if own is None or own.width == 1 else f"{number}-{number + own.width - 1}"

    def _corrected_volume(self, expected: int, number: Range) -> int | None:
        """Return the volume with which the printed number would be in its place, of those around."""
        counting, one = self.place.stretch.counting, self.place.one
        if counting.regular and number.last > (counting.size or number.last):
            return None
        near = {place.volume for place in self.around if place} | {(one.volume or 0) - 1, (one.volume or 0) + 1}
        step = counting.size or 0
        if counting.regular and step and one.volume is not None and self.place.position is not None:
            near.add(one.volume + (expected - self.place.position.first) // step)
        fitting = (
            volume
            for volume in near
            if volume is not None and 0 < volume != one.volume and counting.position(volume, number).first == expected
        )
        return next(fitting, None)

    def _corrected_volume_and_number(self, expected: int) -> tuple[str, str | None]:
        size, one = self.place.stretch.counting.size, self.place.one
        if not size or one.volume is None or self.place.position is None or one.number is None:
            return "number", None
        turns, number = divmod(one.number.first + expected - self.place.position.first - 1, size)
        # Two fields are wrong at once, or the volume did not turn where it should: the number is named, but for one
        # before the first volume.
        return "number", str(number + 1) if one.volume + turns > 0 else None

    def _wrong_date(self, slot: int) -> Finding:
        date = self._corrected_date(slot)
        self.place.slot = slot
        return self._misprint(field_of_date(self.place.one, self.place.stretch.rule), date, "its number calls for")

    def _corrected_date(self, slot: int) -> str | None:
        return label_text(self.place.one, self.place.stretch.rule, slot, self.account.reckoner)

    def _printed_date(self) -> str:
        chronology = self.place.one.issue.chronology
        field = field_of_date(self.place.one, self.place.stretch.rule)
        return str(getattr(chronology, field or "gregorian", None) or "its date")

    def _misprint(self, field: str | None, correction: str | None, why: str) -> Finding:
        words = f"{why} {field or 'date'} {correction}" if correction else f"{why} another {field or 'date'}"
        return self._finding("misprint", words.replace("_", " "), field, correction)

    def _finding(self, code: str, message: str, field: str | None, correction: str | None) -> Finding:
        return Finding(code, self.place.one.issue, self.place.one.index, message, field, correction)  # type: ignore[arg-type]


def _rank(place: Place) -> tuple[int, int]:
    """Return what the issues of a run are in the order of: volume and number, or the place in the run."""
    number = place.one.number
    if place.stretch.counting.style == "restarting" and number is not None:
        return place.volume or 0, number.first
    return 0, place.position.first if place.position else 0


def _first(place: Place) -> int:
    assert place.position is not None  # only such stand around another
    return place.position.first


def _last(place: Place) -> int:
    assert place.position is not None
    return place.position.last


def _differing(printed: str, corrected: str) -> int:
    """Count the signs that a compositor would have to change, each one wrong, left out or put in as one.

    >>> _differing("1443-05-28", "1442-05-28"), _differing("12", "112"), _differing("15", "5")
    (1, 1, 1)
    """
    row = list(range(len(corrected) + 1))
    for at, sign in enumerate(printed, 1):
        last, row[0] = row[0], at
        for other, wanted in enumerate(corrected, 1):
            last, row[other] = row[other], min(row[other] + 1, row[other - 1] + 1, last + (sign != wanted))
    return row[-1]

"""The rule that explains a stretch of the run best: the one by which the account of its issues is cheapest."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from issue_dates.series.levels import LOOSE_TURN, TURN, Fit, Reach, fit_levels
from issue_dates.series.numbering import Count, Counting, infer_counting
from issue_dates.series.observation import MONTH_DAYS, Range
from issue_dates.series.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from issue_dates.series.frequency import Pace, Shape
    from issue_dates.series.numbering import Style
    from issue_dates.series.observation import Observation, Reckoner
    from issue_dates.values import Reckoning

ASTRAY = 0.35
"""What an issue on another day than the rule's costs: three of them outweigh a pause."""
FIXED_SHARE = 0.4
"""The share of issues on the rule's days from which it has such days at all."""
UNPRINTED = 2.0
"""The cost of a rule in a reckoning that the run hardly prints."""
UNUSUAL = 1.5
"""The cost of a rule that has no name: "every 28 days" must explain more than "monthly"."""
PRINTED_SHARE = 0.3
LEAST_APART, MOST_APART = 28, 38
"""Twelve Gregorian months take 12.37 Hijri ones: a month is passed over every 33rd issue, give or take a sighting."""


@dataclass(slots=True)
class Stretch:
    """A part of the run under one rule, with the account of each of its issues."""

    rule: Rule
    run: list[Observation]
    volumes: list[int | None]
    counting: Counting
    slots: list[list[Range]]
    positions: list[Range | None]
    fits: list[Fit | None]
    cost: float
    on_anchor: Count
    start: int = 0

    @property
    def is_counted(self) -> bool:
        """Whether any of its issues print both a number and a date."""
        return any(fit is not None for fit in self.fits)

    def levels(self) -> list[int]:
        """Return the lag at each issue: its own, or that of the issue before it, or of the first that has any."""
        level = next((fit.level for fit in self.fits if fit is not None), 0)
        filled = []
        for fit in self.fits:
            level = level if fit is None else fit.level
            filled.append(level)
        return filled


def fit_stretch(
    run: Sequence[Observation], volumes: Sequence[int | None], style: Style | None, pace: Pace, reckoner: Reckoner
) -> Stretch:
    """Return the stretch under the best rule of a pace."""
    candidates = []
    for penalty, rule, on_anchor in _rules(run, pace, reckoner):
        stretch = _account(rule, on_anchor, run, volumes, style, reckoner)
        stretch.cost += penalty
        candidates.append(stretch)
    best = min(candidates, key=lambda stretch: stretch.cost)
    if _skips_months(best):
        rule = _unfixed(replace(best.rule, runs_in="gregorian"), pace.shapes[0], 0)
        # The months printed tell the size of a volume better than those that each may belong to.
        counting = best.counting if best.counting.regular else None
        return _account(rule, Count(0, 0), run, volumes, style, reckoner, counting)
    return best


def _skips_months(stretch: Stretch) -> bool:
    """Whether a Hijri monthly leaves out about every 33rd month, as a Gregorian one with Hijri labels does."""
    rule = stretch.rule
    if not (rule.frequency == "m" and rule.runs_in == "hijri") or _is_printed(stretch.run, "gregorian"):
        return False
    known = [
        (fit.level, position.first)
        for fit, position in zip(stretch.fits, stretch.positions, strict=True)
        if fit is not None and position is not None
    ]
    changes = [(one, two) for one, two in pairwise(known) if two[0] != one[0]]
    if len(changes) < 2 or any(two[0] - one[0] != 1 for one, two in changes):
        return False
    # Of a skip among issues that are not there, only the neighbourhood is known; the run may begin and end anywhere.
    skips = [Range(one[1], two[1]) for one, two in changes]
    apart = all(two.last - one.first >= LEAST_APART for one, two in pairwise(skips))
    ends = Range(known[0][1], known[0][1]), Range(known[-1][1], known[-1][1])
    return apart and all(two.first - one.last <= MOST_APART for one, two in pairwise([ends[0], *skips, ends[1]]))


def _rules(run: Sequence[Observation], pace: Pace, reckoner: Reckoner) -> Iterator[tuple[float, Rule, Count]]:
    """Yield every rule of a pace, with its penalty and how many issues keep to its days."""
    order = 0
    unlikely: list[tuple[float, Rule, Count]] = []
    for shape in pace.shapes:
        for reckoning in _reckonings(run, shape):
            rule, on_anchor = _anchored(shape, reckoning, run, reckoner)
            unprinted = shape.months and not _is_printed(run, reckoning)
            astray = (on_anchor.of - on_anchor.fitting) * ASTRAY
            penalty = UNPRINTED * unprinted + UNUSUAL * (shape.code == "z" and len(pace.shapes) > 1) + 0.01 * order
            # Where months alone are printed, thirty days or the months of another reckoning cannot be told from them.
            if 2 * on_anchor.of < len(run) and (unprinted or (shape.code == "z" and order)):
                unlikely.append((astray + penalty, rule, on_anchor))
                continue
            yield astray + penalty, rule, on_anchor
            order += 1
    if not order:  # hardly any issue is dated at all
        yield from unlikely


def _reckonings(run: Sequence[Observation], shape: Shape) -> list[Reckoning]:
    if not shape.months:
        return ["gregorian"]
    found: list[Reckoning] = ["gregorian", "hijri"]
    others: tuple[Reckoning, ...] = ("solar_hijri", "rumi")
    return found + [name for name in others if _is_printed(run, name)]


def _is_printed(run: Sequence[Observation], reckoning: Reckoning) -> bool:
    """Whether enough of the issues that are dated at all bear a date of the reckoning."""
    printed, dated = sum(reckoning in one.dates for one in run), sum(bool(one.dates) for one in run)
    return 0 < printed >= PRINTED_SHARE * dated


def _anchored(shape: Shape, reckoning: Reckoning, run: Sequence[Observation], reckoner: Reckoner) -> tuple[Rule, Count]:
    """Find the days of the cycle that most issues come out on."""
    bare = Rule(shape.code, reckoning, shape.cycle, shape.months, (0,), fixed=True)
    exact = [place for one in run if (place := bare.exact_place(one, reckoner)) is not None]
    offsets = Counter(bare.offset(place) for place in exact)
    if not offsets:
        return _unfixed(bare, shape, _month_offset(bare, run, reckoner)), Count(0, 0)
    anchors = _peaks(offsets, shape.times, bare.length)
    fitting = sum(offsets[anchor] for anchor in anchors)
    on_anchor = Count(fitting, len(exact))
    if len(anchors) == shape.times and (on_anchor.share >= FIXED_SHARE or not shape.months):
        rule = Rule(shape.code, reckoning, shape.cycle, shape.months, tuple(anchors), fixed=True)
        return rule, on_anchor
    middle = Counter(offset // MONTH_DAYS for offset in offsets.elements()).most_common(1)[0][0]
    return _unfixed(bare, shape, middle), on_anchor


def _peaks(offsets: Counter[int], times: int, length: int) -> list[int]:
    """Return the commonest places of the cycle, no two of them closer than a third of their usual distance."""
    apart = max(1, length // times // 3)
    peaks: list[int] = []
    for offset, _ in sorted(offsets.items(), key=lambda item: (-item[1], item[0])):
        if all(min(abs(offset - peak), length - abs(offset - peak)) >= apart for peak in peaks):
            peaks.append(offset)
        if len(peaks) == times:
            break
    return sorted(peaks)


def _month_offset(rule: Rule, run: Sequence[Observation], reckoner: Reckoner) -> int:
    """Return which month of a longer cycle most issues belong to."""
    found = (rule.places(one, reckoner) for one in run)
    months = Counter(rule.offset(places[0].first + 15) // MONTH_DAYS for places in found if places)
    return months.most_common(1)[0][0] if months and rule.months else 0


def _unfixed(rule: Rule, shape: Shape, month: int) -> Rule:
    """Return a rule whose issues fall anywhere in their part of the cycle."""
    part = (MONTH_DAYS if shape.months else rule.length) / shape.times
    anchors = tuple(month * MONTH_DAYS + part * (index + 0.5) - 0.5 for index in range(shape.times))
    return Rule(rule.frequency, rule.runs_in, rule.cycle, rule.months, anchors, fixed=False)


def _account(
    rule: Rule,
    on_anchor: Count,
    run: Sequence[Observation],
    volumes: Sequence[int | None],
    style: Style | None,
    reckoner: Reckoner,
    counting: Counting | None = None,
) -> Stretch:
    slots = [[rule.slots_between(places) for places in rule.places(one, reckoner)] for one in run]
    central = [ranges[0].first if ranges and ranges[0].width == 1 else None for ranges in slots]
    counting = counting or infer_counting(style, run, volumes, central)
    by_whole = _counts_whole(run)
    positions = [_position(one, volume, counting, by_whole=by_whole) for one, volume in zip(run, volumes, strict=True)]
    reaches = _reaches(run, volumes, slots, positions, counting)
    cost, account = fit_levels([reach for reach in reaches if reach is not None])
    standing = iter(account)
    fits = [None if reach is None else next(standing) for reach in reaches]
    return Stretch(rule, list(run), list(volumes), counting, slots, positions, fits, cost, on_anchor)


def _counts_whole(run: Sequence[Observation]) -> bool:
    """Whether the running number is printed often enough to count by."""
    return 2 * sum(one.whole is not None for one in run) > len(run)


def _position(one: Observation, volume: int | None, counting: Counting, *, by_whole: bool) -> Range | None:
    if one.extra:
        return None
    if by_whole:
        return one.whole
    return None if one.number is None else counting.position(volume, one.number)


def _reaches(
    run: Sequence[Observation],
    volumes: Sequence[int | None],
    slots: Sequence[list[Range]],
    positions: Sequence[Range | None],
    counting: Counting,
) -> list[Reach | None]:
    reaches: list[Reach | None] = []
    before: int | None = None
    for at in range(len(run)):
        position = positions[at]
        if position is None or not slots[at]:
            reaches.append(None)
            continue
        lags = tuple(_lags(slot, position) for slot in slots[at])
        if before is None:
            reaches.append(Reach(lags))
        else:
            turned = counting.style == "restarting" and (volumes[at] or 0) > (volumes[before] or 0)
            advance = position.first - positions[before].last  # type: ignore[union-attr]
            turn = TURN if counting.regular else LOOSE_TURN
            reaches.append(Reach(lags, advance, turned, (counting.size or 0) / 2, turn))
        before = at
    return reaches


def _lags(slot: Range, position: Range) -> Range:
    """Return the lags that an issue can have; a double number may stand at either of its periods."""
    if slot.width == position.width:
        return Range(slot.first - position.first, slot.first - position.first)
    return Range(slot.first - position.last, slot.last - position.first)

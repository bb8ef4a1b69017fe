"""A strategy for runs of issues with planted faults."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from issue_dates.strategies.planting import APART, KINDS, RULES, Kind, Plan, Truth, is_usable, plant

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from issue_dates.strategies.planting import PlannedRule
    from issue_dates.values import Issue

# How many numbers a volume may have, by the MARC code of the frequency; None: numbered on and on.
_SIZES: dict[str, tuple[int | None, ...]] = {"w": (52, 48, None), "e": (26, 24, None), "s": (24, None)}
_FIRST, _LAST = dt.date(1950, 1, 1), dt.date(1980, 1, 1)


class Run(NamedTuple):
    """A run of issues, the plan that it was printed by, and the faults and gaps planted in it.

    `truth.faults` maps the index of an issue to the kind of its fault and what its field should be; `truth.gaps` are
    the indexes of the issues around each gap, how many are missing, and `missing` or `pause`.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import runs
    >>> run = find(runs(kinds=("number",)), lambda run: len(run.truth.faults) == 1)
    >>> run.truth.faults, run.issues[7].enumeration.number.first
    ({7: ('number', '8')}, 9)
    """

    issues: list[Issue]
    plan: Plan
    truth: Truth


def runs(
    min_size: int = 20, max_size: int = 120, *, faults: int = 4, kinds: tuple[Kind, ...] = KINDS
) -> SearchStrategy[Run]:
    """Runs of a journal with at most so many planted faults, and the truth about them.

    >>> from hypothesis import find
    >>> from issue_dates.strategies import runs
    >>> run = find(runs(), lambda run: len(run.truth.gaps) == 1)
    >>> run.plan.rule.frequency, len(run.issues), run.truth.faults
    ('w', 20, {})

    `kinds` are the faults that may be planted: `gap` (numbers missing), `pause` (none appeared), `number`, `volume`,
    `hijri` and `gregorian` (misprints), `jump` (a volume number too high from some issue on), `duplicate` and `swap`.
    Faults stand seven issues apart, so that none is another's excuse. Raises `InvalidArgument` for a size or a kind
    that no run can have.
    """
    if not 2 <= min_size <= max_size:
        raise InvalidArgument(f"sizes must be in order and 2 at least, not {min_size!r} and {max_size!r}")
    if faults < 0 or not kinds or not set(kinds) <= set(KINDS):
        raise InvalidArgument(f"faults must be 0 or more, of the kinds {', '.join(KINDS)}, not {faults!r} of {kinds!r}")

    @st.composite
    def draw_one(draw: st.DrawFn) -> Run:
        rule = draw(st.sampled_from(RULES))
        count = draw(st.integers(min_size, max_size))
        size = draw(st.sampled_from(_SIZES.get(rule.frequency, (12, 10, 6, None))))
        fields, months_only = draw(_printed(rule))
        planted = draw(_faults(rule, count, size, fields, faults, kinds))
        plan = Plan(rule, count, draw(st.dates(_FIRST, _LAST)), size, fields, months_only, planted)
        return Run(*_planted(plan))

    return draw_one()


def _planted(plan: Plan) -> tuple[list[Issue], Plan, Truth]:
    issues, truth = plant(plan)
    return issues, plan, truth


def _own(rule: PlannedRule) -> str:
    """Return the reckoning that a journal's own dates are in."""
    return "gregorian" if rule.unit == "days" else rule.unit


@st.composite
def _printed(draw: st.DrawFn, rule: PlannedRule) -> tuple[tuple[str, ...], bool]:
    """Draw the reckonings that a journal prints its dates in, and whether it prints months alone."""
    own = _own(rule)
    months_only = rule.unit != "days" and len(rule.days) == 1 and draw(st.booleans())
    fields = {own}
    # Beside a solar month, a Gregorian one would tell as much.
    if draw(st.booleans()) and not (months_only and rule.unit == "solar_hijri"):
        fields |= {"hijri", "gregorian"}
    return tuple(sorted(fields)), months_only


@st.composite
def _faults(
    draw: st.DrawFn, rule: PlannedRule, count: int, size: int | None, fields: tuple[str, ...], most: int,
    kinds: tuple[Kind, ...],
) -> tuple[tuple[Kind, int, int], ...]:  # fmt: skip
    """Draw faults that can be told from one another: their kind, issue and amount."""
    planted: list[tuple[Kind, int, int]] = []
    at = APART
    while at < count - APART and len(planted) < most and draw(st.booleans()):
        jumped = any(kind == "jump" for kind, _, _ in planted)
        usable = [kind for kind in kinds if is_usable(kind, set(fields), size, _own(rule), jumped=jumped)]
        if not usable:
            break
        kind: Kind = draw(st.sampled_from(usable))  # pyright: ignore[reportAssignmentType]
        at = draw(st.integers(at, count - APART - 1))
        planted.append((kind, at, draw(st.sampled_from(_amounts(kind)))))
        at += APART
    return tuple(planted)


def _amounts(kind: Kind) -> tuple[int, ...]:
    """Return how much a fault of a kind may be: issues or periods, or what is added to the field."""
    match kind:
        case "gap" | "pause":
            return 1, 2, 3, 4, 5
        case "volume":
            return 1, 2, 10
        case "number":
            return 1, 2, 3, 10, 20
        case "hijri" | "gregorian":
            return 1, 2, 6, 12, -12
        case _:
            return (1,)

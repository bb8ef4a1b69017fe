"""The pattern of a run as MARC 21 holdings write it: field 853 for the rule, 863 for what is held.

Plain pairs of subfield code and value; an exporter makes fields of them. Source: MARC 21 Format for Holdings Data,
853-855 and 863-865, Library of Congress.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

from issue_dates.series.gaps import progressing
from issue_dates.series.observation import MONTH_DAYS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from issue_dates.series.fitting import Stretch
    from issue_dates.series.inference import Account
    from issue_dates.series.placing import Place
    from issue_dates.series.volumes import Turn
    from issue_dates.values import Reckoning

Subfields: TypeAlias = list[tuple[str, str]]

OPENING_SHARE = 0.75


def pattern(account: Account, turn: Turn | None) -> Subfields:
    """Return the subfields of field 853: captions, units a volume, numbering, frequency, regularity."""
    stretch = account.stretches[-1] if account.stretches else None
    has_volumes = any(one.volume is not None for one in account.run)
    fields: Subfields = [("8", "1")]
    fields += [("a", "v."), ("b", "no.")] if has_volumes else [("a", "no.")]
    if has_volumes and stretch is not None:
        size = stretch.counting.size if stretch.counting.regular else None
        fields.append(("u", str(size) if size else "var"))
        if account.style is not None:
            fields.append(("v", "r" if account.style == "restarting" else "c"))
    fields += [("i", "(year)"), ("j", "(month)")]
    if stretch is None:
        return fields
    rule = stretch.rule
    if any(one.dates[rule.runs_in].exact for one in account.run if rule.runs_in in one.dates):
        fields.append(("k", "(day)"))
    # $w has no code for "every n days": then the number of issues a year says it.
    fields.append(("w", rule.frequency if rule.frequency != "z" else _times_a_year(rule.length / len(rule.anchors))))
    opening = _opening_month(stretch) if turn is None else turn.month + 1
    if opening is not None:
        fields.append(("x", f"{opening:02d}"))
    fields += [("y", "p" + value) for value in _regularity(rule.weekdays, rule.month_days)]
    return fields


def _opening_month(stretch: Stretch) -> int | None:
    """Return the month in which volumes begin, by the first numbers seen, if it is nearly always the same."""
    name = stretch.rule.runs_in
    months = Counter(
        one.dates[name].places.first // MONTH_DAYS % 12 + 1
        for one in stretch.run
        if one.number is not None and one.number.first == 1 and name in one.dates and name != "rumi"
    )
    month, count = months.most_common(1)[0] if months else (0, 0)
    return month if count > 1 and count >= OPENING_SHARE * months.total() else None


def _times_a_year(days: float) -> str:
    return str(max(1, round(365.25 / days)))


def _regularity(weekdays: Sequence[str], month_days: Sequence[int]) -> list[str]:
    if weekdays:
        return ["d" + ",".join(name[:2].lower() for name in weekdays)]
    return ["d" + ",".join(f"{day:02d}" for day in month_days)] if month_days else []


def _follows(one: Place, other: Place) -> bool:
    """Say whether no number is left out between two issues."""
    return bool(one.position and other.position and other.position.first <= one.position.last + 1)


def holdings(places: Sequence[Place], runs_in: Reckoning) -> list[Subfields]:
    """Return the subfields of one field 863 for each unbroken row of issues: first to last of each level."""
    rows: list[list[Place]] = []
    for place in progressing(places):
        if rows and rows[-1][-1].stretch is place.stretch and _follows(rows[-1][-1], place):
            rows[-1].append(place)
        else:
            rows.append([place])
    return [_row(number, row[0], row[-1], runs_in) for number, row in enumerate(rows, 1)]


def _row(number: int, first: Place, last: Place, runs_in: Reckoning) -> Subfields:
    fields: Subfields = [("8", f"1.{number}")]
    ends = (first.one.issue.enumeration, last.one.issue.enumeration)
    levels = ("volume", "number") if ends[0].volume is not None else ("number",)
    for code, level in zip("ab", levels, strict=False):
        # A double number has a slash of its own, since the hyphen joins first and last.
        fields += _span(code, *(str(getattr(end, level) or "").replace("-", "/") for end in ends))
    dates = [str(getattr(place.one.issue.chronology, runs_in) or "") for place in (first, last)]
    parts = [date.split("/")[0].split("-") for date in dates]
    for code, at in (("i", 0), ("j", 1), ("k", 2)):
        fields += _span(code, *(part[at] if len(part) > at else "" for part in parts))
    return fields


def _span(code: str, first: str, last: str) -> Subfields:
    if not first:
        return []
    return [(code, first if first == last or not last else f"{first}-{last}")]

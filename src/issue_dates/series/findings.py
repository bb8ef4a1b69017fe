"""What a careful reader of the run would remark: the gaps in it, and the issues whose print cannot be right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from issue_dates.values import Issue

Code: TypeAlias = Literal["misprint", "volume-jump", "dates-disagree", "duplicate", "out-of-order", "rule-change"]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about one issue that does not go together with the rest of the run.

    `code` is `misprint` (one field that, corrected, removes the contradiction), `volume-jump` (it runs too
    high or too low from this issue on), `dates-disagree`, `duplicate`, `out-of-order` or `rule-change` (another
    frequency, weekday or run of numbers from this issue on).
    `field` names the field of the record that is doubtful, `correction` is what it should be, both where the run
    tells. `index` is the place of the issue among those given.

    >>> from issue_dates import infer_series, Chronology, Enumeration, GregorianMonth, Issue, Numbering
    >>> numbers = [1, 2, 3, 4, 15, 6, 7, 8]
    >>> run = [
    ...     Issue(None, Enumeration(Numbering(1), Numbering(number)), Chronology(gregorian=GregorianMonth(1910, month)))
    ...     for month, number in enumerate(numbers, 1)
    ... ]
    >>> finding = infer_series(run).misprints()[0]
    >>> finding.code, finding.at, finding.field, finding.correction
    ('misprint', 'v.1:no.15', 'number', '5')
    """

    code: Code
    issue: Issue
    index: int
    message: str
    field: str | None = None
    correction: str | None = None

    @property
    def at(self) -> str:
        """The issue as it is printed, by its identifier.

        >>> from issue_dates import Enumeration, Issue, Numbering
        >>> from issue_dates.series import Finding
        >>> Finding("duplicate", Issue(None, Enumeration(Numbering(1), Numbering(15))), 4, "there 2 times").at
        'v.1:no.15'
        """
        return name_of(self.issue)

    def to_dict(self) -> dict[str, Any]:
        """Return the finding as JSON holds it.

        >>> from issue_dates import Enumeration, Issue, Numbering
        >>> from issue_dates.series import Finding
        >>> finding = Finding("misprint", Issue(None, Enumeration(None, Numbering(15))), 4, "…", "number", "5")
        >>> finding.to_dict()["at"], finding.to_dict()["correction"]
        ('no.15', '5')
        """
        return {
            "code": self.code,
            "at": self.at,
            "message": self.message,
            "field": self.field,
            "correction": self.correction,
            "index": self.index,
        }


@dataclass(frozen=True, slots=True)
class Gap:
    """Issues that are absent between two that are there, or a pause in which the numbering waited.

    Of kind `missing`, `missing` counts the numbers that are skipped; of kind `pause`, the periods without an issue.

    >>> from issue_dates import Chronology, Enumeration, GregorianMonth, Issue, Numbering, infer_series
    >>> run = [
    ...     Issue(None, Enumeration(None, Numbering(n)), Chronology(gregorian=GregorianMonth(1910, n)))
    ...     for n in (1, 2, 3, 6, 7)
    ... ]
    >>> [gap.missing for gap in infer_series(run).gaps()]
    [2]
    """

    after: Issue
    before: Issue
    missing: int
    kind: Literal["missing", "pause"]

    def to_dict(self) -> dict[str, Any]:
        """Return the gap as JSON holds it.

        >>> from issue_dates import Enumeration, Issue, Numbering
        >>> from issue_dates.series import Gap
        >>> third, sixth = (Issue(None, Enumeration(None, Numbering(n))) for n in (3, 6))
        >>> Gap(third, sixth, 2, "missing").to_dict()
        {'after': 'no.3', 'before': 'no.6', 'missing': 2, 'kind': 'missing'}
        """
        return {
            "after": name_of(self.after),
            "before": name_of(self.before),
            "missing": self.missing,
            "kind": self.kind,
        }


def name_of(issue: Issue) -> str:
    """Return the identifier of an issue, or its date where it prints no numbers and no Hijri month.

    >>> import datetime
    >>> from issue_dates import Chronology, Issue
    >>> name_of(Issue(chronology=Chronology(gregorian=datetime.date(1910, 8, 7))))
    '1910-08-07'
    """
    named = str(issue.id)
    if named and (issue.enumeration.number or issue.enumeration.volume):
        return named
    whole = issue.enumeration.whole_number
    dates = (getattr(issue.chronology, name) for name in ("gregorian", "solar_hijri", "rumi"))
    return str(whole) if whole else named or next((str(date) for date in dates if date is not None), "?")


def in_order(findings: Sequence[Finding], order: Sequence[int]) -> tuple[Finding, ...]:
    """Sort findings by the run, and tell of one field of one issue once."""
    rank = {index: at for at, index in enumerate(order)}
    seen: set[tuple[int, object]] = set()
    kept = []
    for finding in sorted(findings, key=lambda found: rank.get(found.index, len(rank))):
        key = finding.index, finding.field
        if key not in seen or finding.code == "duplicate":
            seen.add(key)
            kept.append(finding)
    return tuple(kept)

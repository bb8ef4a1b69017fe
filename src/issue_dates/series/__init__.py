"""Runs of issues: the issuing rule, what is missing, what is misprinted, and which calendar the printer used."""

from issue_dates.series.evidence import CalendarEvidence
from issue_dates.series.numbering import Count
from issue_dates.series.rule import Rule

__all__ = ["CalendarEvidence", "Count", "Rule"]

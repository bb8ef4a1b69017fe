"""Runs of issues: the issuing rule, what is missing, what is misprinted, and which calendar the printer used."""

from issue_dates.series.evidence import CalendarEvidence
from issue_dates.series.findings import Finding, Gap
from issue_dates.series.numbering import Count
from issue_dates.series.prediction import Expected
from issue_dates.series.rule import Rule
from issue_dates.series.series import Series, infer_series
from issue_dates.series.timeline import Mark

__all__ = ["CalendarEvidence", "Count", "Expected", "Finding", "Gap", "Mark", "Rule", "Series", "infer_series"]

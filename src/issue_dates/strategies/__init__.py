"""Hypothesis strategies: values, calendars' days, issues, mastheads with their truth, pages and runs.

With the extra `strategies` installed, `st.from_type` knows the values without anything being imported.
"""

try:
    import hypothesis  # noqa: F401
except ImportError as _error:
    raise ImportError('the strategies need Hypothesis: pip install "issue-dates[strategies]"') from _error

from issue_dates.strategies.dates import (
    gregorian_months,
    gregorian_years,
    hijri_dates,
    hijri_months,
    hijri_years,
    rumi_dates,
    rumi_months,
    rumi_years,
    solar_hijri_dates,
    solar_hijri_months,
    solar_hijri_years,
)
from issue_dates.strategies.issues import chronologies, enumerations, issue_ids, issues, numberings
from issue_dates.strategies.mastheads import Masthead, damaged_mastheads, mastheads, pages
from issue_dates.strategies.printed import printed_issues
from issue_dates.strategies.runs import Run, runs
from issue_dates.strategies.spans import calendars, intervals, partial_dates

__all__ = [
    "Masthead",
    "Run",
    "calendars",
    "chronologies",
    "damaged_mastheads",
    "enumerations",
    "gregorian_months",
    "gregorian_years",
    "hijri_dates",
    "hijri_months",
    "hijri_years",
    "intervals",
    "issue_ids",
    "issues",
    "mastheads",
    "numberings",
    "pages",
    "partial_dates",
    "printed_issues",
    "rumi_dates",
    "rumi_months",
    "rumi_years",
    "runs",
    "solar_hijri_dates",
    "solar_hijri_months",
    "solar_hijri_years",
]

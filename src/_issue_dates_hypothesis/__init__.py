"""What `import hypothesis` runs: the values' strategies are registered by name, and made when they are first drawn.

This stands outside the package so that nothing wrong there, or with our installation, can stop `import hypothesis`:
whoever imports `issue_dates` is told of it then.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def register() -> None:
    """Let `hypothesis.strategies.from_type` know the values; do nothing where they cannot be imported."""
    try:
        from hypothesis import strategies as st

        from issue_dates import values

        for name, strategy in _STRATEGIES.items():
            st.register_type_strategy(getattr(values, name), _later(strategy))
    except Exception:  # noqa: BLE001, S110  # whatever is wrong with us, it is not for `import hypothesis` to say
        pass


_STRATEGIES = {
    "Chronology": "chronologies",
    "Enumeration": "enumerations",
    "GregorianMonth": "gregorian_months",
    "GregorianYear": "gregorian_years",
    "HijriDate": "hijri_dates",
    "HijriMonth": "hijri_months",
    "HijriYear": "hijri_years",
    "Interval": "intervals",
    "Issue": "issues",
    "IssueId": "issue_ids",
    "Numbering": "numberings",
    "PartialDate": "partial_dates",
    "RumiDate": "rumi_dates",
    "RumiMonth": "rumi_months",
    "RumiYear": "rumi_years",
    "SolarHijriDate": "solar_hijri_dates",
    "SolarHijriMonth": "solar_hijri_months",
    "SolarHijriYear": "solar_hijri_years",
}


def _later(name: str) -> Callable[[type], Any]:
    """Return what makes a strategy for a type when it is asked for."""

    def make(_type: type) -> Any:
        from issue_dates import strategies

        return getattr(strategies, name)()

    return make

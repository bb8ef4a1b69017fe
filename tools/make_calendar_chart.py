"""Draw where the calendars disagree: `python tools/make_calendar_chart.py` writes `docs/_static/calendars.svg`.

For each decade, and each calendar beside the printed Umm al-Qura, the share of months that begin so many days earlier
or later.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib import pyplot as plt

from issue_dates import HijriDate, get_calendar

TARGET = Path(__file__).parent.parent / "docs" / "_static" / "calendars.svg"
OTHERS = ("umm-al-qura-icu", "umm-al-qura-dotnet", "tabular-16-civil", "tabular-16-astronomical", "iran")
OFFSETS = (-2, -1, 0, 1, 2)
NAMES = ("2 days earlier", "1 day earlier", "the same day", "1 day later", "2 days later")
COLOURS = ("#2b5c8a", "#8db8d8", "#e6e6e6", "#f0b27a", "#b5541c")


def decades() -> list[range]:
    """Return the years of the printed table, by tens."""
    years = get_calendar("umm-al-qura").years
    return [range(max(first, years[0]), min(first + 10, years[-1] + 1)) for first in range(1340, 1501, 10)]


def shares(name: str, years: range) -> list[float]:
    """Return for each offset the share of the months of these years, in per cent; zeros where nothing is covered."""
    printed, other = get_calendar("umm-al-qura"), get_calendar(name)
    firsts = [HijriDate(year, month, 1) for year in years for month in range(1, 13)]
    offsets = Counter(other.ordinal(first) - printed.ordinal(first) for first in firsts if other.covers(first))
    if not set(offsets) <= set(OFFSETS):
        raise SystemExit(f"{name} differs by more than two days: {offsets}")
    return [100 * offsets[offset] / (offsets.total() or 1) for offset in OFFSETS]


def draw(axes: Any, name: str) -> None:
    """Draw one calendar's bars."""
    for place, years in enumerate(decades()):
        bottom = 0.0
        for share, colour in zip(shares(name, years), COLOURS, strict=True):
            if share:
                axes.bar(place, share, bottom=bottom, color=colour, width=0.9)
                bottom += share
    axes.set_title(name, loc="left", fontsize=9, family="monospace")
    axes.set_yticks([0, 50, 100], ["0", "50", "100 %"], fontsize=8)
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.tick_params(length=0)


def main() -> None:
    """Draw and write the chart."""
    mpl.rcParams.update({"svg.hashsalt": "issue-dates", "svg.fonttype": "none", "font.family": "sans-serif"})
    figure, rows = plt.subplots(len(OTHERS), 1, figsize=(8, 7.5), sharex=True)
    for axes, name in zip(rows, OTHERS, strict=True):
        draw(axes, name)
    rows[-1].set_xticks(range(len(decades())), [f"{years[0] // 10 * 10}s" for years in decades()], fontsize=8)
    patches = [plt.Rectangle((0, 0), 1, 1, color=colour) for colour in COLOURS]
    figure.legend(patches, NAMES, ncol=5, loc="upper center", frameon=False, fontsize=8)
    figure.suptitle(" ", fontsize=8)
    figure.tight_layout()
    figure.savefig(TARGET, metadata={"Date": None, "Creator": None})


if __name__ == "__main__":
    main()

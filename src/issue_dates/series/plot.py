"""A picture of a run: one row for each volume, one mark for each issue, seen, missing or misprinted.

Needs matplotlib: `pip install "issue-dates[plot]"`.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from issue_dates.errors import InvalidValueError

if TYPE_CHECKING:
    from os import PathLike

    from issue_dates.series.series import Series
    from issue_dates.series.timeline import Mark

FORMATS = (".svg", ".png")
# Marks differ in form as well as in colour, so that a black-and-white print tells as much.
STYLES: dict[str, dict[str, Any]] = {
    "issue": {"marker": "s", "s": 16, "color": "#1f4e5f", "linewidths": 0, "label": "issue"},
    "missing": {
        "marker": "o",
        "s": 18,
        "facecolors": "none",
        "edgecolors": "#b23a48",
        "linewidths": 1.0,
        "label": "missing",
    },
    "misprint": {"marker": "X", "s": 42, "color": "#d98324", "linewidths": 0, "label": "misprint"},
}
MONTH = 30.44
WIDTH, ROW, FRAME = 9.0, 0.22, 1.5
"""Inches: the width of the figure, the height of a row and of what stands around the rows."""


def draw(series: Series, path: str | PathLike[str]) -> None:
    """Write the picture of a run to an SVG or PNG file.

    >>> from issue_dates import infer_series
    >>> from issue_dates.series.plot import draw
    >>> draw(infer_series([]), "run.pdf")
    Traceback (most recent call last):
    issue_dates.errors.InvalidValueError: a picture is .svg or .png, not 'run.pdf'

    Raises `InvalidValueError` for another kind of file, or a run without dates.
    """
    name = str(path)
    if not name.lower().endswith(FORMATS):
        raise InvalidValueError(f"a picture is {' or '.join(FORMATS)}, not {name!r}", field="path", value=name)
    # The same run makes the same file: no date, no random identifiers.
    import_matplotlib()
    from matplotlib import rc_context

    metadata: dict[str, Any] = {"Date": None} if name.lower().endswith(".svg") else {}
    with rc_context({"svg.hashsalt": "issue-dates", "svg.fonttype": "path"}):
        figure(series).savefig(name, metadata=metadata, bbox_inches="tight", dpi=150)


def import_matplotlib() -> None:
    """Raise an `ImportError` that says what to install, where matplotlib is missing."""
    try:
        import matplotlib as mpl  # noqa: F401
    except ImportError:
        raise ImportError('a picture needs matplotlib: pip install "issue-dates[plot]"') from None


def figure(series: Series) -> Any:
    """Return the picture as a matplotlib figure, to be changed or combined.

    Raises `InvalidValueError` for a run without dates.
    """
    marks = series.timeline()
    if not marks:
        raise InvalidValueError("nothing to draw: the run shows no rule, or has no dates", field="series")
    from matplotlib.figure import Figure

    rows = sorted({mark.row for mark in marks})
    image = Figure(figsize=(WIDTH, FRAME + ROW * len(rows)), layout="constrained")
    axes = image.add_subplot()
    _draw_marks(axes, marks, {row: at for at, row in enumerate(rows)}, _period(series))
    _draw_frame(axes, rows, series)
    return image


def _openings(marks: tuple[Mark, ...], period: float) -> dict[int, dt.date]:
    """Return the day on which each row begins: that of no. 1, seen or counted back to, or of the first issue there."""
    openings: dict[int, dt.date] = {}
    for kinds in (("issue", "missing"), ("misprint", "pause")):
        settled = set(openings)
        for mark in marks:
            if mark.kind in kinds and mark.row not in settled:
                back = round(((mark.number or 1) - 1) * period)
                opening = dt.date.fromordinal(max(1, mark.first.toordinal() - back))
                openings[mark.row] = min(opening, openings.get(mark.row, opening))
    return openings


def _period(series: Series) -> float:
    """Return the days of a number where each volume begins with 1; else 0, and rows begin with their first issue."""
    rule = series.rule
    if rule is None or series.numbering != "restarting":
        return 0.0
    return (rule.cycle * MONTH if rule.months else rule.cycle) / len(rule.anchors)


def _draw_marks(axes: Any, marks: tuple[Mark, ...], heights: dict[int, int], period: float) -> None:
    openings = _openings(marks, period)
    if all(mark.row == mark.first.year for mark in marks):
        openings = {mark.row: dt.date(mark.row, 1, 1) for mark in marks}
    pauses = [mark for mark in marks if mark.kind == "pause"]
    for mark in pauses:
        ends = [((day - openings[mark.row]).days + away) / MONTH for day, away in ((mark.first, 2), (mark.last, -2))]
        # One entry in the legend is enough.
        name = "pause" if mark is pauses[0] else None
        style = {"color": "#9aa5b1", "linewidth": 2.5, "solid_capstyle": "butt", "zorder": 1, "label": name}
        axes.plot(ends, [heights[mark.row]] * 2, **style)
    for kind, style in STYLES.items():
        points = [mark for mark in marks if mark.kind == kind]
        if points:
            places = [(mark.first - openings[mark.row]).days / MONTH for mark in points]
            axes.scatter(places, [heights[mark.row] for mark in points], zorder=2, **style)


def _draw_frame(axes: Any, rows: list[int], series: Series) -> None:
    from matplotlib.ticker import MaxNLocator

    by_year = rows[0] > 1000
    axes.set_yticks(range(len(rows)), [str(row) for row in rows], fontsize=7)
    axes.set_ylim(len(rows) - 0.5, -0.5)
    axes.set_ylabel("year" if by_year else "volume")
    axes.set_xlabel("months of the year" if by_year else "months since the volume began")
    axes.xaxis.set_major_locator(MaxNLocator(integer=True, steps=[1, 2, 3, 6, 10]))
    axes.set_title("\n".join(_wrapped(series.sentence)), fontsize=8, loc="left")
    axes.grid(axis="x", color="#e4e7eb", linewidth=0.6)
    axes.set_axisbelow(True)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.tick_params(left=False)
    axes.legend(loc="upper left", bbox_to_anchor=(1.0, 1.0), frameon=False, fontsize=8)


def _wrapped(text: str) -> list[str]:
    from textwrap import wrap

    return wrap(text, 110)

"""The picture of a run: what is written on it, where its marks stand, and that the same run makes the same file."""

from __future__ import annotations

import datetime as dt
import sys
from typing import TYPE_CHECKING, Any

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg

from issue_dates.errors import InvalidValueError
from issue_dates.series import Mark, Series, infer_series
from issue_dates.series.plot import _openings, figure
from issue_dates.values import GregorianMonth, Issue
from tests.series.issues import issue

if TYPE_CHECKING:
    from pathlib import Path

JANUARY = GregorianMonth(1990, 1)


def first_of(month: GregorianMonth) -> dt.date:
    return dt.date(month.year, month.month, 1)


def faulty() -> Series:
    """Three volumes of a monthly: one number missing, one misprinted, and four months' pause before the last."""
    run: list[Issue] = [
        issue(1 + at // 12, 1 + at % 12, gregorian=first_of(JANUARY + at + 4 * (at >= 24))) for at in range(36)
    ]
    run[5] = issue(1, 9, gregorian=run[5].chronology.gregorian)
    return infer_series(run[:16] + run[17:])


@pytest.fixture(scope="module")
def axes() -> Any:
    [axes] = figure(faulty()).axes
    return axes


def test_what_is_written(axes: Any) -> None:
    """The sentence above, volumes beside, months below, and a legend of each kind of mark that there is."""
    series = faulty()
    assert axes.get_title(loc="left").replace("\n", " ") == series.sentence
    assert max(map(len, axes.get_title(loc="left").split("\n"))) <= 110
    assert (axes.get_ylabel(), axes.get_xlabel()) == ("volume", "months since the volume began")
    assert [label.get_text() for label in axes.get_yticklabels()] == ["1", "2", "3"]
    assert [text.get_text() for text in axes.get_legend().get_texts()] == ["pause", "issue", "missing", "misprint"]
    by_year = figure(infer_series([issue(None, at + 1, gregorian=first_of(JANUARY + at)) for at in range(24)])).axes[0]
    assert (by_year.get_ylabel(), by_year.get_xlabel()) == ("year", "months of the year")


def test_where_marks_stand(axes: Any) -> None:
    """In months since the first number of the volume; the first volume on top."""
    issues, missing, misprints = axes.collections
    assert len(issues.get_offsets()) == 34
    assert [tuple(map(round, place)) for place in missing.get_offsets()] == [(4, 1)]
    assert [tuple(map(round, place)) for place in misprints.get_offsets()] == [(5, 0)]
    assert sorted((row, round(x)) for x, row in issues.get_offsets() if row == 2) == [(2, at) for at in range(12)]
    low, high = axes.get_ylim()
    assert (low, high) == (2.5, -0.5)
    [pause] = axes.lines
    assert set(pause.get_ydata()) == {1}
    # From two days after 1 December 1991 to two days before 1 May 1992; the volume began on 1 January 1991.
    assert list(pause.get_xdata()) == pytest.approx([(334 + 2) / 30.44, (486 - 2) / 30.44], abs=0.1)


def test_a_volume_that_is_not_seen_from_its_beginning() -> None:
    """It begins where its first number should be: no. 4 of a monthly stands at three months."""
    run = [issue(1 + at // 12, 1 + at % 12, gregorian=first_of(JANUARY + at)) for at in range(3, 36)]
    [axes] = figure(infer_series(run)).axes
    [issues] = axes.collections
    assert sorted((row, round(x)) for x, row in issues.get_offsets()) == [(at // 12, at % 12) for at in range(3, 36)]


@pytest.mark.parametrize(("numbers", "days"), [(24, (1, 15)), (36, (1, 11, 21))])
def test_of_several_issues_a_month_a_volume_begins_where_its_first_should_be(
    numbers: int, days: tuple[int, ...]
) -> None:
    """Its fifth issue stands at four times half a month, or a third."""
    run = [
        issue(
            1 + at // numbers,
            1 + at % numbers,
            gregorian=dt.date(1990 + at // len(days) // 12, at // len(days) % 12 + 1, days[at % len(days)]),
        )
        for at in range(4, 3 * numbers)
    ]
    [axes] = figure(infer_series(run)).axes
    [issues] = axes.collections
    first = min(x for x, row in issues.get_offsets() if row == 0)
    assert first == pytest.approx(4 / len(days), abs=0.1)


def test_weeks_are_counted_from_the_first_number_as_well() -> None:
    """No. 5 of a weekly stands at four weeks; where numbers run on, the first issue of a volume is its beginning."""
    run = [
        issue(1 + at // 26, 1 + at % 26, gregorian=dt.date(2021, 1, 1) + dt.timedelta(7 * at)) for at in range(4, 78)
    ]
    [issues] = figure(infer_series(run)).axes[0].collections
    assert min(x for x, row in issues.get_offsets() if row == 0) == pytest.approx(28 / 30.44)
    run = [issue(1 + at // 26, 1 + at, gregorian=dt.date(2021, 1, 1) + dt.timedelta(7 * at)) for at in range(4, 78)]
    [issues] = figure(infer_series(run)).axes[0].collections
    assert min(x for x, row in issues.get_offsets() if row == 0) == 0


def test_what_is_in_front(axes: Any) -> None:
    """Marks before pauses, and both before the grid, which goes up and down only; no frame but the axis below."""
    [pause] = axes.lines
    assert all(marks.get_zorder() > pause.get_zorder() for marks in axes.collections)
    assert axes.get_axisbelow() is True
    assert [line.get_visible() for line in axes.get_xgridlines()].count(True) > 0
    assert not any(line.get_visible() for line in axes.get_ygridlines())
    assert {side for side, spine in axes.spines.items() if spine.get_visible()} == {"bottom"}


def test_what_stands_around_the_rows() -> None:
    """The legend outside on the right, without a frame; whole months below; no tick beside the name of a row."""
    [axes] = (image := figure(faulty())).axes
    image.set_canvas(FigureCanvasAgg(image))
    image.canvas.draw()
    legend = axes.get_legend()
    assert axes.bbox.x1 <= legend.get_window_extent().x0 < legend.get_window_extent().x1 <= image.bbox.x1
    assert legend.get_window_extent().y1 <= axes.bbox.y1 + 20
    assert not legend.get_frame_on()
    assert all(tick == round(tick) for tick in axes.get_xticks())
    assert not any(tick.tick1line.get_visible() for tick in axes.yaxis.get_major_ticks())
    assert axes.title.get_window_extent().width == 0  # the sentence stands on the left, not in the middle


def test_marks_differ_in_form_as_well(axes: Any) -> None:
    """So that a black-and-white print tells as much: a square, an open circle, a larger cross."""
    issues, missing, misprints = axes.collections
    assert len({len(marks.get_paths()[0].vertices) for marks in (issues, missing, misprints)}) == 3
    assert missing.get_facecolor().size == 0
    assert misprints.get_sizes()[0] > 2 * issues.get_sizes()[0]
    colours = {str(marks.get_edgecolor()) for marks in (issues, missing, misprints)}
    assert len(colours) == 3


def test_a_picture_grows_with_its_volumes() -> None:
    """Nine inches wide, and about a fifth of an inch for each row."""
    sizes = []
    for count in (24, 48):
        run = [issue(1 + at // 12, 1 + at % 12, gregorian=JANUARY + at) for at in range(count)]
        sizes.append(tuple(figure(infer_series(run)).get_size_inches()))
    assert sizes[0][0] == sizes[1][0] == 9.0
    assert sizes[1][1] - sizes[0][1] == pytest.approx(2 * 0.22)
    assert sizes[0][1] == pytest.approx(1.5 + 2 * 0.22)


def test_where_rows_begin() -> None:
    """Where no. 1 was, is or should be, of what is seen or missing; by what is misprinted only where it is alone."""

    def mark(row: int, day: dt.date, kind: Any, number: int | None) -> Mark:
        return Mark(row, day, day, kind, "", number)

    marks = (
        mark(1, dt.date(2021, 1, 1), "misprint", 9),
        mark(1, dt.date(2021, 1, 15), "issue", 3),
        mark(1, dt.date(2021, 1, 21), "issue", 4),
        mark(2, dt.date(2021, 3, 15), "missing", 2),
        mark(3, dt.date(2021, 5, 1), "misprint", 2),
        mark(4, dt.date(2021, 7, 1), "pause", None),
        mark(5, dt.date(1, 1, 5), "issue", 30),
    )
    assert _openings(marks, 7.0) == {
        1: dt.date(2020, 12, 31),  # three weeks before no. 4, which is a day early
        2: dt.date(2021, 3, 8),
        3: dt.date(2021, 4, 24),
        4: dt.date(2021, 7, 1),
        5: dt.date(1, 1, 1),  # there is no day before it
    }


def test_without_matplotlib_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """And nothing is written."""
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(ImportError) as caught:
        faulty().plot(tmp_path / "run.svg")
    assert str(caught.value) == 'a picture needs matplotlib: pip install "issue-dates[plot]"'
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["run.svg", "run.PNG"])
def test_the_same_run_makes_the_same_file(name: str, tmp_path: Path) -> None:
    """No date and no random name is in it."""
    files = []
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        faulty().plot(tmp_path / folder / name)
        files.append((tmp_path / folder / name).read_bytes())
    assert files[0] == files[1]
    assert b"<dc:date>" not in files[0]
    assert b"<text" not in files[0]  # letters are drawn, so that they look alike everywhere


def test_other_files_are_refused(tmp_path: Path) -> None:
    """With what a picture may be; nothing is written."""
    with pytest.raises(InvalidValueError) as caught:
        faulty().plot(tmp_path / "run.pdf")
    assert str(caught.value) == f"a picture is .svg or .png, not '{tmp_path / 'run.pdf'}'"
    assert (caught.value.field, caught.value.value) == ("path", str(tmp_path / "run.pdf"))
    with pytest.raises(InvalidValueError) as caught:
        figure(infer_series([]))
    assert caught.value.field == "series"
    assert list(tmp_path.iterdir()) == []

"""How a masthead is laid out: the order and marks of its parts, its digits and numerals, the markup around it."""

from __future__ import annotations

import datetime as dt
import html
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from issue_dates.formatting import format_date, format_issue
from issue_dates.lexicons import load
from issue_dates.values import RECKONINGS, Chronology, Enumeration, HijriDate, Issue

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

_BETWEEN = (", ", " - ", " | ", " · ", "\n", "\n\n")
_DATES = ("", " / ", " = ", " - ", "\n")
_ORDERS = (("title", "enumeration", "dates"), ("title", "dates", "enumeration"), ("dates", "title", "enumeration"))
_MARKUP = ("", "lines", "page", "entities")


@dataclass(frozen=True, slots=True)
class Layout:
    """One way of laying out: the default is that of `format_issue`.

    `between` stands between title, enumeration and dates, `joint` between two dates (empty: the language's own);
    `western` prints Western digits in a language with others, `roman` the volume in Roman numerals, `upper` the
    enumeration in capitals, `numeric` days in figures, `glued` a Gregorian day in figures right behind a Hijri one.
    """

    order: tuple[str, ...] = _ORDERS[0]
    between: str = ", "
    joint: str = ""
    brackets: bool = False
    western: bool = False
    roman: bool = False
    upper: bool = False
    numeric: bool = False
    glued: bool = False
    markup: str = ""


def layouts() -> SearchStrategy[Layout]:
    """Draw layouts; the plain line is the simplest, and most are near it."""
    now_and_then = st.sampled_from((False, False, False, True))
    return st.builds(
        Layout,
        order=st.sampled_from(_ORDERS),
        between=st.sampled_from(_BETWEEN),
        joint=st.sampled_from(_DATES),
        brackets=now_and_then,
        western=now_and_then,
        roman=now_and_then,
        upper=now_and_then,
        numeric=now_and_then,
        glued=now_and_then,
        markup=st.sampled_from(_MARKUP),
    )


def lay_out(issue: Issue, language: str, layout: Layout) -> str:
    """Print an issue in a layout; what the layout cannot do for this issue it leaves.

    >>> from issue_dates import Enumeration, Issue, Numbering
    >>> lay_out(Issue("Qalam", Enumeration(Numbering(50), Numbering(11))), "ms", Layout(roman=True, between=" | "))
    'Qalam | Jilid L, Bilangan 11'
    """
    digits = "latn" if layout.western else None
    parts = {
        "title": issue.title or "",
        "enumeration": _enumeration(issue, language, layout, digits),
        "dates": _dates(issue.chronology, language, layout, digits),
    }
    return _marked_up([parts[name] for name in layout.order if parts[name]], layout)


def _enumeration(issue: Issue, language: str, layout: Layout, digits: str | None) -> str:
    levels = issue.enumeration
    text = format_issue(replace(issue, title=None, chronology=Chronology()), language, digits=digits)
    if layout.roman and levels.volume and levels.volume.last is None and load(language).script == "Latn":
        own = format_issue(replace(issue, title=None, enumeration=Enumeration(levels.volume), chronology=Chronology()),
                           language, digits=digits)  # fmt: skip
        figure = str(levels.volume.first)
        text = text.replace(own, own.replace(figure, to_roman(levels.volume.first)), 1)
    in_words = levels.series or levels.supplement or (levels.number and levels.number.suffix)
    return text.upper() if layout.upper and not in_words and load(language).script in ("Latn", "Cyrl") else text


def _dates(chronology: Chronology, language: str, layout: Layout, digits: str | None) -> str:
    given = {name: value for name in RECKONINGS if (value := getattr(chronology, name)) is not None}
    hijri, gregorian = given.get("hijri"), given.get("gregorian")
    glued = layout.glued and len(given) == 2 and not chronology.weekday
    if glued and isinstance(hijri, HijriDate) and isinstance(gregorian, dt.date):
        return format_date(hijri, "%B %-d, %Y", language=language) + gregorian.isoformat()
    if layout.numeric and given and all(hasattr(value, "day") for value in given.values()):
        text = (layout.joint or " / ").join(_figures(value, language, digits) for value in given.values())
    elif layout.joint and not chronology.season:
        texts = [format_date(value, language=language, digits=digits) for value in given.values()]
        text = layout.joint.join(texts)
    else:
        return _bracketed(_own_chronology(chronology, language, digits), layout)
    if chronology.weekday:
        text = _own_chronology(Chronology(weekday=chronology.weekday), language, digits) + " " + text
    return _bracketed(text, layout)


def _own_chronology(chronology: Chronology, language: str, digits: str | None) -> str:
    return format_issue(Issue(chronology=chronology), language, digits=digits)


def _bracketed(text: str, layout: Layout) -> str:
    return f"({text})" if layout.brackets and text and "\n" not in text else text


def _figures(value: Any, language: str, digits: str | None) -> str:
    """Print a day in figures: the era mark tells its reckoning."""
    return format_date(value, "%-d/%-m/%Y %E", language=language, digits=digits)


def to_roman(number: int) -> str:
    """Write a number under 4000 as a Roman numeral.

    >>> to_roman(50), to_roman(149)
    ('L', 'CXLIX')
    """
    text = ""
    for value, letters in (
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
        (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ):  # fmt: skip
        text += letters * (number // value)
        number %= value
    return text


def _marked_up(parts: list[str], layout: Layout) -> str:
    """Join the parts, in markup as a saved page has left it."""
    match layout.markup:
        case "lines":
            return "".join(f"<p>{html.escape(part, quote=False)}</p>\n" for part in parts)
        case "page":
            return "<br/>\n".join(f"<b>{html.escape(part, quote=False)}</b>" for part in parts)
        case "entities":
            return html.escape(layout.between.join(parts)).replace(" ", "&nbsp;")
        case _:
            return layout.between.join(parts)

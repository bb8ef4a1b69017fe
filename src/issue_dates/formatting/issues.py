"""A whole masthead: title, enumeration and chronology."""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING

from issue_dates.errors import InvalidValueError, UnknownNameError
from issue_dates.formatting.dates import fill, spell
from issue_dates.formatting.voice import Voice, voice_of, year_captions
from issue_dates.lexicons import fold_phrase
from issue_dates.values import RECKONINGS, Issue, Numbering

if TYPE_CHECKING:
    from issue_dates.values import Chronology, Enumeration

STYLES = ("line", "block")
_LEVELS = ("volume", "number", "part", "whole_number", "series", "supplement", "year_of_publication")
_FIELDS = ("title", "enumeration", "chronology", *_LEVELS, *RECKONINGS, "weekday", "season")


def format_issue(issue: Issue, language: str = "en", style: str = "line", *, digits: str | None = None) -> str:
    """Print an issue's masthead in a language: title, enumeration and dates, with its captions, names and digits.

    >>> from issue_dates import format_issue, read_masthead
    >>> issue = read_masthead("Crescent International Vol. 50, No. 11 (Jumada al-Ula 28, 1443 / 2022-01-01)").issue
    >>> format_issue(issue)
    'Crescent International, Vol. 50, No. 11, 28 Jumada al-Ula 1443 / 1 January 2022'
    >>> format_issue(issue, "ar", style="{enumeration} ({chronology})")
    'المجلد ٥٠، العدد ١١ (٢٨ جمادى الأولى ١٤٤٣ هـ الموافق ١ يناير ٢٠٢٢ م)'
    >>> format_issue(issue, style="{title} {volume}({number})")
    'Crescent International 50(11)'

    `style` is `"line"`, `"block"` (title, enumeration and dates each on a line of its own) or a pattern with
    `{title}`, `{enumeration}`, `{chronology}` or the names of single fields, as the record spells them; what the issue
    lacks is left out with the mark before it. Titles, series, supplements and suffixes are what was printed, and are
    not translated. `digits` are as in `format_date`.

    Raises `UnknownNameError` for a language or style that there is none of.
    """
    if not isinstance(issue, Issue):
        raise InvalidValueError(f"expected an Issue, not {issue!r}", field="issue", value=issue)
    voice = voice_of(language, digits)
    pattern = _pattern(voice, style)
    return fill(pattern, {name: text for name, text in _statements(voice, issue).items() if text})


def _pattern(voice: Voice, style: str) -> str:
    if style in STYLES:
        return (voice.comma if style == "line" else "\n").join(("{title}", "{enumeration}", "{chronology}"))
    try:
        names = [name for _, name, _, _ in Formatter().parse(style) if name is not None]
    except ValueError:  # a bracket without its other half
        names = []
    if not names or not set(names) <= set(_FIELDS):
        raise UnknownNameError(
            f"no style {style!r}; there are {', '.join(STYLES)}, and patterns of {{{'}, {'.join(_FIELDS)}}}",
            name=style,
            known=STYLES,
        )
    return style


def _statements(voice: Voice, issue: Issue) -> dict[str, str]:
    """Return every field of a pattern as it is printed."""
    enumeration, chronology = issue.enumeration, issue.chronology
    levels = {name: getattr(enumeration, name) for name in _LEVELS}
    dates = {name: getattr(chronology, name) for name in RECKONINGS}
    return {
        "title": issue.title or "",
        "enumeration": voice.comma.join(_levels(voice, enumeration)),
        "chronology": voice.opening(_chronology(voice, chronology)),
        **{name: _number(voice, value) for name, value in levels.items() if value is not None},
        **{name: spell(voice, value) for name, value in dates.items() if value is not None},
        "weekday": voice.weekday(chronology.weekday) if chronology.weekday else "",
        "season": voice.season(chronology.season) if chronology.season else "",
    }


def _levels(voice: Voice, enumeration: Enumeration) -> list[str]:
    """Return the levels of an enumeration as they are printed, in the language's order."""
    order = voice.style("levels").split()
    given = {kind: value for kind in order if (value := getattr(enumeration, kind))}
    levels = [_level(voice, kind, value) for kind, value in given.items()]
    # A series or supplement in words stays as it was printed.
    if levels and levels[0] not in given.values():
        levels[0] = voice.opening(levels[0])
    return levels


def _level(voice: Voice, kind: str, value: Numbering | str) -> str:
    """Print a level with its caption; a series or supplement in words is its own.

    A volume whose caption said that it counts years is captioned so in the other language too.
    """
    if isinstance(value, str) and not value.isdecimal():
        return value
    if isinstance(value, Numbering) and kind == "volume" and fold_phrase(value.caption) in year_captions():
        kind = "year_of_publication"
    return voice.style("level").format(caption=voice.caption(kind), number=_number(voice, value))


def _number(voice: Voice, value: Numbering | str) -> str:
    """Print a numbering: a letter stands beside its figure, a word apart from it."""
    if isinstance(value, str):
        return voice.number(int(value)) if value.isdecimal() else value
    number = voice.number(value.first)
    if value.last is not None:
        number += f"-{voice.number(value.last)}"
    letter = len(value.suffix) == 1 and value.suffix.isascii()
    return number + value.suffix if letter or not value.suffix else f"{number} {value.suffix}"


def _chronology(voice: Voice, chronology: Chronology) -> str:
    """Print the dates with what joins two calendars, the weekday before them, the season beside a year."""
    given = {name: value for name in voice.style("dates").split() if (value := getattr(chronology, name)) is not None}
    dates = {name: spell(voice, value) for name, value in given.items()}
    if chronology.season:
        season = voice.season(chronology.season)
        year = next((name for name, value in given.items() if len(value.isoformat()) == 4), None)
        if year:
            dates[year] = f"{season} {dates[year]}"
        elif dates:
            dates[[*dates][-1]] += f"{voice.comma}{season}"
        else:
            dates["season"] = season
    text = voice.style("equal").join(dates.values())
    if not chronology.weekday:
        return text
    weekday = voice.weekday(chronology.weekday)
    return voice.style("weekday").format(weekday=weekday, comma=voice.comma) + text if text else weekday

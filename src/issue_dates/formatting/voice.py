"""How one language prints: its words, its digits, and the marks and order of its style."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from issue_dates.errors import InvalidValueError, UnknownNameError
from issue_dates.lexicons import load
from issue_dates.lexicons.table import table
from issue_dates.values import SEASONS, WEEKDAYS

if TYPE_CHECKING:
    from issue_dates.lexicons import Lexicon
    from issue_dates.values import Reckoning

# The ten digits of each numbering system, by its CLDR name.
DIGITS = {
    "latn": "0123456789",
    "arab": "٠١٢٣٤٥٦٧٨٩",
    "arabext": "۰۱۲۳۴۵۶۷۸۹",
    "beng": "০১২৩৪৫৬৭৮৯",
    "deva": "०१२३४५६७८९",
    "mlym": "൦൧൨൩൪൫൬൭൮൯",
}

# What a lexicon's `[style]` may say; what it leaves out is as here.
STYLE = {
    "date": "{day} {month} {year}",
    "dates": "hijri solar_hijri rumi gregorian",
    "equal": " / ",
    "weekday": "{weekday}{comma}",
    "levels": "series volume year_of_publication number part whole_number supplement",
    "level": "{caption} {number}",
}

# In these, the capital of i keeps its dot.
_DOTTED = frozenset({"az", "tr"})


@dataclass(frozen=True, slots=True)
class Voice:
    """A language with the digits it is to print in.

    A word that its lexicon does not have, as for the months of a calendar that nobody prints in that language, is
    taken from English.
    """

    lexicon: Lexicon
    digits: str

    def style(self, name: str) -> str:
        """Return an entry of the language's style."""
        return self.lexicon.style.get(name, STYLE[name])

    @property
    def comma(self) -> str:
        """The comma of the script, and the space after it."""
        return "، " if self.lexicon.script == "Arab" else ", "

    def number(self, value: int, width: int = 0) -> str:
        """Write a number in the voice's digits."""
        return "".join(self.digits[ord(figure) - 48] for figure in f"{value:0{width}d}")

    def month(self, reckoning: Reckoning, month: int) -> str:
        """Return the name of a month; Rumi months are the Gregorian ones where a language has no others."""
        tables = self.lexicon.months
        names = tables.get(reckoning) or (tables["gregorian"] if reckoning == "rumi" else None)
        return (names or load("en").months[reckoning])[month - 1][0]

    def era(self, reckoning: Reckoning) -> str:
        """Return the mark beside a year."""
        marks = self.lexicon.eras.get(reckoning) or load("en").eras[reckoning]
        return marks[0]

    def caption(self, kind: str) -> str:
        """Return the word beside a level of enumeration."""
        words = self.lexicon.captions.get(kind) or load("en").captions[kind]
        return words[0]

    def weekday(self, name: str) -> str:
        """Return the name of a weekday, or two joined, given in English as the record spells them."""
        words = self.lexicon.weekdays or load("en").weekdays
        return "–".join(words[WEEKDAYS.index(one)][0] for one in name.split("/"))

    def season(self, name: str) -> str:
        """Return the name of a season, or two joined, given in English as the record spells them."""
        words = self.lexicon.seasons or load("en").seasons
        return "–".join(words[SEASONS.index(one)][0] for one in name.split("/"))

    def opening(self, text: str) -> str:
        """Return a text with its first letter a capital, as a statement of a masthead begins."""
        first = "İ" if text[:1] == "i" and self.lexicon.tag in _DOTTED else text[:1].upper()
        return first + text[1:] if len(first) == 1 else text


def voice_of(language: str, digits: str | None = None) -> Voice:
    """Return the voice of a language: `digits` are ten digits, or the CLDR name of a numbering system.

    >>> voice_of("ar").number(1443), voice_of("ar", "latn").number(1443)
    ('١٤٤٣', '1443')

    Raises `UnknownNameError` for a language without a lexicon or a numbering system that is not known, and
    `InvalidValueError` for digits that are not ten.
    """
    lexicon = load(language)
    return Voice(lexicon, lexicon.digits if digits is None else _ten_digits(digits))


def _ten_digits(digits: str) -> str:
    if digits in DIGITS:
        return DIGITS[digits]
    if digits.isascii() and digits.isalpha():
        raise UnknownNameError(
            f"no numbering system {digits!r}; there are {', '.join(DIGITS)}", name=digits, known=DIGITS
        )
    if len(set(digits)) != 10 or len(digits) != 10:
        raise InvalidValueError(
            f"digits must be ten different characters from zero to nine, not {digits!r}", field="digits", value=digits
        )
    return digits


@cache
def year_captions() -> frozenset[str]:
    """Return the folded captions that count years of publication in some language, and volumes in none."""
    return table().keys("caption.year_of_publication") - table().keys("caption.volume")

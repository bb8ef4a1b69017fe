"""What recognition of scans and extraction from files do to a masthead, as far as it can still be told."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

    from issue_dates.lexicons import Lexicon

Damage: TypeAlias = "Callable[[str], str]"

_WORD = re.compile(r"[^\W\d_]{6,}")
# The same digit in the script that Arabic print mixes it with.
_OTHER_DIGIT = dict(zip("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩01234567890123456789", strict=True))


def damages(lexicon: Lexicon) -> SearchStrategy[Damage]:
    """Draw what is done to a text in a language: one or two kinds of damage, each at some place."""
    kinds: list[Callable[[str, int], str]] = [_spaces, _marks, _apostrophes, _months(lexicon), _doubled]
    if lexicon.script == "Arab":
        kinds += [_presentation, _tatweel, _mixed_digits]
    if lexicon.script in ("Latn", "Cyrl"):
        kinds.append(_decomposed)

    def make(first: int, second: int, place: int, other: int) -> Damage:
        return lambda text: (_nothing, *kinds)[second](kinds[first](text, place), other)

    places = st.integers(0, 40)
    return st.builds(make, st.integers(0, len(kinds) - 1), st.integers(0, len(kinds)), places, places)


def _nothing(text: str, place: int) -> str:  # noqa: ARG001
    """Leave a text as it is."""
    return text


def _spaces(text: str, place: int) -> str:
    """Double every space, or make it one that does not break."""
    return text.replace(" ", "  " if place % 2 else "\u00a0")


def _marks(text: str, place: int) -> str:
    """Leave invisible marks of direction before the figures."""
    mark = "\u200f" if place % 2 else "\u200e"
    return re.sub(r"(?<![\d/.\-–])(?=\d)", mark, text)


def _apostrophes(text: str, place: int) -> str:
    """Write apostrophes in another form."""
    return text.replace("'", "’‘ʿ`"[place % 4])


def _doubled(text: str, place: int) -> str:
    """Double a letter in the middle of a word."""
    words = list(_WORD.finditer(text))
    if not words or "<" in text or "&" in text or "\n" in text:
        return text
    at = words[place % len(words)].start() + 2
    return text[:at] + text[at] + text[at:]


def _months(lexicon: Lexicon) -> Callable[[str, int], str]:
    """Make the damage that loses a letter of a long Hijri month's name."""
    names = sorted({month[0] for month in lexicon.months["hijri"] if len(month[0]) > 7}, key=len, reverse=True)

    def lose(text: str, place: int) -> str:
        for name in names:
            if name in text:
                at = 3 + place % (len(name) - 5)
                return text.replace(name, name[:at] + name[at + 1 :], 1) if name[at].isalpha() else text
        return text

    return lose


def _mixed_digits(text: str, place: int) -> str:
    """Turn one figure in the middle of a text into the same of another script."""
    figures = [match.start() for match in re.finditer(f"[{''.join(_OTHER_DIGIT)}]", text)]
    if not figures or "&" in text:
        return text
    at = figures[place % len(figures)]
    return text[:at] + _OTHER_DIGIT[text[at]] + text[at + 1 :]


def _tatweel(text: str, place: int) -> str:
    """Stretch a word."""
    words = list(re.finditer(r"[بتثجحخسشصضطظعغفقكلمنهي]{3,}", text))
    if not words:
        return text
    at = words[place % len(words)].start() + 1
    return f"{text[:at]}ـ{text[at:]}"


@cache
def _forms() -> dict[int, str]:
    """Return for each Arabic letter one of the presentation forms that it has in old files."""
    forms: dict[int, str] = {}
    for code in range(0xFE80, 0xFEFD):
        plain = unicodedata.normalize("NFKC", chr(code))
        if len(plain) == 1:
            forms.setdefault(ord(plain), chr(code))
    return forms


def _presentation(text: str, place: int) -> str:
    """Write the letters in presentation forms, as files of the 1990s hold them."""
    return text.translate(_forms()) if place % 2 else text


def _decomposed(text: str, place: int) -> str:
    """Write marked letters as letter and mark, or leave the marks out of the captions' first letters only."""
    return unicodedata.normalize("NFD" if place % 2 else "NFC", text)

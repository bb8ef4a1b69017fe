"""What a masthead says of one issue: its title, enumeration and chronology, and the key that sorts it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import total_ordering
from typing import ClassVar, Literal, TypeAlias

from issue_dates.errors import InvalidValueError
from issue_dates.values.dates import (
    AnyGregorian,
    AnyHijri,
    AnyRumi,
    AnySolarHijri,
    HijriDate,
    HijriMonth,
    PrintedDate,
)
from issue_dates.values.pydantic_hooks import PydanticHooks
from issue_dates.values.reckoning import Reckoning, reckoning_of
from issue_dates.values.spans import Interval, PartialDate

MAX_NUMBER = 999_999_999


def _check_number(kind: str, name: str, value: object) -> None:
    limits = (0, MAX_NUMBER)
    if type(value) is not int:
        message = f"{kind}: {name} must be an int from 0 to {MAX_NUMBER}, not {value!r}"
    elif not 0 <= value <= MAX_NUMBER:
        message = f"{kind}: {name} must be from 0 to {MAX_NUMBER}, not {value}"
    else:
        return
    raise InvalidValueError(message, field=name, value=value, limits=limits)


def _check_text(kind: str, name: str, value: object) -> None:
    if not isinstance(value, str):
        raise InvalidValueError(f"{kind}: {name} must be text, not {value!r}", field=name, value=value)


@total_ordering
@dataclass(frozen=True, slots=True)
class Numbering:
    """One level of enumeration: a number, a combined number or a number with a suffix.

    `caption` is the word printed beside it ("Vol.", "السنة"); it is kept, and does not count when two are compared.

    >>> from issue_dates import Numbering
    >>> str(Numbering(3, 4)), str(Numbering(6867, suffix="bis"))
    ('3-4', '6867 bis')
    >>> Numbering(11) < Numbering(11, 12) < Numbering(12)
    True

    Raises `InvalidValueError` for a number that is negative, too long, or not an int.
    """

    first: int
    last: int | None = None
    suffix: str = ""
    caption: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        _check_number("Numbering", "first", self.first)
        if self.last is not None:
            _check_number("Numbering", "last", self.last)
        _check_text("Numbering", "suffix", self.suffix)
        _check_text("Numbering", "caption", self.caption)

    def __str__(self) -> str:
        number = str(self.first) if self.last is None else f"{self.first}-{self.last}"
        return f"{number} {self.suffix}" if self.suffix else number

    def __lt__(self, other: Numbering) -> bool:
        if not isinstance(other, Numbering):
            return NotImplemented
        return self._key() < other._key()

    def _key(self) -> tuple[int, int, str]:
        return self.first, -1 if self.last is None else self.last, self.suffix

    @classmethod
    def parse(cls, text: str, *, caption: str = "") -> Numbering:
        """Read back what `str` gives, in the digits of any script.

        >>> from issue_dates import Numbering
        >>> Numbering.parse("3-4")
        Numbering(first=3, last=4, suffix='', caption='')

        Raises `InvalidValueError` for any other text.
        """
        match = isinstance(text, str) and re.fullmatch(r"(\d{1,9})(?:-(\d{1,9}))?(?: (\S.*))?", text)
        if not match:
            raise InvalidValueError(
                f"expected a number such as '11', '3-4' or '6867 bis', not {text!r}", field="text", value=text
            )
        first, last, suffix = match.groups()
        return cls(int(first), None if last is None else int(last), suffix or "", caption)


@dataclass(frozen=True, slots=True)
class Enumeration:
    """The numbers of an issue, from the series down to the part.

    `series` and `supplement` are kept as printed. A year of publication is the volume, except where a volume
    is printed as well.

    >>> from issue_dates import Enumeration, Numbering
    >>> Enumeration(volume=Numbering(50), number=Numbering(11)).volume.first
    50

    Raises `InvalidValueError` for a level that is no `Numbering`, and for words that are no text.
    """

    volume: Numbering | None = None
    number: Numbering | None = None
    part: Numbering | None = None
    whole_number: Numbering | None = None
    series: str | None = None
    supplement: str | None = None
    year_of_publication: Numbering | None = None

    def __post_init__(self) -> None:
        for name in ("volume", "number", "part", "whole_number", "year_of_publication"):
            value = getattr(self, name)
            if value is not None and not isinstance(value, Numbering):
                raise InvalidValueError(
                    f"Enumeration: {name} must be a Numbering, not {value!r}", field=name, value=value
                )
        for name in ("series", "supplement"):
            words = getattr(self, name)
            if words is not None:
                _check_text("Enumeration", name, words)


WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASONS = ("spring", "summer", "autumn", "winter")


def _check_words(name: str, value: str | None, known: tuple[str, ...]) -> None:
    if value is not None and not (isinstance(value, str) and set(value.split("/")) <= set(known)):
        raise InvalidValueError(
            f"Chronology: {name} must be one of {', '.join(known)}, or two joined by '/', not {value!r}",
            field=name,
            value=value,
        )


@dataclass(frozen=True, slots=True)
class Chronology:
    """The dates of an issue, each in its own reckoning and at the precision printed.

    `weekday` is an English name, `season` one of spring, summer, autumn, winter; two are joined by a slash.

    >>> from issue_dates import Chronology, HijriMonth
    >>> Chronology(hijri=HijriMonth(1443, 5), weekday="Friday").hijri
    HijriMonth(1443, 5)

    Raises `InvalidValueError` for a date in the wrong reckoning's place.
    """

    hijri: AnyHijri | PartialDate | Interval | None = None
    solar_hijri: AnySolarHijri | PartialDate | Interval | None = None
    rumi: AnyRumi | PartialDate | Interval | None = None
    gregorian: AnyGregorian | PartialDate | Interval | None = None
    weekday: str | None = None
    season: str | None = None

    def __post_init__(self) -> None:
        self._check_date("hijri", self.hijri)
        self._check_date("solar_hijri", self.solar_hijri)
        self._check_date("rumi", self.rumi)
        self._check_date("gregorian", self.gregorian)
        _check_words("weekday", self.weekday, WEEKDAYS)
        _check_words("season", self.season, SEASONS)

    @staticmethod
    def _check_date(name: Reckoning, value: PrintedDate | None) -> None:
        if value is None:
            return
        try:
            reckoning: str | None = reckoning_of(value)
        except AttributeError:
            reckoning = None
        if reckoning != name:
            raise InvalidValueError(
                f"Chronology: {name} must be a date of that reckoning, not {value!r}", field=name, value=value
            )


IdNumber: TypeAlias = int | Numbering | None


@total_ordering
@dataclass(frozen=True, slots=True)
class IssueId(PydanticHooks):
    """The key of an issue: volume, number and Hijri month; it sorts, hashes, prints and is read back.

    >>> from issue_dates import HijriMonth, IssueId
    >>> key = IssueId(50, 11, HijriMonth(1443, 5))
    >>> str(key)
    'v.50:no.11(1443-05)'
    >>> IssueId.parse(str(key)) == key
    True

    A plain number is an `int`, a combined or suffixed one a `Numbering`; what is missing is `None` and sorts first.
    The punctuation is that of ANSI/NISO Z39.71.
    """

    volume: IdNumber = None
    number: IdNumber = None
    month: HijriMonth | Interval | None = None

    # A level may end with a suffix in brackets: "88 مكرر (ج)".
    _LEVEL: ClassVar[str] = r"([^:()]+?(?: \([^()]+\))?)"
    _PATTERN: ClassVar[re.Pattern[str]] = re.compile(rf"(?:v\.{_LEVEL})?(?:(?:^|:)no\.{_LEVEL})?(?:\(([\d/-]+)\))?")
    _pattern: ClassVar[str] = f"^{_PATTERN.pattern}$"
    _dumped_when: ClassVar[Literal["json", "always"]] = "always"

    @classmethod
    def _from_json(cls, text: str) -> IssueId:
        return cls.parse(text)

    def __post_init__(self) -> None:
        for name in ("volume", "number"):
            value = getattr(self, name)
            if isinstance(value, Numbering):
                if value.last is None and not value.suffix:
                    object.__setattr__(self, name, value.first)
            elif value is not None:
                _check_number("IssueId", name, value)
        if self.month is not None and not (
            isinstance(self.month, HijriMonth)
            or (
                isinstance(self.month, Interval)
                and isinstance(self.month.first, HijriMonth)
                and isinstance(self.month.last, HijriMonth)
            )
        ):
            raise InvalidValueError(
                f"IssueId: month must be a HijriMonth, or an Interval of two, not {self.month!r}",
                field="month",
                value=self.month,
            )

    def __str__(self) -> str:
        levels = [
            f"{caption}{value}" for caption, value in (("v.", self.volume), ("no.", self.number)) if value is not None
        ]
        month = "" if self.month is None else f"({self.month})"
        return ":".join(levels) + month

    def __lt__(self, other: IssueId) -> bool:
        if not isinstance(other, IssueId):
            return NotImplemented
        return self._key() < other._key()

    def _key(self) -> tuple[object, ...]:
        month = "" if self.month is None else self.month.isoformat()
        return (*_number_key(self.volume), *_number_key(self.number), month)

    @classmethod
    def parse(cls, text: str) -> IssueId:
        """Read back what `str` gives.

        >>> from issue_dates import IssueId
        >>> IssueId.parse("v.2:no.11-12(1330-06)").number
        Numbering(first=11, last=12, suffix='', caption='')

        Raises `InvalidValueError` for any other text.
        """
        match = isinstance(text, str) and cls._PATTERN.fullmatch(text)
        if not match or not text:
            raise InvalidValueError(
                f"expected an identifier such as 'v.50:no.11(1443-05)', not {text!r}", field="text", value=text
            )
        volume, number, month = match.groups()
        months = None
        if month is not None:
            ends = [HijriMonth.fromisoformat(end) for end in month.split("/", 1)]
            months = ends[0] if len(ends) == 1 else Interval(*ends)
        first, second = (None if level is None else Numbering.parse(level) for level in (volume, number))
        return cls(first, second, months)


def _number_key(value: IdNumber) -> tuple[int, int, str]:
    if value is None:
        return -1, -1, ""
    if isinstance(value, Numbering):
        return value._key()
    return value, -1, ""


@dataclass(frozen=True, slots=True)
class Issue:
    """One issue of a periodical: title, enumeration and chronology, as its masthead prints them.

    >>> from issue_dates import parse_masthead
    >>> issue = parse_masthead("Vol. 50, No. 11, Jumada al-Ula 1443")
    >>> issue.enumeration.volume.first, issue.chronology.hijri
    (50, HijriMonth(1443, 5))
    >>> str(issue.id)
    'v.50:no.11(1443-05)'
    """

    title: str | None = None
    enumeration: Enumeration = field(default_factory=Enumeration)
    chronology: Chronology = field(default_factory=Chronology)

    def __post_init__(self) -> None:
        if self.title is not None:
            _check_text("Issue", "title", self.title)
        for name, kind in (("enumeration", Enumeration), ("chronology", Chronology)):
            value = getattr(self, name)
            if not isinstance(value, kind):
                raise InvalidValueError(
                    f"Issue: {name} must be of type {kind.__name__}, not {value!r}", field=name, value=value
                )

    @property
    def id(self) -> IssueId:
        """The sortable key; its month is the Hijri month printed, or `None` where there is none.

        >>> from issue_dates import Chronology, HijriDate, Issue
        >>> Issue(chronology=Chronology(hijri=HijriDate(1443, 5, 28))).id
        IssueId(volume=None, number=None, month=HijriMonth(1443, 5))
        """
        return IssueId(self.enumeration.volume, self.enumeration.number, _hijri_month(self.chronology.hijri))


def _hijri_month(value: PrintedDate | None) -> HijriMonth | Interval | None:
    """Return the Hijri month, or the months from and to, that a printed date lies in."""
    if isinstance(value, HijriDate):
        return value.year_month
    if isinstance(value, HijriMonth):
        return value
    if isinstance(value, Interval):
        first, last = _hijri_month(value.first), _hijri_month(value.last)
        if isinstance(first, HijriMonth) and isinstance(last, HijriMonth):
            return first if first == last else Interval(first, last)
    return None

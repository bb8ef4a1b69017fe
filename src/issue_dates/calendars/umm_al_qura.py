"""Umm al-Qura, the official calendar of Saudi Arabia: three editions that differ.

The dates *printed* are in the table of the `hijridate` package, which its maintainers settle by newspapers and
almanacs; it is read from there, so that its corrections reach us.
"""

from __future__ import annotations

from itertools import pairwise

from issue_dates.calendars.calendar import Calendar
from issue_dates.calendars.table import YearShape
from issue_dates.calendars.table_file import TableFile

# hijridate counts reduced Julian days (JDN - 2400000); the ordinal of Python is JDN - 1721425.
_RJD_TO_ORDINAL = 2_400_000 - 1_721_425


def _printed(year: int) -> YearShape:
    from hijridate.ummalqura import HIJRI_OFFSET, MONTH_STARTS  # loaded when first needed

    index = (year - 1) * 12 - HIJRI_OFFSET
    starts = MONTH_STARTS[index : index + 13]
    return YearShape(starts[0] + _RJD_TO_ORDINAL, tuple(end - start for start, end in pairwise(starts)))


PRINTED = Calendar(
    "umm-al-qura",
    "hijri",
    range(1343, 1501),
    "The Umm al-Qura calendar as printed, 1343-1450 AH, and its projection to 1500 AH: table of the Python package "
    "hijridate (Khalid Alshehri and contributors), https://hijridate.readthedocs.io/en/stable/background.html",
    _printed,
)

ICU = Calendar(
    "umm-al-qura-icu",
    "hijri",
    range(1300, 1601),
    "Umm al-Qura in ICU, Java and Temporal, AH 1300-1600: ICU, islamcal.cpp, after R. H. van Gent, The Umm al-Qura "
    "Calendar of Saudi Arabia, https://webspace.science.uu.nl/~gent0113/islam/ummalqura.htm",
    TableFile("umm-al-qura-icu.csv"),
)

DOTNET = Calendar(
    "umm-al-qura-dotnet",
    "hijri",
    range(1318, 1501),
    "Umm al-Qura in .NET, AH 1318-1500: UmAlQuraCalendar.cs of https://github.com/dotnet/runtime",
    TableFile("umm-al-qura-dotnet.csv"),
)

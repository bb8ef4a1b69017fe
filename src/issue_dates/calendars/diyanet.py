"""Turkey's official lunar calendar: published ahead, by the visibility of the crescent anywhere on Earth."""

from __future__ import annotations

from issue_dates.calendars.calendar import Calendar
from issue_dates.calendars.table_file import TableFile

DIYANET = Calendar(
    "diyanet",
    "hijri",
    range(1443, 1450),
    "T.C. Diyanet İşleri Başkanlığı, Dini Günler, https://vakithesaplama.diyanet.gov.tr/dini_gunler.php, months "
    "1443/6 to 1449/8, as carried by the Python package hijrical (MIT)",
    TableFile("diyanet.csv"),
)

"""Names of real periodicals are read whole, whatever their words mean elsewhere: Today, Morning, The Page."""

from __future__ import annotations

from pathlib import Path

import pytest

from issue_dates.masthead import read_masthead

LINES = {
    "ar": ("{}، العدد 1234، 24 فبراير 2015", {"number": "1234", "gregorian": "2015-02-24"}),
    "fa": ("{}، شماره ۱۲۳، ۱۲ خرداد ۱۳۹۲", {"number": "123", "solar_hijri": "1392-03-12"}),
    "ur": ("{}، شمارہ ۱۲، جنوری ۲۰۱۲ء", {"number": "12", "gregorian": "2012-01"}),
    "tr": ("{}, Sayı: 123, 12 Mayıs 2010", {"number": "123", "gregorian": "2010-05-12"}),
    "fr": ("{}, n° 123, 12 mai 2010", {"number": "123", "gregorian": "2010-05-12"}),
    "en": ("{}, Vol. 5, No. 123, May 12, 2010", {"volume": "5", "number": "123", "gregorian": "2010-05-12"}),
    "id": ("{}, No. 123, 12 Mei 2010", {"number": "123", "gregorian": "2010-05-12"}),
    "ms": ("{}, Bil. 123, 12 Mei 2010", {"number": "123", "gregorian": "2010-05-12"}),
    "bs": ("{}, br. 123, 12. maja 2010", {"number": "123", "gregorian": "2010-05-12"}),
    "ru": ("{}, № 123, 12 мая 2010", {"number": "123", "gregorian": "2010-05-12"}),
    "uz": ("{}, 5-son, 12-may 2010-yil", {"number": "5", "gregorian": "2010-05-12"}),
    "az": ("{}, №123, 12 may 2010", {"number": "123", "gregorian": "2010-05-12"}),
    "es": ("{}, núm. 123, 12 de mayo de 2010", {"number": "123", "gregorian": "2010-05-12"}),
    "de": ("{}, Nr. 123, 12. Mai 2010", {"number": "123", "gregorian": "2010-05-12"}),
    "it": ("{}, n. 123, 12 maggio 2010", {"number": "123", "gregorian": "2010-05-12"}),
    "sq": ("{}, nr. 123, 12 maj 2010", {"number": "123", "gregorian": "2010-05-12"}),
    "sw": ("{}, Na. 123, 12 Mei 2010", {"number": "123", "gregorian": "2010-05-12"}),
    "ha": ("{}, Lamba 123, 12 ga Mayu, 2010", {"number": "123", "gregorian": "2010-05-12"}),
    "so": ("{}, Tirsi 123, 12 Maajo 2010", {"number": "123", "gregorian": "2010-05-12"}),
    "bn": ("{}, সংখ্যা ১২৩, ১২ মে ২০১০", {"number": "123", "gregorian": "2010-05-12"}),
    "hi": ("{}, अंक 123, 12 मई 2010", {"number": "123", "gregorian": "2010-05-12"}),
    "ml": ("{}, ലക്കം 123, 12 മെയ് 2010", {"number": "123", "gregorian": "2010-05-12"}),
    "ku": ("{}, Hejmar 123, 12 Gulan 2010", {"number": "123", "gregorian": "2010-05-12"}),
    "ckb": ("{}، ژمارە ١٢٣، ١٢ی ئایاری ٢٠١٠", {"number": "123", "gregorian": "2010-05-12"}),
    "ps": ("{}، ګڼه ۱۲۳، ۱۲ غويی ۱۳۹۲", {"number": "123", "solar_hijri": "1392-02-12"}),
    "tg": ("{}, № 123, 12 майи 2010", {"number": "123", "gregorian": "2010-05-12"}),
    "tt": ("{}, № 123, 12 май 2010", {"number": "123", "gregorian": "2010-05-12"}),
}
"""For each language a line with a place for the name, and what else is read of it."""

LISTED = (Path(__file__).parent.parent / "mastheads" / "names.txt").read_text(encoding="utf-8").splitlines()
NAMES = [tuple(line.split("\t")) for line in LISTED if not line.startswith("#")]


@pytest.mark.parametrize(("language", "name"), [one for one in NAMES if one[0][0] != "-"])
def test_names(language: str, name: str) -> None:
    """The name is the title, and costs no number and no date."""
    line, others = LINES[language]
    record = read_masthead(line.format(name)).to_dict()
    assert {"title": record["title"], **{field: record[field] for field in others}} == {"title": name, **others}


@pytest.mark.parametrize(("language", "name"), [one for one in NAMES if one[0][0] == "-"])
def test_open_names(language: str, name: str) -> None:
    """What is marked with a dash is read otherwise still."""
    assert read_masthead(LINES[language[1:]][0].format(name)).to_dict()["title"] != name

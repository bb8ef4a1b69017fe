"""Mastheads in order, with every part marked in the print: all of it is read, nothing else is."""

from __future__ import annotations

import re

import pytest

from issue_dates.masthead import read_masthead
from tests.masthead.readings import notes

MARK = re.compile(r"<(\w+) ([^>]*)>")
KINDS = {
    "t": "title", "v": "volume", "n": "number", "w": "whole_number", "p": "part", "y": "year_of_publication",
    "s": "series", "x": "supplement", "g": "gregorian", "h": "hijri", "r": "rumi", "sh": "solar_hijri",
    "d": "weekday", "e": "season",
}  # fmt: skip


def parts_in(marked: str) -> tuple[str, dict[str, str]]:
    """The print of a marked text, and what is printed of each part."""
    return MARK.sub(r"\2", marked), {KINDS[kind]: printed for kind, printed in MARK.findall(marked)}


@pytest.mark.parametrize(
    "marked",
    [
        "<t Al-Huda> No. <n 5>, <h Rajab 1434>",
        "<t Al-Huda> No. <n 5>, <h Rajab/1434>",
        "<t Al-Huda> No. <n 5>, <h Rajab, 1434>",
        "<t Al-Huda> No. <n 5>, <h Rajab 1434> AH",
        "<t Al-Huda> No. <n 5>, <h 12 Rajab 1434> AH / <g 22 May 2013> AD",
        "<t Al-Huda> No. <n 5>, <h 12 Rajab 1434>/<g 22 May 2013>",
        "<t Al-Huda> No. <n 5>, <h 12 Rajab 1434> (<g 22 May 2013>)",
        "<t Al-Huda> No. <n 5> (<h Rabi 2nd 1433>)",
        "<t Al-Huda> No. <n 5> (<h Rabi II 1433>)",
        "<t Al-Huda> No. <n 5>, <h Jumada al-Akhira 1434>, p. 7",
        "<t Al-Huda> No. <n 5>, <g May 12, 1998>",
        "<t Al-Huda> No. <n 5>, <g 12th of May, 1998>",
        "<t Al-Huda> No. <n 5>, <g 1st-7th May 1998>",
        "<t Al-Huda> No. <n 5>, <g May 1-7, 1998>",
        "<t Al-Huda> No. <n 5>, <g April 28 - May 4, 1998>",
        "<t Al-Huda> No. <n 5>, <g December 1998 - January 1999>",
        "<t Al-Huda> No. <n 5>, <g May/June 1998>",
        "<t Al-Huda> No. <n 5>, <g May & June 1998>",
        "<t Al-Huda> No. <n 5>, <g May and June 1998>",
        "<t Al-Huda> No. <n 5>, <g 1998 May>",
        "<t Al-Huda> No. <n 5>, <g 1998-1999>",
        "<t Al-Huda> No. <n 5>, <d Friday> <g 22 May 1998>",
        "<t Al-Huda> No. <n 5>, <d Friday>, <g May 22, 1998>",
        "<t Al-Huda> No. <n 5>, <g 22 May 1998> (<d Friday>)",
        "<t Al-Huda> No. <n 5>, <e Winter> <g 1998>",
        "<t Al-Huda> No. <n 5>, <e Winter-Spring> <g 1998>",
        "<t Al-Huda> No. <n 5>, <e Autumn>, <g 1998>",
        "<t Al-Huda>, Vol. <v 3>, No. <n 5>, <g May 1998>",
        "<t Al-Huda>, Vol. <v III>, No. <n 5>, <g May 1998>",
        "<t Al-Huda>, Vol. <v 3>, Nos. <n 5-6>, <g May 1998>",
        "<t Al-Huda>, Vol. <v 3>, Nos. <n 5 & 6>, <g May 1998>",
        "<t Al-Huda>, Vol. <v 3>, Nos. <n 5, 6>, <g May 1998>",
        "<t Al-Huda>, Vol. <v 3>, No. <n 5/6>, <g May 1998>",
        "<t Al-Huda>, Vol. <v 3>, Nos. <n 4, 5 and 6>, <g May 1998>",
        "<t Al-Huda>, Vol. <v 3>, No. <n 5A>, <g May 1998>",
        "<t Al-Huda>, Vol. <v 3>, No. <n 5>, Whole No. <w 53>, <g May 1998>",
        "<t Al-Huda>, Vol. <v 3>(<n 5>), <g May 1998>",
        "<t Al-Huda>, Vol. <v 3>:<n 5>, <g May 1998>",
        "<t Al-Huda>, Vol. <v 33>/<n 2>, <g May 1998>",
        "<t Al-Huda>, <v First> Year, No. <n 5>, <g May 1998>",
        "<t Al-Huda>, Year <v 3>, No. <n 5>, <g May 1998>",
        "<t Al-Huda>, Volume <v Three>, Number <n Five>, <g May 1998>",
        "<t Al-Huda>, <s New Series>, Vol. <v 3>, No. <n 5>, <g May 1998>",
        "<t Islamic Studies> <v 45>, no. <n 2> (<g 2006>)",
        "<t Islamic Studies> <v 45>, no. <n 2> (<e Summer> <g 2006>): 179-200",
        "<t Islamic Studies> <v 45>, no. <n 2> (<g May 2006>), pp. 179-200",
        "<t Islamic Studies> <v 45>(<n 2>), <g 2006>",
        "<t Islamic Studies> <v 45> (<n 2>) <g 2006>, 179-200",
        "<t Islamic Studies> <v 45>:<n 2> (<g 2006>)",
        "<t Islamic Studies> <v 45>:<n 2> (<g 2006>): 179-200",
        "<t Islamic Studies> <v 45>/<n 2> (<g 2006>)",
        "<t Arabica> <v XLV>/<n 2> (<g 1998>)",
        "<t Arabica> <v XLV> (<g 1998>), p. 12",
        "<t Arabica> <v 45> (<g 1998>), pp. 12-20",
        "<t Arabica> <v 45> (<g 1998>): 12-20",
        "<t Arabica>, <v 45>, <g 1998>, p. 12",
        "<t Arabica>, <v 45>, <g 1998>, pp. 12-20",
        "<t Arabica>, <v 45>, <g 1998>, 12-20",
        "<t Arabica> <v 43> (<g 1996>), no. <n 2>",
        "<t Al-Andalus> <v XXXIII>, <n 2>, <g julio 1968>",
        "<t Al-Andalus> <v XXXII> <n 1>, <g enero 1967>",
        "<t Journal of Islamic Studies> <v 20>:<n 1> (<g January 2009>)",
        "<t Thamarat al-Funun> <n 871>, <g 5 March 1892>",
        "<t Thamarat al-Funun> <n 871> (<g 5 March 1892>)",
        "<t Thamarat al-Funun>, <n 871>, <g 5 March 1892>",
        "<t Al-Huda> (Lahore), No. <n 5>, <g May 1998>",
        "<t Al-Huda> | No. <n 5> | <g May 1998>",
        "<t Al-Huda>\nNo. <n 5>\n<g May 1998>",
        "<t Al-Huda>\n\nVol. <v 3>, No. <n 5>\n\n<h Rajab 1434> / <g May 2013>",
        "Vol. <v 3>, No. <n 5>, <g May 1998>\n<t Al-Huda>",
        "No. <n 5>, <g May 1998>, “<t Al-Huda>”",
        "<t Al-Huda> Issue <n 5>, <g May 1998>, Price: Rs. 12",
        "<t Al-Huda> Issue <n 5>, <g May 1998>, 12 pages",
        "<t Al-Huda> Issue <n 5>, <g May 1998>, ISSN 1234-5678",
        "ISSN 1234-5678, <t Al-Huda>, Issue <n 5>, <g May 1998>",
        "<t Al-Huda>, Issue #<n 5>, <g May 1998>",
        "<t La Voix>, N° <n 5>, <g 3 mai 1998>",
        "<t La Voix>, <v 3e> année, N° <n 5>, <g 3 mai 1998>",
        "<t La Voix>, nos <n 5-6>, <g mai 1998>",
        "<t La Voix>, N° <n 5 bis>, <g mai 1998>",
        "<t La Voix>, tome <v IV>, N° <n 5>, <g 1er mai 1998>",
        "<t La Voix>, N° <n 5>, du <g 12 au 18 mai 1998>",
        "<t Der Islam>, Jahrgang <v 3>, Heft <n 5>, <g Mai 1998>",
        "<t Der Islam>, <v 3.> Jahrgang, Heft <n 5>, <g 12. Mai 1998>",
        "<t Der Islam>, Bd. <v 3>, H. <n 5> (<g 1998>)",
        "<t Al-Andalus>, vol. <v XXXII>, núm. <n 1>, <g enero-junio 1967>",
        "<t Türk Yurdu>, Cilt <v 3>, Sayı <n 5>, <g Mayıs 1998>",
        "<t Türk Yurdu>, C. <v 3>, S. <n 5>, <g Mayıs 1998>",
        "<t Türk Yurdu>, Yıl <v 3>, Sayı <n 5>, <g Mayıs-Haziran 1998>",
        "<t İkdam>, Sayı <n 5>, <r 11 Mart 1326> / <g 24 Mart 1910>",
        "<t İkdam>, Sayı <n 5>, <r 11 Mart 1326>",
        "<t Panji Masyarakat>, No. <n 5>, Tahun <v III>, <g Mei 1998>",
        "<t Минарет>, № <n 5>, <g май 1998>",
        "<t Минарет> № <n 5> (<w 31>), <g май 1998>",
        "<t Минарет>, <g 29 декабря 2012>, № <n 273>",
        "<t الهدى>، العدد <n 5>، <h رجب 1434>",
        "<t الهدى>، العدد <n 5>، <h 12 رجب 1434>",
        "<t الهدى>، السنة <v 3>، العدد <n 5>، <h رجب 1434>",
        "<t الهدى>، المجلد <v 3>، العدد <n 5>، <h رجب 1434> / <g مايو 2013>",
        "<t الهدى>، المجلد <v الثالث>، العدد <n الخامس>، <h رجب 1434>",
        "<t الهدى>، العدد <n 5-6>، <h رجب - شعبان 1434>",
        "<t نامه>، شماره <n 5>، <sh خرداد 1392>",
        "<t نامه>، سال <v سوم>، شماره <n 5>، <sh خرداد 1392>",
        "<t نامه>، شماره <n 5>، <sh 12 تا 18 خرداد 1392>",
        "<t بینات>، جلد <v 3>، شمارہ <n 5>، <h رجب 1434>",
        "<t بینات>، شمارہ <n 5>، <g مئی 2013>",
    ],
)
def test_all_of_a_masthead_is_read(marked: str) -> None:
    """Each part stands where its mark does, no other is found, and where all is in order nothing is said."""
    text, expect = parts_in(marked)
    reading = read_masthead(text)
    assert {part.kind: text[part.span.start : part.span.end] for part in reading.parts} == expect
    assert notes(reading) == []

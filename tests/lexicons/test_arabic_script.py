"""Words of the five lexicons in Arabic script, as print spells them and as PDF files leave them."""

from __future__ import annotations

from collections import defaultdict

import pytest

from issue_dates import read_masthead
from issue_dates.lexicons import fold_phrase, load

TAGS = ("ar", "ckb", "fa", "ps", "ur")

# Each as a gazette, a newspaper or a review prints it; what a row holds is one month in every spelling.
HIJRI = {
    1: "المحرم|محرّم الحرام|محرم‌الحرام|احملرم|موحەڕەم",
    2: "صفر الخير|صفرالمظفر|صفر المظفر|سەفەر",
    3: "ربيع الأوّل|ربيع أول|ربيع األول|ربيع اول|ربیع‌الاول|ربیع‌المولود|ربيع الأنور|لومړۍ خور|ڕەبیعی یەکەم",
    4: "ربيع الآخر|ربيع الأخر|ربيع ثاني|ربيع اآلخر|رﺑﻴﻊ اﺧﺮ|ربیع الثّانی|ربيع الثاين|ڕەبیعی دووەم",
    5: "جمادى الأولى|جمادي الأول|جماد أول|جمادى األولى|جمادیٰ الاولیٰ|جمادی‌الاول|جەمادی یەکەم",
    6: "جمادى الآخرة|جمادي الثاني|جماد ثانى|جمادى اآلخرة|جمادی الاخریٰ|جمادی الثانیہ|جمادی‌الآخر",
    7: "رجب الفرد|رجب المرجب|ڕەجەب",
    8: "شعبان المعظم|شعبان‌المعظم|برات|شەعبان",
    9: "رمضان المبارك|رمضان المبارک|روژه|ڕەمەزانی",
    10: "شوال المكرم|شوّال|شوال المکرم|کوچنی اختر",
    11: "ذو القعدة|ذى القعده|ذي قعدة|ذیقعده|ذیقعدة الحرام|ذوالقعدۃ الحرام|ذی قعدہ|زولقەعدە",
    12: "ذي الحجة|ذو احلجة|ذیحجه|ذی‌الحجة الحرام|ذی الحج|ذوالحجہ|لوی اختر|زولحیججە",
}

GREGORIAN = {
    1: "يناير|كانون الثاني|كانون ثان|جانفي|ژانویهٔ|جنوری|کانوونی دووەمی",
    2: "فبراير/شباط|فيفري|فوریه|فروری|شوباتی",
    3: "مارس|آذار|اذار|مارچ|ئازاری",
    4: "إبريل|أفريل|نيسان (أبريل)|آوریل|اپرېل",
    5: "مايس|ماي|أيار|مه|مئی|مئ|ئایاری",
    6: "يونيه|جوان|حزيران|ژوئن|حوزەیرانی",
    7: "يوليوز|جويلية|يولية|تموز|ژوئیه|جولائی|تەممووزی",
    8: "غشت|أوت|آب|أغسطس|اگست|ئابی",
    9: "شتنبر|أيلول|سپتامبر|سپټمبر|ئەیلوولی",
    10: "أكتوبر|تشرين الأول|تشرين األول|اکتبر|تشرینی یەکەمی",
    11: "نونبر|تشرين ثاني|نوفمبر|نوامبر|نومبر",
    12: "دجنبر|كانون أول|ديسمبر|دسامبر|دسمبر",
}

WEEKDAYS = (
    "الإثنين|الأثنين|االثنين|االثنني|دوشنبه|دو شنبه|پیر|دووشەممە",
    "الثلاثاء|الثلثاء|الثالثاء|سه‌شنبه|منگل|سێشەممە",
    "الأربعاء|األربعاء|چهار شنبه|بدھ|چارشنبه",
    "الخميس|اخلميس|پنج‌شنبه|جمعرات|پێنجشەممە",
    "الجمعة|اجلمعة|جمعه|جمعۃ المبارک|هەینی",
    "السبت|شنبه|ہفتہ|شەممە",
    "الأحد|األحد|یکشنبه|اتوار|یەکشەممە",
)


def named(reckoning: str, spelling: str) -> set[int]:
    """The months that a spelling names in any of the five languages."""
    key = fold_phrase(spelling)
    return {
        number
        for tag in TAGS
        for number, names in enumerate(load(tag).months.get(reckoning, ()), 1)
        if key in map(fold_phrase, names)
    }


def spelt(table: dict[int, str]) -> list[tuple[int, str]]:
    return [(number, one) for number, row in table.items() for one in row.split("|")]


@pytest.mark.parametrize(("number", "spelling"), spelt(HIJRI))
def test_a_hijri_month_is_known_in_every_spelling_and_damage(number: int, spelling: str) -> None:
    assert named("hijri", spelling) == {number}


@pytest.mark.parametrize(("number", "spelling"), spelt(GREGORIAN))
def test_a_gregorian_month_is_known_from_morocco_to_india(number: int, spelling: str) -> None:
    words = spelling.replace("(", " ").replace(")", " ")
    assert named("gregorian", words) == {number}


@pytest.mark.parametrize(("number", "spelling"), spelt(dict(enumerate(WEEKDAYS))))
def test_a_weekday_is_known_in_every_spelling_and_damage(number: int, spelling: str) -> None:
    key = fold_phrase(spelling)
    days = {day for tag in TAGS for day, names in enumerate(load(tag).weekdays) if key in map(fold_phrase, names)}
    assert days == {number}


@pytest.mark.parametrize("reckoning", ["hijri", "gregorian", "solar_hijri", "rumi"])
def test_no_month_of_one_language_is_another_month_of_another(reckoning: str) -> None:
    months: dict[str, set[int]] = defaultdict(set)
    for tag in TAGS:
        for number, names in enumerate(load(tag).months.get(reckoning, ()), 1):
            for name in names:
                months[fold_phrase(name)].add(number)
    assert not {name: numbers for name, numbers in months.items() if len(numbers) > 1}


def test_a_month_is_no_caption_and_no_numeral_of_a_neighbour_language() -> None:
    months = {
        fold_phrase(name) for tag in TAGS for table in load(tag).months.values() for names in table for name in names
    }
    others = {
        fold_phrase(word)
        for tag in TAGS
        for words in (*load(tag).captions.values(), tuple(load(tag).numerals))
        for word in words
    }
    assert not months & others


@pytest.mark.parametrize(
    "word", ["كيهك", "برمهات", "طوبه", "بؤونة", "مسرى", "امشير", "پھاگن", "ساون", "بیساکھ", "چیتر"]
)
def test_months_of_calendars_that_are_not_read_are_known_as_such(word: str) -> None:
    key = fold_phrase(word)
    assert any(key in map(fold_phrase, load(tag).words["not_months"]) for tag in TAGS)
    assert not any(named(reckoning, word) for reckoning in ("hijri", "gregorian", "solar_hijri", "rumi"))


@pytest.mark.parametrize(
    ("text", "volume", "number"),
    [
        ("السنة الأولى العدد الأول", "1", "1"),
        ("السنة الحادية عشرة العدد ٢", "11", "2"),
        ("السنة الثانية عشرة بعد المائة العدد ٣", "112", "3"),
        ("السنة الثالثة بعد المائة العدد ٤", "103", "4"),
        ("السنة التاسعة والخمسون العدد ٣٢", "59", "32"),
        ("المجلد السادس والستين الجزء الأول", "66", "1"),
        ("السنة الخامسة والثلاثون بعد المئة العدد ٧", "135", "7"),
        ("سال نوزدهم شماره سی و سوم", "19", "33"),
        ("سال هفتاد و دوم شماره یکم", "72", "1"),
        ("سال یکصد و پنجم شماره سی‌ام", "105", "30"),
        ("دورهٔ بیست و یکم شمارهٔ هفدهم", "21", "17"),
        ("جلد پنجم شمارہ دوم", "5", "2"),
        ("جلد پچاسویں شمارہ پہلا", "50", "1"),
        ("ساڵی یازدەهەم ژمارە بیست و چوارەم", "11", "24"),
    ],
)
def test_numbers_are_counted_in_words(text: str, volume: str, number: str) -> None:
    record = read_masthead(text).to_dict()
    assert (record["volume"], record["number"]) == (volume, number)


@pytest.mark.parametrize(
    "text",
    [
        "رقم الإيداع ٢٣٤٥ / ١٤٣٦",
        "ردمد: 1658-7642",
        "الترقيم الدولي 1110-2233",
        "ثمن النسخة ٥٠ قرشا",
        "الاشتراك السنوي ٢٠٠ ريال",
        "هاتف ٢٣٤٥٦٧٨",
        "ص.ب ٣٥٤",
        "بها ۲۰۰ تومان",
        "قیمت فی پرچہ ۵۰ روپے",
        "رجسٹرڈ نمبر ایل ۵۲۵۴",
        "عدد المشاهدات 1376",
        "نرخی ٢٥ فلس",
        "بیه ۵ روپۍ",
        "٢٤ كيهك سنة ١٦٠٩",
    ],
)
def test_prices_registry_numbers_and_other_calendars_are_no_issue(text: str) -> None:
    assert read_masthead(text).issue is None

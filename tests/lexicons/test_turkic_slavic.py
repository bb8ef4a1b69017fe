"""What print in Turkey, the Caucasus, Central Asia, Russia and the Balkans needs of its lexicons."""

from __future__ import annotations

import pytest

from issue_dates.lexicons import fold_phrase, load


def months_named(tag: str, reckoning: str, word: str) -> set[int]:
    """The months of one reckoning that a spelling names, by what the lexicon lists."""
    key = fold_phrase(word)
    names = load(tag).months[reckoning]
    return {number for number, spellings in enumerate(names, 1) if key in map(fold_phrase, spellings)}


def captions_of(tag: str, word: str) -> set[str]:
    """The kinds of caption that a spelling is in a language."""
    key = fold_phrase(word)
    return {kind for kind, words in load(tag).captions.items() if key in map(fold_phrase, words)}


def words_of(tag: str, kind: str) -> set[str]:
    return {fold_phrase(word) for word in load(tag).words[kind]}


@pytest.mark.parametrize(
    ("word", "month"),
    [
        # Everyday numbers, although the Ottoman fiscal year begins with Mart.
        ("Mart", 3), ("Nisan", 4), ("Mayıs", 5), ("Haziran", 6), ("Temmuz", 7), ("AĞUSTOS", 8), ("Eylûl", 9),
        ("Teşrin-i Evvel", 10), ("Teşrinievvel", 10), ("T. evvel", 10), ("Teşrîn-i evvel", 10),
        ("Teşrin-i Sani", 11), ("Teşrinisani", 11), ("Teşrîn-i sânî", 11),
        ("Kânun-ı Evvel", 12), ("Kânunuevvel", 12), ("Kânûn-ı evvel", 12),
        ("Kânun-ı Sani", 1), ("Kânunusani", 1), ("Kânûn-ı Sânî", 1), ("Şubat", 2), ("şubât", 2),
    ],
)  # fmt: skip
def test_rumi_months_carry_everyday_numbers(word: str, month: int) -> None:
    """Every spelling of an Ottoman fiscal month leads to its number in everyday Turkish."""
    assert months_named("tr", "rumi", word) == {month}


@pytest.mark.parametrize(
    ("word", "month"),
    [
        ("Kânunusani", 1), ("Sonkânun", 1), ("İkinci Kânun", 1), ("Teşrinievvel", 10), ("İlkteşrin", 10),
        ("Birinciteşrin", 10), ("Sonteşrin", 11), ("İlkkânun", 12), ("Ekim", 10), ("Kasım", 11), ("Aralık", 12),
        ("Ocak", 1),
    ],
)  # fmt: skip
def test_months_of_the_early_republic_are_gregorian_too(word: str, month: int) -> None:
    """Until 1945 papers of Turkey dated Gregorian days by Ottoman month names and by their translations."""
    assert months_named("tr", "gregorian", word) == {month}


@pytest.mark.parametrize(
    ("word", "month"),
    [
        ("Rebiülevvel", 3), ("Rebî'ü'l-evvel", 3), ("rebiyülevvel", 3), ("Rebiülâhir", 4), ("Rebî‘ü’l-âhır", 4),
        ("Cemaziyelevvel", 5), ("Cemâziye'l-evvel", 5), ("Cumadelula", 5), ("Cumâde’l-ûlâ", 5),
        ("Cemaziyelahir", 6), ("Cemâziyelâhır", 6), ("Cumâde'l-âhire", 6), ("RECEP", 7), ("Receb", 7),
        ("Şa‘bân", 8), ("Ramazân-ı şerîf", 9), ("Şevvâl", 10), ("Zi'l-ka'de", 11), ("Zilkade", 11), ("Zilkaʻde", 11),
        ("Zi'l-hicce", 12), ("ZİLHİCCE", 12), ("Zilhiccetü'ş-şerife", 12), ("Muharremü'l-haram", 1),
        ("Saferü'l-hayr", 2),
    ],
)  # fmt: skip
def test_ottoman_hijri_months_in_every_romanisation(word: str, month: int) -> None:
    """Modern spelling, scholarly romanisation and the names with their epithets are one month."""
    assert months_named("tr", "hijri", word) == {month}


@pytest.mark.parametrize("word", ["Kânun", "Teşrin"])
def test_an_ottoman_month_without_first_or_second_is_ambiguous(word: str) -> None:
    """Kânun is December or January, Teşrin October or November: neither is guessed."""
    lexicon = load("tr")
    for reckoning in ("rumi", "gregorian"):
        assert not months_named("tr", reckoning, word)
        assert len(lexicon.ambiguous_months[reckoning][word]) == 2


@pytest.mark.parametrize(
    ("tag", "word", "kinds"),
    [
        ("tr", "Cilt", {"volume"}), ("tr", "C.", {"volume"}), ("tr", "sy.", {"number"}), ("tr", "Nüsha", {"number"}),
        ("tr", "Adet", {"number"}), ("tr", "Nüshası", {"price"}), ("tr", "Sene", {"year_of_publication"}),
        ("tr", "Cüz", {"part"}), ("tr", "ss.", {"page", "number"}), ("tr", "Karar Sayısı", {"identifier"}),
        ("ru", "Выпуск", {"part"}), ("ru", "Тираж", {"identifier"}), ("ru", "Издаётся с", {"copyright"}),
        ("ru", "Общий №", {"whole_number"}), ("ru", "Год издания", {"year_of_publication"}), ("ru", "С.", {"page"}),
        ("bs", "Pojedini broj", {"price"}), ("bs", "Број", {"number"}), ("bs", "Sv.", {"number"}),
        ("bs", "Godište", {"year_of_publication"}), ("az", "Cild", {"volume"}), ("az", "нөмрә", {"number"}),
        ("az", "Buraxılış", {"number"}), ("uz", "жилд", {"volume"}), ("uz", "Adadi", {"identifier"}),
        ("ku", "Hejmar", {"number"}), ("ku", "Sal", {"year_of_publication"}), ("sq", "Viti", {"year_of_publication"}),
        ("tt", "чыгарылыш", {"number"}),
    ],
)  # fmt: skip
def test_a_caption_counts_what_it_says(tag: str, word: str, kinds: set[str]) -> None:
    """A price, a print run or a decree's number is not an issue's, though it has the word for it inside."""
    assert captions_of(tag, word) == kinds


@pytest.mark.parametrize(
    ("cases", "month"),
    [
        (["мухаррам", "мухаррама"], 1), (["раби аль-авваль", "раби-уль-авваля", "рабиʿ ал-аввал"], 3),
        (["раби ас-сани", "раби аль-ахира"], 4), (["джумада аль-уля", "джумада-ль-ула", "джумада аль-авваль"], 5),
        (["джумада ас-сани", "джумада-ль-ахира", "джумада аль-ухра"], 6), (["раджаб", "раджаба", "Реджеба"], 7),
        (["шаабан", "шабана", "ша‘бана"], 8), (["рамадан", "рамадана", "рамазана"], 9), (["шавваль", "шавваля"], 10),
        (["зу-ль-каада", "зуль-каады", "зу-ль-ка‘да"], 11), (["зу-ль-хиджжа", "зуль-хиджи", "зульхиджа"], 12),
    ],
)  # fmt: skip
def test_russian_months_are_known_in_their_cases(cases: list[str], month: int) -> None:
    """Nominative, genitive and the two schools of transcription."""
    for word in cases:
        assert months_named("ru", "hijri", word) == {month}, word


@pytest.mark.parametrize(
    ("words", "reckoning", "month"),
    [
        (["redžeb", "redžeba", "реџеба", "redzeb"], "hijri", 7), (["ša'bana", "šaban", "шабан"], "hijri", 8),
        (["džumade-l-ula", "Džumadel-ula", "џумадел-ула"], "hijri", 5), (["rebi'u-l-ahir", "rebiul-ahira"], "hijri", 4),
        (["zu-l-hidždže", "zul-hidže", "зул-хиџе"], "hijri", 12), (["zul-ka'de", "zu-l-kade"], "hijri", 11),
        (["avgust", "august", "kolovoza", "августа"], "gregorian", 8), (["juni", "lipnja", "јуна"], "gregorian", 6),
        (["listopada", "oktobra", "октобар"], "gregorian", 10), (["siječanj", "januara", "јануар"], "gregorian", 1),
    ],
)  # fmt: skip
def test_one_lexicon_reads_bosnian_croatian_and_serbian(words: list[str], reckoning: str, month: int) -> None:
    """Three standards, two alphabets, one month."""
    for word in words:
        assert months_named("bs", reckoning, word) == {month}, word


def test_listopad_is_not_what_russian_and_ukrainian_ears_hear() -> None:
    """Croatian listopad is October; the Ukrainian November of that name is not listed under it in Cyrillic."""
    assert months_named("bs", "gregorian", "listopad") == {10}
    assert not months_named("bs", "gregorian", "листопад")


@pytest.mark.parametrize("tag", ["az", "uz", "bs"])
def test_two_alphabets_have_the_same_hijri_months(tag: str) -> None:
    """Each Hijri month is listed in Latin and in Cyrillic letters."""
    for names in load(tag).months["hijri"]:
        assert {all(ord(char) < 0x370 or not char.isalpha() for char in name) for name in names} == {True, False}


def test_yaz_is_spring_in_baku_and_summer_in_ankara() -> None:
    """A false friend between neighbours: a season is read by its language."""
    assert "Yaz" in load("az").seasons[0]
    assert "Yaz" in load("tr").seasons[1]


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        # Words of other languages, or of everyday prose, that look like a short form of a month or number word.
        ("tr", ["on", "bir", "bin", "ca", "za", "per diem", "rec", "may be"]),
        ("ku", ["in", "ab", "kanûn"]),
        ("bs", ["pro", "kol", "za", "i"]),
        ("uz", ["du", "se", "yil"]),
    ],
)
def test_everyday_words_are_no_months_numbers_or_captions(tag: str, words: list[str]) -> None:
    """A wrong value is worse than a missing one: what prose is full of is not listed."""
    lexicon = load(tag)
    listed = {fold_phrase(name) for names in lexicon.months.values() for month in names for name in month}
    listed |= {fold_phrase(name) for name in lexicon.numerals}
    listed |= {fold_phrase(name) for names in lexicon.captions.values() for name in names}
    listed |= {fold_phrase(name) for names in lexicon.weekdays for name in names}
    assert not listed & {fold_phrase(word) for word in words}


@pytest.mark.parametrize(
    ("tag", "words", "value"),
    [
        ("tr", ["onbeşinci", "on beşinci"], 15), ("tr", ["birinci"], 1), ("ru", ["двенадцатый", "двенадцатого"], 12),
        ("bs", ["dvanaesta", "дванаести"], 12), ("az", ["on birinci", "он биринҹи"], 11),
        ("uz", ["uchinchi", "учинчи"], 3), ("ku", ["pêncem", "pêncemîn"], 5), ("tt", ["унберенче", "ун беренче"], 11),
    ],
)  # fmt: skip
def test_ordinals_in_words(tag: str, words: list[str], value: int) -> None:
    """A year of publication is often spelt out, in one word or two."""
    numerals = {fold_phrase(word): number for word, number in load(tag).numerals.items()}
    assert {numerals[fold_phrase(word)] for word in words} == {value}


@pytest.mark.parametrize(
    ("tag", "mark", "reckoning"),
    [
        ("tr", "Hicrî", "hijri"), ("tr", "Rûmî", "rumi"), ("tr", "Milâdî", "gregorian"), ("ru", "г.х.", "hijri"),
        ("ru", "по хиджре", "hijri"), ("bs", "h. g.", "hijri"), ("bs", "po Hidžri", "hijri"),
        ("az", "hicri-şəmsi", "solar_hijri"), ("uz", "ҳижрий", "hijri"), ("uz", "milodiy", "gregorian"),
        ("ku", "koçî", "hijri"), ("ku", "zayînî", "gregorian"), ("tt", "һиҗри", "hijri"),
    ],
)  # fmt: skip
def test_era_words_name_one_reckoning(tag: str, mark: str, reckoning: str) -> None:
    """An era word stands for its calendar and for no other."""
    found = {era for era, marks in load(tag).eras.items() if fold_phrase(mark) in map(fold_phrase, marks)}
    assert found == {reckoning}


def test_genres_stand_outside_the_title_in_turkish() -> None:
    """`Karesi gazetesi` is the newspaper Karesi; `Resmî Gazete` is called so."""
    genres = words_of("tr", "genres")
    assert fold_phrase("gazetesi") in genres
    assert fold_phrase("gazete") not in genres

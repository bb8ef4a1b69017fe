"""What mastheads and pages are made up with: names of real periodicals, and prose without a masthead in it."""

from __future__ import annotations

# Two periodicals of each language, from the catalogues of their countries' libraries.
TITLES = {
    "ar": ("المنار", "المقتطف"),
    "ar-Latn": ("al-Muqtabas", "al-Ustādh"),
    "az": ("Molla Nəsrəddin", "Füyuzat"),
    "bn": ("সওগাত", "মোহাম্মদী"),
    "bs": ("Gajret", "Novi behar"),
    "ckb": ("دەنگی گێتی تازە", "هاوار"),
    "de": ("Die Welt des Islams", "Moslemische Revue"),
    "en": ("Crescent International", "Islamic Culture"),
    "es": ("Al-Andalus", "Tamuda"),
    "fa": ("یغما", "ارمغان"),
    "fr": ("El Moudjahid", "Revue du monde musulman"),
    "ha": ("Gaskiya Ta Fi Kwabo", "Aminiya"),
    "hi": ("सरस्वती", "कान्ति"),
    "id": ("Panji Masyarakat", "Gema Islam"),
    "it": ("Oriente Moderno", "Levante"),
    "ku": ("Hawar", "Ronahî"),
    "ml": ("പ്രബോധനം", "ശബാബ്"),
    "ms": ("Qalam", "Utusan Melayu"),
    "nl": ("De Indische Gids", "Al Nisa"),
    "ota": ("صراط مستقيم", "ثروت فنون"),
    "ps": ("زیری", "هیواد"),
    "ru": ("Мир ислама", "Мусульманин"),
    "so": ("Horseed", "Xiddigta Oktoobar"),
    "sq": ("Drita Islame", "Zani i Naltë"),
    "sw": ("An-Nuur", "Mapenzi ya Mungu"),
    "ta": ("சமரசம்", "முஸ்லிம் முரசு"),
    "tg": ("Садои Шарқ", "Минбари халқ"),
    "tr": ("Sebilürreşad", "Türk Yurdu"),
    "tt": ("Шура", "Аң"),
    "ur": ("معارف", "ترجمان القرآن"),
    "uz": ("Hidoyat", "Sharq yulduzi"),
}

# Sentences of running text, by script; some hold what looks like a number or a year of an issue and is none.
PROSE: dict[str, tuple[str, ...]] = {
    "Latn": (
        "The committee met for the whole morning and nothing was decided.",
        "Everyone went home before the rain began, and the shops were shut.",
        "A copy costs 50 cents, and the office is open to visitors.",
    ),
    "Arab": (
        "اجتمع الأعضاء صباحا ولم يتفقوا على شيء.",
        "ثم عاد الناس إلى بيوتهم قبل نزول المطر.",
        "وكانت الأسواق مغلقة والطرق خالية من المارة.",
    ),
    "Cyrl": (
        "Собрание продолжалось всё утро, но ничего не было решено.",
        "Все разошлись по домам, прежде чем начался дождь.",
        "Лавки были закрыты, и улицы опустели.",
    ),
    "Beng": ("সকালে সভা হলেও কোনো সিদ্ধান্ত হয়নি।", "বৃষ্টি নামার আগেই সবাই বাড়ি ফিরে গেল।"),
    "Deva": ("सुबह सभा हुई पर कुछ तय नहीं हुआ।", "वर्षा से पहले सब लोग घर लौट गए।"),
    "Taml": ("காலையில் கூட்டம் நடந்தது; எதுவும் முடிவாகவில்லை.", "மழை தொடங்கும் முன்பே எல்லோரும் வீடு திரும்பினார்கள்."),
    "Mlym": ("രാവിലെ യോഗം ചേർന്നെങ്കിലും ഒന്നും തീരുമാനിച്ചില്ല.", "മഴ തുടങ്ങുന്നതിനു മുമ്പ് എല്ലാവരും വീട്ടിലേക്കു മടങ്ങി."),
}


def titles_of(language: str) -> tuple[str, ...]:
    """Return names of periodicals of a language; of one that none are known of, English ones."""
    return TITLES.get(language, TITLES["en"])


def prose_of(script: str) -> tuple[str, ...]:
    """Return sentences in a script; of one that none are written in, English ones."""
    return PROSE.get(script, PROSE["Latn"])

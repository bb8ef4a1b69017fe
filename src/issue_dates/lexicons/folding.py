"""One word of print → the form that it is looked up by.

Print differs from print in case, marks, letter forms and apostrophes long before it differs in words. Folding takes
those differences away, for the lexicon's spellings and for the page alike, so that a lexicon lists words and not
their typography.
"""

from __future__ import annotations

import html
import re
import unicodedata

# Arabic letter forms that stand for one letter in one script tradition or another, and Latin letters that carry
# their mark inside. What NFKD takes apart (é, أ, ئ) needs no line here.
_SAME_LETTER = {
    "ىیېۍےێ": "ي",
    "ةەہھۀۂۃ": "ه",
    "کڪګ": "ك",
    "ٱ": "ا",
    "ۆۇۋ": "و",
    "ڵ": "ل",
    "ڕ": "ر",
    "ı": "i",
    "əә": "e",
    "ø": "o",
    "đðɗ": "d",
    "ł": "l",
    "ɓ": "b",
    "ƙ": "k",
    "ƴ": "y",
    "ё": "е",
}
_LIGATURES = {"æ": "ae", "œ": "oe", "þ": "th"}

# Malayalam's vowelless letters have a code point of their own since Unicode 5.1; older pages write letter and virama.
_CHILLUS = {"ൺ": "ണ്", "ൻ": "ന്", "ർ": "ര്", "ൽ": "ല്", "ൾ": "ള്", "ൿ": "ക്"}

# Marks that print adds or leaves out at will: combining marks of Latin and Cyrillic, Arabic vowels and hamzas,
# tatweel, nukta, joiners, bidi controls, apostrophes and their look-alikes.
_DROPPED = (
    [(0x0300, 0x036F), (0x0610, 0x061A), (0x064B, 0x065F), (0x06D6, 0x06ED), (0x200B, 0x200F), (0x202A, 0x202E)]
    + [(0x2066, 0x2069), (0x02B9, 0x02BF), (0x02C8, 0x02CA), (0x2018, 0x201B), (0x2032, 0x2033)]
    + [(ord(c), ord(c)) for c in "'`´ʼ\u00ad\ufeff\u061c\u0621\u0640\u0670\u093c\u09bc\uff07"]
)  # fmt: skip

_TABLE: dict[int, str | None] = {
    **{ord(form): letter for forms, letter in _SAME_LETTER.items() for form in forms},
    **{ord(ligature): letters for ligature, letters in (_LIGATURES | _CHILLUS).items()},
    **{code: None for low, high in _DROPPED for code in range(low, high + 1)},
}

# Roman II and III keep their letters; any other doubled letter is one. Looking for Roman figures takes ten times as
# long as looking for doubled letters, so that it is left to words that could hold one.
_DOUBLED = re.compile(r"([^\W\d_])(?=\1)")
_DOUBLED_NOT_ROMAN = re.compile(r"\bi{2,3}\b|([^\W\d_])\1+")
_BETWEEN_WORDS = re.compile(r"[\s\-_.,:/()‐-―־·°№]+")


def fold(word: str) -> str:
    """Return the form of one word that lexicons are looked up by.

    >>> fold("Muḥarram") == fold("MUHARAM") == "muharam"
    True
    >>> fold("الأولـى") == fold("الاولي")
    True

    Case, marks, apostrophes, tatweel, presentation forms and doubled letters make no difference. A word of which
    nothing else is left stays as it is.
    """
    if "&" in word:
        word = html.unescape(word)
    if word.isascii():
        bare = word.lower().translate(_TABLE)
    else:
        # The acute accent by itself is an apostrophe here; NFKC would make it a space and a mark.
        bare = unicodedata.normalize("NFKC", word.replace("´", "'")).casefold().translate(_TABLE)
        if not unicodedata.is_normalized("NFKD", bare):
            bare = unicodedata.normalize("NFKD", bare).translate(_TABLE)
    bare = _DOUBLED_NOT_ROMAN.sub(_single, bare) if "ii" in bare else _DOUBLED.sub("", bare)
    return bare or word


def _single(match: re.Match[str]) -> str:
    """Return one letter for a doubled one, and a Roman numeral whole."""
    return match[1] or match[0]


def split_words(phrase: str) -> list[str]:
    """Return the words of a spelling, as the tokenizer would find them.

    >>> split_words("Rabi' al-Awwal")
    ["Rabi'", 'al', 'Awwal']
    """
    return [word for word in _BETWEEN_WORDS.split(phrase) if word]


def join_folded(folded: str, word: str) -> str:
    """Append a folded word to a key; what stands between words makes no difference, nor does a letter met twice.

    >>> join_folded("jumada", "alula")
    'jumadalula'

    Letters that may be a Roman I, II or III stay whole, so that Rabi I is not Rabi.
    """
    if folded[-1:] != word[:1] or not word.strip("i"):
        return folded + word
    return folded + word[1:]


def fold_phrase(phrase: str) -> str:
    """Return the key of a spelling of one or more words.

    >>> fold_phrase("Jumada al-Ula") == fold_phrase("JUMADAL ULA")
    True
    """
    key = ""
    for word in split_words(phrase):
        key = join_folded(key, fold(word))
    return key

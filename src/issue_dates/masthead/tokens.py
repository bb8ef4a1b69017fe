"""What a token is: one flat pattern, run over the text as it was given, in one linear pass.

Nothing is cleaned before it is searched, so every span counts the characters of the text itself. Markup and
entities left in a saved page are tokens too: a tag is a space or a line's end, an entity is the character it names.
"""

from __future__ import annotations

import re

# Code points that belong to a word without being letters for `\w`: combining marks, vowel signs of the Indic
# scripts (their dandas and digits left out), joiners, the soft hyphen.
_INDIC = (
    "\u0900-\u0963\u0971-\u097f\u0980-\u09e5\u09f0-\u09f1\u09fc-\u09ff"
    "\u0a01-\u0a65\u0a70-\u0ae5\u0af9-\u0b65\u0b71-\u0be5\u0c00-\u0c65\u0c80-\u0ce5\u0d00-\u0d65\u0d7a-\u0de5"
)
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
    f"{_INDIC}\u200c\u200d\u00ad\ufffd"
)
_APOSTROPHES = "'’‘`´′"
_APOSTROPHE_ENTITY = "&(?:[lr]squo|apos|prime|#0?39|#821[67]|#x27|#x201[89]);"
_BLOCK = "(?:p|div|h[1-6]|li|ul|ol|tr|td|th|table|section|article|header|footer|title|dt|dd|option|figcaption)"

# Half of an accented letter that was read in the wrong code page (fÃ©vrier), or a Turkish letter of an old font (Say›).
_WRONG_PAGE = r"(?<=[ÃĂ])[^\w\s]|(?<=Ä)[±°]|(?<=[A-Za-zçöü])[›¤](?=[a-zçöü])|(?<=Say)›"
_LETTER_ENTITY = (
    "&(?:#1[5-7]\\d\\d|#[xX]0?6[\\da-fA-F]{2}|szlig|[ao]elig"
    "|[A-Za-z](?:acute|grave|circ|uml|cedil|tilde|ring|slash|caron));"
)

# A character of an address; the space that ends one can be an entity.
_OF_ADDRESS = r"[^\s<>\"'&]|&(?!nbsp;|#160;|#x[aA]0;)"

# Later alternatives are tried only where the earlier ones fail, so each character is read about once.
_PATTERNS = {
    "address": rf"(?:https?://|HTTPS?://|www\.|WWW\.)(?:{_OF_ADDRESS}){{1,400}}",
    "doi": rf"10\.\d{{4,5}}/(?:{_OF_ADDRESS}){{1,200}}",
    # A hash or an identifier of a machine is no captions and figures.
    "code": r"(?<!\w)(?=[\da-f]{8})[a-f]*\d+[a-f]+\d[\da-f]*(?:-[\da-f]{4,})*(?!\w)",
    # A year in which letters were read for the figures that they look like (2O2O, l998).
    "misread": r"(?<!\w)(?=(?:[OoIl]*\d){2})(?=\d*[OoIl])[12Il][\dOoIl]{3}(?!\w)",
    "number": r"\d+",
    # The sign of numbers, read in the wrong code page.
    "sign": r"¹(?=\s{0,3}\d)",
    # Letters set apart for show (Q U O T I D I E N) are one word.
    "spaced": r"(?<![^\W\d_])(?:[^\W\d_] ){4,40}[^\W\d_](?![^\W\d_])",
    # The Levant's Tishrin and Kanun by one letter and a figure, before a year (ت2 1926, ك١ سنة ١٨٩٩).
    "month": r"(?<![^\W\d_])[تك] ?[12١٢](?!\d)(?=\D{1,8}(?:[12١٢]\D{1,4})?\d{4}(?!\d))",
    # Three initials or more are the short name of something (Z.D.M.G.), not so many letters.
    "word": rf"(?:[A-Z]\.){{2,12}}[A-Z](?!\w)\.?|\ufffd{{0,3}}(?:[^\W\d_]|[{_INDIC}]|{_LETTER_ENTITY})"
    rf"(?:[^\W\d_]+|[{_MARKS}{_APOSTROPHES}]+|{_APOSTROPHE_ENTITY}|{_LETTER_ENTITY}|{_WRONG_PAGE}){{0,40}}",
    "line": rf"\r\n?|[\n\v\f\x85\u2028\u2029]|<br\b[^<>]{{0,200}}>|</?{_BLOCK}\b[^<>]{{0,400}}>",
    "space": r"[^\S\r\n\v\f\x85\u2028\u2029]+|[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]+"
    r"|&nbsp;|&#(?:160|xA0|xa0);|&[lr]lm;|<[a-zA-Z/!][^<>]{0,400}>",
    "mark": r"&[a-zA-Z]{2,8};|&#(?:\d{2,5}|[xX][\da-fA-F]{2,4});|.",
}
# The spaces behind a token are passed over with it.
TOKEN = re.compile("(?:" + "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _PATTERNS.items()) + ") *", re.DOTALL)

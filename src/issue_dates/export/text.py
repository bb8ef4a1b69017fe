"""Text that another format's parser must survive: control characters, line breaks, XML, JSON and language tags."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any

from issue_dates.errors import InvalidValueError

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# Unicode's noncharacters (standard, 23.7): Perl, and so biber, reads no file in which there is one.
_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(17))

# Everything XML 1.0 forbids (2.2, production Char), and the C1 controls, which it discourages and MARC-8 reuses.
_FORBIDDEN = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff{_NONCHARACTERS}]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BREAKS = re.compile(r"[\s\x85\u2028\u2029]+")


def clean(text: str) -> str:
    """Replace what no text format can carry: control characters, lone surrogates, noncharacters.

    >>> from issue_dates.export.text import clean
    >>> clean("a\\x00b")
    'a\N{REPLACEMENT CHARACTER}b'
    """
    return _FORBIDDEN.sub(REPLACEMENT, text)


def one_line(text: str) -> str:
    """Return the text on one line, every run of white space a single space.

    >>> from issue_dates.export.text import one_line
    >>> one_line("al-Muqtabas\\nER  - ")
    'al-Muqtabas ER -'
    """
    return clean(_BREAKS.sub(" ", text)).strip()


def json_safe(text: str) -> str:
    """Escape lone surrogates in a JSON text, so that it can be written as UTF-8.

    >>> from issue_dates.export.text import json_safe
    >>> json_safe('"\\ud800"').isascii()
    True
    """
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def parsed_json(data: Any, kind: str) -> Any:
    """Return what a JSON text holds, and what is no text as it is; the kind names in errors what was expected.

    >>> from issue_dates.export.text import parsed_json
    >>> parsed_json('{"volume": "6"}', "CSL-JSON")
    {'volume': '6'}

    Raises `InvalidValueError` for a text that is not JSON.
    """
    try:
        return json.loads(data) if isinstance(data, str | bytes) else data
    except (ValueError, RecursionError) as error:
        raise InvalidValueError(f"not {kind}: {error}", field="data", value=data) from None


def script_of(text: str) -> str | None:
    """Return the ISO 15924 code of the first letter's script, for the scripts that mastheads are printed in.

    >>> from issue_dates.export.text import script_of
    >>> script_of("المقتبس"), script_of("Crescent"), script_of("1443")
    ('Arab', 'Latn', None)
    """
    for character in text:
        name = unicodedata.name(character, "")
        for word, code in _SCRIPTS.items():
            if name.startswith(word):
                return code
    return None


# What the Unicode names of a script's letters begin with.
_SCRIPTS = {
    "ARABIC LETTER": "Arab",
    "LATIN": "Latn",
    "CYRILLIC": "Cyrl",
    "HEBREW LETTER": "Hebr",
    "BENGALI LETTER": "Beng",
    "DEVANAGARI LETTER": "Deva",
}

# BCP 47 allows two to eight letters or digits a subtag; anything else given as a language is not one.
_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")


def language_tag(title: str | None, language: str | None) -> str | None:
    """Return the BCP 47 tag of a title: the language told, or else `und` with its script where that is not Latin.

    >>> from issue_dates.export.text import language_tag
    >>> language_tag("المقتبس", "ar"), language_tag("المقتبس", None), language_tag("Crescent", None)
    ('ar', 'und-Arab', None)
    """
    if language and _TAG.fullmatch(language):
        return language
    script = script_of(title or "")
    return f"und-{script}" if script not in (None, "Latn") else None

"""Words that a page has damaged, as they may have been written: tried only where no lexicon knows the word as it is.

A page read in the wrong code page, a PDF that has lost a letter to a font, turned a ligature of lam round or set
Arabic in the order in which it is seen: each leaves marks by which the word can be had back letter for letter.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# As which code page a word was read, and as which it was written.
_CODE_PAGES = (("cp1252", "utf-8"), ("cp1250", "utf-8"), ("cp1251", "cp1252"))
# Turkish letters as the Western code page and an old font show them: Þubat, Say›.
_TURKISH = str.maketrans("ÞþÝýÐð›¤", "ŞşİıĞğığ")
# The sign for a letter that could not be told.
LOST = "\ufffd"
_TURNED = re.compile("^ا([جحخم])ل")
_TURNED_HAMZA = re.compile("ا([أإآ])ل")
_TURNED_INSIDE = re.compile(r"(?<=\w\w)ال")
_TURNED_END = re.compile("[ىي]ل$")


def originals(word: str) -> Iterator[str]:
    """Yield what a word may have been before it was damaged, the likeliest first.

    >>> list(originals("fÃ©vrier")), list(originals("املجلد")), list(originals("annйe")), list(originals("رﺎﻬﺑ"))
    (['février'], ['المجلد'], ['année'], ['ﺑﻬﺎر'])
    >>> list(originals("Þubat"))
    ['Şubat']
    """
    if word.isascii():
        return
    turkish = word.translate(_TURKISH)
    if turkish != word:
        yield turkish
    yield from _decoded(word)
    whole = word.replace(LOST, "")
    if whole != word:
        yield whole
    turned = _TURNED.sub(r"ال\1", _TURNED_HAMZA.sub(r"ال\1", whole))
    if turned != whole:
        yield turned
    if _TURNED_INSIDE.search(whole):
        yield _TURNED_INSIDE.sub("لا", whole)
    if _TURNED_END.search(turned):
        yield _TURNED_END.sub("لى", turned)
    if _runs_back(word):
        yield word[::-1]


def _runs_back(word: str) -> bool:
    """Say whether Arabic letter forms stand in the order in which they are seen: a final one first, an initial last."""
    return unicodedata.decomposition(word[0])[:7] == "<final>" or unicodedata.decomposition(word[-1])[:9] == "<initial>"


def _decoded(word: str) -> Iterator[str]:
    """Yield a Latin word as it was before it was read in another code page than it was written in."""
    if not re.search("[a-z]", word):
        return
    for wrong, right in _CODE_PAGES:
        try:
            found = word.encode(wrong).decode(right)
        except UnicodeError:
            continue
        # Every Cyrillic word can be taken for an accented one; a word of both scripts is damaged.
        if wrong != "cp1251" or 0 < sum("а" <= letter <= "я" for letter in word) < len(word) / 2:
            yield found
            return

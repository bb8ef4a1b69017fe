"""XML with the standard library: elements as text, so that a document can be written piece by piece."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from issue_dates.errors import InvalidValueError
from issue_dates.export.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

MAX_DEPTH = 200
"""How deep elements may be nested in what is read; editions of whole periodicals have some thirty."""

# A carriage return that is not escaped comes back as a line feed (XML 1.0, §2.11).
_RETURN = {"\r": "&#13;"}


def element(name: str, *content: str, text: str | None = None, **attributes: str | None) -> str:
    """Return an element of text or of other elements; attributes that are None are left out.

    The name of an attribute has `_` for `-`, and `xml_` for the prefix `xml:`.

    >>> from issue_dates.export.markup import element
    >>> element("title", text="R&D", level="j", xml_lang="en")
    '<title level="j" xml:lang="en">R&amp;D</title>'
    """
    given = "".join(
        f" {name.replace('xml_', 'xml:').replace('_', '-')}={quoteattr(clean(value), _RETURN)}"
        for name, value in attributes.items()
        if value is not None
    )
    inner = escape(clean(text), _RETURN) if text is not None else "".join(content)
    return f"<{name}{given}>{inner}</{name}>" if inner else f"<{name}{given}/>"


def parse(data: str | bytes) -> ET.Element:
    """Return the root of a document; entities of its own are refused by expat beyond any size that matters.

    >>> from issue_dates.export.markup import parse
    >>> parse("<a/>").tag
    'a'

    Raises `InvalidValueError` for what is not well-formed, or nested deeper than `MAX_DEPTH`.
    """
    try:
        root = ET.fromstring(data)  # noqa: S314 - expat fetches nothing, and since 2.4.1 limits what entities may grow to
    except (ET.ParseError, ValueError, LookupError) as error:  # the last of an encoding that nobody knows
        raise InvalidValueError(f"not well-formed XML: {error}", field="data", value=data) from None
    _check_depth(root, data)
    return root


def _check_depth(root: ET.Element, data: str | bytes) -> None:
    """Refuse elements nested without end: whoever reads each with all that is in it would read most of them often."""
    level = [root]
    for _ in range(MAX_DEPTH):
        level = [child for one in level for child in one]
        if not level:
            return
    raise InvalidValueError(f"XML: elements are nested deeper than {MAX_DEPTH}", field="data", value=data)


def named(root: ET.Element, name: str) -> Iterator[ET.Element]:
    """Yield the elements of a name, whatever their namespace, the root among them.

    >>> from issue_dates.export.markup import named, parse
    >>> [one.tag for one in named(parse("<a xmlns='urn:x'><b/></a>"), "b")]
    ['{urn:x}b']
    """
    return (one for one in root.iter() if one.tag.rpartition("}")[2] == name)


def text_of(root: ET.Element | None) -> str:
    """Return the text inside an element, that of its children too.

    >>> from issue_dates.export.markup import parse, text_of
    >>> text_of(parse("<a>x<b>y</b></a>"))
    'xy'
    """
    return "" if root is None else "".join(root.itertext())


def pieces(text: str | bytes, *names: str) -> Iterator[str]:
    """Yield each outermost element of the given names in a document, as text.

    >>> from issue_dates.export.markup import pieces
    >>> list(pieces("<a><b/><b/></a>", "b"))
    ['<b />', '<b />']

    Raises `InvalidValueError` for what is not well-formed, or nested deeper than `MAX_DEPTH`.
    """
    # A text is decoded already: what its declaration says of an encoding counts for bytes alone.
    waiting = [parse(text if isinstance(text, bytes) else text.encode(errors="replace").decode())]
    while waiting:
        one = waiting.pop()
        if one.tag.rpartition("}")[2] in names:
            yield ET.tostring(one, encoding="unicode")
        else:
            waiting.extend(reversed(one))

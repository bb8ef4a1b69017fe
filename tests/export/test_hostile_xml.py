"""Documents that are made to harm the reader of XML are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from issue_dates import InvalidValueError
from issue_dates.export import jats, marc, tei

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
BODIES = {
    "tei": (
        tei.load,
        '<biblStruct xmlns="http://www.tei-c.org/ns/1.0"><monogr><title>{}</title></monogr></biblStruct>',
    ),
    "jats": (
        jats.load,
        "<article><front><journal-meta><journal-title>{}</journal-title></journal-meta></front></article>",
    ),
    "marc": (
        marc.load,
        (
            '<record xmlns="http://www.loc.gov/MARC21/slim">'
            '<datafield tag="245"><subfield code="a">{}</subfield></datafield></record>'
        ),
    ),
}
every_format = pytest.mark.parametrize(("load", "body"), BODIES.values(), ids=BODIES)


@every_format
def test_entities_do_not_grow_without_end(load: Callable[[str], object], body: str) -> None:
    """A kilobyte that would become a hundred gigabytes is no document."""
    bomb = f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]>' + body.format("&l11;")
    with pytest.raises(InvalidValueError, match="XML"):
        load(bomb)


@every_format
def test_no_file_is_read_from_within_a_document(load: Callable[[str], object], body: str, tmp_path: Path) -> None:
    """An entity that names a file of the machine is refused, or left out."""
    file = tmp_path / "file"
    file.write_text("content of the file", encoding="utf-8")
    document = f'<!DOCTYPE x [<!ENTITY file SYSTEM "{file.as_uri()}">]>' + body.format("a title &file;")
    try:
        found = load(document)
    except InvalidValueError:
        return
    assert "content of the file" not in repr(found)

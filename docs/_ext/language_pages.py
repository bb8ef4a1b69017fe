"""The pages of languages, written from the lexicons: one with all of them, and one for each."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from issue_dates import HijriDate, format_date
from issue_dates.lexicons import languages, load
from issue_dates.values import SEASONS, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from issue_dates.lexicons import Lexicon

RECKONINGS = {"hijri": "Hijri", "solar_hijri": "solar Hijri", "rumi": "Rumi", "gregorian": "Gregorian"}
# A cell shows so many spellings and counts the rest.
SHOWN = 6


def write_language_pages(folder: Path) -> None:
    """Write `languages.md` into a folder, and a page for each language into `languages` below it."""
    lexicons = [load(tag) for tag in languages()]
    (folder / "languages").mkdir(exist_ok=True)
    (folder / "languages.md").write_text(_overview(lexicons), encoding="utf-8")
    for lexicon in lexicons:
        page = "\n\n".join(_page(lexicon)) + "\n"
        (folder / "languages" / f"{lexicon.tag}.md").write_text(page, encoding="utf-8")


def _overview(lexicons: Sequence[Lexicon]) -> str:
    rows = [
        (
            f"[`{lexicon.tag}`](languages/{lexicon.tag}.md)",
            lexicon.name,
            _words(lexicon, [lexicon.endonym]),
            _words(lexicon, [format_date(HijriDate(1443, 5, 28), language=lexicon.tag)]),
        )
        for lexicon in lexicons
    ]
    return f"""# Languages

Each language is one file, `issue_dates/lexicons/TAG.toml`; [adding one](../../how-to/add-a-language.md) takes no code.
Beside these, the Hijri months of every locale of the CLDR are read.

{_table(("tag", "language", "its own name", "a Hijri date as we print it"), rows)}

```{{toctree}}
:hidden:
:glob:

languages/*
```
"""


def _page(lexicon: Lexicon) -> Iterator[str]:
    yield f"# {lexicon.name}"
    digits = _words(lexicon, [" ".join(lexicon.digits)])
    yield f"{_words(lexicon, [lexicon.endonym])} · tag `{lexicon.tag}` · script `{lexicon.script}` · digits {digits}"
    yield "The first spelling of a cell is the one that we print; case, accents and the like make no difference."
    yield "## Months"
    names = [name for name in RECKONINGS if name in lexicon.months]
    months = [
        (str(number + 1), *(_words(lexicon, lexicon.months[name][number]) for name in names)) for number in range(12)
    ]
    yield "{.roomy}\n" + _table(("", *(RECKONINGS[name] for name in names)), months)
    for name, ambiguous in lexicon.ambiguous_months.items():
        alone = (f"{_words(lexicon, [word])} is {' or '.join(map(str, which))}" for word, which in ambiguous.items())
        yield f"Alone, of the {RECKONINGS[name]} months: {'; '.join(alone)}."
    yield "## Captions"
    yield _keyed(lexicon, "beside a number", lexicon.captions.items())
    if lexicon.eras:
        yield "## Eras"
        yield _keyed(lexicon, "beside a year", lexicon.eras.items())
    yield "## Weekdays and seasons"
    yield _keyed(lexicon, "", zip((*WEEKDAYS, *SEASONS), (*lexicon.weekdays, *lexicon.seasons), strict=True))
    if lexicon.words:
        yield "## Other words"
        yield _keyed(lexicon, "kind", lexicon.words.items())


def _keyed(lexicon: Lexicon, head: str, rows: Iterable[tuple[str, Sequence[str]]]) -> str:
    shown = ((RECKONINGS.get(key, key.replace("_", " ")), _words(lexicon, words)) for key, words in rows if words)
    return _table((head, "words"), shown)


def _words(lexicon: Lexicon, words: Sequence[str]) -> str:
    """Return spellings as HTML in the language and direction of the lexicon, those beyond a few counted."""
    arabic = lexicon.script == "Arab"
    text = html.escape(("، " if arabic else ", ").join(words[:SHOWN]), quote=False)
    # What Markdown has a meaning for stands as an entity.
    for sign in "|*_`#[]\\~":
        text = text.replace(sign, f"&#{ord(sign)};")
    direction = ' dir="rtl"' if arabic else ""
    more = f" and {len(words) - SHOWN} more" if len(words) > SHOWN else ""
    return f'<span lang="{lexicon.tag}"{direction}>{text}</span>{more}'


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)

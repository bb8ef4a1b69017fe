"""How an input becomes the next: by words and values, since half a letter of another script seldom tells anything."""

from __future__ import annotations

import json
import random
import re
from typing import Any

ODD = (
    "", "0", "1", "-1", "9", "999999999", "9" * 4400, "²", "٣", "३", "XXXX", "0000", "1443-13", "1443/1444",
    "XXXX-05", "2022-02-30", "--05", "---01", "3-4", "4-3", "3/4 bis", "spring", "winter/spring", "Friday", "null",
    "umm-al-qura", " ", "  a  b  ", "\0", "\x1f", "\x85", "\u2028", "\ud800", "\ufdf2", "<a>", "]]>", "&", "&#0;",
    "%00", "\\", "{", "}", "(", ")", ";", ":", "=",
)  # fmt: skip
"""What a value is replaced by; no format expects all of it."""

_ODD_JSON: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    3,
    3.5,
    10**400,
    float("nan"),
    "",
    "3",
    "a",
    [],
    [[]],
    [None],
    [3],
    {},
    {"first": 3},
)

# What stands between the marks of JSON, XML, BibTeX, RIS, MARC or a query.
_VALUE = re.compile(r'(?<=[">={&\n\x1e\x1f ])[^"<>{}=&\n\x1e\x1f]+')


class Mutator:
    """Cuts, doubles and swaps words of the seeds, and puts odd values in the place of others."""

    def __init__(self, seeds: list[str]) -> None:
        self._seeds = seeds
        self._words: list[str] = sorted({word for seed in seeds for word in re.findall(r"\w+|[^\w\s]+|\s+", seed)})

    def __call__(self, data: bytes, longest: int, seed: int) -> bytes:
        """Return another input, as atheris asks for it; one in five is made by libFuzzer."""
        if seed % 5 == 0:
            import atheris  # whose Mutate is another one once it fuzzes

            return atheris.Mutate(data, longest)  # type: ignore[no-any-return]
        return self.edited(data, longest, seed)

    def edited(self, data: bytes, longest: int, seed: int) -> bytes:
        """Return another input, which the seed decides."""
        choose = random.Random(seed)
        text = data.decode("utf-8", "surrogateescape")
        if choose.random() < 0.4:
            text = _with_odd_value(text, choose)
        else:
            for _ in range(choose.choice((1, 1, 2, 4))):
                text = self._changed(text, choose)
        return text.encode("utf-8", "surrogatepass")[:longest]

    def _changed(self, text: str, choose: random.Random) -> str:
        start = choose.randint(0, len(text))
        end = min(len(text), start + choose.choice((0, 0, 1, 1, 3, 10, 40)))
        return text[:start] + self._piece(choose, text[start:end], text) + text[end:]

    def _piece(self, choose: random.Random, old: str, text: str) -> str:
        """Return what stands in the place of a piece."""
        source = choose.choice(("nothing", "itself", "word", "word", "seed", "text", "character"))
        if source == "nothing":
            return ""
        if source == "itself":
            return old * choose.choice((2, 2, 3, 20))
        if source == "word":
            return choose.choice(self._words)
        if source == "character":
            return chr(choose.choice((choose.randrange(128), choose.randrange(0x600, 0x700), choose.randrange(0xD800))))
        other = choose.choice(self._seeds) if source == "seed" else text
        start = choose.randint(0, len(other))
        return other[start : start + choose.choice((2, 8, 30, 100))]


def _with_odd_value(text: str, choose: random.Random) -> str:
    try:
        tree = json.loads(text)
    except (ValueError, RecursionError):
        values = list(_VALUE.finditer(text))
        if not values:
            return choose.choice(ODD)
        one = choose.choice(values)
        return text[: one.start()] + choose.choice(ODD) + text[one.end() :]
    return json.dumps(_with_odd_branch(tree, choose), ensure_ascii=False)


def _with_odd_branch(tree: Any, choose: random.Random) -> Any:
    """Go down a way by chance, and put something else at its end."""
    if isinstance(tree, dict | list) and tree and choose.random() < 0.8:
        keys = list(tree) if isinstance(tree, dict) else range(len(tree))
        key = choose.choice(keys)
        tree[key] = _with_odd_branch(tree[key], choose)
        return tree
    return choose.choice((*_ODD_JSON, *ODD))

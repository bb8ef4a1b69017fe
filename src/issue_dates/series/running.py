"""Running numbers beside numbers that restart: within a volume the two go side by side."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from issue_dates.series.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from issue_dates.series.placing import Place

ENOUGH = 3
"""So many issues of a volume must agree before one that does not is doubted."""


def apart(places: Sequence[Place], told: Sequence[Finding]) -> Iterator[Finding]:
    """Yield the issues whose number does not go with their running number, where that one is in its place."""
    doubtful = {finding.index for finding in told}
    lags: dict[int | None, Counter[int]] = {}
    for place in places:
        if (lag := _lag(place)) is not None:
            lags.setdefault(place.volume, Counter())[lag] += 1
    for place in places:
        lag = _lag(place)
        usual, count = lags[place.volume].most_common(1)[0] if lag is not None else (0, 0)
        one = place.one
        if lag is None or lag == usual or count < ENOUGH or one.index in doubtful or one.whole is None:
            continue
        correction = str(one.whole.first - usual)
        message = f"running number {one.whole.first} calls for number {correction}"
        yield Finding("misprint", one.issue, one.index, message, "number", correction)


def _lag(place: Place) -> int | None:
    """Return by how much the running number is ahead of the number."""
    one = place.one
    return None if one.whole is None or one.number is None else one.whole.first - one.number.first

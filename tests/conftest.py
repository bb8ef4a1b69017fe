"""What all tests share."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# Nothing is timed: machines differ. A run looks at the same examples each time, so that it is green or red for the
# change at hand alone; FUZZ=1 looks at many more, and at others each time.
settings.register_profile(
    "default", deadline=None, derandomize=True, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("fuzz", settings.get_profile("default"), derandomize=False, max_examples=20_000)
settings.load_profile("fuzz" if os.environ.get("FUZZ") else "default")

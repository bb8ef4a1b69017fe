"""What all tests share."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# Nothing is timed: machines differ. FUZZ=1 looks at many more examples than a test run has time for.
settings.register_profile("default", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("fuzz", settings.get_profile("default"), max_examples=20_000)
settings.load_profile("fuzz" if os.environ.get("FUZZ") else "default")

"""What holds for every test."""

import gc
import os

from hypothesis import Phase, settings

# Machines are shared and noisy, so no example has a deadline; CI draws the same examples each time,
# for a failure there must be the change's. `make test-unit` draws fewer than `make test`.
settings.register_profile("default", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None)
settings.register_profile("quick", deadline=None, max_examples=10)
# Of a mutant only whether a test fails is asked, not what the least failing example is.
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)
settings.register_profile("mutants", deadline=None, max_examples=10, phases=UNSHRUNK)
settings.register_profile("mutants-again", deadline=None, max_examples=100, phases=UNSHRUNK)
chosen = "ci" if os.environ.get("CI") else "default"
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or chosen)

# Drawing makes garbage by the hundred thousand and hardly any cycles: looking for them at each
# 700 objects is a twentieth of the time.
gc.set_threshold(50_000, 50, 50)


def pytest_collection_finish() -> None:
    """Keep what is loaded out of later searches for garbage: pytest makes five at its end."""
    gc.freeze()

"""Draws of hypothesis: the same at each ``make test``, to tell a change from luck; fresh in ``make test-lent``."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("fixe", derandomize=True)
settings.register_profile("hasard", print_blob=True)
settings.load_profile("fixe")

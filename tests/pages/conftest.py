"""Pages of visitors."""

from __future__ import annotations

import pytest

from gateway.pages import answer_times


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """The moments at which answers go are close to each other: nothing here is judged by the time."""
    monkeypatch.setattr(answer_times, "STEP", 0.001)

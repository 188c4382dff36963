"""Fixtures of the tests of concurrency."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.concurrency.scripted import patient
from tests.concurrency.two_nodes import TwoNodes, two_nodes


@pytest.fixture
async def two(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[TwoNodes]:
    patient(monkeypatch)
    async with two_nodes() as both:
        yield both

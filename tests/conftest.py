"""Fixtures of the whole suite."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.house import House
from tests.meta import both_media


@pytest.fixture
async def house(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[House]:
    """A running gateway; `@pytest.mark.parametrize("house", [{...}], indirect=True)` sets values of its file."""
    values = getattr(request, "param", {})
    async with House(tmp_path, **values).up() as running:
        yield running


@pytest.fixture
async def both(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[House]:
    """A running gateway with an SMS and a WhatsApp channel; parametrized as `house` is."""
    async with both_media(tmp_path, **getattr(request, "param", {})).up() as running:
        yield running

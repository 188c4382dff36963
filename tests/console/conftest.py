"""A browser at the console of a running gateway."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.support.browser import Browser, browser
from tests.support.house import KEY, House


@pytest.fixture
async def visitor(house: House) -> AsyncIterator[Browser]:
    """Somebody who is not logged in."""
    async with browser(house.url) as somebody:
        yield somebody


@pytest.fixture
async def admin(house: House) -> AsyncIterator[Browser]:
    """Somebody who is logged in with the scope `admin`."""
    async with browser(house.url) as somebody:
        assert (await somebody.log_in(KEY)).status == 200
        yield somebody


@pytest.fixture
async def reader(house: House) -> AsyncIterator[Browser]:
    """Somebody who is logged in with the scope `read` alone."""
    async with browser(house.url) as somebody:
        assert (await somebody.log_in("reader-key")).status == 200
        yield somebody


@pytest.fixture
async def player(both: House) -> AsyncIterator[Browser]:
    """The same as `admin`, at a gateway of both media."""
    async with browser(both.url) as somebody:
        assert (await somebody.log_in(KEY)).status == 200
        yield somebody

"""The opt-in form on two nodes: either reads what the other signed, and a token counts once on both together."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from gateway.core.clock import SECOND
from tests.pages.form_visits import ANA, form, ledger, look
from tests.support.pair import pair

pytestmark = pytest.mark.postgresql


async def test_a_token_counts_once_over_nodes(tmp_path: Path) -> None:
    async with pair(tmp_path, more=form()) as two:
        page = await look(two.house)
        two.house.clock.advance(5 * SECOND)
        fields = {"token": page.token, "phone": ANA, "country": "US", "consent": True}
        answers = await asyncio.gather(*(two.at(i % 2, "POST", "/f/join", fields) for i in range(20)))
        assert {status for status, _ in answers} == {200}
        assert len({answer["text"] for _, answer in answers}) == 1
        assert [entry["event"] for entry in await ledger(two.house) if entry["source"] == "web_form"] == ["subscribe"]
        assert len(await two.house.phone(ANA, 1)) == 1

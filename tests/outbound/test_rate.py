"""The rate of a channel, measured where the provider counts: in no second more than 1.1 × rate + 1 units.

That it is reached is shown with a clock of its own (tests/policy/test_rate_limit.py): a busy machine cannot break that.
Here is shown that a provider which takes its time with answers does not end it earlier.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from gateway.config import parse
from tests.support.house import House
from tests.support.meta import ORDER, both_media
from tests.support.rates import most_in_a_second

pytestmark = pytest.mark.answer_within


@pytest.mark.parametrize(
    ("house", "people", "text", "segments"),
    [
        ({"rate": 5}, 11, "Sale", 1),
        ({"rate": 50}, 110, "Sale", 1),
        ({"rate": 50}, 40, "x" * 400, 3),
        ({"rate": 6}, 6, "x" * 400, 3),
        ({"rate": 300}, 500, "Sale", 1),
    ],
    indirect=["house"],
    ids=["5 a second", "50 a second", "50 segments a second", "two of three segments a second", "300 a second"],
)
async def test_no_second_has_more_than_the_rate_allows(house: House, people: int, text: str, segments: int) -> None:
    rate = int(str(house.values["rate"]))
    crowd = [f"+1555{3_000_000 + i}" for i in range(people)]
    campaign = {
        "name": "crowd", "channel": "sms-us", "category": "utility", "text": text,
        "recipients": [{"to": phone} for phone in crowd],
    }  # fmt: skip
    _, created = await house.api("POST", "/v1/campaigns", campaign)
    done = await house.campaign(created["id"])
    times = [request["at"] for request in await house.requests()]
    assert done["counts"]["recipients"] == len(times) == people, done
    assert most_in_a_second(times) * segments <= 1.1 * rate + 1


@pytest.mark.parametrize("rate", [10, 80])
async def test_no_second_has_more_than_the_rate_allows_on_whatsapp(tmp_path: Path, rate: int) -> None:
    house = both_media(tmp_path)
    house.values["more"] = str(house.values["more"]).replace("= 1000", f"= {rate}")
    async with house.up():
        campaign = {
            "name": "crowd", "channel": "wa-main", "category": "utility", "template": ORDER,
            "recipients": [{"to": f"+1212{5_000_000 + i}"} for i in range(2 * rate)],
        }  # fmt: skip
        status, created = await house.api("POST", "/v1/campaigns", campaign)
        assert status == 202, created
        await house.campaign(created["id"])
        requests = await house.requests()
        times = [request["at"] for request in requests if request["recipient"].startswith("+1212")]
        assert len(times) == 2 * rate
        assert most_in_a_second(times) <= 1.1 * rate + 1


class Waiting:
    """A provider that answers nothing until as many requests wait as the gateway lets wait so far, then one of them,
    after which three more may; once `most` wait, it answers all, and from then on at once."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.wanted = 5
        self.held: list[asyncio.Future[None]] = []
        self.widest = 0
        self.open = False

    async def answer(self, request: web.Request) -> web.Response:
        if request.method != "POST":
            return web.json_response({"messages": []})
        form = await request.post()
        if not self.open:
            turn = asyncio.get_running_loop().create_future()
            self.held.append(turn)
            self.let_go()
            await turn
        return web.json_response({"sid": f"SM{int(str(form['To'])[1:]):032x}", "status": "queued"}, status=201)

    def let_go(self) -> None:
        self.widest = max(self.widest, len(self.held))
        if self.widest >= self.most:
            self.open = True
            for waiting in self.held:
                waiting.set_result(None)
        elif len(self.held) >= self.wanted:
            self.wanted += 3
            self.held.pop(0).set_result(None)


@pytest.mark.parametrize(("before", "rate"), [(300, 300), (10, 400)], ids=["from the start", "after a reload"])
async def test_as_many_wait_for_answers_as_the_rate_needs(tmp_path: Path, before: int, rate: int) -> None:
    """At 400 a second and answers after half a second, 200 requests wait at any time."""
    most = rate // 2
    provider, app = Waiting(most), web.Application()
    app.router.add_route("*", "/{path:.*}", provider.answer)
    async with TestServer(app) as server:
        house = House(tmp_path, rate=before)
        ours = 'api_base_url = "http://127.0.0.1:{simulator}"'
        theirs = f'api_base_url = "http://127.0.0.1:{server.port}"\ntimeout = "59 seconds"'
        house.text_of_config = str(house.text_of_config).replace(ours, theirs, 1)
        async with house.up():
            house.values["rate"] = rate
            assert await house.gateway.reload(parse(house.toml(), {})) == []
            campaign = {
                "name": "crowd", "channel": "sms-us", "category": "utility", "text": "Sale",
                "recipients": [{"to": f"+1555{3_000_000 + i}"} for i in range(most * 2)],
            }  # fmt: skip
            status, created = await house.api("POST", "/v1/campaigns", campaign)
            assert status == 202, created
            await house.campaign(created["id"])
            assert provider.widest == most

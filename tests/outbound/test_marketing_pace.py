"""The pace: marketing goes at the rate × the quality's factor, everything else at the rate."""

from __future__ import annotations

from bisect import bisect_left
from pathlib import Path
from typing import Any

import pytest

from gateway.core.clock import HOUR, MINUTE, SECOND
from gateway.core.policy.rate_limit import Bucket, bound, marketing_rate, pace
from gateway.store import channels as channel_store
from tests.support.house import DAY, House
from tests.support.senders import PROMO, YELLOW, campaign, channel, crowd, gateway, number, outcome, ratings_known, wa
from tests.support.simulated_time import gaps, simulated_channel

SENT = ("sent", None)
LONG = "a" * 300  # two segments
LATE = 5_000
"""Microseconds by which each claim comes late."""


@pytest.mark.parametrize(
    ("rate", "factor", "expected"),
    [
        (80, 1.0, 80.0),
        (80, 0.5, 40.0),
        (1, 0.5, 0.5),
        (1, 0.05, 0.1),
        (80, 0.0001, 0.1),
        (80, 0.0, 0.0),
        (300, 0.25, 75.0),
    ],
)
def test_what_a_factor_leaves_of_a_rate(rate: float, factor: float, expected: float) -> None:
    """At least 1 in 10 s, as long as it leaves anything."""
    assert marketing_rate(rate, factor) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("rate", "factor", "seconds", "text"),
    [
        pytest.param(10, 0.5, 60, "Hi", id="half of 10"),
        pytest.param(80, 0.25, 20, "Hi", id="a quarter of 80"),
        pytest.param(1, 0.5, 200, "Hi", id="half of 1"),
        pytest.param(1, 0.01, 1000, "Hi", id="at least 1 in 10 s"),
        pytest.param(300, 0.9, 8, "Hi", id="nine tenths of 300"),
        pytest.param(10, 0.5, 60, LONG, id="by segments"),
    ],
)
def test_marketing_keeps_the_pace_within_three_percent(rate: float, factor: float, seconds: int, text: str) -> None:
    with simulated_channel(rate) as sender:
        sender.rate(factor)
        sender.run(1)
        wanted = pace(rate, factor) * seconds
        sender.put(int(pace(rate, factor) * (seconds + 3)) + 10, "marketing", text)
        began = sender.clock.at
        sender.run(2)  # what the pace had saved goes at once
        sender.run(seconds, LATE)
        since = began + 2 * SECOND
        assert sender.units("marketing", since) == pytest.approx(wanted, rel=0.03, abs=2)
        assert sender.units("marketing", began, since) <= 2 * pace(rate, factor) + 2 + 0.1 * pace(rate, factor)


def test_what_waits_for_the_pace_holds_up_nothing_else() -> None:
    """Utility has the rest of the rate: together they are the whole rate, and claims do not spin."""
    with simulated_channel(20) as sender:
        sender.rate(0.1)
        sender.run(1)
        sender.put(300, "marketing")
        sender.put(1000, "utility")
        began, claims = sender.clock.at, sender.claims
        sender.run(30, LATE)
        assert sender.units("marketing", began) == pytest.approx(60, rel=0.03, abs=2)
        assert sender.units("utility", began) == pytest.approx(540, rel=0.03)
        assert sender.claims - claims <= 30 * 22


def test_a_lone_utility_goes_at_once_and_waiting_marketing_makes_no_claims() -> None:
    with simulated_channel(100) as sender:
        sender.rate(0.001)
        sender.run(1)
        sender.put(50, "marketing")
        sender.run(60)
        times = [message.at for message in sender.sent]
        assert len(times) in (6, 7)
        assert all(gap >= 10 * SECOND - 1000 for gap in gaps(times)[1:])
        claims = sender.claims
        sender.run(60)
        assert sender.claims - claims <= 60 * 5 + 20, "no more looks than an idle channel's"
        sender.put(1, "utility")
        before = sender.clock.at
        sender.claim()
        assert sender.sent[-1].category == "utility"
        assert sender.sent[-1].at == before


@pytest.mark.parametrize(("rate", "seconds"), [(1, 100), (10, 30), (80, 10), (300, 5), (1000, 3)])
def test_at_the_whole_factor_there_is_no_pace(rate: int, seconds: int) -> None:
    """All the rate is marketing's, though each claim comes late; and no second has more than its bound."""
    with simulated_channel(rate) as sender:
        sender.rate(1.0)
        sender.run(1)
        sender.put(rate * (seconds + 1) + 10, "marketing")
        began = sender.clock.at
        sender.run(seconds, LATE)
        assert sender.units("marketing", began) == pytest.approx(rate * seconds, rel=0.03, abs=1)
        times = [message.at for message in sender.sent]
        assert max(bisect_left(times, at + SECOND) - i for i, at in enumerate(times)) <= bound(rate)
        assert channel_store.get(sender.connection, "sms").pace == Bucket()


def test_a_factor_that_rises_quickens_it_at_once() -> None:
    with simulated_channel(10) as sender:
        sender.rate(0.1)
        sender.run(1)
        sender.put(400, "marketing")
        sender.run(20)
        sender.rate(0.8)
        began = sender.clock.at
        sender.run(20, LATE)
        assert sender.units("marketing", began) == pytest.approx(160, rel=0.03, abs=2)


@pytest.mark.parametrize("ahead", [SECOND, MINUTE, DAY, 365 * DAY])
def test_a_clock_put_back_does_not_stop_it(ahead: int) -> None:
    """What was stored in the future begins anew from now."""
    with simulated_channel(10) as sender:
        sender.rate(0.5)
        sender.put(200, "marketing")
        sender.run(5)
        sender.clock.at -= ahead
        began = sender.clock.at
        sender.run(40)
        assert sender.units("marketing", began) >= 5 * 35


SLOW = "[channels.wa-one.quality]\nyellow = 0.001\n"


async def slowed(house: House, *people: str) -> None:
    """`wa-one` is yellow: one message of marketing in 10 s, on a clock that only the test moves; the first may go."""
    await ratings_known(house)
    await house.subscribe(*people, group="wa-news")
    for id_ in ("wa-two", "wa-one"):
        await number(house, id_, whatsapp_business_manager_messaging_limit="TIER_UNLIMITED")
    await house.hold()
    await number(house, quality_rating=YELLOW)
    house.clock.advance(MINUTE)


async def marketing(house: House) -> int:
    """How many messages of marketing Meta got."""
    return sum("20% off" in request["text"] for request in await house.requests())


async def step(house: House, seconds: int = 10) -> int:
    """So many seconds later: how many of marketing went meanwhile. It may be none: what a machine that was busy could
    not hand over in time goes back, and its turn is over."""
    before = await marketing(house)
    house.clock.advance(seconds * SECOND)
    await house.looked("wa-one")
    return await marketing(house) - before


async def counts(house: House, run: dict[str, Any]) -> dict[str, Any]:
    """A campaign's counts."""
    shown: dict[str, Any] = (await house.api("GET", f"/v1/campaigns/{run['id']}"))[1]["counts"]
    return shown


@pytest.mark.parametrize("category", ["marketing", "utility"])
async def test_utility_goes_while_marketing_keeps_the_pace(tmp_path: Path, category: str) -> None:
    """Also where a marketing template is sent as utility: the template's category decides."""
    people, other = crowd(4), "+15557654321"
    async with gateway(tmp_path, more=SLOW) as house:
        await slowed(house, *people)
        assert (await channel(house))["marketing_rate"] == 0.1
        run = await campaign(house, people, category=category, template=PROMO)
        await house.looked("wa-one")
        assert await marketing(house) <= 1
        went = 0
        while went < 2:
            assert await outcome(house, await wa(house, other, category="utility")) == SENT
            assert await step(house, 1) == 0, "the pace is 1 in 10 s"
            now = await step(house, 9)
            assert now <= 1
            went += now
        assert (await counts(house, run))["deferred"] == 0, "it is sent little by little, and held by nothing"
        await number(house, quality_rating="GREEN")
        house.clock.advance(HOUR)
        await house.campaign(run["id"])


async def test_what_the_pace_keeps_back_too_long_expires(tmp_path: Path) -> None:
    people = crowd(5)
    async with gateway(tmp_path, more=SLOW) as house:
        await slowed(house, *people)
        run = await campaign(house, people, expires_in="15 seconds")
        await house.looked("wa-one")
        await step(house, 11)
        await step(house, 11)
        done = await house.campaign(run["id"])
        assert await marketing(house) <= 2
        assert done["counts"]["expired"] == 5 - await marketing(house)


async def test_a_cancelled_campaign_and_a_pause_end_its_wait(tmp_path: Path) -> None:
    people = crowd(6)
    async with gateway(tmp_path, more=SLOW) as house:
        await slowed(house, *people)
        run = await campaign(house, people[:3])
        single = await wa(house, people[5])
        await house.looked("wa-one")
        status, _ = await house.api("POST", f"/v1/campaigns/{run['id']}/cancel")
        assert status == 200
        assert (await counts(house, run))["cancelled"] >= 2
        await house.api("POST", "/v1/channels/wa-one/pause")
        assert await step(house, 60) == 0
        await house.api("POST", "/v1/channels/wa-one/resume")
        for _ in range(20):
            assert await step(house) <= 1
        await house.message(single["id"], "sent", "delivered", "read")
        assert await marketing(house) <= 2

"""What a provider says when it is asked: a probe never raises, a look-up raises OSError only."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest

from channels.channel import Channel, Probe
from channels.inbound import Receipt
from tests.conformance import PROVIDERS
from tests.conformance.fake_api import FakeApi, Handler, drip, drop, fake_api, half, hang
from tests.conformance.provider import Answer, Provider

every_provider = pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.name)
JSON = {"Content-Type": "application/json"}
ODD_ANSWERS = {
    "an error": Answer(500, "<html>Internal error</html>", {"Content-Type": "text/html"}),
    "no such thing": Answer(404, '{"code": 20404, "message": "no"}', JSON),
    "nothing": Answer(200, "", JSON),
    "no JSON": Answer(200, "<html>", {"Content-Type": "text/html"}),
    "an empty object": Answer(200, "{}", JSON),
    "a list": Answer(200, "[]", JSON),
    "null": Answer(200, "null", JSON),
    "deep": Answer(200, "[" * 100_000, JSON),
    "fields of other types": Answer(200, '{"status": [1], "data": {"a": 1}, "id": {}, "messages": 7}', JSON),
}
HANDLERS: dict[str, Handler] = {"hangs": hang, "drips": drip, "drops": drop, "half": half}
every_oddity = pytest.mark.parametrize("oddity", [*ODD_ANSWERS, *HANDLERS])


def odd(api: FakeApi, oddity: str) -> None:
    """Let the API answer oddly from now on."""
    if oddity in ODD_ANSWERS:
        api.says(ODD_ANSWERS[oddity])
    else:
        api.handler = HANDLERS[oddity]


@every_oddity
@every_provider
async def test_a_probe_never_raises_and_says_what_is_wrong(provider: Provider, oddity: str) -> None:
    async with fake_api() as api:
        odd(api, oddity)
        channel = provider.channel(api.url, timeout=0.6)
        probe = await channel.probe(since=0)
        await channel.aclose()
        assert isinstance(probe, Probe)
        assert probe.problems or oddity == "fields of other types"
        assert not probe.inbound


@every_provider
async def test_a_probe_of_nobody_is_a_problem(provider: Provider) -> None:
    channel = provider.channel("http://127.0.0.1:9")
    assert (await channel.probe()).problems
    await channel.aclose()


async def looked_up(channel: Channel, provider: Provider) -> None:
    """Ask for everything that can be looked up; nothing but OSError (TimeoutError is one) may be raised."""
    message = provider.message()
    with suppress(OSError):
        assert isinstance(await channel.status("x"), Receipt | None)
    with suppress(OSError):
        assert not await channel.sent(message.to, message.content, 0)
    with suppress(OSError):
        assert all([isinstance(batch, list) async for batch in channel.deactivated(date(2026, 9, 1))])


@every_oddity
@every_provider
async def test_a_look_up_raises_oserror_only(provider: Provider, oddity: str) -> None:
    async with fake_api() as api:
        odd(api, oddity)
        channel = provider.channel(api.url, timeout=0.6)
        await looked_up(channel, provider)
        await channel.aclose()


@every_provider
async def test_what_cannot_be_looked_up_is_not_asked(provider: Provider) -> None:
    async with fake_api() as api:
        channel = provider.channel(api.url)
        if channel.capabilities.status_lookup:
            pytest.skip("this provider can be asked")
        await looked_up(channel, provider)
        assert api.requests == 0
        await channel.aclose()

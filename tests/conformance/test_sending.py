"""What goes out: every row of every error table, every odd answer, and every way in which a connection fails."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web

from channels.channel import Channel
from channels.errors import ConnectionResult, Scope, SendError, SendOutcome
from channels.hand_over import MAY_BEGIN, Withheld
from tests.conformance import PROVIDERS
from tests.conformance.fake_api import FakeApi, Handler, drip, drop, fake_api, half, hang, response
from tests.conformance.provider import Answer, Provider

every_provider = pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.name)
ANSWERS = [
    pytest.param(provider, label, id=f"{provider.name}-{label}") for provider in PROVIDERS for label in provider.answers
]


@asynccontextmanager
async def sending(provider: Provider, **settings: Any) -> AsyncIterator[tuple[FakeApi, Channel]]:
    """A fake API and a channel to it."""
    async with fake_api() as api:
        channel = provider.channel(api.url, **settings)
        try:
            yield api, channel
        finally:
            await channel.aclose()


async def failure(channel: Channel, provider: Provider) -> SendError:
    """The error of a send that fails; nothing but SendError may be raised."""
    with pytest.raises(SendError) as caught:
        await channel.send(provider.message())
    return caught.value


def decision(error: SendError) -> dict[str, Any]:
    """What an error decides, as the files write it."""
    names = ("outcome", "meaning", "scope", "retry_after", "pause_for", "connection")
    return {name: getattr(error, name) for name in names}


@every_provider
def test_every_code_of_the_error_table_is_in_the_file(provider: Provider) -> None:
    listed = [code for row in provider.errors for code in row["codes"]]
    assert len(listed) == len(set(listed))
    assert set(listed) == {str(code) for code in provider.codes}


@every_provider
async def test_every_code_of_the_error_table_decides_what_the_file_says(provider: Provider) -> None:
    async with sending(provider) as (api, channel):
        for row in provider.errors:
            for code in row["codes"]:
                api.says(provider.refused(code))
                error = await failure(channel, provider)
                assert (error.code, decision(error)) == (code, row["error"])
                stored = channel.explain(code, "no")
                assert (stored.code, stored.meaning, stored.scope) == (code, error.meaning, error.scope)


@every_provider
def test_a_row_retries_only_what_was_not_sent_and_names_what_it_pauses(provider: Provider) -> None:
    for row in provider.errors:
        error = row["error"]
        assert error["retry_after"] is None or error["retry_after"] > 0, row
        assert error["retry_after"] is None or error["outcome"] == SendOutcome.NOT_SENT, row
        assert not error["pause_for"] or error["scope"] != Scope.MESSAGE, f"{row}: nothing to pause"


@pytest.mark.parametrize(("provider", "label"), ANSWERS)
async def test_what_an_odd_answer_decides(provider: Provider, label: str) -> None:
    row = provider.answers[label]
    async with sending(provider) as (api, channel):
        api.says(Answer(row["status"], row["body"], row["headers"]))
        if "error" in row:
            error = await failure(channel, provider)
            assert {"code": error.code, **decision(error)} == row["error"]
            assert error.detail
        else:
            assert (await channel.send(provider.message())).provider_id == row["accepted"]
        assert api.requests == 1


@every_provider
async def test_a_deep_answer_is_unknown(provider: Provider) -> None:
    async with sending(provider) as (api, channel):
        api.says(Answer(200, "[" * 100_000, {"Content-Type": "application/json"}))
        assert (await failure(channel, provider)).outcome is SendOutcome.UNKNOWN


@pytest.mark.parametrize("handler", [hang, drip, drop, half], ids=lambda handler: handler.__name__)
@every_provider
async def test_what_left_and_was_not_answered_is_unknown(provider: Provider, handler: Handler) -> None:
    async with sending(provider, timeout=1.0) as (api, channel):
        api.handler = handler
        error = await failure(channel, provider)
        assert (error.outcome, error.retry_after) == (SendOutcome.UNKNOWN, None)
        assert error.connection is ConnectionResult.BROKEN
        assert api.requests == 1


@every_provider
async def test_nothing_is_repeated_on_a_connection_that_was_kept(provider: Provider) -> None:
    async with sending(provider) as (api, channel):
        api.says(provider.accepted("first"))
        assert (await channel.send(provider.message())).provider_id == "first"
        api.handler = drop  # HTTP clients like to try again here
        assert (await failure(channel, provider)).outcome is SendOutcome.UNKNOWN
        assert api.requests == 2


@every_provider
async def test_a_request_that_is_not_wanted_once_it_is_connected_does_not_begin(provider: Provider) -> None:
    async with sending(provider) as (api, channel):
        api.says(provider.accepted("first"))
        asked: list[int] = []

        def may_begin() -> bool:
            asked.append(api.requests)
            return len(asked) != 1

        token = MAY_BEGIN.set(may_begin)
        try:
            assert isinstance(await failure(channel, provider), Withheld)
            assert api.requests == 0
            assert (await channel.send(provider.message())).provider_id == "first"
        finally:
            MAY_BEGIN.reset(token)
        assert asked == [0, 0], "once for each request"
        assert api.requests == 1


def closed_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        return int(closed.getsockname()[1])


@pytest.mark.parametrize("url", ["http://127.0.0.1:{port}", "https://127.0.0.1:{port}", "http://nobody.invalid"])
@every_provider
async def test_what_was_not_reached_is_not_sent(provider: Provider, url: str) -> None:
    channel = provider.channel(url.format(port=closed_port()))
    error = await failure(channel, provider)
    await channel.aclose()
    assert (error.outcome, error.scope, error.connection) == (
        SendOutcome.NOT_SENT,
        Scope.CHANNEL,
        ConnectionResult.UNUSED,
    )
    assert error.retry_after is not None


@every_provider
async def test_tls_that_fails_is_not_sent(provider: Provider) -> None:
    async with fake_api() as api:
        channel = provider.channel(api.url.replace("http:", "https:"))
        assert (await failure(channel, provider)).outcome is SendOutcome.NOT_SENT
        await channel.aclose()


@every_provider
async def test_a_wait_for_a_free_connection_is_not_sent(provider: Provider) -> None:
    open_at_once = 1 + provider.spare_connections
    async with sending(provider, timeout=1.5, concurrency=1) as (api, channel):
        errors = await asyncio.gather(*(failure(channel, provider) for _ in range(open_at_once + 1)))
        assert (
            sorted(error.outcome for error in errors) == [SendOutcome.NOT_SENT] + [SendOutcome.UNKNOWN] * open_at_once
        )
        assert api.requests == open_at_once


@every_provider
async def test_a_cancelled_send_is_cancelled(provider: Provider) -> None:
    async with sending(provider) as (api, channel):
        task = asyncio.create_task(channel.send(provider.message()))
        await api.arrived.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


@every_provider
async def test_answers_are_never_mixed_up(provider: Provider) -> None:
    async def echo(request: web.Request) -> web.StreamResponse:
        id_ = provider.message_id(await request.read())
        await asyncio.sleep(0)
        return response(provider.accepted(id_))

    async with sending(provider) as (api, channel):
        api.handler = echo
        ids = [f"m-{number}" for number in range(200)]
        accepted = await asyncio.gather(*(channel.send(provider.message(id_)) for id_ in ids))
        assert [answer.provider_id for answer in accepted] == ids


@every_provider
async def test_a_channel_is_closed_twice_and_opens_again(provider: Provider) -> None:
    async with sending(provider) as (api, channel):
        api.says(provider.accepted("x"))
        await channel.aclose()
        await channel.aclose()
        assert (await channel.send(provider.message())).provider_id == "x"


@every_provider
def test_a_channel_is_made_without_an_event_loop(provider: Provider) -> None:
    channel = provider.channel("http://127.0.0.1:9")
    assert channel.id
    assert channel.check(provider.message().content) == ()
    assert channel.cost(provider.message().content) == 1
    assert channel.encoding(provider.message().content) in (None, "GSM-7")

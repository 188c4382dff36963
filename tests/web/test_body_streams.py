"""Bodies that are streams: recipients of a campaign and imports take the same types, charsets and silence."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from gateway.web import body_streams
from tests.support.house import House

ANA = "+15551230001"
ROUTES = {
    "recipients": ("/v1/campaigns/{id}/recipients?part=a", "to"),
    "imports": ("/v1/imports?group=sms-promos&state=unsubscribed", "address"),
}


async def post(house: House, route: str, body: bytes | AsyncIterator[bytes], kind: str) -> tuple[int, object]:
    draft = {"name": "c", "channel": "sms-us", "category": "utility", "text": "Hi", "start": False}
    _, campaign = await house.api("POST", "/v1/campaigns", draft)
    headers = {"Authorization": "Bearer test-key", "Content-Type": kind}
    url = house.url + ROUTES[route][0].format(id=campaign["id"])
    async with house.http.post(url, data=body, headers=headers) as answer:
        return answer.status, await answer.json()


@pytest.mark.parametrize("route", ROUTES)
async def test_every_type_of_a_stream_is_taken_everywhere(house: House, route: str) -> None:
    column = ROUTES[route][1]
    bodies = {"csv": f"{column}\n{ANA}\n".encode(), "ndjson": f'{{"{column}": "{ANA}"}}\n'.encode()}
    for kind, format_ in body_streams.FORMATS.items():
        status, report = await post(house, route, bodies[format_], kind)
        assert (status, isinstance(report, dict) and report["refused_count"]) == (200, 0), kind
    for body in bodies.values():
        status, report = await post(house, route, body, body_streams.SNIFFED)
        assert (status, isinstance(report, dict) and report["refused_count"]) == (200, 0)


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("kind", ["application/json", "text/plain", "text/csv; charset=iso-8859-1"])
async def test_another_type_or_charset_is_refused_everywhere(house: House, route: str, kind: str) -> None:
    assert (await post(house, route, b"", kind))[0] == 415


@pytest.mark.parametrize("route", ROUTES)
async def test_a_stream_that_falls_silent_is_given_up_everywhere(
    house: House, route: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(body_streams, "SILENCE", 0.2)
    over = asyncio.Event()

    async def silent() -> AsyncIterator[bytes]:
        yield f"{ROUTES[route][1]}\n{ANA}\n".encode()
        await over.wait()

    try:
        assert (await asyncio.wait_for(post(house, route, silent(), "text/csv"), 20))[0] == 408
    finally:
        over.set()

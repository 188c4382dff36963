"""Drafts and streams, as the tests of campaigns make them."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Iterable
from typing import Any

from tests.support.house import KEY, House


def numbers(count: int, first: int = 0) -> list[str]:
    """So many possible phone numbers."""
    return [f"+1555{2_000_000 + first + i}" for i in range(count)]


def csv_of(people: Iterable[str], name: str = "Ana") -> bytes:
    """A CSV with a name for everybody."""
    return ("to,name\n" + "".join(f"{to},{name}\n" for to in people)).encode()


async def draft(house: House, **more: object) -> str:
    """A campaign without recipients; its id."""
    body = {"name": "c", "channel": "sms-us", "category": "utility", "text": "Hi {{name}}", "start": False, **more}
    status, found = await house.api("POST", "/v1/campaigns", body)
    assert (status, found["state"]) == (202, "draft"), found
    id_: str = found["id"]
    return id_


async def bring(
    house: House, id_: str, body: bytes | AsyncIterator[bytes], part: str = "a", kind: str = "text/csv"
) -> tuple[int, Any]:
    """POST a stream: status and JSON."""
    headers = {"Authorization": f"Bearer {KEY}", "Content-Type": kind}
    url = f"{house.url}/v1/campaigns/{id_}/recipients"
    data = io.BytesIO(body) if isinstance(body, bytes) else body
    async with house.http.post(url, params={"part": part}, data=data, headers=headers) as answer:
        return answer.status, await answer.json(content_type=None)


async def act(house: House, id_: str, verb: str) -> dict[str, Any]:
    """start, pause, resume, cancel."""
    status, found = await house.api("POST", f"/v1/campaigns/{id_}/{verb}")
    assert status == 200, found
    resource: dict[str, Any] = found
    return resource


async def outcomes(house: House, id_: str, query: str = "") -> list[dict[str, Any]]:
    """Every person's outcome, over all pages."""
    items: list[dict[str, Any]] = []
    cursor = ""
    while True:
        status, page = await house.api("GET", f"/v1/campaigns/{id_}/messages?cursor={cursor}{query}")
        assert status == 200, page
        items += page["items"]
        if page["next"] is None:
            return items
        cursor = page["next"]


def whole(found: dict[str, Any]) -> dict[str, int]:
    """The counts that are not zero; they sum up to the recipients."""
    counts = dict(found["counts"])
    total = counts.pop("recipients")
    assert sum(counts.values()) == total, found
    return {name: n for name, n in counts.items() if n}

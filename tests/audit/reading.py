"""Reads a run into a record: the files of the providers and the clients, and the API of the gateway that runs."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp

from tests.audit import journal
from tests.audit.record import Bounds, Record

AT_ONCE = 8
"""Calls of the API at once."""
STILL_WITHIN = 120.0
"""Seconds after which a run that is read must stand still."""


class Api:
    """The API, read only. A call that is answered 503 or not at all is made again, for a minute at most."""

    def __init__(self, http: aiohttp.ClientSession, url: str, key: str) -> None:
        self._http, self._url, self._headers = http, url, {"Authorization": f"Bearer {key}"}
        self._slots = asyncio.Semaphore(AT_ONCE)

    async def get(self, path: str) -> Any:
        """The JSON of an answer; None for a 404."""
        async with asyncio.timeout(60):
            while True:
                try:
                    async with self._slots, self._http.get(self._url + path, headers=self._headers) as answer:
                        if answer.status in (200, 404):
                            return await answer.json() if answer.status == 200 else None
                except aiohttp.ClientError:
                    pass
                await asyncio.sleep(0.2)

    async def pages(self, path: str) -> AsyncIterator[dict[str, Any]]:
        """Every item of a list."""
        cursor = ""
        while True:
            page = await self.get(f"{path}{'&' if '?' in path else '?'}limit=1000&cursor={cursor}")
            for item in page["items"]:
                yield item
            if page["next"] is None:
                return
            cursor = page["next"]


async def record_of(folder: Path) -> Record:
    """The record of a run whose files lie in a folder. What moves while it is read (a pause of a channel ends, a
    callback comes late) would differ from one page to the next: then all of it is read again."""
    setting = json.loads((folder / journal.SETTING).read_text(encoding="utf-8"))
    deadline = time.monotonic() + STILL_WITHIN
    async with aiohttp.ClientSession() as http:
        api = Api(http, setting["url"], setting["key"])
        while True:
            record = await _read(folder, setting, api)
            campaigns, seen = await _campaigns(api), len(_seen(folder))
            if record.campaigns == campaigns and seen == record.observed:
                return replace(record, ledger=await _verify(setting["config"]))
            assert time.monotonic() < deadline, f"{folder}: something moves all the time"


async def _read(folder: Path, setting: dict[str, Any], api: Api) -> Record:
    """All but the ledger, as it is now."""
    sends, webhooks, late = [], [], []
    campaigns = await _campaigns(api)
    seen = _seen(folder)
    for what, fields in seen:
        match what:
            case "send":
                sends.append(journal.send_of(fields))
            case "webhook":
                webhooks += journal.webhook_of(fields)
    for what, fields in journal.lines(folder / journal.PROVIDER):
        if what == "late":
            late.append((fields["at"], fields["seconds"]))
    observed = list(journal.lines(folder / journal.CLIENTS))
    calls = [journal.call_of(fields) for what, fields in observed if what == "call"]
    messages = {item["id"]: item async for item in api.pages("/v1/messages")}
    called_back = {id_ for webhook in webhooks for id_, _ in webhook.told}
    messages |= await _each(called_back - messages.keys(), lambda id_: api.get(f"/v1/messages/{id_}"))
    outcomes = {id_: [row async for row in api.pages(f"/v1/campaigns/{id_}/messages")] for id_ in campaigns}
    people = {(row["group"], row["address"]) for call in calls for row in _rows(call.request)}
    groups = setting["groups"]
    people |= {(groups[it.channel], it.person) for it in webhooks if it.text and it.channel in groups}
    consents = await _each(people, lambda who: api.get(f"/v1/consents/{who[0]}/{who[1]}"))
    return Record(
        sends=sends,
        webhooks=webhooks,
        calls=calls,
        messages=messages,
        campaigns=campaigns,
        outcomes=outcomes,
        consents={who: consent["state"] for who, consent in consents.items()},
        bounds=Bounds(**setting["bounds"]),
        freezes=[journal.freeze_of(fields) for what, fields in observed if what == "freeze"],
        late=late,
        observed=len(seen),
    )


async def _campaigns(api: Api) -> dict[str, dict[str, Any]]:
    return {item["id"]: item async for item in api.pages("/v1/campaigns")}


def _seen(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    """The sends and webhooks at the providers until now."""
    return [line for line in journal.lines(folder / journal.PROVIDER) if line[0] != "late"]


def _rows(request: Any) -> Iterable[dict[str, str]]:
    return request.get("rows", ()) if isinstance(request, dict) else ()


async def _each(keys: Iterable[Any], get: Any) -> dict[Any, Any]:
    """What the API says of each key, but of those that it does not know."""
    asked = sorted(keys)
    answers = await asyncio.gather(*(get(key) for key in asked))
    return {key: answer for key, answer in zip(asked, answers, strict=True) if answer is not None}


async def _verify(config: str) -> str:
    """What `assent consent verify` finds wrong with the ledger."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "gateway", "consent", "verify", "--config", config,
        cwd=Path(__file__).parents[2], stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    output, _ = await process.communicate()
    return "" if process.returncode == 0 else output.decode()[-2000:]

"""What callers hand in: single messages a second, and a campaign's rows a second against the bare bulk insert."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import time
from collections.abc import Mapping
from contextlib import AsyncExitStack
from pathlib import Path

import aiohttp
import children
from figures import Table, cpu_of
from sending import KEY, subscribe
from wire import Carrier, Crowd, phone, post

from tests.support.house import free_port

GATEWAY, CHECKED = "gateway, POST /v1/messages", "an endpoint that only checks the body"
CAMPAIGN, INSERT = "gateway, inline campaign", "bare bulk insert of the same rows"


async def run(folder: Path, *, messages: int = 5000, recipients: int = 10_000, rounds: int = 3) -> None:
    """Single messages over 64 connections, then campaigns with their recipients inline."""
    await subscribe(f"sqlite:///{folder / 'assent.db'}", recipients)
    port, checked = free_port(), free_port()
    carrier = await Carrier().start()
    async with AsyncExitStack() as stack:
        stack.push_async_callback(carrier.stop)
        pids = {
            GATEWAY: await stack.enter_async_context(children.gateway(folder, port, carrier.port, rate=1)),
            CHECKED: await stack.enter_async_context(children.child("json", checked)),
        }
        http = await stack.enter_async_context(aiohttp.ClientSession(headers=KEY))
        await _singles(port, checked, pids, messages, rounds)
        table = Table(f"Campaign of {recipients:,} recipients inline", "rows/s")
        for _ in range(rounds):
            cpu = cpu_of(pids[GATEWAY])
            id_, seconds = await _campaign(http, port, recipients)
            table.add(CAMPAIGN, recipients / seconds, cpu=(cpu_of(pids[GATEWAY]) - cpu) / recipients)
            table.add(INSERT, recipients / await asyncio.to_thread(_insert, folder, id_))
        table.print((CAMPAIGN, INSERT))


async def _singles(port: int, checked: int, pids: Mapping[str, int], messages: int, rounds: int) -> None:
    headers = KEY | {"Content-Type": "application/json"}
    body = {"channel": "sms-us", "category": "marketing", "text": children.TEXT}
    made = [post("/v1/messages", json.dumps(body | {"to": phone(i)}).encode(), headers) for i in range(messages)]
    table = Table("Single messages, 64 connections", "requests/s")
    crowds = {GATEWAY: await Crowd().connect(port, 64), CHECKED: await Crowd().connect(checked, 64)}
    for turn in range(rounds + 1):
        for name, crowd in crowds.items():
            cpu = cpu_of(pids[name])
            done = await crowd.run(made if turn else made[: messages // 4])
            cpu = (cpu_of(pids[name]) - cpu) / done.count
            assert done.statuses.keys() == {202}, (name, done.statuses)
            if turn:
                note = f"p50 {done.quantile(0.5):.1f} ms, p99 {done.quantile(0.99):.1f} ms"
                table.add(name, done.rate, note, cpu)
    for crowd in crowds.values():
        crowd.close()
    table.print((GATEWAY, CHECKED))


async def _campaign(http: aiohttp.ClientSession, port: int, recipients: int) -> tuple[str, float]:
    body = {
        "name": "benchmark", "channel": "sms-us", "category": "marketing", "start": False,
        "text": "Hi {{name}}, 20% off today at acme.example/sale. Reply STOP to cancel.",
        "recipients": [{"to": phone(i), "variables": {"name": f"Ana {i}"}} for i in range(recipients)],
    }  # fmt: skip
    raw = json.dumps(body).encode()
    began = time.perf_counter()
    async with http.post(
        f"http://127.0.0.1:{port}/v1/campaigns", data=raw, headers={"Content-Type": "application/json"}
    ) as answer:
        made = await answer.json()
    seconds = time.perf_counter() - began
    assert made["counts"]["queued"] == recipients, made
    return made["id"], seconds


def _insert(folder: Path, campaign: str) -> float:
    """Seconds to insert the campaign's rows into a table of the same shape, a thousand in a transaction."""
    file = folder / f"bare{campaign}.db"
    source = sqlite3.connect(f"file:{folder / 'assent.db'}?mode=ro", uri=True)
    rows = source.execute("SELECT * FROM messages WHERE campaign_id = ?", (campaign,)).fetchall()
    schema = source.execute("SELECT sql FROM sqlite_master WHERE tbl_name = 'messages' AND sql IS NOT NULL").fetchall()
    source.close()
    target = sqlite3.connect(file, isolation_level=None)
    target.execute("PRAGMA journal_mode=WAL")
    target.execute("PRAGMA synchronous=FULL")
    for (statement,) in schema:
        target.execute(statement)
    places = ",".join("?" * len(rows[0]))
    began = time.perf_counter()
    for at in range(0, len(rows), 1000):
        target.execute("BEGIN IMMEDIATE")
        target.executemany(f"INSERT INTO messages VALUES ({places})", rows[at : at + 1000])
        target.execute("COMMIT")
    seconds = time.perf_counter() - began
    target.close()
    return seconds

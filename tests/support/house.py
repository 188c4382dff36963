"""A whole gateway in this process, on real ports, with the simulator beside it. Tests use it over HTTP, as applications
and providers do."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import aiohttp
import asyncpg

from gateway.app import Gateway
from gateway.config import parse
from gateway.core.clock import SECOND
from gateway.store.postgresql_store import PostgresqlStore
from gateway.store.sqlite_store import SqliteStore
from gateway.web.connections import Bounds
from tests.support import patience, postgresql
from tests.support.ports import free_port

engine = "sqlite"
"""Which store the houses of a test have: sqlite or postgresql."""

KEY = "test-key"
TOKEN = "simulated-token"
SENDER = "+15550006000"

CONFIG = """
[gateway]
listen     = "127.0.0.1:{port}"
public_url = "http://127.0.0.1:{port}"
store      = "{store_url}"

[[api_keys]]
name   = "all"
key    = "test-key"
scopes = ["send", "consent", "read", "admin"]

[[api_keys]]
name   = "reader"
key    = "reader-key"
scopes = ["read"]

[channels.sms-us]
adapter      = "twilio"
account_sid  = "AC00000000000000000000000000000001"
auth_token   = "simulated-token"
sender       = "+15550006000"
rate         = {rate}
replies      = "{replies}"
api_base_url = "http://127.0.0.1:{simulator}"

[subscription_groups.sms-promos]
name          = "Acme texts"
channels      = ["sms-us"]
double_opt_in = {double_opt_in}
stop_scope    = "{stop_scope}"

[subscription_groups.sms-promos.keywords.en]
opt_in = ["START", "UNSTOP", "JOIN"]

[subscription_groups.sms-promos.replies.en]
prompt    = "Acme: reply Y to get up to 4 msgs/month. Msg & data rates may apply. HELP for help, STOP to cancel."
confirmed = "Acme: you're in, up to 4 msgs/month. Msg & data rates may apply. Reply HELP for help, STOP to cancel."
opted_out = "Acme: you are unsubscribed and will get no more messages."
help      = "Acme: help at acme.example/help. Reply STOP to cancel."

[[subscription_groups.sms-promos.custom_keywords]]
keywords = ["HOURS"]
reply    = "Open 9-5."

{more}

[simulator]
listen = "127.0.0.1:{simulator}"
"""


class ShiftedClock:
    """The machine's clock, which a test can put forward, and hold."""

    def __init__(self) -> None:
        self.shift = 0
        self.held: int | None = None

    def now(self) -> int:
        """The time now, in microseconds since 1970 UTC."""
        return (time.time_ns() // 1000 if self.held is None else self.held) + self.shift

    def hold(self) -> None:
        """Only `advance` moves this clock from now on: what is judged by time does not depend on a busy machine."""
        self.held = time.time_ns() // 1000

    def advance(self, by: int) -> None:
        """Put the clock forward by so many microseconds."""
        self.shift += by


_migrated: list[bytes] = []


async def migrated() -> bytes:
    """The bytes of a new store's file. It is the same each time, and making it takes most of the time of a start."""
    if not _migrated:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "assent.db"
            store = SqliteStore(path)
            await store.open()
            await store.close()
            _migrated.append(path.read_bytes())
    return _migrated[0]


_template: list[str] = []


async def migrated_database() -> str:
    """The name of a database with the newest schema, to be copied."""
    if not _template:
        address = await postgresql.database(kept=True)
        store = PostgresqlStore(address)
        await store.open()
        await store.close()
        _template.append(postgresql.name_of(address))
    return _template[0]


class House:
    """A running gateway and its simulator. `config` are values for `CONFIG`; `more` is TOML to add. The store is there
    from the start, as it is migrated, unless `makes_store`: then the gateway makes it."""

    bounds: Bounds | None = None
    makes_store = False

    def __init__(self, folder: Path, **config: object) -> None:
        values: dict[str, object] = {
            "port": free_port(),
            "simulator": free_port(),
            "store": folder / "assent.db",
            "rate": 1000,
            "replies": "gateway",
            "double_opt_in": "true",
            "stop_scope": "group",
            "more": "",
        }
        self.text_of_config = config.pop("text", CONFIG)
        self.values = values | config
        self.clock = ShiftedClock()
        self.database: str | None = None  # the address of the store, where it is on PostgreSQL
        self.gateway: Gateway
        self.http: aiohttp.ClientSession

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.values['port']}"

    @property
    def simulator(self) -> str:
        return f"http://127.0.0.1:{self.values['simulator']}"

    @property
    def engine(self) -> str:
        """sqlite or postgresql."""
        return "sqlite" if self.database is None else "postgresql"

    def toml(self) -> str:
        """The configuration file."""
        url = self.database or f"sqlite:///{self.values['store']}"
        return str(self.text_of_config).format(store_url=url, **self.values)

    @asynccontextmanager
    async def up(self) -> AsyncIterator[House]:
        """The gateway runs inside."""
        async with self._store():
            config = parse(self.toml(), os.environ)
            async with (
                aiohttp.ClientSession(timeout=patience.HTTP) as self.http,
                Gateway(config, self.clock, self.bounds) as self.gateway,
            ):
                yield self

    @asynccontextmanager
    async def _store(self) -> AsyncIterator[None]:
        """There is a store inside; a file stays, a database goes."""
        if engine == "postgresql":
            template = None if self.makes_store else await migrated_database()
            self.database = await postgresql.database_of(str(self.values["store"]), template)
            yield
            return
        store = Path(str(self.values["store"]))
        if not self.makes_store and not store.exists():
            store.write_bytes(await migrated())
        yield

    async def sql(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Read or change what is stored, as another program would. Its parameters are `$1`, `$2` …; the rows."""
        if self.database is None:
            return await asyncio.to_thread(self._sql_in_file, statement, values)
        connection = await asyncpg.connect(self.database)
        try:
            return [tuple(row) for row in await connection.fetch(statement, *values)]
        finally:
            await connection.close()

    def _sql_in_file(self, statement: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
        parameters = {str(i): value for i, value in enumerate(values, 1)}
        with closing(sqlite3.connect(str(self.values["store"]), timeout=60)) as store, store:
            return store.execute(statement, parameters).fetchall()

    # ── phones ───────────────────────────────────────────────────────────────────────────────────────────────────

    async def text(self, phone: str, text: str, channel: str = "sms-us", **more: object) -> dict[str, Any]:
        """A simulated phone texts the gateway; what the gateway's webhook answered."""
        body = {"from": phone, "to": channel, "text": text, **more}
        async with self.http.post(f"{self.simulator}/simulator/text", json=body) as answer:
            assert answer.status == 200, await answer.text()
            posted: dict[str, Any] = await answer.json()
            return posted

    async def phone(self, number: str, count: int = 0) -> list[str]:
        """The texts that a phone received, once there are at least so many."""
        items = await self.deliveries(number, count)
        return [item["text"] for item in items]

    async def deliveries(self, number: str, count: int = 0) -> list[dict[str, Any]]:
        """What a phone received, once there are at least so many (at most five minutes later)."""
        query = {"count": str(count), "wait": "60"} if count else {}
        items: list[dict[str, Any]] = []
        for _ in range(5):
            async with self.http.get(f"{self.simulator}/simulator/phones/{number}", params=query) as answer:
                items = (await answer.json())["items"]
            if len(items) >= count:
                break
        assert len(items) >= count, f"{number} has {len(items)} of {count} messages: {items}"
        return items

    async def fault(self, **fault: object) -> None:
        """Script a fault of the provider."""
        async with self.http.post(f"{self.simulator}/simulator/faults", json=fault) as answer:
            assert answer.status < 300, await answer.text()

    async def requests(self, recipient: str | None = None) -> list[dict[str, Any]]:
        """Every send that reached the provider, in order."""
        query = {"limit": "100000"} | ({"recipient": recipient} if recipient else {})
        async with self.http.get(f"{self.simulator}/simulator/requests", params=query) as answer:
            items: list[dict[str, Any]] = (await answer.json())["items"]
            return items

    # ── API ──────────────────────────────────────────────────────────────────────────────────────────────────────

    async def api(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        key: str | None = KEY,
        headers: Mapping[str, str] | None = None,
        raw: bytes | None = None,
    ) -> tuple[int, Any]:
        """Call the API: status and JSON."""
        sent = dict(headers or {})
        if key is not None:
            sent["Authorization"] = f"Bearer {key}"
        extra: dict[str, Any] = {"data": raw} if raw is not None else {"json": body} if body is not None else {}
        async with self.http.request(method, f"{self.url}{path}", headers=sent, **extra) as answer:
            return answer.status, await answer.json(content_type=None)

    async def send(self, to: str, text: str = "Hi", category: str = "marketing", **more: object) -> dict[str, Any]:
        """POST /v1/messages; the message resource."""
        body = {"channel": "sms-us", "to": to, "category": category, "text": text, **more}
        status, message = await self.api("POST", "/v1/messages", body)
        assert status == 202, message
        resource: dict[str, Any] = message
        return resource

    async def message(self, id_: str, *until: str) -> dict[str, Any]:
        """GET /v1/messages/{id}, once it is in one of these states."""
        resource: dict[str, Any] = {}

        async def reached() -> bool:
            nonlocal resource
            status, resource = await self.api("GET", f"/v1/messages/{id_}")
            assert status == 200, resource
            return not until or resource["status"] in until

        await self.until(reached, lambda: f"{resource}")
        return resource

    async def campaign(self, id_: str, state: str = "finished") -> dict[str, Any]:
        """GET /v1/campaigns/{id}, once it is in this state."""
        resource: dict[str, Any] = {}

        async def reached() -> bool:
            nonlocal resource
            status, resource = await self.api("GET", f"/v1/campaigns/{id_}")
            assert status == 200, resource
            return bool(resource["state"] == state)

        await self.until(reached, lambda: f"{resource}")
        return resource

    async def consent(self, phone: str, group: str = "sms-promos") -> dict[str, Any]:
        """GET /v1/consents."""
        status, answer = await self.api("GET", f"/v1/consents/{group}/{phone}")
        assert status == 200, answer
        resource: dict[str, Any] = answer
        return resource

    async def subscribe(self, *phones: str, group: str = "sms-promos") -> None:
        """Subscribe people with single opt-in by the API."""
        for phone in phones:
            status, consent = await self.api(
                "PUT", f"/v1/consents/{group}/{phone}", {"state": "subscribed", "source": "api", "double_opt_in": False}
            )
            assert status == 200, consent
            assert consent["state"] == "subscribed", consent

    async def metric(self, line: str) -> float:
        """A value of /metrics by its name and labels, as they stand there; 0 for one that was never counted."""
        async with self.http.get(f"{self.url}/metrics") as answer:
            lines = (await answer.text()).splitlines()
        values = dict(shown.rpartition(" ")[::2] for shown in lines)
        return float(values.get(line, 0))

    async def looked(self, channel: str = "sms-us", times: int = 3) -> None:
        """The dispatcher of a channel has looked so many more times for what may go: what is still there waits."""
        name = f'assent_claims_total{{channel="{channel}"}}'
        before = await self.metric(name)

        async def again() -> bool:
            return await self.metric(name) >= before + times

        await self.until(again)

    async def hold(self) -> None:
        """Only the test moves the clock from now on. Each channel's bucket, which starts empty at its first look, has
        one message's worth."""
        for channel in self.gateway.context.channels:
            await self.looked(channel, 1)
        self.clock.hold()
        self.clock.advance(SECOND)

    async def until(
        self, condition: Callable[[], Awaitable[bool]], say: Callable[[], str] = lambda: "", limit: float = 120
    ) -> None:
        """Wait until a condition holds; looks every 5 to 50 ms, fails after `limit` seconds."""
        deadline = time.monotonic() + limit
        pause = 0.005
        while not await condition():
            assert time.monotonic() < deadline, f"not within {limit} s: {say()}"
            await asyncio.sleep(pause)
            pause = min(0.05, pause * 1.5)


HOUR = 3600 * SECOND
DAY = 24 * HOUR

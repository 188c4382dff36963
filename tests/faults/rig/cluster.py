"""Nodes and providers of a run, each in a process of its own, on one store, with the files that the auditor reads."""

from __future__ import annotations

import asyncio
import json
import random
import signal
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import aiohttp

from tests.audit import journal
from tests.faults.rig.node import NANOSECOND, armed
from tests.faults.rig.provider import played
from tests.support import postgresql
from tests.support.forked import Forked, fork
from tests.support.gateway_process import LISTENING, GatewayProcess
from tests.support.house import CONFIG, KEY, SENDER, free_port, migrated, migrated_database
from tests.support.meta import NUMBER, WHATSAPP

ROOT = Path(__file__).parents[3]
PUBLIC = "http://gateway.test"
"""What webhooks are signed for; the providers know where the nodes are."""
CAP, CAP_IN = 2, 24 * 3600
LIMIT = 30
"""People that WhatsApp's messaging limit lets a run reach."""
PATIENCE = 120.0
"""Seconds that a run may take to come to rest."""
AT_REST = ("messaging_limit", "frequency_capped")
"""What a message may still wait for then. A channel's rest and the pause between two messages to a person end soon."""

HEALTH = "\n[channels.{channel}.health]\nsample = 1000000\n"
"""So many opt-outs as here would pause marketing."""
TEXT = (
    CONFIG.replace(LISTENING, "")
    .replace('public_url = "http://127.0.0.1:{port}"', f'public_url = "{PUBLIC}"')
    .replace('replies      = "{replies}"', 'replies      = "{replies}"\ntimeout      = "2 seconds"')
    .replace("double_opt_in = {double_opt_in}", "double_opt_in = {double_opt_in}\n{cap}")
)
MORE = (
    HEALTH.format(channel="sms-us")
    + HEALTH.format(channel="wa-main")
    + WHATSAPP.replace(
        "rate                 = 1000", 'rate                 = {rate}\ntimeout              = "2 seconds"'
    ).replace("double_opt_in = {wa_double_opt_in}", "double_opt_in = {wa_double_opt_in}\n{cap}")
)


@dataclass(frozen=True, slots=True)
class Layout:
    """What a run runs on. `store` is the URL of the store where the test makes it itself, `lease` that of a node in
    seconds where it is not the real one, `clock`: the nodes' wall clocks can be set."""

    engine: str = "sqlite"
    nodes: int = 1
    rate: int = 150
    store: str = ""
    lease: float | None = None
    clock: bool = False
    cap: bool = True

    @property
    def name(self) -> str:
        """The column of a table that it belongs to."""
        engine = "SQLite" if self.engine == "sqlite" else "PostgreSQL"
        return f"{engine}, {self.nodes} node{'s' if self.nodes > 1 else ''}"


class Node(GatewayProcess):
    """One node, which can be killed, frozen, and started so that it dies at a point of the program."""

    def __init__(self, folder: Path, number: int, options: dict[str, Any], **values: Any) -> None:
        super().__init__(folder, text=TEXT, **values)
        more = {"wa_double_opt_in": "false", "wa_replies": "", "wa_more": ""}
        self.values["more"] = MORE.format(**more, **self.values)
        self.file, self.log = folder / f"node{number}.toml", folder / f"node{number}.log"
        self.options = options
        self.output = self.log
        self.frozen = False

    async def spawn(self) -> Forked:
        """The armed program on the node's file."""
        options = json.dumps(self.options)
        return await fork(armed, options, "serve", "--config", str(self.file), output=self.output, cwd=ROOT)

    async def start(self, die: str | None = None) -> None:
        """Run until it is ready; `die` is a point of the program (see `node`) at which it is killed later."""
        self.options = {**self.options, "die": die}
        if die is None:
            await super().start()
            return
        process = self.process = await self.spawn()

        async def ready_or_dead() -> bool:
            return process.returncode is not None or await self.ready()

        await self.until(ready_or_dead, self.log.read_text)

    async def die_at_start(self, point: str) -> None:
        """Start it so that it dies before it is ready."""
        self.options = {**self.options, "die": point}
        process = self.process = await self.spawn()
        async with asyncio.timeout(PATIENCE):
            status = await process.wait()
        self.process = None
        assert status == -signal.SIGKILL, self.log.read_text()

    async def died(self, limit: float) -> bool:
        """Wait until it has killed itself; whether it did within so many seconds."""
        assert self.process is not None
        try:
            async with asyncio.timeout(limit):
                await self.process.wait()
        except TimeoutError:
            return False
        self.process = None
        return True

    def freeze(self) -> None:
        """Stop it in the middle of whatever it does."""
        assert self.process is not None
        self.process.send_signal(signal.SIGSTOP)
        self.frozen = True

    def thaw(self) -> None:
        """Let it go on."""
        if self.frozen and self.process is not None:
            self.process.send_signal(signal.SIGCONT)
        self.frozen = False

    async def ready(self) -> bool:
        """What /readyz says; False as well when it does not answer within a second."""
        try:
            async with self.http.get(f"{self.url}/readyz", timeout=aiohttp.ClientTimeout(total=1)) as answer:
                return answer.status == 200
        except (aiohttp.ClientError, TimeoutError, OSError):
            return False


class Cluster:
    """The nodes and the providers. `up` starts them all, and leaves nothing behind but the run's files."""

    def __init__(self, folder: Path, layout: Layout, seed: int, deaths_at_start: Sequence[str] = ()) -> None:
        """`deaths_at_start` are points of the program at which the first node dies as it starts, one after another."""
        self.folder, self.layout, self.deaths_at_start = folder, layout, deaths_at_start
        self.chance = random.Random(seed)
        self.kills = 0
        self.clock = folder / "clock"
        self.simulator = free_port()
        self.nodes: list[Node] = []
        self.http: aiohttp.ClientSession
        self.told = journal.Journal(folder / journal.CLIENTS)

    @asynccontextmanager
    async def up(self) -> AsyncIterator[Cluster]:
        """Everything runs inside."""
        self.clock.write_bytes(NANOSECOND.pack(0))
        store, database = await self._store()
        options = {"lease": self.layout.lease, "clock": str(self.clock) if self.layout.clock else None}
        cap = f'marketing_caps = ["{CAP} per {CAP_IN // 3600} hours"]' if self.layout.cap else ""
        for number in range(self.layout.nodes):
            node = Node(
                self.folder,
                number,
                dict(options),
                simulator=self.simulator,
                store=store,
                rate=self.layout.rate,
                cap=cap,
            )
            node.database = database
            node.file.write_text(node.toml(), encoding="utf-8")
            self.nodes.append(node)
        self._write_setting()
        async with aiohttp.ClientSession() as self.http, self._providers():
            for node in self.nodes:
                node.http = self.http
            await self.set_limit()
            try:
                await self._start()
                yield self
            finally:
                for node in self.nodes:
                    node.thaw()
                await asyncio.gather(*(node.kill() for node in self.nodes))
                self.told.close()

    async def _start(self) -> None:
        """The first node dies as it is told, then all start: one before the others if it has to make the store."""
        first, *others = self.nodes
        for point in self.deaths_at_start:
            await first.die_at_start(point)
            self.kills += 1
        if self.layout.store:
            await first.start()
        else:
            others = self.nodes
        await asyncio.gather(*(node.start() for node in others))

    async def _store(self) -> tuple[str, str | None]:
        """The path of the file, and the address of the database where there is one."""
        path = self.folder / "assent.db"
        if self.layout.engine == "postgresql":
            return str(path), self.layout.store or await postgresql.database(await migrated_database())
        if self.layout.store:
            return self.layout.store, None
        path.write_bytes(await migrated())
        return str(path), None

    def _write_setting(self) -> None:
        node, rate = self.nodes[0], self.layout.rate
        setting = {
            "url": node.url, "key": KEY, "config": str(node.file),
            "groups": {"sms-us": "sms-promos", "wa-main": "wa-news"},
            "bounds": {
                "rates": {SENDER: rate, NUMBER: rate}, "cap": CAP if self.layout.cap else 0, "cap_in": CAP_IN,
                "limit": LIMIT, "limit_sender": NUMBER, "limit_channel": "wa-main",
            },
        }  # fmt: skip
        (self.folder / journal.SETTING).write_text(json.dumps(setting), encoding="utf-8")

    @asynccontextmanager
    async def _providers(self) -> AsyncIterator[None]:
        urls = ",".join(node.url for node in self.nodes)
        journal_of = self.folder / journal.PROVIDER
        listen = f"127.0.0.1:{self.simulator}"
        process = await fork(
            played, str(self.nodes[0].file), str(journal_of), listen, urls, output=self.folder / "providers.log"
        )
        try:
            await self.nodes[0].until(lambda: self._settled(0))
            yield
        finally:
            process.send_signal(signal.SIGTERM)
            await process.wait()

    async def set_limit(self) -> None:
        """Meta's messaging limit, before the first node asks for it."""
        body = {"channel": "wa-main", "announce": False, "whatsapp_business_manager_messaging_limit": LIMIT}
        await self.play("/simulator/graph/number", body)

    async def play(self, path: str, body: object) -> Any:
        """A control call of the providers."""
        async with self.http.post(f"http://127.0.0.1:{self.simulator}{path}", json=body) as answer:
            assert answer.status < 300, await answer.text()
            return await answer.json() if answer.status != 204 else None

    # ── nodes ────────────────────────────────────────────────────────────────────────────────────────────────────

    def alive(self) -> Node:
        """One of the nodes that run."""
        return self.chance.choice([node for node in self.nodes if node.process is not None and not node.frozen])

    async def kill(self, node: Node) -> None:
        """SIGKILL, wherever it is."""
        self.kills += 1
        await node.kill()

    async def revive(self) -> None:
        """Every node runs and is ready."""
        for node in self.nodes:
            node.thaw()
            if node.process is None:
                await node.start()
        for node in self.nodes:
            await node.until(node.ready, node.log.read_text, PATIENCE)

    def step_clock(self, seconds: float) -> None:
        """The nodes' wall clocks are wrong by so much from now on."""
        with self.clock.open("r+b") as file:
            file.write(NANOSECOND.pack(int(seconds * 1e9)))

    def seen(self) -> int:
        """How much the providers have seen: about one for each send, and one for each webhook."""
        path = self.folder / journal.PROVIDER
        return path.stat().st_size // 300 if path.exists() else 0

    async def progress(self, more: int, limit: float = 8.0) -> None:
        """Wait until the providers have seen so many more things; for some seconds at most, as there may be none."""
        wanted, node = self.seen() + more, self.nodes[0]

        async def reached() -> bool:
            return self.seen() >= wanted

        try:
            async with asyncio.timeout(limit):
                await node.until(reached)
        except TimeoutError:
            return

    async def rest(self) -> None:
        """All nodes run, nothing waits or is on its way, no callback is left, and what the dead had begun is given up:
        a campaign whose recipients one of them was writing is a draft until then."""
        await self.revive()
        node = self.nodes[0]

        async def still() -> bool:
            quiet = not await self._waiting() and await self._settled(1) and not await self._waiting()
            return quiet and await self._alone()

        await node.until(still, lambda: f"{self.folder}: not at rest", PATIENCE)

    async def _waiting(self) -> bool:
        cursor = ""
        while True:
            query = f"status=queued&status=sending&status=deferred&limit=1000&cursor={cursor}"
            status, page = await self.nodes[0].api("GET", f"/v1/messages?{query}")
            if status != 200 or any(item["reason"] not in AT_REST for item in page["items"]):
                return True
            if page["next"] is None:
                return False
            cursor = page["next"]

    async def _alone(self) -> bool:
        """Whether no node has a lease but those that run."""
        status, found = await self.nodes[0].api("GET", "/v1/nodes")
        return status == 200 and len(found["items"]) == len(self.nodes)

    async def _settled(self, within: float) -> bool:
        try:
            url = f"http://127.0.0.1:{self.simulator}/rig/settled?within={within}"
            async with self.http.get(url) as answer:
                return within == 0 or bool((await answer.json())["settled"])
        except aiohttp.ClientError:
            return False


def on(layout: Layout, **changes: Any) -> Layout:
    """A layout with some changes."""
    return replace(layout, **changes)

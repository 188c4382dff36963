"""A gateway in a process of its own, which a test can kill; the simulator lives in the test and survives it."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

from channels.simulator.server import Simulator
from gateway.cli import main
from gateway.config import parse
from gateway.runtime import channel_factory
from tests.support import patience
from tests.support.forked import Forked, Program, fork
from tests.support.house import CONFIG, House

LISTENING = '\n[simulator]\nlisten = "127.0.0.1:{simulator}"\n'


def as_it_is(arguments: list[str]) -> None:
    """The program with the patience that it has outside of tests."""
    sys.argv = ["assent", *arguments]
    main()


def patient(arguments: list[str]) -> None:
    """The program, which gives nothing up because the machine is busy."""
    patience.have_for_good()
    as_it_is(arguments)


class GatewayProcess(House):
    """As House, but with the gateway outside. `start`, `kill` and `stop` may follow each other on the same file."""

    def __init__(self, folder: Path, **config: object) -> None:
        super().__init__(folder, **{"text": CONFIG.replace(LISTENING, ""), **config})
        self.file = folder / "config.toml"
        self.log = folder / "log.txt"
        self.process: Forked | None = None
        self.run: Program = patient
        self.played: Simulator

    @asynccontextmanager
    async def up(self) -> AsyncIterator[GatewayProcess]:
        """The simulator runs inside, and the gateway until it is stopped."""
        self.file.write_text(self.toml(), encoding="utf-8")
        self.played = Simulator(
            f"127.0.0.1:{self.values['simulator']}", channel_factory.simulated(parse(self.toml(), {}))
        )
        await self.played.start()
        try:
            async with aiohttp.ClientSession(timeout=patience.HTTP) as self.http:
                await self.start()
                try:
                    yield self
                finally:
                    await self.kill()
        finally:
            await self.played.stop()

    async def spawn(self) -> Forked:
        """One more process on the same file."""
        return await fork(self.run, "serve", "--config", str(self.file), output=self.log)

    async def start(self) -> None:
        """Run the gateway and wait until it is ready."""
        process = self.process = await self.spawn()

        async def ready() -> bool:
            assert process.returncode is None, self.log.read_text()
            try:
                async with self.http.get(f"{self.url}/readyz") as answer:
                    return answer.status == 200
            except aiohttp.ClientConnectionError:
                return False

        await self.until(ready, self.log.read_text)

    async def verify(self) -> str:
        """`assent consent verify` on the store; what it says."""
        output = self.file.with_suffix(".verified")
        process = await fork(patient, "consent", "verify", "--config", str(self.file), output=output)
        status = await process.wait()
        said = output.read_text(encoding="utf-8")
        assert status == 0, said
        return said

    async def kill(self) -> None:
        """SIGKILL, wherever it is."""
        await self.end(signal.SIGKILL)

    async def end(self, *signals: signal.Signals) -> int | None:
        """Send signals and wait for the end; the exit status."""
        process, self.process = self.process, None
        if process is None:
            return None
        for number in signals:
            if process.returncode is None:
                process.send_signal(number)
        async with asyncio.timeout(60):
            return await process.wait()

    # ── what the provider saw ────────────────────────────────────────────────────────────────────────────────────

    def taken(self, start: str = "") -> dict[str, int]:
        """How many messages the provider took for each person, of those texts that begin so."""
        counts: dict[str, int] = {}
        for request in self.played.hub.requests:
            if request.taken and request.text.startswith(start):
                counts[request.recipient] = counts.get(request.recipient, 0) + 1
        return counts

    async def outcomes(self, campaign: str) -> dict[str, dict[str, Any]]:
        """The resource of each recipient's message, by number."""
        messages: dict[str, dict[str, Any]] = {}
        cursor = ""
        while True:
            status, page = await self.api("GET", f"/v1/campaigns/{campaign}/messages?limit=1000&cursor={cursor}")
            assert status == 200, page
            messages |= {item["to"]: item for item in page["items"]}
            if page["next"] is None:
                return messages
            cursor = page["next"]


def numbers(count: int, first: int = 0) -> list[str]:
    """So many possible phone numbers."""
    return [f"+1555{2_000_000 + first + i}" for i in range(count)]


def blast(people: list[str], **more: object) -> dict[str, Any]:
    """A campaign to these people."""
    return {
        "name": "blast", "channel": "sms-us", "category": "marketing", "text": "Sale {{n}}",
        "recipients": [{"to": to, "variables": {"n": str(i)}} for i, to in enumerate(people)], **more,
    }  # fmt: skip

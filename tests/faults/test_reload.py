"""What must not stop a process: a reload over a locked store, a storm of reloads, a log that cannot be written."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from gateway.commands.serve import RELOAD_PAUSE
from tests.support.forked import Forked, fork
from tests.support.gateway_process import GatewayProcess, as_it_is, blast, numbers


async def test_a_reload_over_a_locked_store_keeps_the_old_file(tmp_path: Path) -> None:
    gateway = GatewayProcess(tmp_path)
    gateway.run = as_it_is
    async with gateway.up() as house:
        ana, bo = numbers(2)
        before = await house.send(ana, category="utility")
        await house.message(before["id"], "delivered")
        assert house.process is not None
        with closing(sqlite3.connect(str(house.values["store"]), isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            house.file.write_text(house.file.read_text().replace("Open 9-5.", "Open 8-4."), encoding="utf-8")
            house.process.send_signal(signal.SIGHUP)

            async def refused() -> bool:
                return "reload.rejected" in house.log.read_text()

            await house.until(refused, house.log.read_text)
            other.execute("ROLLBACK")
        assert house.process.returncode is None
        await house.text(bo, "HOURS")
        assert await house.phone(bo, 1) == ["Open 9-5."]
        assert await house.end(signal.SIGTERM) == 0


async def test_a_storm_of_reloads_starves_nobody(tmp_path: Path) -> None:
    """Another file at every signal: all goes out, once, and between two reloads there is a pause."""
    async with GatewayProcess(tmp_path, rate=200).up() as house:
        people, signals = numbers(100), 0
        _, campaign = await house.api("POST", "/v1/campaigns", blast(people, category="utility"))
        text, process, began = house.file.read_text(), house.process, time.monotonic()
        draft = house.file.with_suffix(".draft")
        assert process is not None
        while (await house.api("GET", f"/v1/campaigns/{campaign['id']}"))[1]["state"] != "finished":
            signals += 1
            draft.write_text(text.replace("Open 9-5.", f"Open {signals}."), encoding="utf-8")
            draft.replace(house.file)  # never read while it is half written
            process.send_signal(signal.SIGHUP)
        assert house.taken() == dict.fromkeys(people, 1)

        async def reloaded() -> bool:
            return "reload.done" in house.log.read_text()

        await house.until(reloaded, house.log.read_text)
        assert house.log.read_text().count("reload.done") <= (time.monotonic() - began) / RELOAD_PAUSE + 1
        assert await house.end(signal.SIGTERM) == 0


class FullDisk(GatewayProcess):
    """A gateway whose log cannot be written."""

    full = Path("/dev/full")

    async def spawn(self) -> Forked:
        """One more process on the same file."""
        self.log.touch()
        return await fork(self.run, "serve", "--config", str(self.file), output=self.full)


async def test_an_unwritable_log_ends_nothing(tmp_path: Path) -> None:
    async with FullDisk(tmp_path).up() as house:
        ana, bo = numbers(2)
        await house.fault(kind="error", status=400, code=21211, count=1)
        failed = await house.send(ana, category="utility")
        await house.message(failed["id"], "failed")  # logged, in vain
        message = await house.send(bo, category="utility")
        await house.message(message["id"], "delivered")
        for path in ("/healthz", "/readyz"):
            async with house.http.get(f"{house.url}{path}") as answer:
                assert answer.status == 200


async def test_a_reload_while_the_provider_hangs_heeds_sigterm(tmp_path: Path) -> None:
    """The process ends within what a stop has (10 s), not after the provider's 30 s."""
    async with GatewayProcess(tmp_path).up() as house:
        (ana,) = numbers(1)
        await house.fault(kind="delay", seconds=60, count=None)
        await house.send(ana, category="utility")

        async def handed_over() -> bool:
            return len(house.played.hub.requests) == 1

        await house.until(handed_over)
        house.file.write_text(
            house.file.read_text().replace("rate         = 1000", "rate         = 900"), encoding="utf-8"
        )
        assert house.process is not None
        house.process.send_signal(signal.SIGHUP)

        async def reloaded() -> bool:
            return "reload.done" in house.log.read_text()

        await house.until(reloaded, house.log.read_text)
        async with asyncio.timeout(60):
            assert await house.end(signal.SIGTERM) == 0, house.log.read_text()

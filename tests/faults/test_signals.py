"""Signals and a second process: an orderly end, one process per file, and a file that is taken over anew."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

import pytest

from tests.support.gateway_process import GatewayProcess, blast, numbers


@pytest.mark.parametrize(
    "signals",
    [(signal.SIGTERM,), (signal.SIGTERM, signal.SIGINT), (signal.SIGHUP, signal.SIGTERM)],
    ids=lambda signals: " ".join(each.name for each in signals),
)
async def test_an_orderly_end_leaves_nothing_unknown(tmp_path: Path, signals: tuple[signal.Signals, ...]) -> None:
    async with GatewayProcess(tmp_path, rate=50).up() as house:
        people = numbers(300)  # six seconds, of which the end comes early in the first
        await house.fault(kind="delay", seconds=0.3, count=None)
        _, campaign = await house.api("POST", "/v1/campaigns", blast(people, category="utility"))

        async def some() -> bool:
            return len(house.taken()) >= 20

        await house.until(some)
        assert await house.end(*signals) == 0, house.log.read_text()
        before = house.taken()
        assert len(before) < len(people)
        house.values["rate"] = 1000
        house.file.write_text(house.toml(), encoding="utf-8")
        await house.start()
        outcomes = await house.outcomes(campaign["id"])
        assert "unknown" not in {it["status"] for it in outcomes.values()}
        assert {to for to, it in outcomes.items() if it["status"] != "queued"} >= set(before)
        await house.campaign(campaign["id"])
        assert house.taken() == dict.fromkeys(people, 1)


async def test_hangup_takes_the_good_file_and_refuses_a_bad_one(tmp_path: Path) -> None:
    async with GatewayProcess(tmp_path).up() as house:
        ana, bo = numbers(2)
        await house.text(ana, "HOURS")
        assert await house.phone(ana, 1) == ["Open 9-5."]
        good = house.file.read_text()
        for text, said in (
            (good.replace("Open 9-5.", "Open 8-4."), "reload.done"),
            (good.replace("rate ", "rat "), "channels.sms-us.rat"),
            (good.replace("sms-promos", "sms-other"), "subscription_groups.sms-promos"),
        ):
            house.file.write_text(text, encoding="utf-8")
            assert house.process is not None
            house.process.send_signal(signal.SIGHUP)

            async def told(said: str = said) -> bool:
                return said in house.log.read_text()

            await house.until(told, house.log.read_text)
        await house.text(bo, "HOURS")
        assert await house.phone(bo, 1) == ["Open 8-4."]


async def test_a_second_process_on_the_same_file_is_told_so(tmp_path: Path) -> None:
    async with GatewayProcess(tmp_path).up() as house:
        second = await house.spawn()
        async with asyncio.timeout(60):
            assert await second.wait() == 1
        said = house.log.read_text()
        assert "another process already runs on" in said
        assert str(house.values["store"]) in said
        assert "Traceback" not in said
        ana = "+15551230001"
        message = await house.send(ana, category="utility")
        await house.message(message["id"], "delivered")

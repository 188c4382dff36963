"""Two contacts who prove to be one: the stop wins, both histories stay, and a campaign reaches them once."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from gateway.core.clock import SECOND
from tests.support.house import House
from tests.support.meta import (
    GROUP,
    ORDER,
    PROMO,
    events,
    hear,
    ledger,
    play,
    send,
    standing,
    subscribe,
)

ANA, OTHER = "+12126001000", "+12126002000"
USER, NEW = "US.1312126001000", "US.9999ZZ"  # USER: as the simulator names Ana


async def test_of_two_who_prove_to_be_one_the_stop_holds_for_both(both: House) -> None:
    """Unsubscribed over subscribed; both histories stay, and what waits is looked at again."""
    await subscribe(both, ANA)
    await hear(both, None, "hello", user=NEW)
    await hear(both, None, "STOP", user=NEW)
    assert (await standing(both, ANA), await standing(both, NEW)) == (
        ("subscribed", "allowed"),
        ("unsubscribed", "allowed"),
    )
    await both.api("POST", "/v1/channels/wa-main/pause")
    waiting = await send(both, ANA, PROMO)
    assert waiting["status"] == "queued"
    await hear(both, ANA, "it is me", user=NEW)
    assert (await both.message(waiting["id"], "refused"))["reason"] == "opted_out"
    for address in (ANA, NEW):
        assert await events(both, address) == ["subscribe", "opt_out", "merged"]
    chains = {entry["chain"] for entry in await ledger(both, ANA)}
    assert len(chains) == 2
    found: list[dict[str, Any]] = []
    cursor = ""
    while cursor is not None:
        _, page = await both.api("GET", f"/v1/consents/{GROUP}/{ANA}/ledger?limit=1" + cursor)
        found += page["items"]
        cursor = f"&cursor={page['next']}" if page["next"] else None
    assert found == await ledger(both, ANA)


@pytest.mark.parametrize("both", [{"stop_scope": "everywhere"}], indirect=True)
async def test_everywhere_holds_when_two_become_one(both: House) -> None:
    await both.text(ANA, "STOP")
    await hear(both, None, "START", user=USER)
    assert (await standing(both, USER))[0] == "subscribed"
    await hear(both, ANA, "it is me", user=USER)
    assert (await standing(both, USER))[0] == "unsubscribed"
    assert (await send(both, USER, PROMO))["reason"] == "opted_out"


async def campaign_of(house: House, *recipients: dict[str, Any], parameter: str = "A-17") -> str:
    """A campaign of order updates; its id."""
    template = {**ORDER, "body": [parameter]}
    body = {"name": "c", "channel": "wa-main", "category": "utility", "template": template}
    code, made = await house.api("POST", "/v1/campaigns", {**body, "recipients": list(recipients)})
    assert code == 202, made
    id_: str = made["id"]
    return id_


async def ends(house: House, id_: str) -> list[tuple[str, str, str | None]]:
    """What became of each recipient, in their order."""
    _, page = await house.api("GET", f"/v1/campaigns/{id_}/messages")
    return [(it["to"], it["status"], it["reason"]) for it in page["items"]]


async def test_two_in_one_campaign_who_prove_to_be_one_get_it_once(both: House) -> None:
    await both.api("POST", "/v1/channels/wa-main/pause")
    id_ = await campaign_of(both, {"to": ANA}, {"to": OTHER}, {"to": NEW})
    other = await campaign_of(both, {"to": NEW})
    await hear(both, ANA, "it is me", user=NEW)
    _, found = await both.api("GET", f"/v1/campaigns/{id_}")
    assert (found["counts"]["refused"], found["refused"]) == (1, {"duplicate": 1})
    assert sum(found["counts"].values()) == 2 * found["counts"]["recipients"] == 6
    await both.api("POST", "/v1/channels/wa-main/resume")
    assert (await both.campaign(id_))["refused"] == {"duplicate": 1}
    assert (await ends(both, id_))[2] == (NEW, "refused", "duplicate")
    assert (await both.campaign(other))["refused"] == {}
    to = sorted(str(item["recipient"]) for item in await both.requests())
    assert to == sorted([ANA, OTHER, NEW])  # the one to NEW is the other campaign's


async def test_who_waits_for_a_retry_gets_nothing_once_it_is_out_to_them_elsewhere(both: House) -> None:
    """The first row waits, the second is out: it is the waiting one that is the duplicate."""
    await play(both, "person", **{"from": "+12126003000", "user_id": NEW, "hidden": True})
    await both.fault(kind="error", recipient=ANA, code=131000, status=400)
    id_ = await campaign_of(both, {"to": ANA}, {"to": NEW})

    async def tried() -> bool:
        (_, first, _), (_, second, _) = await ends(both, id_)
        return bool(await both.requests(ANA)) and first == "queued" and second in ("sent", "delivered", "read")

    await both.until(tried)
    await hear(both, ANA, "it is me", user=NEW)
    assert (await ends(both, id_))[0] == (ANA, "refused", "duplicate")
    both.clock.advance(60 * SECOND)
    await both.campaign(id_)
    assert len(await both.requests(ANA)) == 1


async def test_a_first_row_that_was_refused_makes_no_duplicate(both: House) -> None:
    await both.api("POST", "/v1/channels/wa-main/pause")
    id_ = await campaign_of(both, {"to": ANA}, {"to": NEW, "variables": {"nr": "A-17"}}, parameter="{{nr}}")
    await hear(both, ANA, "it is me", user=NEW)
    await both.api("POST", "/v1/channels/wa-main/resume")
    assert (await both.campaign(id_))["refused"] == {"missing_variable": 1}
    assert len(await both.requests(NEW)) == 1


async def test_the_merged_ledger_verifies(both: House, tmp_path: Path) -> None:
    await subscribe(both, ANA)
    await hear(both, None, "STOP", user=USER)
    await hear(both, ANA, "it is me", user=USER)
    both.clock.advance(SECOND)
    await hear(both, ANA, "STOP", user=USER)
    config = tmp_path / "config.toml"
    config.write_text(both.toml())
    command = [
        sys.executable,
        "-c",
        "from gateway.cli import main; main()",
        "consent",
        "verify",
        "--config",
        str(config),
    ]
    process = await asyncio.create_subprocess_exec(
        *command, cwd=Path(__file__).parents[2], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    output, _ = await process.communicate()
    assert process.returncode == 0, output.decode()

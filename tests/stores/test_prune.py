"""`assent store prune`: what is old and over goes, and nothing that somebody may still need."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import Connection

from gateway.core.clock import DAY
from gateway.housekeeping import pruning
from gateway.store import prune_steps
from gateway.store.prune_steps import PruneProgress, step
from tests.stores.contents import opened
from tests.support import carrier
from tests.support.house import House
from tests.support.people import bring, catch_up, ledger, say, settle
from tests.support.preference_page import code_of, links
from tests.support.runner import Assent
from tests.support.senders import campaign

ANA, BEN, CLEO, DANA = "+15551230001", "+15551230002", "+15551230003", "+15551230004"
LONG_AGO = -500 * DAY


def lived(folder: Path, shift: int, **values: object) -> House:
    """A gateway on the store of the test whose clock is shifted."""
    house = House(folder, **values)
    house.clock.shift = shift
    return house


def counts(output: str) -> dict[str, int]:
    """The rows of the table that the command prints."""
    lines = [line.split() for line in output.splitlines()]
    return {words[0]: int(words[1]) for words in lines if len(words) == 2 and words[1].isdigit()}


async def pruned(assent: Assent, *options: str) -> dict[str, int]:
    """`assent store prune --older-than "400 days"`; how many rows of each table."""
    return counts((await assent("store", "prune", "--older-than", "400 days", *options)).output)


@pytest.mark.parametrize("running", [True, False], ids=["beside a gateway", "without one"])
async def test_what_is_over_goes_and_consents_and_counts_stay(
    tmp_path: Path, commands: Callable[[House], Assent], monkeypatch: pytest.MonkeyPatch, running: bool
) -> None:
    monkeypatch.setattr(prune_steps, "MOST", 3)
    monkeypatch.setattr(pruning, "STEPS", 2)
    old = lived(tmp_path, LONG_AGO)
    async with old.up():
        await bring(old, ANA, "subscribed")
        await bring(old, BEN, "subscribed")
        ended = await old.campaign((await campaign(old, [ANA, BEN, CLEO], "sms-us"))["id"])
        sale = await old.send(ANA, "Sale")
        sale = await old.message(sale["id"], "delivered")
        await say(old, BEN, "STOP")
        await say(old, CLEO, "not interested")  # nobody settles it, so it stays
        await carrier.post(old, "/webhooks/sms-us", {"MessageSid": carrier.sid(), "AccountSid": carrier.ACCOUNT})
        await settle(old)
        proof = {phone: await ledger(old, phone) for phone in (ANA, BEN)}
        unreadable = await kept(old)
    new = lived(tmp_path, 0)
    async with new.up():
        assent = commands(new)
        fresh = await new.send(ANA, "Fresh")
        await new.message(fresh["id"], "delivered")
        await settle(new)
        await catch_up(new)
        would = await pruned(assent, "--dry-run")
        if running:
            went = await pruned(assent)
    if not running:
        went = await pruned(assent)
    assert would == went
    assert went["messages"] >= 8  # prompts, confirmations, the campaign's, a sale, what a STOP was answered
    assert went["receipts"] >= 2 * 4
    assert went["inbound"] == 5, went  # twice JOIN and Y, and STOP
    assert await pruned(assent, "--dry-run") == dict.fromkeys(prune_steps.TABLES, 0)
    again = lived(tmp_path, 0)
    async with again.up():
        assert (await again.api("GET", f"/v1/messages/{sale['id']}"))[0] == 404
        assert (await again.message(fresh["id"]))["status"] == "delivered"
        _, shown = await again.api("GET", f"/v1/campaigns/{ended['id']}")
        assert (shown["counts"], shown["state"]) == (ended["counts"], "finished")
        assert {phone: await ledger(again, phone) for phone in (ANA, BEN)} == proof
        assert (await again.send(BEN, "Sale"))["reason"] == "opted_out"
        assert await kept(again) == unreadable
        _, reviews = await again.api("GET", "/v1/reviews")
        assert [item["text"] for item in reviews["items"]] == ["not interested"]
        # a receipt that comes too late for its message changes nothing, and does no harm
        assert await carrier.call_back(again, sale["id"], sale["provider_id"], "failed", "21610") in (200, 204)
        assert (await again.consent(ANA))["state"] == "subscribed"
        await settle(again)
    said = await assent("consent", "verify")
    assert "every chain is intact" in said.output


async def kept(house: House) -> int:
    """How many items could not be understood."""

    def unit(connection: Connection) -> int:
        count = connection.execute(sa.text("SELECT count(*) FROM inbound WHERE state = 'unreadable'")).scalar_one()
        return int(count)

    return await house.gateway.context.store.read(unit)


async def test_a_campaign_that_is_not_over_keeps_its_recipients(
    tmp_path: Path, commands: Callable[[House], Assent]
) -> None:
    """Each is sent to once, though the others' messages are old."""
    old = lived(tmp_path, LONG_AGO)
    async with old.up():
        await bring(old, ANA, "subscribed")
        await bring(old, BEN, "subscribed")
        created = await campaign(old, [ANA, BEN, CLEO], "sms-us", send_at="2099-01-01T00:00:00Z")
        refused = created["counts"]["refused"]
    assert refused == 1
    await commands(old)("store", "prune", "--older-than", "400d")
    new = lived(tmp_path, 0)
    async with new.up():
        _, page = await new.api("GET", f"/v1/campaigns/{created['id']}/messages")
        assert {item["to"]: item["status"] for item in page["items"]} == {ANA: "queued", BEN: "queued", CLEO: "refused"}


async def test_no_cap_is_freed(tmp_path: Path, commands: Callable[[House], Assent]) -> None:
    """A cap of a year counts what is older than what goes."""
    text = House(tmp_path).text_of_config.replace(
        'stop_scope    = "{stop_scope}"', 'stop_scope = "{stop_scope}"\nmarketing_caps = ["1 per 365 days"]'
    )
    old = lived(tmp_path, -100 * DAY, text=text)
    async with old.up():
        await old.subscribe(ANA)
        sale = await old.send(ANA, "Sale")
        await old.message(sale["id"], "delivered")
    await commands(old)("store", "prune", "--older-than", "40 days")
    new = lived(tmp_path, 0, text=text)
    async with new.up():
        second = await new.send(ANA, "Sale")
        assert (await new.message(second["id"], "refused", "deferred"))["reason"] == "frequency_capped"


async def test_a_number_that_failed_before_is_given_up_at_its_second_failure(
    tmp_path: Path, commands: Callable[[House], Assent]
) -> None:
    old = lived(tmp_path, LONG_AGO)
    async with old.up():
        await old.subscribe(ANA, DANA)
        for phone, outcome in ((DANA, "failed"), (ANA, "failed"), (ANA, "delivered")):
            if outcome == "failed":
                await old.fault(kind="failed", recipient=phone, code=30005)
            message = await old.send(phone, "Order", "utility")
            await old.message(message["id"], outcome)
    went = counts((await commands(old)("store", "prune", "--older-than", "400 days")).output)
    assert went["messages"] == 2  # Ana was reached after her failure
    new = lived(tmp_path, 0)
    async with new.up():
        await new.fault(kind="failed", recipient=DANA, code=30005)
        message = await new.send(DANA, "Order", "utility")
        await new.message(message["id"], "failed")
        assert (await new.consent(DANA))["state"] == "unknown"
        assert (await new.consent(ANA))["state"] == "subscribed"


@pytest.mark.parametrize(
    ("age", "why"),
    [
        pytest.param("29 days", "must be at least 30 days", id="too young"),
        pytest.param("a year", "is not a duration", id="no duration"),
    ],
)
async def test_what_is_young_stays(house: House, commands: Callable[[House], Assent], age: str, why: str) -> None:
    assert why in (await commands(house)("store", "prune", "--older-than", age, status=2)).output


@pytest.mark.parametrize(
    ("query", "body", "loc"),
    [
        pytest.param("", {"older_than": "29 days"}, "older_than", id="too young"),
        pytest.param("", {}, "older_than", id="no age"),
        pytest.param("?cursor=contacts:", {"older_than": "30 days"}, "cursor", id="another table"),
        pytest.param("?cursor=messages:x", {"older_than": "30 days"}, "cursor", id="no id"),
        pytest.param("?cursor=messages", {"older_than": "30 days"}, "cursor", id="no cursor"),
    ],
)
async def test_a_share_that_is_wrong(house: House, query: str, body: dict[str, str], loc: str) -> None:
    status, problem = await house.api("POST", f"/v1/store/prune{query}", body)
    assert (status, problem["errors"][0]["loc"][-1]) == (422, loc)


async def test_a_share_of_nothing(house: House) -> None:
    status, answer = await house.api("POST", "/v1/store/prune?cursor=receipts:", {"older_than": "30 days"})
    assert status == 200
    assert answer == dict.fromkeys(prune_steps.TABLES, 0) | {"dry_run": False, "next": None}


async def test_a_code_goes_once_nobody_can_stop_by_it(tmp_path: Path, commands: Callable[[House], Assent]) -> None:
    """However young the rest is that goes."""
    for shift, phone in ((LONG_AGO, ANA), (-390 * DAY, BEN), (-110 * DAY, CLEO)):
        old = lived(tmp_path, shift)
        old.values["more"] = links(old)
        async with old.up():
            await old.subscribe(phone)
            await code_of(old, phone)
            ids_kept = await old.sql("SELECT count(*) FROM preference_codes")
    assert ids_kept == [(3,)]
    went = counts((await commands(old)("store", "prune", "--older-than", "35 days")).output)
    assert (went["messages"], went["preference_codes"]) == (3, 1)
    went = counts((await commands(old)("store", "prune", "--older-than", "600 days")).output)
    assert went["preference_codes"] == 0


# ── a step ──────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.sqlite
async def test_each_transaction_looks_at_a_bounded_number_of_rows(
    big: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And a step that is run twice, as after a lost connection, comes to the same."""
    monkeypatch.setattr(prune_steps, "MOST", 700)
    path = tmp_path / "a.db"
    path.write_bytes(big.read_bytes())
    dry = PruneProgress(before=1 << 50, capped=1 << 50, dry=True)
    async with opened(f"sqlite:///{path}") as store:
        while dry.table is not None:
            dry = await store.read(lambda connection: step(connection, dry))  # noqa: B023
        progress, steps = PruneProgress(before=1 << 50, capped=1 << 50, dry=False), 0
        while progress.table is not None:
            following = await store.write(lambda connection: step(connection, progress))  # noqa: B023
            went = sum(following.counts.values()) - sum(progress.counts.values())
            assert went <= 700
            progress, steps = following, steps + 1
        assert steps >= 3 * 10_000 // 700
        assert progress.counts == dry.counts
        left = await store.read(
            lambda connection: (
                connection.execute(
                    sa.text(
                        "SELECT count(*) FROM messages WHERE status IN ('queued', 'deferred', 'sending') "
                        "UNION ALL SELECT count(*) FROM inbound WHERE state = 'unreadable' "
                        "UNION ALL SELECT count(*) FROM campaign_counts"
                    )
                )
                .scalars()
                .all()
            )
        )
        assert 0 not in left

"""Who is who, from outside: one contact by phone, BSUID and parent BSUID; people who change, merge, and come back."""

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
    both_media,
    change,
    deliver,
    events,
    hear,
    ledger,
    play,
    said,
    send,
    sent,
    standing,
    status,
    subscribe,
    write,
)

ANA, OTHER = "+12126001000", "+12126002000"
USER, NEW, PARENT = "US.1312126001000", "US.9999ZZ", "US.ENT.778899"  # USER: as the simulator names Ana


async def identities(house: House, address: str) -> set[str]:
    """Every identity of whoever is reached there."""
    code, found = await house.api("GET", f"/v1/contacts/{address}")
    return {item["value"] for item in found["identities"]} if code == 200 else set()


async def test_one_contact_by_every_identity(both: House) -> None:
    contact = {"wa_id": ANA[1:], "user_id": USER, "parent_user_id": PARENT}
    await deliver(both, change(contacts=[contact], messages=[said(both, ANA, "hello", user=USER)]))
    assert await identities(both, ANA) == await identities(both, USER) == {ANA, USER, PARENT}
    await deliver(both, change(messages=[said(both, None, "STOP", user=USER)]))
    for address in (ANA, USER, PARENT):
        assert (await standing(both, address))[0] == "unsubscribed"
        assert (await send(both, address, PROMO))["reason"] == "opted_out"


@pytest.mark.parametrize("phone", [None, ""])
async def test_a_hidden_phone(both: House, phone: str | None) -> None:
    """The number is missing or empty: the BSUID alone is the person, and is answered."""
    await play(both, "person", **{"from": ANA, "user_id": USER, "hidden": phone is None, "empty": phone == ""})
    await write(both, ANA, "START")
    assert (await standing(both, USER))[0] == "subscribed"
    assert (await standing(both, ANA))[0] == "unknown"
    assert "you're in" in (await both.phone(ANA, 1))[0]
    (request,) = await both.requests(USER)
    assert request["fields"]["recipient"] == USER
    assert "to" not in request["fields"]
    await both.http.post(f"{both.simulator}/simulator/text", json={"from": ANA, "to": "wa-main", "text": "STOP"})
    assert (await standing(both, USER))[0] == "unsubscribed"


async def test_the_answer_to_a_send_tells_the_bsuid(both: House) -> None:
    """A stop that comes by BSUID alone stops sends to the phone, although nobody ever wrote with both."""
    await subscribe(both, ANA)
    await play(both, "person", **{"from": ANA, "user_id": USER})
    await sent(both, await send(both, ANA, ORDER))
    assert USER in await identities(both, ANA)
    await hear(both, None, "STOP", user=USER)
    assert (await send(both, ANA, PROMO))["reason"] == "opted_out"


async def test_a_status_tells_the_bsuid(both: House) -> None:
    await subscribe(both, ANA)
    message = await sent(both, await send(both, ANA, ORDER))
    named = status(str(message["provider_id"]), "played", recipient_id=ANA[1:], recipient_parent_user_id=PARENT)
    await deliver(both, change(statuses=[named]))
    assert PARENT in await identities(both, ANA)


async def test_two_who_prove_to_be_one(both: House) -> None:
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


async def test_a_phone_that_comes_back_with_another_bsuid_is_somebody_new(both: House) -> None:
    """Stops stay with the number, opt-ins end."""
    await hear(both, ANA, "START", user=USER)
    await hear(both, OTHER, "STOP", user="US.1312126002000")
    await both.api("POST", "/v1/channels/wa-main/pause")
    waiting = await send(both, ANA, PROMO)
    await hear(both, ANA, "who is Acme?", user=NEW)
    assert (await standing(both, ANA))[0] == "unknown"
    assert (await standing(both, NEW))[0] == "unknown"
    assert (await standing(both, USER))[0] == "unknown"
    assert (await both.message(waiting["id"], "refused"))["reason"] == "not_subscribed"
    await play(both, "person", **{"from": OTHER, "user_id": "US.OTHER2"})
    await hear(both, OTHER, "START", user="US.OTHER2", seconds=-5)
    assert (await standing(both, OTHER))[0] == "unsubscribed"
    await hear(both, OTHER, "START", user="US.OTHER2", seconds=5)
    assert (await standing(both, OTHER))[0] == "subscribed"


async def test_a_parent_bsuid_links(both: House) -> None:
    first = {"wa_id": ANA[1:], "user_id": USER, "parent_user_id": PARENT}
    second = {"wa_id": ANA[1:], "user_id": NEW, "parent_user_id": PARENT}
    await deliver(both, change(contacts=[first], messages=[said(both, ANA, "START", user=USER)]))
    await deliver(both, change(contacts=[second], messages=[said(both, ANA, "hello", user=NEW)]))
    assert (await standing(both, ANA))[0] == "subscribed"
    assert await identities(both, ANA) == {ANA, USER, NEW, PARENT}


CHANGES = {
    "user_changed_number": (
        {"body": "User A changed", "wa_id": OTHER[1:], "user_id": NEW, "previous_user_id": USER},
        (OTHER, NEW),
    ),
    "user_changed_user_id": (
        {"body": f"User A changed from {USER} to {NEW}", "user_id": NEW, "previous_user_id": USER},
        (NEW, ANA),
    ),
}


@pytest.mark.parametrize("kind", CHANGES)
async def test_a_change_takes_the_stops_along_and_no_opt_in(both: House, kind: str) -> None:
    told, addresses = CHANGES[kind]
    system = {"type": "system", "system": {**told, "type": kind}}
    old = ANA if kind == "user_changed_number" else None
    await hear(both, ANA, "START", user=USER)
    await deliver(both, change(messages=[said(both, old, **system)]))
    for address in addresses:
        assert (await standing(both, address))[0] == "unknown"
        assert "number_lost" in await events(both, address)
    await hear(both, addresses[0] if addresses[0] != NEW else ANA, "STOP", user=NEW)
    assert (await standing(both, addresses[0]))[0] == "unsubscribed"


@pytest.mark.parametrize("kind", CHANGES)
async def test_a_change_after_a_stop(both: House, kind: str) -> None:
    told, addresses = CHANGES[kind]
    old = ANA if kind == "user_changed_number" else None
    await hear(both, ANA, "STOP", user=USER)
    await deliver(both, change(messages=[said(both, old, type="system", system={**told, "type": kind})]))
    for address in (*addresses, ANA):
        assert (await standing(both, address))[0] == "unsubscribed"
        assert (await send(both, address, ORDER))["reason"] == "opted_out"


async def test_user_id_update(both: House) -> None:
    """Opt-ins of WhatsApp end with the BSUID; those that SMS has of an unchanged number do not."""
    await hear(both, ANA, "START", user=USER)
    await both.subscribe(ANA)
    update = {"wa_id": ANA[1:], "user_id": {"previous": USER, "current": NEW}, "timestamp": "1750025136"}
    await deliver(both, change("user_id_update", user_id_update=[update]))
    assert await identities(both, NEW) == {ANA, USER, NEW}
    assert (await standing(both, NEW))[0] == "unknown"
    assert (await standing(both, ANA, "sms-promos"))[0] == "subscribed"
    await hear(both, None, "STOP", user=NEW)
    await deliver(
        both, change("user_id_update", user_id_update=[{**update, "user_id": {"previous": NEW, "current": "US.3"}}])
    )
    assert (await standing(both, "US.3"))[0] == (await standing(both, ANA))[0] == "unsubscribed"


async def test_the_old_number_says_why_its_opt_in_ended(both: House) -> None:
    await subscribe(both, ANA)
    told, _ = CHANGES["user_changed_number"]
    await hear(both, ANA, "hello", user=USER)
    await deliver(
        both, change(messages=[said(both, ANA, type="system", system={**told, "type": "user_changed_number"})])
    )
    newest = (await ledger(both, ANA))[-1]
    assert (newest["state"], newest["why"]) == ("unknown", "user_changed_number")
    assert ANA in newest["evidence"]["changed"]["from"]


async def test_a_number_given_up_keeps_its_stop_for_its_next_owner(both: House) -> None:
    await hear(both, ANA, "STOP", user=USER)
    await both.api("POST", "/v1/channels/wa-main/pause")
    told, _ = CHANGES["user_changed_number"]
    await deliver(
        both, change(messages=[said(both, ANA, type="system", system={**told, "type": "user_changed_number"})])
    )
    assert await identities(both, ANA) == {ANA}
    assert (await send(both, ANA, ORDER))["reason"] == "opted_out"


@pytest.mark.parametrize(
    ("one", "other"),
    [("+5511987654321", "+551187654321"), ("+525512345678", "+5215512345678")],
    ids=["Brazil", "Mexico"],
)
async def test_two_ways_to_write_a_number(both: House, one: str, other: str) -> None:
    await subscribe(both, one)
    await hear(both, other, "STOP")
    assert (await send(both, one, PROMO))["reason"] == "opted_out"
    numbers = {value for value in await identities(both, one) if value.startswith("+")}
    assert numbers == {one}, "one way to look it up, whichever way it came"


@pytest.mark.parametrize("second", ["+5511987654321", "+551187654321"])
async def test_two_ways_in_one_campaign_are_one_person(both: House, second: str) -> None:
    recipients = [{"to": "+551187654321"}, {"to": second}]
    campaign = {
        "name": "twice",
        "channel": "wa-main",
        "category": "utility",
        "template": ORDER,
        "recipients": recipients,
    }
    _, made = await both.api("POST", "/v1/campaigns", campaign)
    assert (await both.campaign(made["id"]))["refused"] == {"duplicate": 1}
    assert [item["recipient"] for item in await both.requests()] == ["+551187654321"]


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


async def test_a_number_that_meta_writes_otherwise(both: House) -> None:
    """The answer to a send names the same person by another number and a BSUID: both are theirs."""
    await subscribe(both, "+541112345678")
    message = await sent(both, await send(both, "+541112345678", ORDER))
    named = status(
        str(message["provider_id"]), "played", recipient_id="5491112345678", recipient_user_id="US.1354111234567X"
    )
    await deliver(both, change(statuses=[named]))
    await hear(both, "+5491112345678", "STOP")
    assert (await send(both, "+541112345678", PROMO))["reason"] in ("opted_out", "not_subscribed")


async def test_a_late_status_of_a_number_given_up_teaches_nothing(both: House) -> None:
    await hear(both, ANA, "hello", user=USER)
    message = await sent(both, await send(both, ANA, ORDER))
    told, _ = CHANGES["user_changed_number"]
    await deliver(
        both, change(messages=[said(both, ANA, type="system", system={**told, "type": "user_changed_number"})])
    )
    late = status(str(message["provider_id"]), "read", recipient_id=ANA[1:], recipient_user_id=USER)
    await deliver(both, change(statuses=[late]))
    assert await identities(both, ANA) == {ANA}
    assert ANA not in await identities(both, OTHER)


OTHER_PORTFOLIO = """
[channels.wa-two]
adapter              = "whatsapp"
phone_number_id      = "206540352242922"
business_account_id  = "202290129340398"
display_phone_number = "+15550783882"
access_token         = "token2"
app_secret           = "secret2"
verify_token         = "verify2"
portfolio            = "other"
api_base_url         = "http://127.0.0.1:{simulator}"

[subscription_groups.wa-two]
name     = "Other news"
channels = ["wa-two"]

[subscription_groups.wa-two.replies.en]
confirmed          = "Other: you're in."
opted_out          = "Other: you are unsubscribed."
help               = "Other: help."
promotions_stopped = "Other: no more promotions."
"""


async def test_bsuids_of_two_portfolios_do_not_contradict(tmp_path: Path) -> None:
    house = both_media(tmp_path)
    house.values["more"] = str(house.values["more"]) + OTHER_PORTFOLIO.format(**house.values)
    async with house.up():
        await hear(house, ANA, "START", user=USER)
        theirs = change(number="206540352242922", messages=[said(house, ANA, "START", user="US.555OTHER")])
        await deliver(house, theirs, channel="wa-two", secret="secret2")
        assert (await standing(house, ANA))[0] == (await standing(house, ANA, "wa-two"))[0] == "subscribed"
        assert await identities(house, ANA) == {ANA, USER, "US.555OTHER"}


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

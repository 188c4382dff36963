"""People who change their number or BSUID: their stops go along, and their opt-ins end."""

from __future__ import annotations

import pytest

from tests.support.house import House
from tests.support.meta import (
    ORDER,
    PROMO,
    change,
    deliver,
    events,
    hear,
    identities,
    ledger,
    play,
    said,
    send,
    sent,
    standing,
    status,
    subscribe,
)

ANA, OTHER = "+12126001000", "+12126002000"
USER, NEW = "US.1312126001000", "US.9999ZZ"  # USER: as the simulator names Ana


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
    await hear(both, OTHER, "START", user="US.OTHER2", seconds=-600)
    assert (await standing(both, OTHER))[0] == "unsubscribed"
    await hear(both, OTHER, "START", user="US.OTHER2", seconds=5)
    assert (await standing(both, OTHER))[0] == "subscribed"


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
async def test_a_change_after_a_stop_keeps_the_stop(both: House, kind: str) -> None:
    told, addresses = CHANGES[kind]
    old = ANA if kind == "user_changed_number" else None
    await hear(both, ANA, "STOP", user=USER)
    await deliver(both, change(messages=[said(both, old, type="system", system={**told, "type": kind})]))
    for address in (*addresses, ANA):
        assert (await standing(both, address))[0] == "unsubscribed"
        assert (await send(both, address, ORDER))["reason"] == "opted_out"


async def test_a_new_bsuid_ends_opt_ins_of_whatsapp_and_keeps_stops(both: House) -> None:
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

"""Random histories from outside against a plain model of who may get what: no marketing reaches whom it forbids."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field

import pytest

from gateway.store import ledger_check
from tests.support.house import House
from tests.support.people import settle

JOINS, CONFIRMS = ("JOIN", "start", "Unstop!"), ("Y", "yes")
STOPS = ("STOP", "stop all", "Please stop texting me", "Unsubscribe.", "ARRÊT", "alto", "take me off your list")
OTHERS = ("I'll stop by Sunday", "the weekend", "cancel my order", "hello", "HOURS", "HELP", "don't stop sending these")

KINDS = {"join": 3, "confirm": 3, "stop": 1, "promotions": 1, "other": 1, "api": 1, "out": 1, "quiet": 1, "send": 6}
"""What happens in a history, and how often."""


@dataclass
class Model:
    """What one person may get: all that the contract says of these few calls, in a dozen lines."""

    state: str = "unknown"
    by_handset: bool = False
    stopped: bool = False
    history: list[str] = field(default_factory=list)

    @property
    def marketing(self) -> bool:
        return self.state == "subscribed" and not self.stopped

    def join(self) -> None:
        if self.state == "subscribed":
            self.stopped = False
        else:
            self.state = "pending" if self.state != "pending" else self.state

    def confirm(self) -> None:
        if self.state == "pending":
            self.state, self.by_handset, self.stopped = "subscribed", False, False

    def stop(self) -> None:
        self.state, self.by_handset = "unsubscribed", True

    def stop_promotions(self) -> None:
        if self.state == "pending":
            self.stop()
        else:
            self.stopped = True

    def subscribe(self) -> int:
        stands = self.by_handset and self.state in ("unsubscribed", "pending")
        if stands and self.state == "unsubscribed":
            return 409
        if self.state != "pending":
            self.state = "subscribed"
            return 200
        return 0  # pending: without evidence nothing changes, with which status is not this model's to say

    def unsubscribe(self) -> None:
        self.state = "unsubscribed"


async def act(house: House, phone: str, model: Model, chance: random.Random, step: int) -> tuple[str, bool] | None:
    """One step of a person's history; of a send its text, and whether the model lets it pass."""
    path = f"/v1/consents/sms-promos/{phone}"
    kind = chance.choices(list(KINDS), list(KINDS.values()))[0]
    model.history.append(kind)
    if kind in ("join", "confirm", "stop", "promotions", "other"):
        before = model.state
        words = {"join": JOINS, "confirm": CONFIRMS, "stop": STOPS, "other": OTHERS}.get(kind, ("STOP PROMOTIONS",))
        assert (await house.text(phone, chance.choice(words)))["status"] == 200
        {"join": model.join, "confirm": model.confirm, "stop": model.stop, "promotions": model.stop_promotions}.get(
            kind, lambda: None
        )()
        if kind == "join" and model.state == "pending":
            await handed_over(house, phone, model, before)
    elif kind == "api":
        status, found = await house.api("PUT", path, {"state": "subscribed"})
        assert status == model.subscribe() or model.state == "pending", (phone, model, found)
    elif kind == "out":
        await house.api("PUT", path, {"state": "unsubscribed"})
        model.unsubscribe()
    elif kind == "quiet":
        await house.api("PUT", path, {"marketing": "stopped"})
        model.stopped = True
    else:
        text = f"Sale {phone} {step}"
        allowed = model.marketing
        message = await house.send(phone, text)
        assert (message["status"] == "queued") == allowed, (model, message)
        return text, allowed
    return None


async def handed_over(house: House, phone: str, model: Model, before: str) -> None:
    """Wait until a prompt is with the carrier; where the limit of replies left none, nothing is new."""
    found = await house.consent(phone)
    if found["state"] != "pending":
        _, ledger = await house.api("GET", f"/v1/consents/sms-promos/{phone}/ledger?limit=1000")
        assert (ledger["items"][-1]["event"], ledger["items"][-1]["why"]) == ("opt_in", "reply_limit"), found
        model.state = before
        return

    async def begun() -> bool:
        return (await house.consent(phone))["pending_until"] is not None

    await house.until(begun)


async def live(house: House, phone: str, seed: int, steps: int) -> tuple[set[str], set[str]]:
    """A person's history; the texts that may reach them, and those that must."""
    chance, model = random.Random(seed), Model()
    may: set[str] = set()
    must: set[str] = set()
    for step in range(steps):
        sent = await act(house, phone, model, chance, step)
        if sent is not None and sent[1]:
            may.add(sent[0])
            must.add(sent[0])
        if not model.marketing:
            must.clear()  # a stop refuses what still waits
        consent = await house.consent(phone)
        found = (consent["state"], consent["marketing"] == "stopped")
        assert found == (model.state, model.stopped), (phone, model, consent)
    return may, must


@pytest.mark.parametrize("seed", [1])
async def test_no_history_lets_marketing_through(house: House, seed: int) -> None:
    people = [f"+1555{7_000_000 + i}" for i in range(25)]
    lives = await asyncio.gather(*(live(house, each, seed * 1000 + i, 40) for i, each in enumerate(people)))
    await settle(house)
    got = {each["text"] for each in await house.requests() if each["text"].startswith("Sale")}
    may = set().union(*(may for may, _ in lives))
    must = set().union(*(must for _, must in lives))
    assert got <= may, "forbidden"
    assert must <= got, "lost"
    assert len(may) > 50, "nothing was tried"
    checked = await house.gateway.context.store.read(lambda connection: ledger_check.check(connection, "", 1000))
    assert checked.faults == [], "what is stored is what the ledger says"
    assert checked.entries > 25 * 5

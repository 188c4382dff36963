"""Every payload of the table through the real webhook endpoint: taken, counted, of effect; what is broken is kept."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from tests.conformance.whatsapp import body_of, cases
from tests.support.house import House
from tests.support.meta import (
    ORDER,
    at,
    counted,
    events,
    kept,
    post,
    send,
    sent,
    standing,
    subscribe,
    write,
)

CASES = cases()
KINDS = {
    "InboundMessage": "message",
    "Preference": "preference",
    "IdentityChange": "identity",
    "AccountNotice": "notice",
    "Unreadable": "unreadable",
    "Receipt": "receipt",
}


def expected(case: dict[str, Any]) -> Counter[str]:
    """The kinds of the items of a case; a number that is none of ours is kept as unreadable."""
    kinds: Counter[str] = Counter()
    for item in case["items"]:
        foreign = item.get("route") not in (None, "106540352242922")
        kinds["unreadable" if foreign else KINDS[item["item"]]] += 1
    del kinds["receipt"]  # they are kept apart
    return +kinds


async def test_every_payload_is_taken_and_counted(both: House) -> None:
    """In one house, one after the other: each case adds exactly its items to the counts, unless their keys were in."""
    for label, case in CASES.items():
        before = Counter(await counted(both))
        status, text = await post(both, body_of(case))
        assert (status, text) == (200, "{}"), label
        more = Counter(await counted(both)) - before
        new, seen = expected(case), more.pop("duplicate", 0)
        assert sum(new.values()) == sum(more.values()) + seen, (label, new, more)
        assert set(more) <= set(new), (label, new, more)
        again = Counter(await counted(both))
        assert (await post(both, body_of(case)))[0] == 200
        assert +(Counter(await counted(both)) - again) == Counter({"duplicate": sum(new.values())}) or not new, label


async def test_what_is_broken_is_kept_raw(both: House) -> None:
    before: Counter[str] = Counter()
    for label, case in CASES.items():
        await post(both, body_of(case))
        now = Counter(item["why"] for item in await kept(both))
        assert (now - before).total() == expected(case)["unreadable"], label
        told = {item["why"] for item in case["items"] if item["item"] == "Unreadable" and "why" in item}
        assert told <= set(now - before), label
        before = now


async def test_a_wrong_signature_writes_nothing(both: House) -> None:
    raw = body_of(CASES["messages: text"])
    assert (await post(both, raw, secret="another"))[0] == 403
    async with both.http.post(f"{both.url}/webhooks/wa-main", data=raw) as answer:
        assert answer.status == 403
    assert await counted(both) == {}
    assert await standing(both, "+16505551234") == ("unknown", "allowed")


STOPS = {
    "messages: text": "opt_out",
    "messages: button without own payload": "stop_promotions",
    "messages: button with our payload and no context": "stop_promotions",
    "messages: button with a payload only": "stop_promotions",
    "messages: interactive button reply": "stop_promotions",
    "messages: edit": "opt_out",
    "messages: no type, but a text": "opt_out",
    "traps: numbers beyond all range": "opt_out",
    "traps: NUL and a lone surrogate": "opt_out",
    "people: user_preferences stop": "meta_stop",
    "people: user_preferences resume, no wa_id, bare contact": "-meta_resume",
    "people: user_preferences signup": "opt_in",
}
"""The payloads that speak of consent, and the ledger's entry of each."""


def people(case: dict[str, Any]) -> set[str]:
    """Whom a case speaks of."""
    named = [item.get("person") or item.get("new") or {} for item in case["items"]]
    return {who.get("phone") or who.get("user_id") or "+16505551234" for who in named} or {"+16505551234"}


@pytest.mark.parametrize("label", STOPS)
async def test_consent_follows_from_what_speaks_of_it(both: House, label: str) -> None:
    await post(both, body_of(CASES[label]))
    assert [STOPS[label]] in [await events(both, who) for who in people(CASES[label])]


async def test_consent_follows_from_nothing_else(both: House) -> None:
    for label, case in CASES.items():
        if label not in STOPS:
            await post(both, body_of(case))
            for who in people(case):
                found = [name for name in await events(both, who) if name not in ("merged", "inherited")]
                assert not found, (label, who)


async def test_the_window_follows_from_the_provider_time(both: House) -> None:
    """A message of last year opens no window, one of now does; neither a reaction nor an edit does."""
    ana = "+16505551234"
    await subscribe(both, ana)
    await post(both, body_of(CASES["messages: text, forwarded reply to a product, with a referral"]))
    assert (await send(both, ana, category="utility", text="Hi"))["reason"] == "outside_service_window"
    await write(both, ana, type="reaction", reaction={"message_id": "wamid.X", "emoji": "👍"})
    assert (await send(both, ana, category="utility", text="Hi"))["reason"] == "outside_service_window"
    await write(both, ana, "hello")
    assert (await sent(both, await send(both, ana, category="utility", text="Hi")))["status"] != "refused"


@pytest.mark.parametrize("form", ["seconds", "number", "milliseconds", "milliseconds as text", "fraction"])
async def test_timestamps_in_all_their_forms(both: House, form: str) -> None:
    seconds = int(at(both))
    forms = {
        "seconds": str(seconds), "number": seconds, "milliseconds": seconds * 1000,
        "milliseconds as text": str(seconds * 1000), "fraction": seconds + 0.5,
    }  # fmt: skip
    await write(both, "+16505551234", "hello", timestamp=forms[form])
    message = await send(both, "+16505551234", category="service", text="Hi")
    assert (await sent(both, message))["reason"] is None


async def test_a_timestamp_from_the_future_opens_no_longer_window(both: House) -> None:
    await write(both, "+16505551234", "hello", seconds=40 * 3600)
    both.clock.advance(25 * 3600 * 1_000_000)
    assert (await send(both, "+16505551234", category="utility", text="Hi"))["reason"] == "outside_service_window"
    assert (await sent(both, await send(both, "+16505551234", ORDER)))["reason"] is None

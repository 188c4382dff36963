"""Every payload of the table through the real webhook endpoint: taken, counted, and of effect; what is broken is kept."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from house import House
from meta import CASES, ORDER, at, case_body, counted, events, kept, post, send, sent, standing, subscribe, write

KINDS = {
    "InboundMessage": "message",
    "Preference": "preference",
    "IdentityChange": "identity",
    "AccountNotice": "notice",
    "Unreadable": "unreadable",
    "Receipt": "receipt",
}

FOREIGN = "for the number"


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
        status, text = await post(both, case_body(case))
        assert (status, text) == (200, "{}"), label
        more = Counter(await counted(both)) - before
        new, seen = expected(case), more.pop("duplicate", 0)
        assert sum(new.values()) == sum(more.values()) + seen, (label, new, more)
        assert set(more) <= set(new), (label, new, more)
        again = Counter(await counted(both))
        assert (await post(both, case_body(case)))[0] == 200
        assert +(Counter(await counted(both)) - again) == Counter({"duplicate": sum(new.values())}) or not new, label


@pytest.mark.parametrize("label", [label for label, case in CASES.items() if expected(case)["unreadable"]])
async def test_what_is_broken_is_kept_raw(both: House, label: str) -> None:
    await post(both, case_body(CASES[label]))
    items = await kept(both)
    assert len(items) == expected(CASES[label])["unreadable"]
    whys = [item["why"] for item in items]
    for item in CASES[label]["items"]:
        if item["item"] == "Unreadable" and "why" in item:
            assert item["why"] in whys


async def test_a_wrong_signature_writes_nothing(both: House) -> None:
    raw = case_body(CASES["messages: text"])
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
}
"""The payloads that speak of consent, and the ledger's entry of each."""


@pytest.mark.parametrize("label", CASES)
async def test_consent_follows_from_what_speaks_of_it_and_from_nothing_else(both: House, label: str) -> None:
    people = {
        item["person"]["phone"] or item["person"]["user_id"] for item in CASES[label]["items"] if item.get("person")
    }
    people |= {"+16505551234"} if label in STOPS and not people else set()
    await post(both, case_body(CASES[label]))
    found = {who: await events(both, who) for who in people}
    if label in STOPS:
        assert [STOPS[label]] in found.values(), found
    else:
        assert not any(found.values()), found


async def test_the_window_follows_from_the_provider_time(both: House) -> None:
    """A message of last year opens no window, one of now does; neither a reaction nor an edit does."""
    ana = "+16505551234"
    await subscribe(both, ana)
    await post(both, case_body(CASES["messages: text, forwarded reply to a product, with a referral"]))
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

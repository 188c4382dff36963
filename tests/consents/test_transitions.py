"""The table of docs/consent.md, cell by cell, by texts and calls from outside."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.support.house import House
from tests.support.people import bring, heard, ledger, put

Act = Callable[[House, str], Awaitable[Any]]
Cell = tuple[str, str, list[str]]


def says(text: str) -> Act:
    """The person texts."""
    return lambda house, phone: house.text(phone, text)


def asks(**body: Any) -> Act:
    """The application puts."""
    return lambda house, phone: put(house, phone, **body)


STATES = ("unknown", "unsubscribed", "unsubscribed outside", "pending", "subscribed")

DOUBLE: list[tuple[str, Act, dict[str, Cell]]] = [
    ("opt-in keyword", says("join!"), {
        "unknown": ("pending", "allowed", ["prompt"]),
        "unsubscribed": ("pending", "allowed", ["prompt"]),
        "unsubscribed outside": ("pending", "allowed", ["prompt"]),
        "pending": ("pending", "allowed", ["prompt"]),
        "subscribed": ("subscribed", "allowed", ["confirmed"]),
    }),
    ("confirm keyword", says("Yes."), {
        "unknown": ("unknown", "allowed", []),
        "unsubscribed": ("unsubscribed", "allowed", []),
        "unsubscribed outside": ("unsubscribed", "allowed", []),
        "pending": ("subscribed", "allowed", ["confirmed"]),
        "subscribed": ("subscribed", "allowed", []),
    }),
    ("opt-out keyword", says(" Stop "), {
        "unknown": ("unsubscribed", "allowed", ["opted_out"]),
        "unsubscribed": ("unsubscribed", "allowed", []),  # told within the last 24 hours
        "unsubscribed outside": ("unsubscribed", "allowed", ["opted_out"]),
        "pending": ("unsubscribed", "allowed", ["opted_out"]),
        "subscribed": ("unsubscribed", "allowed", ["opted_out"]),
    }),
    ("opt-out phrase", says("Please take me off your list"), {
        "unknown": ("unsubscribed", "allowed", ["opted_out"]),
        "unsubscribed": ("unsubscribed", "allowed", []),
        "unsubscribed outside": ("unsubscribed", "allowed", ["opted_out"]),
        "pending": ("unsubscribed", "allowed", ["opted_out"]),
        "subscribed": ("unsubscribed", "allowed", ["opted_out"]),
    }),
    ("stop promotions", says("STOP PROMOTIONS"), {  # on SMS there is no text `promotions_stopped`
        "unknown": ("unknown", "stopped", []),
        "unsubscribed": ("unsubscribed", "stopped", []),
        "unsubscribed outside": ("unsubscribed", "stopped", ["opted_out"]),
        "pending": ("unsubscribed", "allowed", ["opted_out"]),
        "subscribed": ("subscribed", "stopped", []),
    }),
    ("a request about promotions", says("no more ads please"), {  # which on SMS asks to stop everything
        "unknown": ("unsubscribed", "allowed", ["opted_out"]),
        "unsubscribed": ("unsubscribed", "allowed", []),
        "unsubscribed outside": ("unsubscribed", "allowed", ["opted_out"]),
        "pending": ("unsubscribed", "allowed", ["opted_out"]),
        "subscribed": ("unsubscribed", "allowed", ["opted_out"]),
    }),
    ("help keyword", says("Help?"), {
        state: (state.removesuffix(" outside"), "allowed", ["help"]) for state in STATES
    }),
    ("custom keyword", says("hours"), {
        state: (state.removesuffix(" outside"), "allowed", ["hours"]) for state in STATES
    }),
    ("anything else", says("I'll stop by Sunday, cancel my order"), {
        state: (state.removesuffix(" outside"), "allowed", []) for state in STATES
    }),
    ("subscribed by a form", asks(state="subscribed", source="web_form", double_opt_in=False), {
        "unknown": ("pending", "allowed", ["prompt"]),
        "unsubscribed outside": ("pending", "allowed", ["prompt"]),
        "pending": ("pending", "allowed", []),  # prompted within the last 24 hours
        "subscribed": ("subscribed", "allowed", []),
    }),
    ("subscribed by the API, double opt-in", asks(state="subscribed", double_opt_in=True), {
        "unknown": ("pending", "allowed", ["prompt"]),
        "unsubscribed outside": ("pending", "allowed", ["prompt"]),
        "pending": ("pending", "allowed", []),
        "subscribed": ("subscribed", "allowed", []),
    }),
    ("subscribed by the API", asks(state="subscribed"), {
        "unknown": ("subscribed", "allowed", []),
        "unsubscribed outside": ("subscribed", "allowed", []),
        "pending": ("pending", "allowed", []),
        "subscribed": ("subscribed", "allowed", []),
    }),
    ("unsubscribed by the API", asks(state="unsubscribed"), {
        state: ("unsubscribed", "allowed", []) for state in STATES
    }),
    ("marketing stopped by the API", asks(marketing="stopped"), {
        state: (state.removesuffix(" outside"), "stopped", []) for state in STATES
    }),
]  # fmt: skip

SINGLE: list[tuple[str, Act, dict[str, Cell]]] = [
    ("opt-in keyword", says("JOIN"), {
        "unknown": ("subscribed", "allowed", ["confirmed"]),
        "unsubscribed": ("subscribed", "allowed", ["confirmed"]),
        "unsubscribed outside": ("subscribed", "allowed", ["confirmed"]),
    }),
    ("START", says("START"), {"unsubscribed": ("subscribed", "allowed", ["confirmed"])}),
    ("subscribed by a form", asks(state="subscribed", source="web_form"), {
        "unknown": ("subscribed", "allowed", []),
        "unsubscribed outside": ("subscribed", "allowed", []),
    }),
    ("subscribed by the API, double opt-in asked for", asks(state="subscribed", double_opt_in=True), {
        "unknown": ("subscribed", "allowed", []),
    }),
    ("opt-out keyword", says("STOP"), {"unknown": ("unsubscribed", "allowed", ["opted_out"])}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("house", "table"),
    [({"double_opt_in": "true"}, DOUBLE), ({"double_opt_in": "false"}, SINGLE)],
    indirect=["house"],
    ids=["double opt-in", "single opt-in"],
)
async def test_every_cell_of_the_table_from_outside(
    house: House, table: list[tuple[str, Act, dict[str, Cell]]]
) -> None:
    cells = [(label, act, state, cell) for label, act, row in table for state, cell in row.items()]
    before: dict[int, int] = {}
    for i, (_, act, state, _) in enumerate(cells):
        phone = f"+1555{4_000_000 + i}"
        await bring(house, phone, state)
        before[i] = {"unknown": 0, "unsubscribed": 1, "unsubscribed outside": 0, "pending": 1, "subscribed": 2}[state]
        await act(house, phone)
    wrong = []
    for i, (label, _, state, cell) in enumerate(cells):
        phone = f"+1555{4_000_000 + i}"
        consent = await house.consent(phone)
        replies = (await heard(house, phone))[before[i] :]
        result = (consent["state"], consent["marketing"], replies)
        if result != cell:
            wrong.append((label, state, result, cell))
    assert wrong == []


async def test_every_change_has_its_entry(house: House) -> None:
    ana = "+15551230001"
    await put(house, ana, state="subscribed", source="web_form", evidence={"url": "https://acme.example", "ip": "::1"})
    await house.phone(ana, 1)
    await house.text(ana, "y")
    await house.phone(ana, 2)  # a reply that still waits when a STOP comes does not go
    await house.text(ana, "stop promotions")
    await house.text(ana, "please stop texting me")
    await house.text(ana, "Y")
    await house.text(ana, "UNSTOP")
    await house.phone(ana, 4)
    entries = await ledger(house, ana)
    columns = ("event", "effect", "state", "marketing", "source")
    assert [tuple(entry[column] for column in columns) for entry in entries] == [
        ("subscribe", True, "pending", "allowed", "web_form"),
        ("prompt_sent", True, "pending", "allowed", "gateway"),
        ("confirm", True, "subscribed", "allowed", "inbound"),
        ("stop_promotions", True, "subscribed", "stopped", "inbound"),
        ("opt_out", True, "unsubscribed", "stopped", "inbound"),
        ("opt_in", True, "pending", "stopped", "inbound"),
        ("prompt_sent", True, "pending", "stopped", "gateway"),
    ]
    assert [bool(entry["shown"]) for entry in entries] == [False, True, False, False, False, False, True]
    assert "reply Y" in entries[1]["shown"]
    assert entries[0]["evidence"]["url"] == "https://acme.example"
    said = entries[4]["evidence"]
    assert (said["text"], said["matched_by"]) == ("please stop texting me", "phrase")
    assert [entry["seq"] for entry in entries] == [1, 2, 3, 4, 5, 6, 7]
    assert len({entry["hash"] for entry in entries}) == 7
    _, page = await house.api("GET", f"/v1/consents/sms-promos/{ana}/ledger?limit=2")
    _, rest = await house.api("GET", f"/v1/consents/sms-promos/{ana}/ledger?cursor={page['next']}")
    assert page["items"] + rest["items"] == entries
    assert rest["next"] is None

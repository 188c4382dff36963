"""Sending on WhatsApp, from outside: every shape of content, BSUIDs, answers without a word, statuses in any order."""

from __future__ import annotations

from typing import Any

import pytest

from gateway.core.clock import SECOND
from tests.support.house import House
from tests.support.meta import ORDER, change, deliver, hear, know_templates, play, send, sent, status, subscribe, write

ANA = "+12126001000"

CONTENTS: dict[str, tuple[dict[str, Any], str, dict[str, Any]]] = {
    "text": (
        {"text": "Hi"},
        "text",
        {"body": "Hi"},
    ),
    "image": (
        {"media": {"type": "image", "url": "https://x.example/a.png", "caption": "look"}},
        "image",
        {"link": "https://x.example/a.png", "caption": "look"},
    ),
    "buttons": (
        {"interactive": {"type": "button", "body": "Sure?", "buttons": [{"id": "y", "title": "Yes"}]}},
        "interactive",
        {
            "type": "button",
            "body": {"text": "Sure?"},
            "action": {"buttons": [{"type": "reply", "reply": {"id": "y", "title": "Yes"}}]},
        },
    ),
    "list": (
        {
            "interactive": {
                "type": "list",
                "body": "Pick",
                "button": "Open",
                "sections": [{"title": "S", "rows": [{"id": "r1", "title": "Row"}]}],
            }
        },
        "interactive",
        {
            "type": "list",
            "body": {"text": "Pick"},
            "action": {"button": "Open", "sections": [{"title": "S", "rows": [{"id": "r1", "title": "Row"}]}]},
        },
    ),
}


def inside(wanted: object, given: object) -> bool:
    """Whether everything wanted is given: of objects each key, of lists each element."""
    if isinstance(wanted, dict):
        return isinstance(given, dict) and all(inside(each, given.get(key)) for key, each in wanted.items())
    if isinstance(wanted, list):
        return isinstance(given, list) and len(given) == len(wanted) and all(map(inside, wanted, given))
    return wanted == given


@pytest.mark.parametrize("shape", CONTENTS)
async def test_free_form_content_of_every_shape_is_sent(both: House, shape: str) -> None:
    content, kind, graph = CONTENTS[shape]
    await write(both, ANA, "hello")
    message = await sent(both, await send(both, ANA, category="service", reply_to="wamid.THEIRS", **content))
    (request,) = await both.requests(ANA)
    said = request["fields"]
    assert (said["type"], said["to"], said["context"]) == (kind, ANA, {"message_id": "wamid.THEIRS"})
    assert inside(graph, said[kind]), said
    assert said["biz_opaque_callback_data"] == message["id"]


async def test_every_part_of_a_template(both: House) -> None:
    await know_templates(both)
    await subscribe(both, ANA)
    await play(
        both, "template", channel="wa-main", name="rich", body="Hi {{first_name}}", header="IMAGE",
        buttons=["Stop promotions", "More"],
    )  # fmt: skip
    template = {
        "name": "rich", "language": "en_US", "named": {"first_name": "Ana"}, "opt_out_button": 0,
        "header": {"type": "image", "url": "https://x.example/a.png"},
        "buttons": [None, {"type": "quick_reply", "payload": "more-7"}],
    }  # fmt: skip
    message = await sent(both, await send(both, ANA, template))
    assert message["error"] is None
    assert (await both.phone(ANA, 1)) == ["Hi Ana"]
    (request,) = await both.requests(ANA)
    components = {(one["type"], one.get("index")): one for one in request["fields"]["template"]["components"]}
    assert components["header", None]["parameters"] == [{"type": "image", "image": {"link": "https://x.example/a.png"}}]
    assert components["body", None]["parameters"] == [{"type": "text", "parameter_name": "first_name", "text": "Ana"}]
    assert components["button", "0"]["parameters"] == [{"type": "payload", "payload": "ASSENT_OPT_OUT"}]
    assert components["button", "1"]["parameters"] == [{"type": "payload", "payload": "more-7"}]


async def test_a_bsuid_goes_into_recipient(both: House) -> None:
    await play(both, "person", **{"from": ANA, "user_id": "US.AB12cd34"})
    message = await sent(both, await send(both, "US.AB12cd34", ORDER))
    assert message["error"] is None
    (request,) = await both.requests("US.AB12cd34")
    assert request["fields"]["recipient"] == "US.AB12cd34"
    assert "to" not in request["fields"]
    assert len(await both.phone(ANA, 1)) == 1


async def test_a_code_to_a_bsuid_fails(both: House) -> None:
    """131062: authentication templates need the phone."""
    await play(both, "person", **{"from": ANA, "user_id": "US.AB12cd34"})
    code = {"name": "login_code", "language": "en_US", "body": ["123456"]}
    message = await send(both, "US.AB12cd34", code, category="authentication")
    assert (await both.message(message["id"], "failed"))["error"]["code"] == "131062"


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "error", "status": 200},
        {"kind": "no_json"},
        {"kind": "html", "taken": True},
        {"kind": "drop", "taken": True},
    ],
    ids=["without messages", "not JSON", "502 of a proxy", "connection lost"],
)
async def test_an_answer_that_says_nothing_is_unknown_until_the_status_comes(
    both: House, fault: dict[str, Any]
) -> None:
    await both.fault(recipient=ANA, **fault)
    message = await send(both, ANA, ORDER)
    if fault["kind"] == "error":  # not taken: nothing will ever come
        assert (await both.message(message["id"], "unknown"))["provider_id"] is None
        await deliver(
            both, change(statuses=[status("wamid.LATE", "delivered", biz_opaque_callback_data=message["id"])])
        )
    found = await both.message(message["id"], "delivered", "read")
    assert found["provider_id"]
    assert "unknown" in [step["status"] for step in found["history"]]
    assert len(await both.requests(ANA)) == 1


ORDERS = {
    "in order": (["sent", "delivered", "read"], "read"),
    "backwards": (["read", "delivered", "sent"], "read"),
    "twice": (["sent", "sent", "delivered", "delivered", "sent"], "delivered"),
    "read alone": (["read"], "read"),
    "played": (["played"], "read"),
    "failed after delivered": (["delivered", "failed"], "delivered"),
    "delivered after failed": (["failed", "delivered"], "failed"),
    "a word nobody knows": (["sent", "deleted", "teleported"], "sent"),
}


@pytest.mark.parametrize("together", [True, False], ids=["one body", "one by one"])
async def test_statuses_only_rise(both: House, together: bool) -> None:
    for number, (words, end) in enumerate(ORDERS.values()):
        phone = f"+1212600{number:04d}"
        await both.fault(kind="no_status", recipient=phone)
        message = await both.message((await send(both, phone, ORDER))["id"], "accepted")
        id_ = str(message["provider_id"])
        elements = [status(id_, word, 131049 if word == "failed" else 0) for word in words]
        for batch in [elements] if together else [[each] for each in elements]:
            await deliver(both, change(statuses=batch))
        assert (await both.message(message["id"]))["status"] == end, words


async def test_statuses_that_come_before_the_send_returned(both: House) -> None:
    """By our own id, and by Meta's id alone."""
    await both.fault(kind="delay", recipient=ANA, seconds=0.3)
    message = await send(both, ANA, ORDER)
    found = await both.message(message["id"], "delivered", "read")
    assert found["provider_id"]
    bea = "+12126001001"
    await both.fault(kind="no_status", recipient=bea)
    await deliver(both, change(statuses=[status("wamid.EARLY", "read")]))
    other = await both.message((await send(both, bea, ORDER))["id"], "accepted")
    await deliver(both, change(statuses=[status(str(other["provider_id"]), "read", recipient_id=bea[1:])]))
    assert (await both.message(other["id"]))["status"] == "read"


# ── errors: what the gateway did about a representative of each class, at once and by a status ───────────────────


async def state(house: House) -> dict[str, Any]:
    """The channel as the API shows it."""
    _, found = await house.api("GET", "/v1/channels")
    return next(item for item in found["items"] if item["id"] == "wa-main")


FINAL = {
    130403: "blocked",  # we blocked them ourselves
    130472: "cool down",  # Meta's experiment
    131021: "invalid",
    131026: "nothing",
    131036: "expired",
    131049: "cool down",
    100: "nothing",
    132000: "nothing",
    137000: "nothing",
}
"""What fails for good, and what follows for the person."""


@pytest.mark.parametrize("way", ["error", "failed"], ids=["at once", "by a status"])
async def test_errors_that_end_a_message(both: House, way: str) -> None:
    for number, (code, follows) in enumerate(FINAL.items()):
        phone = f"+1212600{number:04d}"
        await subscribe(both, phone)
        await both.fault(kind=way, recipient=phone, code=code, status=400)
        promo = {"name": "promo_1", "language": "en_US", "body": ["Ana"]}
        message = await send(both, phone, promo)
        end = "expired" if follows == "expired" else "failed"
        found = await both.message(message["id"], end)
        assert found["error"]["code"] == str(code)
        assert len(await both.requests(phone)) == 1, code
        next_promo, next_order = await send(both, phone, promo), await send(both, phone, ORDER)
        reasons = {"blocked": "provider_blocked", "invalid": "invalid_address", "cool down": "cool_down"}
        if follows == "blocked":
            assert next_order["reason"] == "provider_blocked" or next_order["reason"] == "opted_out", code
        elif follows == "invalid":
            assert next_order["reason"] == reasons[follows], code
        else:
            assert next_promo["reason"] == reasons.get(follows), (code, next_promo)
            assert (await sent(both, next_order))["reason"] is None, code
    assert (await state(both))["state"] == "running"


AGAIN = {131000: 5, 131016: 5, 131056: 1, 130429: 5, 80007: 60, 131057: 60, 133004: 30, 190: 300, 131031: 3600}
"""What is tried again, after how many seconds at least."""


@pytest.mark.parametrize("code", AGAIN)
async def test_errors_that_are_tried_again(both: House, code: int) -> None:
    await both.fault(kind="error", recipient=ANA, code=code, status=400, detail="scripted")
    message = await send(both, ANA, ORDER)

    async def tried() -> bool:
        return (await both.message(message["id"]))["error"] is not None

    await both.until(tried)
    waiting = await both.message(message["id"])
    assert waiting["error"]["code"] == str(code)
    assert waiting["status"] in ("queued", "deferred")
    assert len(await both.requests(ANA)) == 1
    shown = await state(both)
    if code in (131000, 131056):  # of the message or the person: the channel goes on
        assert shown["state"] == "running"
    else:
        assert shown["state"] == "paused"
        assert shown["last_error"]["code"] == str(code)
    both.clock.advance(AGAIN[code] * 2 * SECOND)
    assert (await sent(both, message))["error"] is not None
    assert len(await both.requests(ANA)) == 2


async def test_131048_holds_what_we_begin_and_lets_answers_go(both: House) -> None:
    """Too many of our messages were called spam: nothing business-initiated, but who writes is answered."""
    await both.fault(kind="error", recipient=ANA, code=131048, status=400)
    message = await send(both, ANA, ORDER)

    async def tried() -> bool:
        return (await both.message(message["id"]))["error"] is not None

    await both.until(tried)
    bea = "+12126001001"
    held = await send(both, bea, ORDER)
    await write(both, bea, "hello")
    assert (await sent(both, await send(both, bea, category="service", text="Hi")))["reason"] is None
    assert (await both.message(held["id"]))["status"] in ("queued", "deferred", "accepted", "sent", "delivered", "read")
    assert len(await both.requests(ANA)) == 1


async def test_a_cool_down_ends_after_a_day(both: House) -> None:
    await subscribe(both, ANA)
    await both.fault(kind="failed", recipient=ANA, code=131049)
    promo = {"name": "promo_1", "language": "en_US", "body": ["Ana"]}
    await both.message((await send(both, ANA, promo))["id"], "failed")
    assert (await send(both, ANA, promo))["reason"] == "cool_down"
    both.clock.advance(25 * 3600 * SECOND)
    assert (await sent(both, await send(both, ANA, promo)))["reason"] is None


async def test_a_person_who_cannot_be_reached_is_reachable_again_when_they_write(both: House) -> None:
    await both.fault(kind="error", recipient=ANA, code=131021, status=400)
    await both.message((await send(both, ANA, ORDER))["id"], "failed")
    assert (await send(both, ANA, ORDER))["reason"] == "invalid_address"
    await hear(both, ANA, "hello")
    assert (await sent(both, await send(both, ANA, ORDER)))["reason"] is None

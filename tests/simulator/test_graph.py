"""The simulated Graph, over HTTP, with the real channel as its client: messages, people, templates and probes."""

from collections.abc import AsyncIterator

import pytest

from channels.errors import SendError, SendOutcome
from channels.inbound import (
    AccountNotice,
    IdentityChange,
    InboundMessage,
    MessageKind,
    MessagingLimitUpdate,
    Person,
    Preference,
    Receipt,
    ReceiptStatus,
    TemplateUpdate,
)
from channels.outbound import OPT_OUT_PAYLOAD, Content
from channels.whatsapp import WhatsAppChannel, WhatsAppSettings
from tests.simulator.graph_play import ANA, BEN, PID, SHOWN, WABA, Play, playing


@pytest.fixture
async def play() -> AsyncIterator[Play]:
    async with playing() as running:
        yield running


async def test_a_template_arrives_and_its_statuses_come_back(play: Play) -> None:
    accepted = await play.send()
    assert accepted.person == Person(ANA, "US.1316505551234")
    await play.settle()
    receipts = play.gateway.of(Receipt)
    assert [one.status for one in receipts] == [ReceiptStatus.SENT, ReceiptStatus.DELIVERED, ReceiptStatus.READ]
    assert {one.message_id for one in receipts} == {"0198-ours"}
    assert {one.provider_id for one in receipts} == {accepted.provider_id}
    assert {one.route for one in receipts} == {PID}
    (message,) = play.simulator.hub.phones.received(ANA)
    assert message.text == "Hi Ana, 20% off this week."


async def test_a_tap_on_stop_promotions_brings_our_payload(play: Play) -> None:
    accepted = await play.send()
    assert (await play.call("tap", {"from": ANA, "channel": "wa"}))["status"] == 200
    (tap,) = play.gateway.of(InboundMessage)
    assert (tap.kind, tap.text, tap.payload) == (MessageKind.BUTTON, "Stop promotions", OPT_OUT_PAYLOAD)
    assert tap.context_id == accepted.provider_id
    assert tap.person == Person(ANA, "US.1316505551234", name="Ana")


async def test_taps_on_buttons_and_lists_come_as_their_kinds(play: Play) -> None:
    await play.text("hi")
    button = {"type": "button", "body": "Sure?", "buttons": [{"id": "y", "title": "Yes"}, {"id": "n", "title": "No"}]}
    await play.send(Content(interactive=button))
    await play.call("tap", {"from": ANA, "channel": "wa", "button": "No", "context": False})
    rows = [{"id": "r1", "title": "One"}, {"id": "r2", "title": "Two"}]
    await play.send(Content(interactive={"type": "list", "body": "b", "button": "o", "sections": [{"rows": rows}]}))
    await play.call("tap", {"from": ANA, "channel": "wa", "button": 1})
    await play.send(Content(template={"name": "opt_in_1", "language": "en_US"}))
    await play.call("tap", {"from": ANA, "channel": "wa", "button": "Yes"})
    found = [(one.kind, one.text, one.payload) for one in play.gateway.of(InboundMessage)][1:]
    assert found == [
        (MessageKind.INTERACTIVE, "No", "n"),
        (MessageKind.INTERACTIVE, "Two", "r2"),
        (MessageKind.BUTTON, "Yes", "Yes"),
    ]
    assert play.gateway.of(InboundMessage)[1].context_id is None


async def test_a_tap_on_a_phone_without_buttons_is_a_400(play: Play) -> None:
    async with play.http.post(f"{play.simulator.url}/simulator/tap", json={"from": ANA, "channel": "wa"}) as response:
        assert response.status == 400


@pytest.mark.parametrize("escape", [True, False])
async def test_a_text_comes_escaped_or_as_utf8(play: Play, escape: bool) -> None:
    assert (await play.text("café / <😀> 5% @ home", escape=escape))["status"] == 200
    (message,) = play.gateway.of(InboundMessage)
    assert message.text == "café / <😀> 5% @ home"
    assert play.gateway.bodies[0].isascii() is escape
    assert (rb"\u003C" in play.gateway.bodies[0]) is escape


@pytest.mark.parametrize("how", ["hidden", "empty"])
async def test_a_person_with_a_hidden_phone_is_named_by_bsuid(play: Play, how: str) -> None:
    await play.call("graph/person", {"from": ANA, how: True, "parent_user_id": "US.ENT.1"})
    await play.text("STOP")
    (message,) = play.gateway.of(InboundMessage)
    assert message.person == Person(None, "US.1316505551234", "US.ENT.1", "Ana")
    await play.send(to=message.person)
    await play.settle()
    assert play.gateway.of(Receipt)[0].person == Person(None, "US.1316505551234", "US.ENT.1", None)
    assert len(play.simulator.hub.phones.received(ANA)) == 1


async def test_free_text_needs_an_open_service_window(play: Play) -> None:
    await play.send(Content(text="hello"))
    await play.settle()
    (closed,) = play.gateway.of(Receipt)
    assert (closed.status, closed.code) == (ReceiptStatus.FAILED, "131047")
    await play.text("hi")
    await play.send(Content(text="hello"))
    await play.settle()
    assert play.statuses()[1:] == [ReceiptStatus.SENT, ReceiptStatus.DELIVERED, ReceiptStatus.READ]


async def test_metas_own_switch_stops_and_resumes_marketing(play: Play) -> None:
    await play.call("graph/preference", {"from": ANA, "channel": "wa", "value": "stop"})
    await play.send()
    await play.send(Content(template={"name": "order_update", "language": "en_US", "body": ["5"]}))
    await play.settle()
    receipts = play.gateway.of(Receipt)
    assert (receipts[0].status, receipts[0].code) == (ReceiptStatus.FAILED, "131050")
    assert receipts[1].status is ReceiptStatus.SENT
    await play.call("graph/preference", {"from": ANA, "channel": "wa", "value": "resume"})
    assert [one.stop for one in play.gateway.of(Preference)] == [True, False]
    await play.send()
    await play.settle()
    assert ReceiptStatus.FAILED not in play.statuses()[-3:]


async def test_a_number_and_a_user_id_change(play: Play) -> None:
    await play.call("graph/moves", {"from": ANA, "channel": "wa", "to": BEN})
    await play.call("graph/moves", {"from": BEN, "channel": "wa"})
    moved, rotated = play.gateway.of(IdentityChange)
    assert moved.number_given_up
    assert moved.old == Person(ANA, "US.1316505551234")
    assert moved.new == Person(BEN, "US.1316505550002")
    assert not rotated.number_given_up
    assert rotated.old.user_id == "US.1316505550002"
    await play.send(to=Person(user_id=rotated.new.user_id))
    assert len(play.simulator.hub.phones.received(BEN)) == 1
    with pytest.raises(SendError, match="131026"):
        await play.send(to=Person(user_id=rotated.old.user_id))


REFUSED: dict[str, tuple[Content, str]] = {
    "no such template": (Content(template={"name": "nope", "language": "en_US"}), "132001"),
    "no such language": (Content(template={"name": "promo_1", "language": "de"}), "132001"),
    "parameters": (Content(template={"name": "promo_1", "language": "en_US"}), "132000"),
}


@pytest.mark.parametrize("label", REFUSED)
async def test_a_wrong_template_is_refused_with_metas_code(play: Play, label: str) -> None:
    content, code = REFUSED[label]
    with pytest.raises(SendError) as failed:
        await play.send(content)
    assert (failed.value.code, failed.value.outcome) == (code, SendOutcome.NOT_SENT)


async def test_the_state_of_a_template_is_kept_and_told(play: Play) -> None:
    name = {"channel": "wa", "name": "promo_1"}
    await play.call("graph/template", {**name, "status": "PAUSED", "quality": "RED"})
    with pytest.raises(SendError, match="132015"):
        await play.send()
    probe = await play.channel.probe()
    assert probe.templates is not None
    paused = next(one for one in probe.templates if one.name == "promo_1" and one.language == "en_US")
    assert (paused.status, paused.quality, paused.buttons) == ("paused", "red", ("Stop promotions",))
    headers = {"Authorization": "Bearer token"}
    async with play.http.post(f"{play.simulator.url}/v26.0/{paused.id}/unpause", headers=headers) as response:
        assert (await response.json()) == {"success": True}
    await play.call("graph/template", {**name, "category": "UTILITY", "status": "DISABLED"})
    with pytest.raises(SendError, match="132016"):
        await play.send()
    await play.settle()
    assert [one.update for one in play.gateway.of(AccountNotice)] == [
        TemplateUpdate("promo_1", "en_US", status="paused"),
        TemplateUpdate("promo_1", "en_US", quality="red"),
        TemplateUpdate("promo_1", "en_US", status="approved"),
        TemplateUpdate("promo_1", "en_US", status="disabled"),
        TemplateUpdate("promo_1", "en_US", category="utility"),
    ]


@pytest.mark.parametrize(("release", "last"), [(True, ReceiptStatus.READ), (False, ReceiptStatus.FAILED)])
async def test_a_template_that_is_paced_waits_until_it_is_released_or_dropped(
    play: Play, release: bool, last: ReceiptStatus
) -> None:
    await play.call("graph/template", {"channel": "wa", "name": "promo_1", "pacing": True})
    await play.send()
    await play.settle()
    assert play.statuses() == []
    await play.call("graph/pacing", {"channel": "wa", "name": "promo_1", "release": release})
    await play.settle()
    assert play.statuses()[-1] is last


async def test_a_probe_shows_what_was_set_of_a_number(play: Play) -> None:
    probe = await play.channel.probe()
    assert (probe.problems, probe.warnings) == ((), ())
    assert (probe.rating, probe.status, probe.messaging_limit) == ("green", "connected", 2000)
    assert (probe.throughput, probe.can_send) == ("standard", "available")
    assert probe.templates is not None
    assert len(probe.templates) == 5
    settings = {"quality_rating": "RED", "status": "FLAGGED", "whatsapp_business_manager_messaging_limit": -1}
    await play.call("graph/number", {"channel": "wa", **settings})
    probe = await play.channel.probe()
    assert (probe.rating, probe.status, probe.messaging_limit) == ("red", "flagged", -1)
    await play.settle()
    (notice,) = play.gateway.of(AccountNotice)
    assert (notice.kind, notice.account) == ("business_capability_update", WABA)
    assert notice.update == MessagingLimitUpdate(-1)


async def test_a_probe_with_a_wrong_token_or_number_is_a_problem(play: Play) -> None:
    wrong = {
        "token": WhatsAppSettings(PID, WABA, SHOWN, "other", "s", "v", api_base_url=play.simulator.url),
        "number": WhatsAppSettings("999", WABA, SHOWN, "token", "s", "v", api_base_url=play.simulator.url),
        "shown": WhatsAppSettings(PID, WABA, "+1 555 999", "token", "s", "v", api_base_url=play.simulator.url),
        "nobody there": WhatsAppSettings(PID, WABA, SHOWN, "token", "s", "v", api_base_url="http://127.0.0.1:9"),
    }
    for settings in wrong.values():
        channel = WhatsAppChannel("x", settings)
        probe = await channel.probe()
        await channel.aclose()
        assert probe.problems


async def test_templates_come_in_pages(play: Play) -> None:
    for count in range(450):
        await play.call("graph/template", {"channel": "wa", "name": f"t{count}"})
    probe = await play.channel.probe()
    assert probe.templates is not None
    assert len({one.name for one in probe.templates}) == 454


async def test_bsuid_in_to_is_never_heard_of(play: Play) -> None:
    body = {"messaging_product": "whatsapp", "to": "US.1316505551234", "type": "text", "text": {"body": "x"}}
    headers = {"Authorization": "Bearer token"}
    async with play.http.post(f"{play.simulator.url}/v26.0/{PID}/messages", json=body, headers=headers) as response:
        assert (await response.json())["messages"][0]["id"].startswith("wamid.")
    await play.settle()
    assert play.gateway.items == []
    assert play.simulator.hub.phones.received(ANA) == ()


async def test_the_gateway_verifies_the_webhook_by_its_token(play: Play) -> None:
    assert (await play.call("graph/verify", {"channel": "wa"}))["verified"]
    assert (await play.call("graph/verify", {"channel": "wa", "token": "wrong"}))["status"] == 403


async def test_each_request_is_logged_with_its_fields(play: Play) -> None:
    await play.send()
    (entry,) = play.simulator.hub.requests
    assert (entry.provider, entry.sender, entry.recipient, entry.taken) == ("graph", PID, ANA, True)
    assert entry.fields["biz_opaque_callback_data"] == "0198-ours"

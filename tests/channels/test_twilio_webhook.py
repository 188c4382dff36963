"""Twilio's webhooks beside what the conformance runner asks of every channel."""

import json
import random
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from twilio.request_validator import RequestValidator

from channels.errors import BadSignature, BadWebhook
from channels.forms import parse_form
from channels.inbound import (
    InboundMessage,
    Person,
    Receipt,
    ReceiptStatus,
    Unreadable,
    WebhookRequest,
    WebhookResponse,
)
from channels.texts import plain
from channels.twilio import TwilioChannel, TwilioSettings
from channels.twilio.channel import INBOUND_ANSWER, STATUS_ANSWER
from channels.twilio.webhook import STATUSES

PAYLOADS = Path(__file__).parent.parent / "payloads" / "twilio"
ACCOUNT = "AC" + "1" * 32
URL = "https://gw.example.com/webhooks/sms"
STATUS_URL = f"{URL}/status?message=m-1"
ANA = Person(phone="+15551230001")


def channel(sender: str | None = "+15550006000", service: str | None = None) -> TwilioChannel:
    return TwilioChannel(
        "sms", TwilioSettings(ACCOUNT, "token", sender, service, None, "gateway", "https://gw.example.com")
    )


def signed(body: bytes, url: str = URL, method: str = "POST") -> WebhookRequest:
    signature = RequestValidator("token").compute_signature(url, parse_form(body))
    headers = {"x-twilio-signature": signature, "content-type": "application/x-www-form-urlencoded"}
    return WebhookRequest(method, url, headers, body)


def payload(name: str) -> bytes:
    return (PAYLOADS / f"{name}.txt").read_bytes()


DELIVERED = Receipt("SM9:delivered:", "SM9", ReceiptStatus.DELIVERED, b"", message_id="m-1", person=ANA)


def test_webhooks_are_answered_as_twilio_expects() -> None:
    assert WebhookResponse(200, "text/xml", '<?xml version="1.0" encoding="UTF-8"?><Response/>') == INBOUND_ANSWER
    assert STATUS_ANSWER.status == 204


@pytest.mark.parametrize(
    ("name", "url", "response"),
    [("inbound_text", URL, INBOUND_ANSWER), ("status_delivered", STATUS_URL, STATUS_ANSWER)],
)
def test_what_is_answered_and_kept(name: str, url: str, response: WebhookResponse) -> None:
    received = channel().receive(signed(payload(name), url))
    assert received.response == response
    assert [item.raw for item in received.items] == [payload(name)]


@pytest.mark.parametrize("name", ["inbound_no_sid", "status_no_sid"])
def test_an_item_without_an_id_is_known_by_its_bytes(name: str) -> None:
    [item] = channel().receive(signed(payload(name))).items
    assert item.key == "sha256:" + sha256(payload(name)).hexdigest()


def test_a_status_that_comes_to_the_inbound_url_is_a_receipt() -> None:
    received = channel().receive(signed(payload("status_delivered")))
    assert (received.items[0], received.response) == (
        replace(DELIVERED, message_id=None, raw=payload("status_delivered")),
        STATUS_ANSWER,
    )


@pytest.mark.parametrize("id_", ["sms", "status"])
def test_a_message_is_a_message_at_the_url_of_statuses_too(id_: str) -> None:
    settings = TwilioSettings(ACCOUNT, "token", "+15550006000", None, None, "gateway", "https://gw.example.com")
    for url in (f"https://gw.example.com/webhooks/{id_}", f"https://gw.example.com/webhooks/{id_}/status"):
        received = TwilioChannel(id_, settings).receive(signed(payload("inbound_nul"), url))
        [item] = received.items
        assert isinstance(item, InboundMessage), url
        assert (item.text, received.response) == ("STOP", INBOUND_ANSWER)


@pytest.mark.parametrize(
    ("query", "message_id"),
    [
        ("", None),
        ("?message=", None),
        ("?x=1&message=a%2Bb", "a+b"),
        ("?message=1&message=2", "1"),
        ("?message=a%00", "a"),
    ],
)
def test_our_id_in_the_callback_url(query: str, message_id: str | None) -> None:
    [item] = channel().receive(signed(payload("status_delivered"), f"{URL}/status{query}")).items
    assert isinstance(item, Receipt)
    assert item.message_id == message_id


def test_a_messaging_service_takes_any_of_its_numbers() -> None:
    through = channel(None, "MG1")
    for name, kind in [
        ("inbound_other_sender", InboundMessage),
        ("inbound_opt_out_stop", InboundMessage),
        ("inbound_other_service", Unreadable),
    ]:
        assert isinstance(through.receive(signed(payload(name))).items[0], kind), name


@pytest.mark.parametrize("name", ["inbound_text", "status_delivered"])
@pytest.mark.parametrize("other", [b"AC" + b"2" * 32, b""])
def test_another_account_is_refused(name: str, other: bytes) -> None:
    with pytest.raises(BadWebhook) as caught:
        channel().receive(signed(payload(name).replace(ACCOUNT.encode(), other)))
    assert caught.value.status == 403


def test_no_account_is_refused() -> None:
    with pytest.raises(BadWebhook):
        channel().receive(signed(b"MessageSid=SM1&From=%2B15551230001&Body=STOP"))


def test_an_unsigned_webhook_is_refused() -> None:
    request = signed(payload("inbound_text"))
    with pytest.raises(BadSignature):
        channel().receive(replace(request, body=request.body + b"&x=1"))
    with pytest.raises(BadSignature):
        channel().receive(replace(request, url=request.url + "/status"))


def test_json_is_kept_as_unreadable() -> None:
    body = (PAYLOADS / "event_stream.json").read_bytes()
    url = f"{URL}?bodySHA256={sha256(body).hexdigest()}"
    headers = {
        "x-twilio-signature": RequestValidator("token").compute_signature(url, {}),
        "content-type": "application/json",
    }
    [item] = channel().receive(WebhookRequest("POST", url, headers, body)).items
    assert isinstance(item, Unreadable)
    assert item.raw == body
    assert json.loads(item.raw)


def test_a_replay_of_json() -> None:
    [item] = channel().replay((PAYLOADS / "event_stream.json").read_bytes())
    assert isinstance(item, Unreadable)


def test_secrets_are_not_shown() -> None:
    assert "tökén" not in repr(TwilioSettings(ACCOUNT, "tökén", None, "MG1", None, "gateway", ""))


def test_any_signed_form_is_one_item() -> None:
    """Whatever is missing, doubled or odd in a signed form: exactly one item, and no other exception."""
    chance = random.Random(7)
    bodies = [file.read_bytes() for file in sorted(PAYLOADS.glob("*.txt"))]
    odd = [b"%00", b"", b"%F0%9F%98%80", b"9" * 50, b"%2B1", b"-1", b"whatsapp:", b"%C2%B2"]
    for _ in range(2000):
        fields = chance.choice(bodies).split(b"&")
        for _ in range(chance.randrange(1, 4)):
            at = chance.randrange(len(fields))
            name = fields[at].partition(b"=")[0]
            fields[at] = name + b"=" + chance.choice(odd)
            if chance.random() < 0.3:
                del fields[at]
        body = b"&".join([*fields, b"AccountSid=" + ACCOUNT.encode()])
        try:
            received = channel().receive(signed(body, chance.choice([URL, STATUS_URL])))
        except BadWebhook:
            continue
        [item] = received.items
        assert item.key
        assert "\x00" not in item.key


def test_the_status_table_holds_every_outbound_status_of_the_library() -> None:
    from twilio.rest.api.v2010.account.message import MessageInstance

    words = {value for name, value in vars(MessageInstance.Status).items() if name.isupper()}
    assert STATUSES.keys() == words - {"receiving", "received"}


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\x00b", "ab"),
        ("\ud83d\ude00", "😀"),
        ("a\ud800b", "a\ufffdb"),
        ("é😀", "é😀"),
        ("\udc00\ud800", "\ufffd\ufffd"),
    ],
)
def test_what_no_store_takes_is_cleaned_away(text: str, cleaned: Any) -> None:
    assert plain(text) == cleaned

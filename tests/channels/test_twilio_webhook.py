"""Twilio's webhooks: each payload file, and the item it is."""

import json
import random
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from twilio.request_validator import RequestValidator

from channels.errors import BadSignature, BadWebhook, Meaning, SendOutcome
from channels.forms import parse_form
from channels.inbound import (
    InboundMessage,
    Item,
    Media,
    MessageKind,
    OptOutType,
    Person,
    Receipt,
    ReceiptStatus,
    Unreadable,
    WebhookRequest,
    WebhookResponse,
)
from channels.twilio import TwilioChannel, TwilioSettings
from channels.twilio.channel import INBOUND_ANSWER, STATUS_ANSWER
from channels.twilio.webhook import STATUSES, clean

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


TEXT = InboundMessage("SM1", ANA, MessageKind.TEXT, "Hello", b"")
DELIVERED = Receipt("SM9:delivered:", "SM9", ReceiptStatus.DELIVERED, b"", message_id="m-1", person=ANA)
JPEG = Media("image/jpeg", url="https://api.twilio.com/m/ME0")


def receipt(word: str, status: ReceiptStatus) -> Receipt:
    return replace(DELIVERED, key=f"SM9:{word}:", status=status)


EXPECTED: dict[str, Item] = {
    "inbound_text": TEXT,
    "inbound_unicode": replace(TEXT, text="  Ça va? 😀\r\n"),
    "inbound_nul": replace(TEXT, text="STOP"),
    "inbound_empty_body": replace(TEXT, text=""),
    "inbound_no_body": replace(TEXT, text=""),
    "inbound_media": replace(
        TEXT,
        key="MM1",
        kind=MessageKind.MEDIA,
        text="",
        media=(JPEG, Media("application/octet-stream", url="https://api.twilio.com/m/ME1")),
    ),
    "inbound_media_stop": replace(TEXT, text="STOP", media=(JPEG,)),
    "inbound_media_lies": TEXT,
    "inbound_media_missing": TEXT,
    "inbound_opt_out_stop": replace(TEXT, text="arrete", opt_out_type=OptOutType.STOP),
    "inbound_opt_out_start": replace(TEXT, text="Yes", opt_out_type=OptOutType.START),
    "inbound_opt_out_new": replace(TEXT, text="Hm"),
    "inbound_reply": replace(TEXT, text="yes", context_id="SM0"),
    "inbound_old_names": TEXT,
    "inbound_fallback": replace(TEXT, text="STOP"),
    "inbound_twice_named": TEXT,
    "inbound_no_sid": Unreadable("sha256", "no MessageSid", b""),
    "inbound_no_from": Unreadable("SM1", "from '', which is no phone number", b""),
    "inbound_short_code": replace(TEXT, person=Person("12345")),
    "inbound_name": replace(TEXT, person=Person("ACME")),
    "inbound_whatsapp": Unreadable("SM1", "from 'whatsapp:+15551230001', which is no phone number", b""),
    "inbound_rcs": Unreadable("SM1", "from 'rcs:+15551230001', which is no phone number", b""),
    "inbound_fullwidth": replace(TEXT, person=Person("+１５５５１２３０００１")),
    "inbound_other_sender": Unreadable("SM1", "to '+15550006999', which is not this channel's sender", b""),
    "inbound_other_service": TEXT,  # a number of ours, in whatever service
    "status_delivered": DELIVERED,
    "status_sent": receipt("sent", ReceiptStatus.SENT),
    "status_accepted": receipt("accepted", ReceiptStatus.QUEUED),
    "status_scheduled": receipt("scheduled", ReceiptStatus.QUEUED),
    "status_queued": receipt("queued", ReceiptStatus.QUEUED),
    "status_sending": receipt("sending", ReceiptStatus.SENDING),
    "status_read": receipt("read", ReceiptStatus.READ),
    "status_partial": receipt("partially_delivered", ReceiptStatus.SENT),
    "status_canceled": receipt("canceled", ReceiptStatus.CANCELLED),
    "status_undelivered_30005": replace(
        receipt("undelivered", ReceiptStatus.FAILED), key="SM9:undelivered:30005", code="30005"
    ),
    "status_undelivered_no_code": receipt("undelivered", ReceiptStatus.FAILED),
    "status_failed_21610": replace(
        receipt("failed", ReceiptStatus.FAILED),
        key="SM9:failed:21610",
        code="21610",
        detail="Attempt to send to unsubscribed recipient",
    ),
    "status_failed_zero": receipt("failed", ReceiptStatus.FAILED),
    "status_failed_unknown_code": replace(
        receipt("failed", ReceiptStatus.FAILED), key="SM9:failed:39999", code="39999"
    ),
    "status_new_word": receipt("teleported", ReceiptStatus.OTHER),
    "status_old_name": DELIVERED,
    "status_to_whatsapp": replace(DELIVERED, person=None),
    "status_no_sid": Unreadable("sha256", "no MessageSid", b""),
    "status_no_status": Unreadable("SM9", "no MessageStatus", b""),
}
MEANINGS = {
    "status_undelivered_30005": Meaning.UNREACHABLE,
    "status_undelivered_no_code": Meaning.NOTHING,
    "status_failed_21610": Meaning.BLOCKED,
    "status_failed_zero": Meaning.NOTHING,
    "status_failed_unknown_code": Meaning.NOTHING,
}


def test_every_payload_file_has_its_item() -> None:
    assert {path.stem for path in PAYLOADS.glob("*.txt")} == EXPECTED.keys()


@pytest.mark.parametrize("name", EXPECTED)
def test_payload(name: str) -> None:
    body = payload(name)
    url, answer = (STATUS_URL, STATUS_ANSWER) if name.startswith("status") else (URL, INBOUND_ANSWER)
    received = channel().receive(signed(body, url))
    assert received.response == answer
    [item] = received.items
    error = item.error if isinstance(item, Receipt) else None
    assert item.raw == body
    shown = replace(item, raw=b"", error=None) if isinstance(item, Receipt) else replace(item, raw=b"")
    if isinstance(shown, Unreadable) and shown.key.startswith("sha256:"):
        assert shown.key == "sha256:" + sha256(body).hexdigest()
        shown = replace(shown, key="sha256")
    assert shown == EXPECTED[name]
    assert (error.meaning if error else None) == MEANINGS.get(name)
    if error:
        assert (error.retry_after, error.outcome) == (None, SendOutcome.UNKNOWN)


def test_the_answers() -> None:
    assert WebhookResponse(200, "text/xml", '<?xml version="1.0" encoding="UTF-8"?><Response/>') == INBOUND_ANSWER
    assert STATUS_ANSWER.status == 204


def test_a_status_that_comes_to_the_inbound_url_is_a_receipt() -> None:
    received = channel().receive(signed(payload("status_delivered")))
    assert (received.items[0], received.response) == (
        replace(DELIVERED, message_id=None, raw=payload("status_delivered")),
        STATUS_ANSWER,
    )


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


def test_only_posts() -> None:
    with pytest.raises(BadWebhook) as caught:
        channel().receive(signed(payload("inbound_text"), method="GET"))
    assert caught.value.status == 405


def test_an_unsigned_webhook_is_refused() -> None:
    request = signed(payload("inbound_text"))
    with pytest.raises(BadSignature):
        channel().receive(replace(request, body=request.body + b"&x=1"))
    with pytest.raises(BadSignature):
        channel().receive(replace(request, url=request.url + "/status"))


def test_json_is_kept_unread() -> None:
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


@pytest.mark.parametrize("name", EXPECTED)
def test_a_replay_finds_what_the_webhook_found(name: str) -> None:
    body = payload(name)
    [again] = channel().replay(body)
    [item] = channel().receive(signed(body)).items
    if isinstance(item, Receipt) and isinstance(again, Receipt):
        item, again = replace(item, error=None), replace(again, error=None)
    assert again == item


def test_a_replay_of_json() -> None:
    [item] = channel().replay((PAYLOADS / "event_stream.json").read_bytes())
    assert isinstance(item, Unreadable)


def test_secrets_are_not_shown() -> None:
    assert "tökén" not in repr(TwilioSettings(ACCOUNT, "tökén", None, "MG1", None, "gateway", ""))


def test_any_signed_form_is_one_item() -> None:
    """Whatever is missing, doubled or odd in a signed form: exactly one item, and no other exception."""
    chance = random.Random(7)
    bodies = [payload(name) for name in EXPECTED]
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
def test_clean(text: str, cleaned: Any) -> None:
    assert clean(text) == cleaned

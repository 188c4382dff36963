"""Webhooks as Twilio signs them, written by hand: what the tests from outside post to the gateway."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from twilio.request_validator import RequestValidator

from tests.support.house import SENDER, TOKEN, House

ACCOUNT = "AC00000000000000000000000000000001"
FORM = "application/x-www-form-urlencoded"


def sid() -> str:
    """A new message SID."""
    return "SM" + secrets.token_hex(16)


def inbound(phone: str, text: str, **more: str) -> dict[str, str]:
    """The fields of an inbound message."""
    fields = {"MessageSid": sid(), "AccountSid": ACCOUNT, "From": phone, "To": SENDER, "Body": text, "NumMedia": "0"}
    return fields | more


def status(provider_id: str, word: str, code: str = "", **more: str) -> dict[str, str]:
    """The fields of a status callback."""
    fields = {"MessageSid": provider_id, "AccountSid": ACCOUNT, "MessageStatus": word, "SmsStatus": word}
    return fields | ({"ErrorCode": code} if code else {}) | more


def signature(url: str, fields: Mapping[str, str], token: str = TOKEN) -> str:
    """The signature of a form."""
    computed: str = RequestValidator(token).compute_signature(url, fields)
    return computed


async def post(house: House, path: str, fields: Mapping[str, str], **headers: str) -> tuple[int, str]:
    """Post a signed form; status and text of the answer. `headers` replace those that Twilio sends."""
    url = f"{house.url}{path}"
    sent: dict[str, Any] = {"Content-Type": FORM, "X-Twilio-Signature": signature(url, fields)}
    sent |= {name.replace("_", "-"): value for name, value in headers.items()}
    async with house.http.post(url, data=urlencode(fields).encode(), headers=sent) as answer:
        return answer.status, await answer.text()


async def text(house: House, phone: str, body: str, **more: str) -> int:
    """A signed inbound message; the status of the answer."""
    code, _ = await post(house, "/webhooks/sms-us", inbound(phone, body, **more))
    return code


async def call_back(house: House, message: str, provider_id: str, word: str, code: str = "") -> int:
    """A signed status callback about one of our messages; the status of the answer."""
    answer, _ = await post(house, f"/webhooks/sms-us/status?message={message}", status(provider_id, word, code))
    return answer

"""Twilio, as the conformance runner meets it."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from functools import cache
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

from twilio.request_validator import RequestValidator

from channels.errors import BadSignature
from channels.forms import Form, parse_form
from channels.inbound import WebhookRequest
from channels.twilio import TwilioChannel, TwilioSettings
from channels.twilio.errors import RULES
from tests.conformance.provider import PAYLOADS, Answer, Provider, Webhook

ACCOUNT = "AC" + "1" * 32
URL = "https://gw.example.com/webhooks/sms"


class Twilio(Provider):
    """SMS by Twilio. A webhook is one form, and one item."""

    name = "twilio"
    spare_connections = 8
    codes = RULES.keys()

    def channel(self, api_base_url: str, *, timeout: float = 60.0, concurrency: int = 100) -> TwilioChannel:
        public = "https://gw.example.com"
        settings = TwilioSettings(
            ACCOUNT, "token", "+15550006000", None, api_base_url, "gateway", public, timeout, concurrency
        )
        return TwilioChannel("sms", settings)

    def webhooks(self) -> Mapping[str, Webhook]:
        return _webhooks()

    def signed(self, body: bytes, path: str = "", secret: str | None = None) -> WebhookRequest:
        try:
            form = parse_form(body)
        except BadSignature:
            form = Form()
        signature = RequestValidator(secret or "token").compute_signature(URL + path, form)
        headers = {"x-twilio-signature": signature, "content-type": "application/x-www-form-urlencoded"}
        return WebhookRequest("POST", URL + path, headers, body)

    def batch(self, numbers: Collection[int]) -> tuple[list[bytes], list[str]]:
        bodies = []
        for number in numbers:
            fields = {"AccountSid": ACCOUNT, "From": f"+1555{number:07}", "To": "+15550006000", "Body": "hello"}
            bodies.append(urlencode(fields if number % 5 == 0 else {**fields, "MessageSid": f"SM{number}"}).encode())
        return bodies, [f"SM{number}" for number in numbers if number % 5]

    def accepted(self, message_id: str) -> Answer:
        return _json(201, {"sid": message_id, "status": "queued"})

    def message_id(self, body: bytes) -> str:
        callback = dict(parse_qsl(body.decode()))["StatusCallback"]
        return parse_qs(urlsplit(callback).query)["message"][0]

    def refused(self, code: str) -> Answer:
        return _json(400, {"code": int(code), "message": "no", "status": 400})


def _json(status: int, body: dict[str, Any]) -> Answer:
    return Answer(status, json.dumps(body), {"Content-Type": "application/json"})


@cache
def _webhooks() -> Mapping[str, Webhook]:
    folder = PAYLOADS / Twilio.name
    items: dict[str, dict[str, Any]] = json.loads((folder / "webhooks.json").read_text("utf-8"))
    files = {file.stem: file.read_bytes() for file in sorted(folder.glob("*.txt"))}
    assert files.keys() == items.keys(), "every file has its item"
    paths = {name: "/status?message=m-1" if name.startswith("status") else "" for name in files}
    return {name: Webhook(body, [items[name]], paths[name]) for name, body in files.items()}

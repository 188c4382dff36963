"""Meta's Cloud API, as the conformance runner meets it."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from functools import cache
from typing import Any

from channels.inbound import WebhookRequest
from channels.whatsapp import RULES, WhatsAppChannel, WhatsAppSettings, sign
from channels.whatsapp.webhook import ARRAYS
from tests.conformance.provider import PAYLOADS, Answer, Provider, Webhook

NUMBER = "106540352242922"
ACCOUNT = "102290129340398"
SECRET = "test_app_secret"


class WhatsApp(Provider):
    """WhatsApp by Meta. A webhook is a JSON body with any number of items."""

    name = "whatsapp"
    spare_connections = 4
    codes = frozenset(map(str, RULES))

    def channel(self, api_base_url: str, *, timeout: float = 60.0, concurrency: int = 100) -> WhatsAppChannel:
        settings = WhatsAppSettings(
            NUMBER,
            ACCOUNT,
            "+15550783881",
            "access-token",
            SECRET,
            "verify",
            "v26.0",
            api_base_url,
            timeout,
            concurrency,
        )
        return WhatsAppChannel("wa", settings)

    def webhooks(self) -> Mapping[str, Webhook]:
        return {label: Webhook(body_of(case), case["items"]) for label, case in cases().items()}

    def signed(self, body: bytes, path: str = "", secret: str | None = None) -> WebhookRequest:
        headers = {"x-hub-signature-256": sign(secret or SECRET, body), "content-type": "application/json"}
        return WebhookRequest("POST", f"https://gw.example.com/webhooks/wa{path}", headers, body)

    def batch(self, numbers: Collection[int]) -> tuple[list[bytes], list[str]]:
        messages = [
            {"from": f"1650{number:07}", "id": f"wamid.{number}", "type": "text", "text": {"body": "hello"}}
            if number % 5
            else {"from": f"1650{number:07}", "id": f"wamid.{number}", "type": "text", "text": ["broken", number]}
            for number in numbers
        ]
        return [body_of({"messages": messages})], [f"wamid.{number}" for number in numbers if number % 5]

    def accepted(self, message_id: str) -> Answer:
        return _json(200, {"messaging_product": "whatsapp", "messages": [{"id": message_id}]})

    def message_id(self, body: bytes) -> str:
        return str(json.loads(body)["biz_opaque_callback_data"])

    def refused(self, code: str) -> Answer:
        return _json(400, {"error": {"message": "m", "code": int(code), "error_data": {"details": "no"}}})


def _json(status: int, body: dict[str, Any]) -> Answer:
    return Answer(status, json.dumps(body), {"Content-Type": "application/json"})


@cache
def cases() -> Mapping[str, dict[str, Any]]:
    """The cases of the payload files, as they are written."""
    return {
        f"{file.stem}: {label}": case
        for file in sorted((PAYLOADS / WhatsApp.name).glob("*.json"))
        for label, case in json.loads(file.read_text("utf-8")).items()
    }


def body_of(case: Mapping[str, Any]) -> bytes:
    """The webhook body of a case: whole (`text`), a value, or arrays in the usual value of field `messages`."""
    if "text" in case:
        return str(case["text"]).encode()
    entry: dict[str, Any] = {"id": ACCOUNT}
    if "value" in case:
        entry["time"] = 1739321024
        value = case["value"]
    else:
        value = {
            "messaging_product": "whatsapp",
            "metadata": {"display_phone_number": "15550783881", "phone_number_id": NUMBER},
            **{array: case[array] for array in ("contacts", *ARRAYS) if array in case},
        }
    entry["changes"] = [{"value": value, "field": case.get("field", "messages")}]
    return json.dumps({"object": "whatsapp_business_account", "entry": [entry]}).encode()

"""The messages of the simulated Graph: what a send asks, why it is refused, its statuses, taps on its buttons."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from channels.inbound import Json
from channels.simulator.clock import now
from channels.simulator.graph.people import SimulatedPerson
from channels.simulator.graph.templates import SimulatedTemplate, Templates
from channels.simulator.phones import ReceivedMessage

TEXTS: Final[Mapping[int, str]] = {
    100: "Invalid parameter",
    190: "Error validating access token",
    131026: "Message undeliverable",
    131047: "Re-engagement message",
    131049: "This message was not delivered to maintain healthy ecosystem engagement.",
    131050: "User has stopped marketing messages",
    132015: "Template is paused",
}
"""Graph's words for some codes; for any other its number stands."""


class Refusal(Exception):
    """Graph refuses a request: `code` and `detail` of the error body, `status` of HTTP."""

    def __init__(self, code: int, detail: str, status: int = 400, retry_after: float | None = None) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail
        self.status = status
        self.retry_after = retry_after

    def json(self) -> dict[str, Json]:
        """The error body; a status below 400 makes it a success without messages."""
        if self.status < 400:
            return {"messaging_product": "whatsapp"}
        return {
            "error": {
                "message": f"(#{self.code}) {TEXTS.get(self.code, 'Error')}",
                "type": "OAuthException",
                "code": self.code,
                "error_data": {"messaging_product": "whatsapp", "details": self.detail},
                "error_subcode": 0,
                "fbtrace_id": "ASimulatedTrace",
            }
        }

    def headers(self) -> dict[str, str]:
        """`Retry-After`, where it was asked for."""
        return {} if self.retry_after is None else {"Retry-After": f"{self.retry_after:g}"}


@dataclass(frozen=True, slots=True)
class Sending:
    """A message that Graph takes. `person` is None for a BSUID in `to`: nothing more will be heard of it."""

    id: str
    address: str
    body: Mapping[str, Json]
    text: str
    person: SimulatedPerson | None
    template: SimulatedTemplate | None

    def answer(self) -> bytes:
        """The body of the success."""
        contact: dict[str, Json] = {"input": self.address}
        if self.person is not None:
            if "to" in self.body:
                contact["wa_id"] = self.person.wa_id
            contact["user_id"] = self.person.user_id
        message: dict[str, Json] = {"id": self.id}
        if self.template is not None:
            message["message_status"] = "held_for_quality_assessment" if self.template.pacing else "accepted"
        return json.dumps({"messaging_product": "whatsapp", "contacts": [contact], "messages": [message]}).encode()

    def status(self, name: str, code: int = 0) -> dict[str, Json]:
        """The element of `statuses[]`; `code` that of a failed one."""
        assert self.person is not None
        status: dict[str, Json] = {
            "id": self.id,
            "status": name,
            "timestamp": str(now() // 1_000_000),
            **self.person.recipient(),
        }
        if self.body.get("biz_opaque_callback_data"):
            status["biz_opaque_callback_data"] = self.body["biz_opaque_callback_data"]
        if code:
            text = TEXTS.get(code, f"Error {code}")
            status["errors"] = [{"code": code, "title": text, "message": text, "error_data": {"details": text}}]
        elif name == "sent":
            category = self.template.category.lower() if self.template else "service"
            status["pricing"] = {"billable": True, "pricing_model": "PMP", "type": "regular", "category": category}
        return status


def read(
    body: Mapping[str, Json],
    message_id: str,
    *,
    person: SimulatedPerson | None,
    templates: Templates,
    state: Mapping[str, Json],
) -> Sending:
    """Read the body of a send; `person` is whose address it names, `state` that of the number. Raises Refusal."""
    address = body.get("to") or body.get("recipient")
    if body.get("messaging_product") != "whatsapp" or not isinstance(address, str):
        raise Refusal(100, "messaging_product and one of to and recipient are required")
    if state.get("status") in ("BANNED", "DISCONNECTED"):
        raise Refusal(131031, "Business account has been locked", 403)
    by_user = not body.get("to")
    if person is None and by_user:
        raise Refusal(131026, "No such user")
    if not by_user and "." in address:
        person = None
    elif person is None:
        raise Refusal(131009, f"not a phone number: {address!r}")
    kind = body.get("type", "text")
    content = body.get(kind)
    if not isinstance(content, dict):
        raise Refusal(131008, f"parameter {kind!r} is required")
    template = _template(content, templates, by_user=by_user) if kind == "template" else None
    text = template.render(_parameters(content, "body")) if template else _text(kind, content)
    return Sending(message_id, address, body, text, person, template)


def _template(content: Mapping[str, Json], templates: Templates, *, by_user: bool) -> SimulatedTemplate:
    language = content.get("language")
    code = language.get("code") if isinstance(language, dict) else None
    template = templates.find(str(content.get("name")), str(code))
    if template is None:
        raise Refusal(132001, f"template name ({content.get('name')}) does not exist in {code}", 404)
    if template.status == "PAUSED":
        raise Refusal(132015, "Template is paused due to low quality")
    if template.status == "DISABLED":
        raise Refusal(132016, "Template is disabled")
    if template.status != "APPROVED":
        raise Refusal(132001, f"template is {template.status}", 404)
    if by_user and template.category == "AUTHENTICATION":
        raise Refusal(131062, "This message needs a phone number")
    given = len(_parameters(content, "body"))
    if given != len(template.variables):
        raise Refusal(132000, f"expected {len(template.variables)} parameters, got {given}")
    return template


def _parameters(content: Mapping[str, Json], component: str) -> list[Mapping[str, Json]]:
    for part in content.get("components") or ():
        if part.get("type") == component:
            return list(part.get("parameters", ()))
    return []


def _text(kind: str, content: Mapping[str, Json]) -> str:
    body = content.get("body")
    text = body.get("text") if isinstance(body, dict) else body
    return str(text or content.get("caption") or f"[{kind}]")


def written(message: Mapping[str, Json]) -> str:
    """What a phone shows of a message that it wrote."""
    kind = message.get("type", "text")
    content = message.get(kind)
    if not isinstance(content, Mapping):
        return f"[{kind}]"
    reply = content.get(content.get("type"))
    said = content.get("body") or content.get("text") or (reply.get("title") if isinstance(reply, Mapping) else None)
    return str(said or content.get("caption") or f"[{kind}]")


def tapped(received: Iterable[ReceivedMessage], button: int | str, templates: Templates) -> dict[str, Json]:
    """The message that a tap on a button makes, by its place or label: on the first of these messages that has buttons.
    Raises ValueError."""
    for message in received:
        buttons = buttons_of(message.content, templates)
        if not buttons:
            continue
        places = [place for place, (label, _) in enumerate(buttons) if button in (place, str(place), label)]
        if not places:
            raise ValueError(f"no button {button!r}, there are: {', '.join(label for label, _ in buttons)}")
        label, payload = buttons[places[0]]
        context = {"from": "".join(filter(str.isdigit, message.sender)), "id": message.provider_id}
        if "template" in message.content:
            return {"type": "button", "context": context, "button": {"payload": payload, "text": label}}
        kind = "button_reply" if message.content["interactive"].get("type") == "button" else "list_reply"
        reply = {"id": payload, "title": label}
        return {"type": "interactive", "context": context, "interactive": {"type": kind, kind: reply}}
    raise ValueError("no message with a button has come to this phone")


def buttons_of(content: Mapping[str, Json], templates: Templates) -> list[tuple[str, str]]:
    """The label and payload of each button; without one of its own the payload is the label."""
    if "template" in content:
        sent = content["template"]
        template = templates.find(sent["name"], sent["language"]["code"])
        payloads = {
            str(part.get("index")): part["parameters"][0].get("payload")
            for part in sent.get("components", ())
            if part.get("type") == "button" and part.get("sub_type") == "quick_reply"
        }
        labels = template.buttons if template else ()
        return [(label, payloads.get(str(place)) or label) for place, label in enumerate(labels)]
    action = content["interactive"].get("action", {}) if "interactive" in content else {}
    replies = [button["reply"] for button in action.get("buttons", ())]
    replies += [row for section in action.get("sections", ()) for row in section.get("rows", ())]
    return [(reply["title"], reply["id"]) for reply in replies]

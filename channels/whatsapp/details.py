"""What a message says beside its words: a reply's title and description, a flow's answer, a location, contact cards,
an order, where it came from. As Meta sent it, without what no store keeps; what is missing or of a wrong shape is left
out.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Final

from channels.inbound import Json
from channels.whatsapp import values

KINDS: Final[Mapping[str, str]] = {
    "nfm_reply": "flow",
    "call_permission_reply": "call_permission",
    "location": "location",
    "contacts": "contacts",
    "order": "order",
    "request_welcome": "welcome",
    "unsupported": "unsupported",
}
"""What a message is told as, where the common interface knows it only as something else than words: by its type, or by
the type of an interactive one."""

DEEPEST: Final = 32
"""Levels of nesting that are told; nothing of Meta's has more than six."""

_OBJECTS: Final = ("location", "order", "referral")
_FROM_CONTEXT: Final = ("referred_product", "forwarded", "frequently_forwarded")


def details(element: Mapping[str, Json]) -> dict[str, Json]:
    """The details of an element of `messages[]`, by the names that the application gets."""
    type_ = values.name(element.get("type"))
    told: dict[str, Json] = {"type": type_}
    told |= {name: element[name] for name in _OBJECTS if isinstance(element.get(name), dict)}
    for name in ("contacts", "errors"):
        if isinstance(element.get(name), list):
            told[name] = element[name]
    context = element.get("context")
    if isinstance(context, dict):
        told |= {name: context[name] for name in _FROM_CONTEXT if context.get(name)}
    told["group"] = values.name(element.get("group_id"))
    interactive = element.get("interactive")
    if isinstance(interactive, dict):
        told |= _interactive(interactive)
    elif isinstance(button := element.get("button"), dict):
        told["title"] = button.get("text")
    kind = KINDS.get(type_ or "") or next((KINDS[name] for name in _OBJECTS if name in told and name in KINDS), None)
    if kind is not None:
        told.setdefault("kind", kind)
    cleaned = {name: values.storable(_bounded(value)) for name, value in told.items() if value is not None}
    return {name: value for name, value in cleaned.items() if value is not None}


def _bounded(value: Json, levels: int = DEEPEST) -> Json:
    """A value without what is nested too deeply, and without numbers that JSON does not know."""
    if isinstance(value, dict | list):
        if levels == 0:
            return None
        if isinstance(value, list):
            return [_bounded(item, levels - 1) for item in value]
        return {name: _bounded(item, levels - 1) for name, item in value.items()}
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _interactive(interactive: Mapping[str, Json]) -> dict[str, Json]:
    for name in ("button_reply", "list_reply"):
        reply = interactive.get(name)
        if isinstance(reply, dict):
            return {"title": reply.get("title"), "description": reply.get("description")}
    flow = interactive.get("nfm_reply")
    if isinstance(flow, dict):
        return {"kind": "flow", "title": flow.get("name"), "response": _response(flow.get("response_json"))}
    permission = interactive.get("call_permission_reply")
    return {"kind": "call_permission", "response": permission} if isinstance(permission, dict) else {}


def _response(value: Json) -> Json:
    """A flow's answer, which Meta sends as a text of JSON."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return value

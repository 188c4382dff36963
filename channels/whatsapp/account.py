"""What Graph says about our own number and templates: rating, messaging limit, state, in whichever way it writes them.

Sources: phone number node, messaging limits, template and `business_capability_update` references (September 2026).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from channels.channel import Template
from channels.inbound import Json
from channels.whatsapp import parsing

UNLIMITED: Final = -1
"""The messaging limit of an account that has none."""

NUMBER_FIELDS: Final = (
    "id",
    "display_phone_number",
    "verified_name",
    "quality_rating",
    "quality_score",
    "status",
    "throughput",
    "platform_type",
    "whatsapp_business_manager_messaging_limit",
    "name_status",
    "code_verification_status",
    "account_mode",
    "health_status",
)
TEMPLATE_FIELDS: Final = ("id", "name", "language", "status", "category", "quality_score", "components")

_TIER: Final = re.compile(r"(?:TIER_)?([0-9]+)(K?)", re.IGNORECASE)
_VARIABLE: Final = re.compile(r"\{\{\s*([A-Za-z0-9_]+)\s*\}\}")
_RATINGS: Final = frozenset({"green", "yellow", "red", "unknown"})

BAD_STATES: Final[Mapping[str, str]] = {
    "banned": "the number is banned",
    "deleted": "the number is deleted",
    "disconnected": "the number is disconnected",
    "migrated": "the number was moved to another account",
    "pending": "the number is not registered yet",
    "unverified": "the number is not verified",
    "offline": "the number is offline",
}
"""States of a number in which nothing can be sent, as sentences."""


def parse_limit(value: Json) -> int | None:
    """A messaging limit, as people per 24 hours: an integer, its text, `TIER_2K`, `-1` and `TIER_UNLIMITED` (-1).
    None for what says nothing (`TIER_NOT_SET`, missing) or is unknown: the caller keeps what it knew."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    written = str(value).strip()
    if written == "-1" or written.upper() in ("UNLIMITED", "TIER_UNLIMITED"):
        return UNLIMITED
    tier = _TIER.fullmatch(written)
    if tier is None or len(tier[1]) > 12:
        return None
    return int(tier[1]) * (1000 if tier[2] else 1) or None


def parse_rating(value: Json) -> str:
    """A quality rating or score (`GREEN`, `{"score": "GREEN"}`) as green, yellow, red or unknown."""
    if isinstance(value, dict):
        value = value.get("score")
    written = (parsing.name(value) or "").lower()
    return written if written in _RATINGS else "unknown"


def parse_template(value: Json) -> Template | None:
    """An element of `message_templates`; None without name and language."""
    if not isinstance(value, dict):
        return None
    name, language = parsing.name(value.get("name")), parsing.name(value.get("language"))
    if name is None or language is None:
        return None
    listed = value.get("components")
    components = [part for part in listed if isinstance(part, dict)] if isinstance(listed, list) else []
    parts = {parsing.word(part.get("type")): part for part in components}
    body, header = parts.get("body", {}), parts.get("header", {})
    buttons = parts.get("buttons", {}).get("buttons")
    return Template(
        name=name,
        language=language.replace("-", "_"),
        status=parsing.word(value.get("status")) or "unknown",
        category=parsing.word(value.get("category")) or "unknown",
        quality=parse_rating(value.get("quality_score")),
        id=parsing.name(value.get("id")),
        buttons=tuple(map(_label, buttons)) if isinstance(buttons, list) else (),
        variables=tuple(dict.fromkeys(_VARIABLE.findall(parsing.text(body.get("text")) or ""))),
        header=parsing.word(header.get("format")),
    )


def _label(button: Json) -> str:
    """The label of a quick reply; empty for any other button."""
    quick = isinstance(button, dict) and parsing.word(button.get("type")) == "quick_reply"
    return parsing.text(button.get("text")) or "" if quick else ""

"""Contents as the store keeps them."""

from __future__ import annotations

import json
from dataclasses import asdict

from channels.outbound import Content

NOTHING = "{}"
"""A content of which nothing is kept, as it is stored: what a campaign said was deleted with its age."""


def form_of(content: Content) -> str:
    """A content's form, by the part that is set: `template`, `interactive` or `media`, else `text`."""
    for form in ("template", "interactive", "media"):
        if getattr(content, form) is not None:
            return form
    return "text"


LINKED = "linked"
"""The key of a stored message's own content that says that it is filled in when it is sent, since its recipient gets a
link of their own. A program that does not know the key makes no message of it, and sends no brace."""


def content_json(content: Content, *, linked: bool = False) -> str:
    """A content as it is stored: JSON of the fields that are set."""
    fields = {name: value for name, value in asdict(content).items() if value is not None}
    return json.dumps(fields | ({LINKED: True} if linked else {}), ensure_ascii=False)


def plain(msg: str) -> str:
    """The message of one of our validators, without pydantic's prefix."""
    return msg.removeprefix("Value error, ")

"""Contents as the store keeps them."""

from __future__ import annotations

from dataclasses import fields

from channels.outbound import Content
from gateway.store.bulk import as_json

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
    kept: dict[str, object] = {name: value for name in _FIELDS if (value := getattr(content, name)) is not None}
    if linked:
        kept[LINKED] = True
    return as_json(kept)


_FIELDS = tuple(field.name for field in fields(Content))


def plain(msg: str) -> str:
    """The message of one of our validators, without pydantic's prefix."""
    return msg.removeprefix("Value error, ")

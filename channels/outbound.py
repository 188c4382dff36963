"""What goes out: the content of a message, one attempt to send it, and its acceptance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from channels.inbound import Json, Person

OPT_OUT_PAYLOAD = "ASSENT_OPT_OUT"
"""Our own payload on a template's opt-out button: a tap on it stops promotions, whatever its label says."""


OPT_IN_PAYLOAD = "ASSENT_OPT_IN"
"""Our own payload on a template's opt-in button."""

STOP_PAYLOAD = "ASSENT_STOP"
KEEP_PAYLOAD = "ASSENT_KEEP"
"""Our own payloads on the buttons of the question whether to stop: a tap stops everything, or lets messages go on."""


FORGOTTEN = "\ufffc"
"""What stands for a random part of a content that was sent, where the content is only compared: nobody keeps it."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a message says. Exactly one of `text`, `template`, `media`, `interactive` leads; `reply_to` quotes an
    inbound message by its provider id. `template`, `media` and `interactive` have the API's shapes."""

    text: str | None = None
    template: Mapping[str, Json] | None = None
    media: Mapping[str, Json] | None = None
    interactive: Mapping[str, Json] | None = None
    reply_to: str | None = None


@dataclass(frozen=True, slots=True)
class ContentProblem:
    """A fault in a message's content: where (`("text",)`) and what, for the caller."""

    loc: tuple[str | int, ...]
    msg: str


@dataclass(frozen=True, slots=True)
class Outbound:
    """One message for one attempt. `id` is ours and travels with the request; `callback_url` carries it where the
    provider calls back per message; `valid_for` is how many whole seconds the message may still be delivered."""

    id: str
    to: Person
    content: Content
    callback_url: str
    valid_for: int


@dataclass(frozen=True, slots=True)
class Accepted:
    """The provider took the message. `person` are identities that the answer taught us."""

    provider_id: str
    person: Person | None = None

"""Meta's webhook objects, as far as we need them.

Required is only what an item cannot do without (its id); everything else is None when missing or of a wrong shape,
and what we do not name is ignored. Shapes: the webhook reference of the Cloud API (September 2026), and payloads seen
in the wild that differ from it.
"""

from __future__ import annotations

from typing import Annotated, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)

from channels.whatsapp import parsing

MAX_ID = 512
"""Longer ids are no ids (a unique index must be able to hold them)."""

M = TypeVar("M")


def _id(value: object) -> str:
    name = parsing.name(value)
    if name is None or len(name) > MAX_ID:
        raise ValueError("must be a text of 1 to 512 characters")
    return name


def _or_none(value: object, handler: ValidatorFunctionWrapHandler) -> object:
    try:
        return handler(value)
    except ValidationError:
        return None


def _code(value: object) -> int | None:
    try:
        return int(str(value)) if isinstance(value, int | str) and len(str(value)) < 10 else None
    except ValueError:
        return None


def _objects(value: object) -> list[object]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


Id = Annotated[str, BeforeValidator(_id)]
Text = Annotated[str | None, BeforeValidator(parsing.text)]
Name = Annotated[str | None, BeforeValidator(parsing.name)]
Phone = Annotated[str | None, BeforeValidator(parsing.phone)]
UserId = Annotated[str | None, BeforeValidator(parsing.user_id)]
Micros = Annotated[int | None, BeforeValidator(parsing.micros)]
Code = Annotated[int | None, BeforeValidator(_code)]
Maybe = Annotated[M | None, WrapValidator(_or_none)]


class Lenient(BaseModel):
    """Ignores what it does not know."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class Profile(Lenient):
    """`contacts[].profile`."""

    name: Text = None


class Contact(Lenient):
    """`value.contacts[]`: every key of it may be missing."""

    wa_id: Phone = None
    user_id: UserId = None
    parent_user_id: UserId = None
    profile: Maybe[Profile] = None


class TextBody(Lenient):
    """A message's `text`."""

    body: Text = None


class Button(Lenient):
    """A template's quick reply; without an own payload at send time `payload` is the label."""

    text: Text = None
    payload: Text = None


class Reply(Lenient):
    """The button or row of an interactive message that was chosen: its own `id` and its label."""

    id: Text = None
    title: Text = None


class FlowReply(Lenient):
    """A flow's answer."""

    body: Text = None


class Interactive(Lenient):
    """An answer to an interactive message: one of these is there."""

    button_reply: Maybe[Reply] = None
    list_reply: Maybe[Reply] = None
    nfm_reply: Maybe[FlowReply] = None


class Attachment(Lenient):
    """`image`, `audio`, `voice`, `video`, `document` and `sticker`."""

    id: Name = None
    url: Name = None
    mime_type: Name = None
    caption: Text = None
    filename: Name = None
    voice: Maybe[bool] = None


class Reaction(Lenient):
    """Without `emoji` the reaction was removed."""

    message_id: Name = None
    emoji: Text = None


class Order(Lenient):
    """An order from a catalogue; `text` are the person's words with it."""

    text: Text = None


class Context(Lenient):
    """The message that is answered."""

    id: Name = None


class System(Lenient):
    """`wa_id` is the new number (`new_wa_id` in old versions), `customer` the old one. `previous_…` since 2026-08."""

    type: Name = None
    body: Text = None
    wa_id: Phone = None
    new_wa_id: Phone = None
    customer: Phone = None
    user_id: UserId = None
    parent_user_id: UserId = None
    previous_user_id: UserId = None
    previous_parent_user_id: UserId = None


class MessageContent(Lenient):
    """What a message says, whichever type it has."""

    type: Name = None
    context: Maybe[Context] = None
    text: Maybe[TextBody] = None
    button: Maybe[Button] = None
    interactive: Maybe[Interactive] = None
    reaction: Maybe[Reaction] = None
    image: Maybe[Attachment] = None
    audio: Maybe[Attachment] = None
    voice: Maybe[Attachment] = None
    video: Maybe[Attachment] = None
    document: Maybe[Attachment] = None
    sticker: Maybe[Attachment] = None
    order: Maybe[Order] = None


class Edit(Lenient):
    """The new content of an earlier message."""

    original_message_id: Name = None
    message: Maybe[MessageContent] = None


class Revoke(Lenient):
    """An earlier message was deleted for everyone."""

    original_message_id: Name = None


class Message(MessageContent):
    """`value.messages[]`. `from` is missing or empty where the person's number is hidden."""

    id: Id
    sender: Name = Field(default=None, alias="from")
    from_user_id: UserId = None
    from_parent_user_id: UserId = None
    group_id: Name = None
    timestamp: Micros = None
    system: Maybe[System] = None
    edit: Maybe[Edit] = None
    revoke: Maybe[Revoke] = None


class ErrorData(Lenient):
    """`errors[].error_data`."""

    details: Text = None


class Error(Lenient):
    """An element of `errors[]`: every key but `code` may be missing."""

    code: Code = None
    title: Text = None
    message: Text = None
    error_data: Maybe[ErrorData] = None

    @property
    def detail(self) -> str:
        """The most telling text there is."""
        return (self.error_data.details if self.error_data else None) or self.message or self.title or ""


class Status(Lenient):
    """`value.statuses[]`."""

    id: Id
    status: Id
    timestamp: Micros = None
    recipient_id: Phone = None
    recipient_user_id: UserId = None
    recipient_parent_user_id: UserId = None
    recipient_participant_id: Name = None
    recipient_type: Name = None
    biz_opaque_callback_data: Name = None
    errors: Annotated[tuple[Error, ...], BeforeValidator(_objects)] = ()


class UserPreference(Lenient):
    """`value.user_preferences[]`."""

    wa_id: Phone = None
    user_id: UserId = None
    parent_user_id: UserId = None
    category: Name = None
    value: Id
    timestamp: Micros = None


class Change(Lenient):
    """One identity before and after."""

    previous: UserId = None
    current: UserId = None


class UserIdUpdate(Lenient):
    """`value.user_id_update[]`."""

    wa_id: Phone = None
    user_id: Maybe[Change] = None
    parent_user_id: Maybe[Change] = None
    timestamp: Micros = None

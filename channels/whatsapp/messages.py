"""Messages and statuses of a webhook as the items of `channels.inbound`.

A system message, which no person wrote, becomes what it tells. Which types open the service window is in the table: a
person's own message does; a reaction, an edit, a revoke, an `unsupported` and whatever we do not know does not, since a
window wrongly thought closed costs a template, and one wrongly thought open a failed message.

The details are what a message says beside its words: a reply's title and description, a flow's answer, a location,
contact cards, an order, where it came from. They are as Meta sent them, without what no store keeps; what is missing or
of a wrong shape is left out.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from channels.inbound import InboundMessage, Item, Json, Media, MessageKind, Receipt, ReceiptStatus
from channels.whatsapp import parsing
from channels.whatsapp.envelope import Envelope, MalformedItem
from channels.whatsapp.errors import classify
from channels.whatsapp.identity_changes import system
from channels.whatsapp.payloads import Attachment, Message, MessageContent, Status


@dataclass(frozen=True, slots=True)
class MessageBody:
    """What a message says. `kind` and `opens_window`, where they are not None, replace the table's."""

    text: str = ""
    payload: str | None = None
    context_id: str | None = None
    media: tuple[Media, ...] = ()
    kind: MessageKind | None = None
    opens_window: bool | None = None


@dataclass(frozen=True, slots=True)
class MessageType:
    """One message type: its kind, whether it opens the service window, and how its words are read."""

    kind: MessageKind
    opens_window: bool
    read: Callable[[Message], MessageBody]


def _text(message: Message) -> MessageBody:
    if message.text is None or message.text.body is None:
        raise MalformedItem("a text without text.body")
    return MessageBody(message.text.body)


def _button(message: Message) -> MessageBody:
    button = message.button
    if button is None or (button.text is None and button.payload is None):
        raise MalformedItem("a button without text and payload")
    return MessageBody(button.text or "", button.payload)


def _interactive(message: Message) -> MessageBody:
    interactive = message.interactive
    if interactive is None:
        raise MalformedItem("an interactive without its object")
    reply = interactive.button_reply or interactive.list_reply
    if reply is not None and (reply.id is not None or reply.title is not None):
        return MessageBody(reply.title or "", reply.id)
    if interactive.nfm_reply is not None:  # a flow's answer: a message, but no word of theirs
        return MessageBody(interactive.nfm_reply.body or "", kind=MessageKind.OTHER)
    return MessageBody(kind=MessageKind.OTHER, opens_window=False)


def _media(message: Message) -> MessageBody:
    attachment = _attachment(message)
    return (
        MessageBody(attachment.caption or "", media=(_media_of(message, attachment),)) if attachment else MessageBody()
    )


MEDIA: Final = ("image", "video", "document", "audio", "voice", "sticker")


def _attachment(content: MessageContent) -> Attachment | None:
    return next((attachment for name in MEDIA if (attachment := getattr(content, name)) is not None), None)


def _media_of(content: MessageContent, attachment: Attachment) -> Media:
    type_ = next(name for name in MEDIA if getattr(content, name) is attachment)
    return Media(
        attachment.mime_type or "application/octet-stream",
        attachment.url,
        attachment.id,
        type_,
        attachment.filename,
        attachment.voice is True or type_ == "voice",
    )


def _reaction(message: Message) -> MessageBody:
    reaction = message.reaction
    return MessageBody(reaction.emoji or "", context_id=reaction.message_id) if reaction else MessageBody()


def _edit(message: Message) -> MessageBody:
    edit = message.edit
    if edit is None or edit.message is None:
        raise MalformedItem("an edit without edit.message")
    attachment = _attachment(edit.message)
    text = edit.message.text.body if edit.message.text else attachment.caption if attachment else None
    media = (_media_of(edit.message, attachment),) if attachment else ()
    return MessageBody(text or "", context_id=edit.original_message_id, media=media)


def _revoke(message: Message) -> MessageBody:
    return MessageBody(context_id=message.revoke.original_message_id if message.revoke else None)


def _order(message: Message) -> MessageBody:
    return MessageBody((message.order.text if message.order else None) or "")


def _nothing(message: Message) -> MessageBody:
    return MessageBody()


TYPES: Final[Mapping[str, MessageType]] = {
    "text": MessageType(MessageKind.TEXT, True, _text),
    "button": MessageType(MessageKind.BUTTON, True, _button),
    "interactive": MessageType(MessageKind.INTERACTIVE, True, _interactive),
    "image": MessageType(MessageKind.MEDIA, True, _media),
    "audio": MessageType(MessageKind.MEDIA, True, _media),
    "voice": MessageType(MessageKind.MEDIA, True, _media),
    "video": MessageType(MessageKind.MEDIA, True, _media),
    "document": MessageType(MessageKind.MEDIA, True, _media),
    "sticker": MessageType(MessageKind.MEDIA, True, _media),
    "location": MessageType(MessageKind.OTHER, True, _nothing),
    "contacts": MessageType(MessageKind.OTHER, True, _nothing),
    "order": MessageType(MessageKind.OTHER, True, _order),
    "reaction": MessageType(MessageKind.REACTION, False, _reaction),
    "edit": MessageType(MessageKind.EDIT, False, _edit),
    "revoke": MessageType(MessageKind.REVOKE, False, _revoke),
    "request_welcome": MessageType(MessageKind.OTHER, False, _nothing),
    "unsupported": MessageType(MessageKind.OTHER, False, _nothing),
}
"""Every inbound type of the reference, but `system`."""

UNKNOWN: Final = MessageType(MessageKind.OTHER, False, _nothing)

STATUSES: Final[Mapping[str, ReceiptStatus]] = {
    "sent": ReceiptStatus.SENT,
    "delivered": ReceiptStatus.DELIVERED,
    "read": ReceiptStatus.READ,
    "played": ReceiptStatus.READ,  # a voice message was played
    "failed": ReceiptStatus.FAILED,
}


def message(envelope: Envelope, element: Mapping[str, Json]) -> Item:
    """An element of `value.messages[]`."""
    read = Message.model_validate(element)
    if read.type == "system":
        return system(envelope, read, element)
    phone = parsing.phone(read.sender)
    user = read.from_user_id or parsing.user_id(read.sender)
    person = envelope.person(phone, user, read.from_parent_user_id)
    if person is None:
        raise MalformedItem("a message from nobody: no 'from', 'from_user_id' or contact")
    type_ = TYPES.get(read.type or _guess(element), UNKNOWN)
    body = type_.read(read)
    opens_window = type_.opens_window if body.opens_window is None else body.opens_window
    return InboundMessage(
        key=read.id,
        person=person,
        kind=body.kind or type_.kind,
        text=body.text,
        raw=envelope.raw("messages", element, envelope.known(phone, user)),
        route=envelope.route,
        payload=body.payload,
        context_id=body.context_id or (read.context.id if read.context else None),
        media=body.media,
        sent_at=read.timestamp,
        opens_window=opens_window and read.group_id is None,
        group_chat=read.group_id,
        details=details(element),
    )


def _guess(element: Mapping[str, Json]) -> str:
    """The type of a message that names none: the type whose object it has."""
    return next((name for name in TYPES if isinstance(element.get(name), dict)), "")


def status(envelope: Envelope, element: Mapping[str, Json]) -> Item:
    """An element of `value.statuses[]`. Of several errors the first with a code counts."""
    read = Status.model_validate(element)
    grouped = read.recipient_type == "group"
    phone = parsing.phone(read.recipient_participant_id) if grouped else read.recipient_id
    known = envelope.known(phone, read.recipient_user_id)
    outcome = STATUSES.get(read.status.lower(), ReceiptStatus.OTHER)
    error = next((error for error in read.errors if error.code is not None), next(iter(read.errors), None))
    code = error.code if error else None
    detail = error.detail if error else ""
    parts = (read.id, read.status.lower(), *([read.recipient_participant_id] if grouped else []))
    return Receipt(
        key=":".join(part or "" for part in parts),
        provider_id=read.id,
        status=outcome,
        raw=envelope.raw("statuses", element, known),
        message_id=read.biz_opaque_callback_data,
        route=envelope.route,
        code=str(code) if code is not None else None,
        detail=detail or None,
        error=classify(code, None, detail) if outcome is ReceiptStatus.FAILED else None,
        at=read.timestamp,
        person=envelope.person(phone, read.recipient_user_id, read.recipient_parent_user_id),
    )


KINDS: Final[Mapping[str, str]] = {
    "nfm_reply": "flow",
    "call_permission_reply": "call_permission",
    "location": "location",
    "contacts": "contacts",
    "order": "order",
    "request_welcome": "welcome",
    "unsupported": "unsupported",
}
"""The `kind` in the details of a message that the interface knows only as `other`: by its type, or by the type of an
interactive one."""

DEEPEST: Final = 32
"""Levels of nesting that the details keep; nothing of Meta's has more than six."""

_OBJECTS: Final = ("location", "order", "referral")
_FROM_CONTEXT: Final = ("referred_product", "forwarded", "frequently_forwarded")


def details(element: Mapping[str, Json]) -> dict[str, Json]:
    """The details of an element of `messages[]`, by the names that the application gets."""
    type_ = parsing.name(element.get("type"))
    fields: dict[str, Json] = {"type": type_}
    fields |= {name: element[name] for name in _OBJECTS if isinstance(element.get(name), dict)}
    for name in ("contacts", "errors"):
        if isinstance(element.get(name), list):
            fields[name] = element[name]
    context = element.get("context")
    if isinstance(context, dict):
        fields |= {name: context[name] for name in _FROM_CONTEXT if context.get(name)}
    fields["group"] = parsing.name(element.get("group_id"))
    interactive = element.get("interactive")
    if isinstance(interactive, dict):
        fields |= _interactive_details(interactive)
    elif isinstance(button := element.get("button"), dict):
        fields["title"] = button.get("text")
    kind = KINDS.get(type_ or "") or next((KINDS[name] for name in _OBJECTS if name in fields and name in KINDS), None)
    if kind is not None:
        fields.setdefault("kind", kind)
    cleaned = {name: parsing.storable(_bounded(value)) for name, value in fields.items() if value is not None}
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


def _interactive_details(interactive: Mapping[str, Json]) -> dict[str, Json]:
    for name in ("button_reply", "list_reply"):
        reply = interactive.get(name)
        if isinstance(reply, dict):
            return {"title": reply.get("title"), "description": reply.get("description")}
    flow = interactive.get("nfm_reply")
    if isinstance(flow, dict):
        return {"kind": KINDS["nfm_reply"], "title": flow.get("name"), "response": _response(flow.get("response_json"))}
    permission = interactive.get("call_permission_reply")
    return {"kind": KINDS["call_permission_reply"], "response": permission} if isinstance(permission, dict) else {}


def _response(value: Json) -> Json:
    """A flow's answer, which Meta sends as a text of JSON."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return value

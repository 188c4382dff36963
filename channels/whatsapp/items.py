"""Messages and statuses of a webhook as the items of `channels.inbound`.

A message that people cannot have sent as one (a system message) becomes what it tells. Which types open the service
window is in the table: a person's own message does; a reaction, an edit, a revoke, an `unsupported` and whatever we do
not know does not, since a window that we think closed costs a template, and one wrongly thought open a failed message.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from channels.inbound import InboundMessage, Item, Json, Media, MessageKind, Receipt, ReceiptStatus
from channels.whatsapp import values
from channels.whatsapp.details import details
from channels.whatsapp.errors import classify
from channels.whatsapp.payloads import Attachment, Message, Said, Status
from channels.whatsapp.place import NotReadable, Place
from channels.whatsapp.systems import system


@dataclass(frozen=True, slots=True)
class Words:
    """What a message says. `kind` and `opens` replace the table's."""

    text: str = ""
    payload: str | None = None
    context_id: str | None = None
    media: tuple[Media, ...] = ()
    kind: MessageKind | None = None
    opens: bool | None = None


@dataclass(frozen=True, slots=True)
class Type:
    """One message type: its kind, whether it opens the service window, and how its words are read."""

    kind: MessageKind
    opens_window: bool
    read: Callable[[Message], Words]


def _text(message: Message) -> Words:
    if message.text is None or message.text.body is None:
        raise NotReadable("a text without text.body")
    return Words(message.text.body)


def _button(message: Message) -> Words:
    button = message.button
    if button is None or (button.text is None and button.payload is None):
        raise NotReadable("a button without text and payload")
    return Words(button.text or "", button.payload)


def _interactive(message: Message) -> Words:
    interactive = message.interactive
    if interactive is None:
        raise NotReadable("an interactive without its object")
    reply = interactive.button_reply or interactive.list_reply
    if reply is not None and (reply.id is not None or reply.title is not None):
        return Words(reply.title or "", reply.id)
    if interactive.nfm_reply is not None:  # a flow's answer: a message, but no word of theirs
        return Words(interactive.nfm_reply.body or "", kind=MessageKind.OTHER)
    return Words(kind=MessageKind.OTHER, opens=False)


def _media(message: Message) -> Words:
    attachment = _attachment(message)
    return Words(attachment.caption or "", media=(_media_of(message, attachment),)) if attachment else Words()


MEDIA: Final = ("image", "video", "document", "audio", "voice", "sticker")


def _attachment(said: Said) -> Attachment | None:
    return next((found for name in MEDIA if (found := getattr(said, name)) is not None), None)


def _media_of(said: Said, attachment: Attachment) -> Media:
    type_ = next(name for name in MEDIA if getattr(said, name) is attachment)
    return Media(
        attachment.mime_type or "application/octet-stream",
        attachment.url,
        attachment.id,
        type_,
        attachment.filename,
        attachment.voice is True or type_ == "voice",
    )


def _reaction(message: Message) -> Words:
    reaction = message.reaction
    return Words(reaction.emoji or "", context_id=reaction.message_id) if reaction else Words()


def _edit(message: Message) -> Words:
    edit = message.edit
    if edit is None or edit.message is None:
        raise NotReadable("an edit without edit.message")
    attachment = _attachment(edit.message)
    text = edit.message.text.body if edit.message.text else attachment.caption if attachment else None
    media = (_media_of(edit.message, attachment),) if attachment else ()
    return Words(text or "", context_id=edit.original_message_id, media=media)


def _revoke(message: Message) -> Words:
    return Words(context_id=message.revoke.original_message_id if message.revoke else None)


def _order(message: Message) -> Words:
    return Words((message.order.text if message.order else None) or "")


def _nothing(message: Message) -> Words:
    return Words()


TYPES: Final[Mapping[str, Type]] = {
    "text": Type(MessageKind.TEXT, True, _text),
    "button": Type(MessageKind.BUTTON, True, _button),
    "interactive": Type(MessageKind.INTERACTIVE, True, _interactive),
    "image": Type(MessageKind.MEDIA, True, _media),
    "audio": Type(MessageKind.MEDIA, True, _media),
    "voice": Type(MessageKind.MEDIA, True, _media),
    "video": Type(MessageKind.MEDIA, True, _media),
    "document": Type(MessageKind.MEDIA, True, _media),
    "sticker": Type(MessageKind.MEDIA, True, _media),
    "location": Type(MessageKind.OTHER, True, _nothing),
    "contacts": Type(MessageKind.OTHER, True, _nothing),
    "order": Type(MessageKind.OTHER, True, _order),
    "reaction": Type(MessageKind.REACTION, False, _reaction),
    "edit": Type(MessageKind.EDIT, False, _edit),
    "revoke": Type(MessageKind.REVOKE, False, _revoke),
    "request_welcome": Type(MessageKind.OTHER, False, _nothing),
    "unsupported": Type(MessageKind.OTHER, False, _nothing),
}
"""Every inbound type of the reference, but `system`."""

UNKNOWN: Final = Type(MessageKind.OTHER, False, _nothing)

STATUSES: Final[Mapping[str, ReceiptStatus]] = {
    "sent": ReceiptStatus.SENT,
    "delivered": ReceiptStatus.DELIVERED,
    "read": ReceiptStatus.READ,
    "played": ReceiptStatus.READ,  # a voice message was played
    "failed": ReceiptStatus.FAILED,
}


def message(place: Place, element: Mapping[str, Json]) -> Item:
    """An element of `value.messages[]`."""
    found = Message.model_validate(element)
    if found.type == "system":
        return system(place, found, element)
    phone = values.phone(found.sender)
    user = found.from_user_id or values.user_id(found.sender)
    person = place.person(phone, user, found.from_parent_user_id)
    if person is None:
        raise NotReadable("a message from nobody: no 'from', 'from_user_id' or contact")
    kind = TYPES.get(found.type or _guess(element), UNKNOWN)
    words = kind.read(found)
    opens = kind.opens_window if words.opens is None else words.opens
    return InboundMessage(
        key=found.id,
        person=person,
        kind=words.kind or kind.kind,
        text=words.text,
        raw=place.raw("messages", element, place.known(phone, user)),
        route=place.route,
        payload=words.payload,
        context_id=words.context_id or (found.context.id if found.context else None),
        media=words.media,
        sent_at=found.timestamp,
        opens_window=opens and found.group_id is None,
        group_chat=found.group_id,
        details=details(element),
    )


def _guess(element: Mapping[str, Json]) -> str:
    """The type of a message that names none: the type whose object it has."""
    return next((name for name in TYPES if isinstance(element.get(name), dict)), "")


def status(place: Place, element: Mapping[str, Json]) -> Item:
    """An element of `value.statuses[]`. Of several errors the first with a code is told."""
    found = Status.model_validate(element)
    grouped = found.recipient_type == "group"
    phone = values.phone(found.recipient_participant_id) if grouped else found.recipient_id
    known = place.known(phone, found.recipient_user_id)
    outcome = STATUSES.get(found.status.lower(), ReceiptStatus.OTHER)
    error = next((one for one in found.errors if one.code is not None), next(iter(found.errors), None))
    code = error.code if error else None
    detail = error.detail if error else ""
    parts = (found.id, found.status.lower(), *([found.recipient_participant_id] if grouped else []))
    return Receipt(
        key=":".join(part or "" for part in parts),
        provider_id=found.id,
        status=outcome,
        raw=place.raw("statuses", element, known),
        message_id=found.biz_opaque_callback_data,
        route=place.route,
        code=str(code) if code is not None else None,
        detail=detail or None,
        error=classify(code, None, detail) if outcome is ReceiptStatus.FAILED else None,
        at=found.timestamp,
        person=place.person(phone, found.recipient_user_id, found.recipient_parent_user_id),
    )

"""Twilio's signed forms as items: inbound messages and status callbacks. Pure, and never an exception.

People are handed over as `From` names them: that a short code or a name is nobody's number is for the gateway to find.
A message of another medium through Twilio (`whatsapp:`, `rcs:`) is kept as Unreadable, and so is one to another sender
than the channel's. Neither webhook carries a time that can be relied on (`RawDlrDoneDate` is the carrier's clock), so
items have none.

Sources: twilio.com/docs/messaging/guides: webhook-request, outbound-message-status-in-status-callbacks.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

from channels.forms import Form
from channels.inbound import (
    InboundMessage,
    Item,
    Media,
    MessageKind,
    OptOutType,
    Person,
    Receipt,
    ReceiptStatus,
    Unreadable,
)
from channels.texts import plain
from channels.twilio.errors import classify

STATUSES: Mapping[str, ReceiptStatus] = {
    "accepted": ReceiptStatus.QUEUED,
    "scheduled": ReceiptStatus.QUEUED,
    "queued": ReceiptStatus.QUEUED,
    "sending": ReceiptStatus.SENDING,
    "sent": ReceiptStatus.SENT,
    "partially_delivered": ReceiptStatus.SENT,
    "delivered": ReceiptStatus.DELIVERED,
    "read": ReceiptStatus.READ,
    "undelivered": ReceiptStatus.FAILED,
    "failed": ReceiptStatus.FAILED,
    "canceled": ReceiptStatus.CANCELLED,
}
"""Every outbound status of Twilio; another one is OTHER."""

_OPT_OUT_TYPES: Mapping[str, OptOutType] = {type_.value: type_ for type_ in OptOutType}
INBOUND_STATUSES = frozenset({"received", "receiving"})
MAX_MEDIA = 20


def person(address: str) -> Person | None:
    """Whom an address names, as it stands; None for one of another medium (`whatsapp:+1…`)."""
    phone = plain(address).strip()
    return Person(phone=phone) if phone and ":" not in phone else None


def raw_key(raw: bytes) -> str:
    """The key of an item that has no id: the hash of its bytes."""
    return "sha256:" + sha256(raw).hexdigest()


def is_status(form: Form, *, status_url: bool = False) -> bool:
    """Whether a form is a status of one of our messages. Its own word decides, wherever it was posted to: a STOP that
    was posted to the URL of statuses is a message. One without a word is what its URL says."""
    word = _status_word(form)
    return word not in INBOUND_STATUSES if word else status_url


def _status_word(form: Form) -> str:
    return plain(form.first("MessageStatus") or form.first("SmsStatus")).lower()


def parse_inbound(form: Form, raw: bytes, sender: str | None, service: str | None) -> Item:
    """An inbound message to the channel's own `sender` or messaging service."""
    sid = plain(form.first("MessageSid") or form.first("SmsSid") or form.first("SmsMessageSid"))
    who = person(form.first("From"))
    if not sid:
        return Unreadable(raw_key(raw), "no MessageSid", raw)
    if who is None:
        return Unreadable(sid, plain(f"from {form.first('From')[:40]!r}, which is no phone number"), raw)
    if not_ours := _not_ours(form, sender, service):
        return Unreadable(sid, plain(not_ours), raw)
    text = plain(form.first("Body"))
    media = _media(form)
    return InboundMessage(
        key=sid,
        person=who,
        kind=MessageKind.MEDIA if media and not text.strip() else MessageKind.TEXT,
        text=text,
        raw=raw,
        context_id=plain(form.first("OriginalRepliedMessageSid")) or None,
        media=media,
        opt_out_type=_opt_out_type(form.first("OptOutType")),
    )


def parse_status(form: Form, raw: bytes, message_id: str | None) -> Item:
    """A status callback; `message_id` is ours, from the callback URL."""
    sid, word = plain(form.first("MessageSid") or form.first("SmsSid")), _status_word(form)
    if not sid:
        return Unreadable(raw_key(raw), "no MessageSid", raw)
    if not word:
        return Unreadable(sid, "no MessageStatus", raw)
    status = STATUSES.get(word, ReceiptStatus.OTHER)
    code = plain(form.first("ErrorCode"))
    code = "" if code == "0" else code[:32]
    detail = plain(form.first("ErrorMessage"))
    return Receipt(
        key=f"{sid}:{word}:{code}",
        provider_id=sid,
        status=status,
        raw=raw,
        message_id=plain(message_id or "") or None,
        code=code or None,
        detail=detail or None,
        error=classify(code, None, detail) if status is ReceiptStatus.FAILED else None,
        person=person(form.first("To")),
    )


def _not_ours(form: Form, sender: str | None, service: str | None) -> str:
    """Why a message is not for this channel, "" when it is."""
    to, through = form.first("To"), form.first("MessagingServiceSid")
    if sender is not None and to != sender:
        return f"to {to[:40]!r}, which is not this channel's sender"
    if sender is None and service is not None and through not in ("", service):
        return f"through {through[:40]!r}, which is not this channel's messaging service"
    return ""


def _media(form: Form) -> tuple[Media, ...]:
    count = form.first("NumMedia")
    number = min(int(count), MAX_MEDIA) if count.isascii() and count.isdigit() and len(count) < 4 else 0
    media = []
    for index in range(number):
        url = plain(form.first(f"MediaUrl{index}"))
        if url:
            media.append(Media(plain(form.first(f"MediaContentType{index}")) or "application/octet-stream", url=url))
    return tuple(media)


def _opt_out_type(word: str) -> OptOutType | None:
    return _OPT_OUT_TYPES.get(word.strip().upper()) if word else None

"""Asking Twilio what became of messages, where no callback came: by sid, or from the list of what a person was sent.

A listed message is taken for ours by its body, number of media, direction and sender; the caller compares times.
Every failure is an OSError.

Source: twilio.com/docs/messaging/api/message-resource (fetch, list).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

from twilio.rest import Client

from channels.channel import SentMessage
from channels.forms import parse_form
from channels.inbound import Json, Receipt
from channels.outbound import Content
from channels.twilio.content import media_urls
from channels.twilio.http import HttpFailure
from channels.twilio.webhook import clean, parse_status

MAX_LISTED = 200
"""Messages listed for one person; where there are more, nothing is told."""
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


async def fetch(client: Client, sid: str) -> Receipt | None:
    """What became of a message; None for one that Twilio does not know."""
    try:
        with _failing():
            return _receipt(await client.messages(sid).fetch_async())
    except _NotFound:
        return None


async def sent(
    client: Client, to: str, sender: dict[str, str], content: Content, since: int
) -> tuple[SentMessage, ...] | None:
    """The messages with this content to a number since a time. `sender` names who sent them: `from_`, or
    `messaging_service_sid`, which the list cannot be asked by."""
    after = EPOCH + timedelta(seconds=since // 1_000_000)
    asked = {"from_": sender["from_"]} if "from_" in sender else {}
    with _failing():
        listed = await client.messages.list_async(
            to=to, date_sent_after=after, limit=MAX_LISTED, page_size=MAX_LISTED, **asked
        )
    if len(listed) >= MAX_LISTED:
        return None
    wanted = (_plain(content.text), len(media_urls(content.media)) if content.media is not None else 0)
    service = sender.get("messaging_service_sid")
    messages = []
    for record in listed:
        if not str(record.direction).startswith("outbound"):
            continue
        if service is not None and record.messaging_service_sid != service:
            continue
        receipt, at = _receipt(record), record.date_created
        media = str(record.num_media or "0")
        if (
            receipt is not None
            and isinstance(at, datetime)
            and (_plain(record.body), media) == (wanted[0], str(wanted[1]))
        ):
            messages.append(SentMessage(receipt, (at - EPOCH) // timedelta(microseconds=1)))
    return tuple(messages)


class _NotFound(OSError):
    """Twilio has no such message."""


@contextmanager
def _failing() -> Iterator[None]:
    """Whatever fails, in one kind of error."""
    try:
        yield
    except HttpFailure as error:
        raise (_NotFound if error.status == 404 else OSError)(str(error)) from error
    except OSError:
        raise
    except Exception as error:  # the library fails in any way on an answer that is not what it expects
        raise OSError(f"{type(error).__name__}: {error}") from error


def _plain(text: Json) -> str:
    return clean(str(text or "")).strip()


def _receipt(record: Json) -> Receipt | None:
    """A message resource as the status callback that it would have been."""
    fields = {
        "MessageSid": record.sid,
        "MessageStatus": record.status,
        "AccountSid": record.account_sid,
        "To": record.to,
        "ErrorCode": record.error_code,
        "ErrorMessage": record.error_message,
    }
    raw = urlencode({name: clean(str(value)) for name, value in fields.items() if value is not None}).encode("ascii")
    item = parse_status(parse_form(raw), raw, None)
    return item if isinstance(item, Receipt) else None

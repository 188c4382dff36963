"""Asking Twilio what became of messages, where no callback came: by sid, or from the list of what a person was sent.

A listed message is taken for ours by its body, number of media, direction and sender; the caller compares times.
Every failure is an OSError.

Source: twilio.com/docs/messaging/api/message-resource (fetch, list).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from twilio.rest import Client

from channels.channel import SentMessage
from channels.forms import parse_form
from channels.inbound import Json, Receipt
from channels.outbound import FORGOTTEN, Content
from channels.texts import plain
from channels.twilio.content import media_urls
from channels.twilio.http import HttpFailure
from channels.twilio.records import SECOND, form_of, micros, moment
from channels.twilio.webhook import parse_status

MAX_LISTED = 200
"""Messages listed for one person; where there are more, the answer is None."""


async def fetch(client: Client, sid: str) -> Receipt | None:
    """What became of a message; None for one that Twilio does not know. Raises OSError."""
    try:
        with _as_oserror():
            return _receipt(await client.messages(sid).fetch_async())
    except _NotFound:
        return None


async def sent(
    client: Client, to: str, sender: dict[str, str], content: Content, since: int
) -> tuple[SentMessage, ...] | None:
    """The messages with this content to a number since a time (microseconds); None where there are too many to tell.
    `sender` names who sent them: `from_`, or `messaging_service_sid`, by which the list cannot be filtered. Raises
    OSError."""
    after = moment(since // SECOND * SECOND)  # Twilio's times have no fractions
    from_ = {"from_": sender["from_"]} if "from_" in sender else {}
    with _as_oserror():
        listed = await client.messages.list_async(
            to=to, date_sent_after=after, limit=MAX_LISTED, page_size=MAX_LISTED, **from_
        )
    if len(listed) >= MAX_LISTED:
        return None
    wanted, media = _pattern(content.text), str(len(media_urls(content.media)) if content.media is not None else 0)
    service = sender.get("messaging_service_sid")
    messages = []
    for record in listed:
        if not str(record.direction).startswith("outbound"):
            continue
        if service is not None and record.messaging_service_sid != service:
            continue
        receipt, at = _receipt(record), micros(record.date_created)
        same = wanted.fullmatch(_body(record.body)) is not None and str(record.num_media or "0") == media
        if receipt is not None and at is not None and same:
            messages.append(SentMessage(receipt, at))
    return tuple(messages)


class _NotFound(OSError):
    """Twilio has no such message."""


@contextmanager
def _as_oserror() -> Iterator[None]:
    """Raises whatever fails within as an OSError."""
    try:
        yield
    except HttpFailure as error:
        raise (_NotFound if error.status == 404 else OSError)(str(error)) from error
    except OSError:
        raise
    except Exception as error:  # the library fails in any way on an answer that is not what it expects
        raise OSError(f"{type(error).__name__}: {error}") from error


def _body(text: Json) -> str:
    """A message's text as it is compared."""
    return plain(str(text or "")).strip()


def _pattern(text: str | None) -> re.Pattern[str]:
    """What the text of a message looks like at Twilio; nobody knows its random parts any more."""
    return re.compile(re.escape(_body(text)).replace(FORGOTTEN, "[A-Za-z0-9_-]+"))


def _receipt(record: Json) -> Receipt | None:
    """A message resource as the status callback that it would have been."""
    raw = form_of(
        {
            "MessageSid": record.sid,
            "MessageStatus": record.status,
            "AccountSid": record.account_sid,
            "To": record.to,
            "ErrorCode": record.error_code,
            "ErrorMessage": record.error_message,
        }
    )
    item = parse_status(parse_form(raw), raw, None)
    return item if isinstance(item, Receipt) else None

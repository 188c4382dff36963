"""Twilio's JSON, as its REST API writes it: messages, accounts, numbers, messaging services, lists and errors.

Sources: the example responses of twilio.com/docs/messaging/api and /docs/iam/api/account.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import formatdate
from functools import lru_cache
from urllib.parse import urlencode

from aiohttp import web

from channels.forms import Form
from channels.inbound import Json
from channels.segments import segments

VERSION = "2010-04-01"
MAX_PAGE = 1000
MAX_TEXT = 1600


@dataclass(slots=True)
class Message:
    """A message of an account, in either direction; `at` in microseconds. `status` and `code` are what became of it
    since it was created, "" and 0 at first."""

    sid: str
    account: str
    sender: str
    to: str
    text: str
    service: str | None
    inbound: bool
    at: int
    media: tuple[str, ...] = ()
    status: str = ""
    code: int = 0


@lru_cache(maxsize=4)
def _rfc2822(second: int) -> str:
    return formatdate(second).replace("-0000", "+0000")


def message_json(message: Message) -> dict[str, Json]:
    """A message as it is now."""
    at = _rfc2822(message.at // 1_000_000)
    uri = f"/{VERSION}/Accounts/{message.account}/Messages/{message.sid}"
    through_service = message.service is not None and not message.inbound and not message.status
    first = "received" if message.inbound else "accepted" if through_service else "queued"
    return {
        "account_sid": message.account,
        "api_version": VERSION,
        "body": message.text,
        "date_created": at,
        "date_sent": at if message.inbound or message.status else None,
        "date_updated": at,
        "direction": "inbound" if message.inbound else "outbound-api",
        "error_code": message.code or None,
        "error_message": None,
        "from": None if through_service else message.sender,
        "messaging_service_sid": message.service,
        "num_media": str(len(message.media)),
        "num_segments": "0" if through_service else str(segments(message.text)),
        "price": None,
        "price_unit": "USD" if not through_service else None,
        "sid": message.sid,
        "status": message.status or first,
        "subresource_uris": {"media": f"{uri}/Media.json"},
        "to": message.to,
        "uri": f"{uri}.json",
    }


def messages_page(messages: Iterable[Message], account: str, path: str, query: Mapping[str, str]) -> dict[str, Json]:
    """A page of an account's messages, newest first, filtered by To, From, `DateSent>` and `DateSent<`. Raises
    ValueError."""
    since, until = query.get("DateSent>"), query.get("DateSent<")
    after = int(_instant(since) * 1_000_000) if since else 0
    before = int(_instant(until) * 1_000_000) if until else 2**63
    listed = [
        message
        for message in messages
        if message.account == account
        and query.get("To") in (None, message.to)
        and query.get("From") in (None, message.sender)
        and after <= message.at // 1_000_000 * 1_000_000 <= before
    ]
    listed.reverse()
    size, page = min(int(query.get("PageSize", "50")), MAX_PAGE), int(query.get("Page", "0"))
    start = page * size
    more = {**query, "Page": str(page + 1), "PageToken": "PA0"}
    return {
        "messages": [message_json(message) for message in listed[start : start + size]],
        "page": page,
        "page_size": size,
        "start": start,
        "end": min(start + size, len(listed)) - 1,
        "uri": f"{path}?{urlencode(query)}",
        "first_page_uri": f"{path}?{urlencode({**query, 'Page': '0'})}",
        "previous_page_uri": None,
        "next_page_uri": f"{path}?{urlencode(more)}" if start + size < len(listed) else None,
    }


def account_json(account: str) -> dict[str, Json]:
    """An active account."""
    return {
        "sid": account,
        "friendly_name": "Simulated",
        "status": "active",
        "type": "Full",
        "owner_account_sid": account,
    }


def number_json(account: str, number: str, webhook_url: str) -> dict[str, Json]:
    """A number or short code whose webhook is repeated on any failure."""
    name = "phone_number" if number.startswith("+") else "short_code"
    return {
        "sid": "PN" + number.lstrip("+").zfill(32),
        "account_sid": account,
        name: number,
        "friendly_name": number,
        "capabilities": {"voice": False, "sms": True, "mms": True, "fax": False},
        "sms_url": f"{webhook_url}#rc=5&rp=all",
        "sms_method": "POST",
        "sms_fallback_url": "",
        "sms_fallback_method": "POST",
        "sms_application_sid": "",
        "status": "in-use",
    }


def numbers_page(records: list[dict[str, Json]], name: str, path: str) -> dict[str, Json]:
    """A list of the 2010 API, on one page."""
    return {
        name: records,
        "page": 0,
        "page_size": 50,
        "start": 0,
        "end": len(records),
        "uri": path,
        "next_page_uri": None,
    }


def service_json(account: str, service: str, webhook_url: str) -> dict[str, Json]:
    """A messaging service that takes its own webhook."""
    return {
        "sid": service,
        "account_sid": account,
        "friendly_name": "Simulated",
        "inbound_request_url": f"{webhook_url}#rc=5&rp=all",
        "inbound_method": "POST",
        "fallback_url": None,
        "fallback_method": "POST",
        "status_callback": None,
        "use_inbound_webhook_on_number": False,
        "validity_period": 36_000,
    }


def service_numbers_page(account: str, service: str, number: str, *, short: bool) -> dict[str, Json]:
    """The phone numbers of a messaging service, or its short codes, as the messaging API lists them: its one number,
    where that is of the kind."""
    kind, name = ("SC", "short_code") if short else ("PN", "phone_number")
    record = {"sid": kind + "0" * 32, "account_sid": account, "service_sid": service, name: number}
    return {
        f"{name}s": [record] if short != number.startswith("+") else [],
        "meta": {"key": f"{name}s", "page": 0, "page_size": 50, "next_page_url": None},
    }


def error_json(status: int, code: int, message: str, retry_after: float | None = None) -> web.Response:
    """An error as the 2010 API writes it."""
    body = {
        "code": code,
        "message": message,
        "more_info": f"https://www.twilio.com/docs/errors/{code}",
        "status": status,
    }
    headers = {"Retry-After": f"{retry_after:g}"} if retry_after is not None else None
    return web.json_response(body, status=status, headers=headers)


def refusal(form: Form, *, known: bool) -> tuple[int, str] | None:
    """Twilio's code and words for a message that it refuses, None for a good one. `known`: its sender is ours."""
    to, text = form.first("To"), form.first("Body")
    if not to:
        return 21604, "A 'To' phone number is required."
    digits = to.removeprefix("+")
    if digits == to or not (digits.isascii() and digits.isdigit() and 7 <= len(digits) <= 15) or digits[0] == "0":
        return 21211, f"Invalid 'To' Phone Number: {to}"
    if not known:
        service = form.first("MessagingServiceSid")
        if service:
            return 21701, f"The Messaging Service {service} does not exist."
        return 21606, f"The 'From' phone number {form.first('From')} is not a valid, SMS-capable number."
    if not text and "MediaUrl" not in form:
        return 21619, "A text message body or media urls must be specified."
    if len(text) > MAX_TEXT:
        return 21617, "The concatenated message body exceeds the 1600 character limit."
    validity = form.first("ValidityPeriod") or "1"
    if not validity.isdigit() or not 1 <= int(validity) <= 36_000:
        return 21621, "The ValidityPeriod is not between 1 and 36000."
    return None


def _instant(text: str) -> float:
    moment = datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()

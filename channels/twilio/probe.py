"""What Twilio tells when asked: whether credentials and sender are good, whether a webhook that we could not store
would come again, and which messages came in since a time. Never raises: what failed is a problem.

Twilio repeats a webhook that was answered 5xx only where its URL ends in connection overrides like `#rc=5&rp=all`,
or has a fallback URL; a STOP is lost otherwise, unless the list of messages is read.

Sources: twilio.com/docs/usage/webhooks/webhooks-connection-overrides; /docs/messaging/api/message-resource (list).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from urllib.parse import parse_qs, urlsplit

from twilio.rest import Client

from channels.channel import Probe
from channels.forms import parse_form
from channels.inbound import InboundMessage, Json
from channels.twilio.http import HttpFailure
from channels.twilio.records import SECOND, form_of, micros, moment
from channels.twilio.webhook import parse_inbound

MAX_LISTED = 5000
"""Messages of a number that are listed at a time. Twilio lists the newest first, so a span of time with more messages
is halved until they fit: the oldest come in first, and the next look continues after them."""
MAX_IN_ALL = 250_000
"""Messages that are listed at a time of all numbers of a messaging service."""
IN_A_SECOND = 50_000
"""Messages of a number that are listed for one second, the shortest span."""
MAX_NUMBERS = 400
"""Numbers of a messaging service whose inbound messages are listed; of a service with more this is a problem."""
NUMBERS_A_PAGE = 50


@dataclass(slots=True)
class _Findings:
    """What a probe gathers."""

    problems: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    inbound: dict[str, InboundMessage] = field(default_factory=dict)
    status: str | None = None
    until: int | None = None  # inbound messages were listed until then: there are more


async def probe(
    client: Client,
    *,
    account_sid: str,
    sender: str | None,
    service: str | None,
    webhook_url: str,
    since: int | None,
    window: int | None = None,
) -> Probe:
    """Ask about the account, the sender or messaging service, and with `since` (microseconds) for inbound messages;
    with a `window` (microseconds) only for those within it. Never raises."""
    findings = _Findings()

    async def account() -> None:
        answer = await client.api.accounts(account_sid).fetch_async()
        findings.status = str(answer.status).lower()
        if findings.status != "active":
            findings.problems.append(f"the account is {findings.status}")

    async def configuration() -> None:
        if service is not None:
            await _service(client, service, webhook_url, findings)
        elif sender is not None:
            await _number(client, sender, webhook_url, findings)

    async def inbound() -> None:
        if since is not None:
            await _inbound(client, sender, service, since, window, findings)

    if window is None and await _attempt("the account", account, findings):
        await _attempt("the sender", configuration, findings)
    listed = await _attempt("the inbound messages", inbound, findings)  # whatever is wrong, a STOP may be among them
    return Probe(
        problems=tuple(findings.problems),
        warnings=tuple(findings.warnings),
        inbound=tuple(sorted(findings.inbound.values(), key=lambda message: (message.sent_at or 0, message.key))),
        inbound_complete=since is not None and listed and findings.until is None,
        inbound_until=findings.until if listed else None,
        status=findings.status,
    )


async def _attempt(what: str, ask: Callable[[], Awaitable[None]], findings: _Findings) -> bool:
    """Ask for one thing; a failure becomes a problem in words."""
    try:
        await ask()
    except HttpFailure as error:
        findings.problems.append(f"{what}: Twilio answered {error.status}: {error.detail}")
    except TimeoutError:
        findings.problems.append(f"{what}: Twilio did not answer in time")
    except Exception as error:  # the library fails in any way on a broken answer, and a probe never raises
        findings.problems.append(f"{what}: {type(error).__name__}: {error}")
    else:
        return True
    return False


async def _number(client: Client, sender: str, webhook_url: str, findings: _Findings) -> None:
    if sender.isdigit():
        records = await client.short_codes.list_async(short_code=sender, limit=1)
    elif sender.startswith("+"):
        records = await client.incoming_phone_numbers.list_async(phone_number=sender, limit=1)
    else:
        findings.warnings.append(f"{sender} is a name: people cannot answer STOP to it")
        return
    if not records:
        findings.problems.append(f"{sender} is not a number of this account")
        return
    record = records[0]
    capabilities = getattr(record, "capabilities", None)
    if isinstance(capabilities, dict) and capabilities.get("sms") is False:
        findings.problems.append(f"{sender} cannot send SMS")
    if getattr(record, "sms_application_sid", None):
        findings.warnings.append(f"{sender} is handled by a TwiML application: its webhook URL is not looked at")
        return
    findings.problems += _webhook(sender, record.sms_url, record.sms_method, record.sms_fallback_url, webhook_url)


async def _service(client: Client, service: str, webhook_url: str, findings: _Findings) -> None:
    record = await client.messaging.v1.services(service).fetch_async()
    numbers = await _numbers(client, service)
    if not numbers:
        findings.warnings.append(f"{service} has no phone number")
    if record.use_inbound_webhook_on_number:
        for number in numbers:
            await _number(client, number, webhook_url, findings)
        return
    findings.problems += _webhook(
        service, record.inbound_request_url, record.inbound_method, record.fallback_url, webhook_url
    )


async def _numbers(client: Client, service: str) -> list[str]:
    """The numbers of a messaging service: one more than `MAX_NUMBERS` at most."""
    records = await client.messaging.v1.services(service).phone_numbers.list_async(
        limit=MAX_NUMBERS + 1, page_size=NUMBERS_A_PAGE
    )
    return [record.phone_number for record in records if record.phone_number]


def _webhook(name: str, url: str | None, method: str | None, fallback: str | None, expected: str) -> list[str]:
    """What is wrong with a webhook as it is configured at Twilio, in sentences that say how it should be."""
    wanted = f"{expected}#rc=5&rp=all"
    if not url:
        return [f"{name} has no webhook for incoming messages: set it to {wanted} by POST at Twilio"]
    parts = urlsplit(url)
    if parts._replace(fragment="").geturl() != expected:
        return [
            f"the webhook of {name} is {url}, not {expected}: a STOP does not come here; set it to {wanted} at Twilio"
        ]
    problems = (
        []
        if (method or "POST").upper() == "POST"
        else [f"the webhook of {name} is called by {method}, not POST: set its method to POST at Twilio"]
    )
    overrides = parse_qs(parts.fragment)
    policy = {word.strip() for value in overrides.get("rp", []) for word in value.split(",")}
    retries = overrides.get("rc", ["1"])[0] != "0"
    if not fallback and not (retries and policy & {"all", "5xx"}):
        problems.append(
            f"the webhook of {name} does not end in #rc=5&rp=all and has no fallback: a message that could not be"
            f" stored is not delivered again; set it to {wanted} at Twilio"
        )
    return problems


async def _inbound(
    client: Client, sender: str | None, service: str | None, since: int, window: int | None, findings: _Findings
) -> None:
    after = since // SECOND * SECOND  # Twilio's times have no fractions
    span = window
    numbers = [sender] if sender is not None else await _numbers(client, service or "")
    if len(numbers) > MAX_NUMBERS:
        findings.problems.append(f"{service}: the inbound messages of only {MAX_NUMBERS} of its numbers were listed")
        numbers = numbers[:MAX_NUMBERS]
    most = min(MAX_LISTED, MAX_IN_ALL // max(len(numbers), 1))
    for number in numbers:
        listed, span = await _span(client, number, after, span, most, findings)
        for record in listed:
            message = _message(record, sender, service)
            if message is not None and (message.sent_at is None or message.sent_at >= after):
                findings.inbound[message.key] = message
    findings.until = after + span if span is not None else None


async def _span(
    client: Client, number: str, after: int, span: int | None, most: int, findings: _Findings
) -> tuple[list[Json], int | None]:
    """The messages to a number from a time on, fewer than `most`, and the span that they cover (microseconds; None:
    until now). Of the shortest span, a second, `IN_A_SECOND` may be listed."""
    while True:
        times = {"date_sent_after": moment(after)}
        if span is not None:
            times["date_sent_before"] = moment(after + span)
        shortest = span is not None and span <= SECOND
        limit = IN_A_SECOND if shortest else most
        listed = await client.messages.list_async(to=number, limit=limit, page_size=1000, **times)
        if len(listed) < limit:
            return listed, span
        if shortest:
            findings.problems.append(f"{number}: of a second only the newest {limit} inbound messages were listed")
            return listed, span
        oldest = min((_at(record) or after) for record in listed)
        whole = oldest - after if span is None else min(span, oldest - after)
        span = max(SECOND, whole // 2 // SECOND * SECOND)


def _at(record: Json) -> int | None:
    """When a listed message was sent, in microseconds."""
    return micros(record.date_sent or record.date_created)


def _message(record: Json, sender: str | None, service: str | None) -> InboundMessage | None:
    """A listed message as the item that its webhook would have been, without media and `OptOutType`; None for what is
    not one."""
    if record.direction != "inbound":
        return None
    raw = form_of(
        {
            "MessageSid": record.sid,
            "AccountSid": record.account_sid,
            "MessagingServiceSid": record.messaging_service_sid,
            "From": record.from_,
            "To": record.to,
            "Body": record.body,
            "SmsStatus": record.status,
        }
    )
    item = parse_inbound(parse_form(raw), raw, sender, service)
    if not isinstance(item, InboundMessage):
        return None
    return replace(item, sent_at=_at(record))

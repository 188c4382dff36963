"""What Twilio tells when asked: whether credentials and sender are good, whether a webhook that we could not store
would come again, and which messages came in since a time. Never raises: what failed is a problem.

Twilio repeats a webhook that was answered 5xx only where its URL ends in connection overrides like `#rc=5&rp=all`,
or has a fallback URL; a STOP is lost otherwise, unless the list of messages is read.

Sources: twilio.com/docs/usage/webhooks/webhooks-connection-overrides.
"""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from urllib.parse import parse_qs, urlsplit

from twilio.rest import Client

from channels.channel import Probe
from channels.twilio.http import HttpFailure
from channels.twilio.inbound_list import InboundList
from channels.twilio.numbers import MAX_NUMBERS, for_each, phone_numbers, short_codes


@dataclass(slots=True)
class _Findings:
    """What a probe gathers."""

    problems: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    status: str | None = None


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

    if window is None and await _attempt("the account", account, findings):
        await _attempt("the sender", configuration, findings)
    if since is None:
        return _answer(findings)
    # whatever is wrong, a STOP may be among the inbound messages
    numbers, known = await _numbers(client, sender, service, findings)
    inbound = InboundList(client, sender, service, since, window, len(numbers))
    listed = await _attempt("the inbound messages", lambda: for_each(numbers, inbound.ask), findings)
    findings.problems += inbound.problems
    return replace(
        _answer(findings),
        inbound=tuple(sorted(inbound.messages.values(), key=lambda message: (message.sent_at or 0, message.key))),
        inbound_complete=listed and known and inbound.until is None,
        inbound_until=inbound.until if listed and known else None,
    )


def _answer(findings: _Findings) -> Probe:
    return Probe(tuple(findings.problems), tuple(findings.warnings), status=findings.status)


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
    numbers = [*await short_codes(client, service), *await phone_numbers(client, service)]
    if not numbers:
        findings.warnings.append(f"{service} has no phone number and no short code")
    if record.use_inbound_webhook_on_number:
        await for_each(numbers[:MAX_NUMBERS], lambda number: _number(client, number, webhook_url, findings))
        return
    findings.problems += _webhook(
        service, record.inbound_request_url, record.inbound_method, record.fallback_url, webhook_url
    )


async def _numbers(
    client: Client, sender: str | None, service: str | None, findings: _Findings
) -> tuple[list[str], bool]:
    """The numbers whose inbound messages are to be listed, and whether they are known: where one list of a messaging
    service cannot be read, that is a problem, and the numbers of the other one are asked all the same."""
    if service is None:
        return ([sender] if sender is not None else []), True
    numbers: list[str] = []

    async def add(of_service: Callable[[Client, str], Awaitable[list[str]]]) -> None:
        numbers.extend(await of_service(client, service))

    known = await _attempt(f"the short codes of {service}", lambda: add(short_codes), findings)
    known = await _attempt(f"the phone numbers of {service}", lambda: add(phone_numbers), findings) and known
    if len(numbers) > MAX_NUMBERS:
        findings.problems.append(f"{service}: the inbound messages of only {MAX_NUMBERS} of its numbers were listed")
    asked = numbers[:MAX_NUMBERS]
    random.shuffle(asked)  # where the time does not suffice for all, the next look leaves out other ones
    return asked, known


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

"""SMS through Twilio: one sender or messaging service of one account.

A webhook is verified by the library's validator and parsed whole. A send is one POST under a timeout and never
repeated here: what certainly did not leave is NOT_SENT, everything that may have is UNKNOWN. Our message id travels
in the callback URL.

Sources: twilio.com/docs/messaging/api/message-resource; /docs/messaging/guides/webhook-request.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import parse_qs

import aiohttp
from twilio.rest import Client

from channels.channel import Capabilities, Medium, Probe, SentMessage
from channels.connection_pool import NotConnected
from channels.errors import BadSignature, BadWebhook, ConnectionResult, Meaning, Scope, SendError, SendOutcome
from channels.forms import Form, parse_form
from channels.hand_over import Withheld
from channels.inbound import Item, Json, ParsedWebhook, Person, Receipt, Unreadable, WebhookRequest, WebhookResponse
from channels.outbound import Accepted, Content, ContentProblem, Outbound
from channels.segments import GSM_7, TOLL_FREE_MULTIPART, UCS_2, is_gsm, is_toll_free, segments
from channels.texts import plain
from channels.twilio import status
from channels.twilio.content import check, media_urls
from channels.twilio.deactivations import deactivated
from channels.twilio.errors import classify
from channels.twilio.http import HttpClient, HttpFailure
from channels.twilio.numbers import AT_ONCE
from channels.twilio.probe import probe
from channels.twilio.signature import Signature
from channels.twilio.webhook import is_status, parse_inbound, parse_status, raw_key

MAX_VALIDITY = 36_000
INBOUND_ANSWER = WebhookResponse(200, "text/xml", '<?xml version="1.0" encoding="UTF-8"?><Response/>')
STATUS_ANSWER = WebhookResponse(204)
FAILED_AT_ONCE = frozenset({"failed", "undelivered", "canceled"})
SPARE_CONNECTIONS = AT_ONCE + 4
"""Connections beyond those of the sends: a probe never waits for sends, nor a look-up for a probe."""


@dataclass(frozen=True, slots=True)
class TwilioSettings:
    """One Twilio channel. Either `sender` or `messaging_service_sid` is set. `api_base_url` is another endpoint than
    Twilio's. `replies` is who answers STOP, START and HELP, as the configuration names it. `timeout` is for a whole
    request, in seconds; `concurrency` is how many sends go out at the same time."""

    account_sid: str
    auth_token: str = field(repr=False)
    sender: str | None
    messaging_service_sid: str | None
    api_base_url: str | None
    replies: str
    public_url: str
    timeout: float = 15.0
    concurrency: int = 100


class TwilioChannel:
    """`channels.channel.Channel` for SMS through Twilio. Made without a running loop; connects at the first send."""

    def __init__(self, channel_id: str, settings: TwilioSettings) -> None:
        self.id = channel_id
        self.capabilities = Capabilities(Medium.SMS, inbound_lookup=True, status_lookup=True)
        self._settings = settings
        self._signature = Signature(settings.auth_token)
        self._http = HttpClient(settings.timeout, settings.concurrency + SPARE_CONNECTIONS, _secrets(settings))
        self._client = _client(settings, self._http)
        sender = {"from_": settings.sender, "messaging_service_sid": settings.messaging_service_sid}
        self._from = {name: value for name, value in sender.items() if value is not None}
        toll_free = settings.replies == "toll_free" or is_toll_free(settings.sender or "")
        self._multipart = TOLL_FREE_MULTIPART if toll_free else (153, 67)

    # ── in ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def receive(self, request: WebhookRequest) -> ParsedWebhook:
        """Verify and parse a webhook: an inbound message, or a status callback. Raises BadSignature and BadWebhook."""
        if request.method != "POST":
            raise BadWebhook(405, "Twilio posts its webhooks")
        form = self._signature.verify(request)
        if form is None:
            return ParsedWebhook((_not_a_form(request.body),), INBOUND_ANSWER)
        self._check_account(form)
        path, _, query = request.url.partition("?")
        if is_status(form, status_url=path.endswith(f"/{self.id}/status")):
            ids = parse_qs(query).get("message", [])
            return ParsedWebhook((parse_status(form, request.body, ids[0] if ids else None),), STATUS_ANSWER)
        return ParsedWebhook((self._inbound(form, request.body),), INBOUND_ANSWER)

    def replay(self, raw: bytes) -> tuple[Item, ...]:
        """Parse a kept body again, without its signature: what was unreadable may be understood by now. Our message
        id, which stood in the URL, is not in it."""
        try:
            form = parse_form(raw)
        except BadSignature:
            return (_not_a_form(raw),)
        return (parse_status(form, raw, None) if is_status(form) else self._inbound(form, raw),)

    def _inbound(self, form: Form, raw: bytes) -> Item:
        return parse_inbound(form, raw, self._settings.sender, self._settings.messaging_service_sid)

    def _check_account(self, form: Form) -> None:
        account = form.first("AccountSid")
        if account != self._settings.account_sid:
            raise BadWebhook(403, f"AccountSid {account[:40]!r} is not this channel's account")

    # ── out ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def explain(self, code: str | None, detail: str | None) -> SendError:
        """What a failure that was stored by its code means."""
        return classify(code, None, detail or "")

    def cost(self, content: Content) -> int:
        """The segments of the text; 1 for an MMS."""
        if content.media is not None:
            return 1
        return segments(content.text or "", *self._multipart)

    def encoding(self, content: Content) -> str | None:
        """How the text is encoded; None for an MMS."""
        if content.media is not None:
            return None
        return GSM_7 if is_gsm(content.text or "") else UCS_2

    def check(self, content: Content) -> tuple[ContentProblem, ...]:
        """What is wrong with a content for SMS."""
        return check(content)

    async def send(self, message: Outbound) -> Accepted:
        """Make one attempt. Raises SendError and nothing else (but cancellation)."""
        arguments = self._arguments(message)
        try:
            sent = await self._client.messages.create_async(**arguments)
        except Withheld:
            raise
        except HttpFailure as error:
            raise classify(error.code, error.status, error.detail, error.retry_after) from error
        except NotConnected as error:
            raise _unreached(error) from error
        except TimeoutError as error:
            raise _unknown("timeout", f"no answer within {self._settings.timeout:g} s") from error
        except OSError as error:
            raise _unknown("disconnected", f"{type(error).__name__}: {error}") from error
        except Exception as error:  # the library fails in any way on an answer that is not what it expects
            raise _unknown("bad_answer", f"{type(error).__name__}: {error}") from error
        sid = plain(sent.sid) if isinstance(sent.sid, str) else ""
        if not sid:
            raise _unknown("bad_answer", "an answer without a sid")
        if sent.status in FAILED_AT_ONCE:  # then no callback would ever tell
            raise classify(sent.error_code, 201, str(sent.error_message or sent.status))
        return Accepted(sid)

    def _arguments(self, message: Outbound) -> dict[str, Json]:
        """What the library's `create` takes. Raises SendError for a message that cannot be sent as it is."""
        content = message.content
        if message.to.phone is None:
            raise _impossible("no_phone", "the person has no phone number", Scope.PERSON, Meaning.INVALID_ADDRESS)
        if message.valid_for < 1:
            raise _impossible("expired", "no time is left to deliver it", Scope.MESSAGE, Meaning.EXPIRED)
        problems = check(content)
        if problems:
            detail = "; ".join(f"{'.'.join(map(str, problem.loc))} {problem.msg}" for problem in problems)
            raise _impossible("content", detail, Scope.MESSAGE, Meaning.NOTHING)
        arguments: dict[str, Json] = {
            "to": message.to.phone,
            "status_callback": message.callback_url,
            "validity_period": min(int(message.valid_for), MAX_VALIDITY),
            **self._from,
        }
        if content.text:
            arguments["body"] = plain(content.text)
        if content.media is not None:
            arguments["media_url"] = [plain(url) for url in media_urls(content.media)]
        return arguments

    async def probe(self, since: int | None = None, window: int | None = None) -> Probe:
        """Ask Twilio about the account and the sender, and with `since` for inbound messages from then on; with a
        `window` only for those within it, and for nothing else. Never raises."""
        settings = self._settings
        return await probe(
            self._client,
            account_sid=settings.account_sid,
            sender=settings.sender,
            service=settings.messaging_service_sid,
            webhook_url=f"{settings.public_url.rstrip('/')}/webhooks/{self.id}",
            since=since,
            window=window,
        )

    async def status(self, provider_id: str) -> Receipt | None:
        """What became of a message. Raises OSError."""
        return await status.fetch(self._client, provider_id)

    async def sent(self, to: Person, content: Content, since: int) -> tuple[SentMessage, ...] | None:
        """The messages with this content to a person since a time; None when too many. Raises OSError."""
        if to.phone is None:
            return ()
        return await status.sent(self._client, to.phone, self._from, content, since)

    async def deactivated(self, day: date) -> AsyncIterator[list[str]]:
        """The US numbers that were given up on a day, in batches; none for a day without a list. Raises OSError,
        TimeoutError."""
        try:
            async for batch in deactivated(self._client, self._http, day):
                yield batch
        except HttpFailure as error:
            if error.status != 404:
                raise OSError(str(error)) from error
        except aiohttp.ClientError as error:
            raise OSError(f"{type(error).__name__}: {error}") from error

    async def aclose(self) -> None:
        """Close the connections. Idempotent."""
        await self._http.aclose()


def _secrets(settings: TwilioSettings) -> tuple[str, ...]:
    """The token, and the header that it is sent in (not the pair as it stands: it begins with the account's name)."""
    pair = f"{settings.account_sid}:{settings.auth_token}"
    return settings.auth_token, b64encode(pair.encode()).decode("ascii")


def _not_a_form(raw: bytes) -> Unreadable:
    return Unreadable(raw_key(raw), "JSON, where a form is expected", raw)


def _client(settings: TwilioSettings, http: HttpClient) -> Client:
    """The library's client. With an `api_base_url` it does not see TWILIO_EDGE and TWILIO_REGION, which would
    rewrite the host (an empty mapping would make it read the environment)."""
    own = settings.api_base_url
    environment = {"TWILIO_EDGE": "", "TWILIO_REGION": ""} if own else None
    client = Client(settings.account_sid, settings.auth_token, http_client=http, environment=environment)
    if own:
        client.api.base_url = client.messaging.base_url = own.rstrip("/")
    _ = client.messages  # imported by the library at first use: here, not in the first send
    return client


def _unknown(code: str, detail: str) -> SendError:
    return SendError(code, detail[:500], outcome=SendOutcome.UNKNOWN, connection=ConnectionResult.BROKEN)


def _unreached(error: Exception) -> SendError:
    """Nothing left: no address, no connection, no free place in the pool."""
    detail = f"{type(error).__name__}: {error}"[:500]
    return SendError(
        "unreached", detail, retry_after=1.0, scope=Scope.CHANNEL, pause_for=1.0, connection=ConnectionResult.UNUSED
    )


def _impossible(code: str, detail: str, scope: Scope, meaning: Meaning) -> SendError:
    return SendError(code, detail, scope=scope, meaning=meaning, connection=ConnectionResult.UNUSED)

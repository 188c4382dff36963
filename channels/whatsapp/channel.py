"""A WhatsApp number of ours at Meta's Cloud API, as a `channels.channel.Channel`.

One send is one POST, never repeated here. Its outcome is `not_sent` only where Graph said so or no connection came
about; any other failure, and any success that names no message, is `unknown`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from channels.channel import Capabilities, Medium, Probe, SentMessage
from channels.errors import BadWebhook, ConnectionResult, Meaning, Scope, SendError, SendOutcome
from channels.inbound import Item, Json, ParsedWebhook, Person, Receipt, WebhookRequest
from channels.outbound import Accepted, Content, ContentProblem, Outbound
from channels.whatsapp import content as contents
from channels.whatsapp import parsing, webhook
from channels.whatsapp.errors import classify
from channels.whatsapp.http import GRAPH, ConnectionLost, HttpFailure, NotConnected, Session, connect
from channels.whatsapp.probe import probe

SPARE_CONNECTIONS = 4
"""Connections beyond those of the sends: a probe never waits for sends."""


@dataclass(frozen=True, slots=True)
class WhatsAppSettings:
    """One number. `app_secret` may be several while one is being replaced; `api_base_url` is another endpoint than
    Graph; `timeout` is seconds for a whole request, `concurrency` how many sends go out at the same time."""

    phone_number_id: str
    business_account_id: str
    display_phone_number: str
    access_token: str = field(repr=False)
    app_secret: str | tuple[str, ...] = field(repr=False)
    verify_token: str = field(repr=False)
    graph_version: str = "v26.0"
    api_base_url: str | None = None
    timeout: float = 15.0
    concurrency: int = 100

    @property
    def app_secrets(self) -> tuple[str, ...]:
        """Every app secret that may have signed a webhook."""
        return (self.app_secret,) if isinstance(self.app_secret, str) else self.app_secret

    @property
    def root(self) -> str:
        """The URL under which the API's paths stand."""
        version = self.graph_version if self.graph_version.startswith("v") else f"v{self.graph_version}"
        return f"{(self.api_base_url or GRAPH).rstrip('/')}/{version}"


class WhatsAppChannel:
    """`channels.channel.Channel` for WhatsApp. Made without a running loop; connects at the first send or probe."""

    capabilities = Capabilities(Medium.WHATSAPP, templates=True, service_window=True, user_ids=True)

    def __init__(self, channel_id: str, settings: WhatsAppSettings) -> None:
        self.id = channel_id
        self.settings = settings
        self._session: Session | None = None
        self._api: Any = None

    def receive(self, request: WebhookRequest) -> ParsedWebhook:
        """Verify and parse a webhook; a GET is Meta's verification. Raises BadSignature and BadWebhook."""
        if request.method == "GET":
            return webhook.challenge(request, self.settings.verify_token)
        if request.method != "POST":
            raise BadWebhook(405, "GET or POST")
        webhook.verify(request, self.settings.app_secrets)
        return ParsedWebhook(webhook.parse(request.body), webhook.ACCEPTED)

    def replay(self, raw: bytes) -> tuple[Item, ...]:
        """Read the `raw` of an item again, with the same keys. Raises nothing."""
        return webhook.parse(raw)

    def explain(self, code: str | None, detail: str | None) -> SendError:
        """What a failure that was stored by its code means."""
        return classify(int(code) if code and code.isdigit() else None, None, detail or "")

    def cost(self, content: Content) -> int:
        """1: Meta's rate counts messages."""
        return 1

    def encoding(self, content: Content) -> str | None:
        """None: Meta counts no segments."""
        return None

    def check(self, content: Content) -> tuple[ContentProblem, ...]:
        """What is wrong with a content for WhatsApp."""
        return contents.check(content)

    async def send(self, message: Outbound) -> Accepted:
        """Make one attempt. Raises SendError and nothing else (but cancellation)."""
        to, recipient = _address(message.to)
        try:
            kind, body = contents.graph(message.content)
        except contents.Unsendable as error:
            raise SendError("content", str(error), connection=ConnectionResult.UNUSED) from error
        try:
            answer = await self._open().send_message(
                sender=self.settings.phone_number_id,
                to=to,
                recipient=recipient,
                recipient_type="individual",
                typ=kind,
                msg=body,
                reply_to_message_id=message.content.reply_to,
                biz_opaque_callback_data=message.id,
            )
        except HttpFailure as error:
            raise classify(error.code, error.status, error.detail, error.retry_after) from error
        except NotConnected as error:
            raise SendError(
                "connect",
                str(error),
                retry_after=2.0,
                scope=Scope.CHANNEL,
                pause_for=1.0,
                connection=ConnectionResult.UNUSED,
            ) from error
        except ConnectionLost as error:
            raise _unknown("broken", str(error)) from error
        except (ValueError, RecursionError) as error:
            raise _unknown("answer", f"not JSON: {error}") from error
        return _accepted(answer)

    async def probe(self, since: int | None = None, window: int | None = None) -> Probe:
        """Ask Graph about number, account and templates. Missed webhooks cannot be asked for. Never raises."""
        settings = self.settings
        return await probe(
            self._open(), settings.phone_number_id, settings.business_account_id, settings.display_phone_number
        )

    async def status(self, provider_id: str) -> Receipt | None:
        """None: Graph cannot be asked."""
        return None

    async def sent(self, to: Person, content: Content, since: int) -> tuple[SentMessage, ...] | None:
        """None: Graph cannot be asked."""
        return None

    async def deactivated(self, day: date) -> AsyncIterator[list[str]]:
        """No batch: Meta has no such lists."""
        no_lists: tuple[list[str], ...] = ()
        for batch in no_lists:
            yield batch

    async def aclose(self) -> None:
        """Close the connections. Idempotent; a later send opens them again."""
        session, self._session, self._api = self._session, None, None
        if session is not None:
            await session.aclose()

    def _open(self) -> Any:
        """pywa's raw API: it sends what it is given, while its client guesses the kind of address by a pattern that
        takes an alphanumeric BSUID for a group."""
        if self._api is None:
            settings = self.settings
            self._session = Session(
                settings.root,
                settings.access_token,
                timeout=settings.timeout,
                connections=settings.concurrency + SPARE_CONNECTIONS,
                secrets=(*settings.app_secrets, settings.verify_token),
            )
            self._api = connect(self._session, settings.phone_number_id, settings.access_token).api
        return self._api


def _address(person: Person) -> tuple[str | None, str | None]:
    """`to` and `recipient`: the phone where we have it, since not every message may go to a BSUID."""
    phone = parsing.phone(person.phone)
    user = parsing.user_id(person.user_id) or parsing.user_id(person.parent_user_id)
    if phone is None and user is None:
        raise SendError(
            "address",
            "neither a phone nor a BSUID",
            scope=Scope.PERSON,
            meaning=Meaning.INVALID_ADDRESS,
            connection=ConnectionResult.UNUSED,
        )
    return (phone, None) if phone is not None else (None, user)


def _accepted(answer: Json) -> Accepted:
    message = _first(answer, "messages")
    provider_id = parsing.name(message.get("id"))
    if provider_id is None:
        raise _unknown("answer", "success without a message id")
    contact = _first(answer, "contacts")
    phone, user = parsing.phone(contact.get("wa_id")), parsing.user_id(contact.get("user_id"))
    parent = parsing.user_id(contact.get("parent_user_id"))
    person = Person(phone, user, parent) if phone or user or parent else None
    return Accepted(provider_id, person)


def _unknown(code: str, detail: str) -> SendError:
    return SendError(code, detail, outcome=SendOutcome.UNKNOWN, connection=ConnectionResult.BROKEN)


def _first(answer: Json, array: str) -> Mapping[str, Json]:
    elements = answer.get(array) if isinstance(answer, dict) else None
    return elements[0] if isinstance(elements, list) and elements and isinstance(elements[0], dict) else {}

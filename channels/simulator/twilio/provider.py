"""Plays Twilio: the REST calls that the gateway makes, signed webhooks, statuses, and Twilio's own opt-out handling.

Opt-out words make a block as Twilio keeps it (see `opt_out`), so that a send fails with 21610: at once with a `From`,
by a failed callback with a messaging service. A message that the API took, and that does not fail, comes to its phone.

Sources: twilio.com/docs/messaging/api/message-resource; /docs/messaging/guides/webhook-request.
"""

from __future__ import annotations

import hmac
import secrets
from base64 import b64encode
from collections import deque
from collections.abc import Mapping, Sequence

from aiohttp import web

from channels.errors import BadSignature
from channels.forms import Form, parse_form
from channels.inbound import Json
from channels.simulator.clock import now
from channels.simulator.faults import FaultGroup, FaultKind, misbehave
from channels.simulator.hub import Hub, Posted
from channels.simulator.phones import ReceivedMessage, WrittenMessage
from channels.simulator.twilio.deactivations import Deactivations
from channels.simulator.twilio.opt_out import OptOuts
from channels.simulator.twilio.resources import (
    Message,
    account_json,
    error_json,
    message_json,
    messages_page,
    number_json,
    numbers_page,
    refusal,
    service_json,
    service_numbers_page,
)
from channels.simulator.twilio.webhooks import SimulatedSender, call_back, failed_status, inbound_fields, post

ROOT = "/2010-04-01/Accounts/{account}"


class SimulatedTwilio:
    """`channels.simulator.server.Provider` for Twilio. Each status comes `delay` seconds after the one before;
    `keep` bounds the list of messages."""

    name = "twilio"

    def __init__(self, senders: Sequence[SimulatedSender], *, delay: float = 0.0, keep: int = 50_000) -> None:
        self._senders = tuple(senders)
        self._delay = delay
        self._messages: deque[Message] = deque(maxlen=keep)
        self._opt_outs = OptOuts()
        self._hub = Hub()
        self._configured: dict[str, dict[str, Json]] = {}  # fields of numbers and services, by number or sid
        self._authorizations = {
            sender.account_sid: "Basic " + b64encode(f"{sender.account_sid}:{sender.auth_token}".encode()).decode()
            for sender in self._senders
        }
        self._deactivations = Deactivations(self._refused_by_all)
        self._by_from = {(sender.account_sid, sender.number): sender for sender in self._senders}
        self._by_service = {
            (sender.account_sid, sender.messaging_service_sid): sender
            for sender in self._senders
            if sender.messaging_service_sid
        }

    def attach(self, hub: Hub) -> None:
        """Take the shared hub."""
        self._hub = hub

    def routes(self) -> list[web.RouteDef]:
        """Twilio's REST API, as far as the gateway uses it."""
        return [
            web.post(ROOT + "/Messages.json", self._create),
            web.get(ROOT + "/Messages.json", self._list),
            web.get(ROOT + "/Messages/{sid}.json", self._fetch),
            web.post("/simulator/twilio/webhook", self._configure),
            web.get(ROOT + ".json", self._account),
            web.get(ROOT + "/IncomingPhoneNumbers.json", self._numbers),
            web.get(ROOT + "/SMS/ShortCodes.json", self._numbers),
            *self._deactivations.routes(),
            web.get("/v1/Services/{service}", self._service),
            web.get("/v1/Services/{service}/PhoneNumbers", self._service_numbers),
            web.get("/v1/Services/{service}/ShortCodes", self._service_numbers),
        ]

    def senders(self) -> dict[str, str]:
        """The number of each channel."""
        return {sender.channel_id: sender.number for sender in self._senders}

    def serves(self, address: str) -> bool:
        """Whether it is a channel id, a number or a messaging service of ours."""
        return self._find(address) is not None

    async def text(self, phone: str, to: str, text: str, options: Mapping[str, Json]) -> Posted:
        """A phone texts. Options: `id` (a MessageSid: again the same is a repeated webhook), `media` (URLs),
        `webhook: false` (Twilio has the message, its webhook is lost), `fields` (parameters, added or replaced)."""
        sender = self._find(to)
        if sender is None:
            raise ValueError(f"no simulated sender {to!r}")
        sid = str(options.get("id") or _sid("SM"))
        media = [str(url) for url in options.get("media", ())]
        self._messages.append(
            Message(sid, sender.account_sid, phone, sender.number, text, sender.messaging_service_sid, True, now())
        )
        self._hub.phones.write(phone, WrittenMessage(now(), sender.number, text))
        handled = self._opt_outs.inbound(sender.replies, sender.scope, phone, text)
        if handled.reply is not None:
            self._hub.phones.record(phone, ReceivedMessage(now(), sender.number, handled.reply, ""))
        if options.get("webhook") is False:
            return Posted(0, "not posted")
        fields = inbound_fields(sender, sid, phone, text, media)
        if handled.opt_out_type:
            fields["OptOutType"] = handled.opt_out_type
        fields |= {name: str(value) for name, value in options.get("fields", {}).items()}
        return await post(self._hub, sender, sender.webhook_url, fields)

    async def tap(self, phone: str, to: str, options: Mapping[str, Json]) -> Posted:
        """SMS has no buttons: a ValueError."""
        raise ValueError("SMS has no buttons")

    # ── the REST API ────────────────────────────────────────────────────────────────────────────────────────────

    async def _create(self, request: web.Request) -> web.Response:
        body = await request.read()
        account = request.match_info["account"]
        refused = self._refused(request, account)
        if refused is not None:
            return refused
        try:
            form = parse_form(body)
        except BadSignature as error:
            return error_json(400, 20001, str(error))
        to = form.first("To")
        fault = self._hub.faults.take(to, FaultGroup.API)
        if fault is not None and fault.kind is FaultKind.ERROR:
            self._log(request, form, "")
            return error_json(fault.status, fault.code, fault.detail or "scripted fault", fault.retry_after)
        if fault is not None and not fault.takes:
            self._log(request, form, "")
            return await misbehave(fault, request, web.Response())
        service = form.first("MessagingServiceSid")
        sender = (
            self._by_service.get((account, service)) if service else self._by_from.get((account, form.first("From")))
        )
        problem = refusal(form, known=sender is not None)
        if problem is None and sender and not service and self._opt_outs.blocked(sender.scope, to):
            problem = (21610, "Attempt to send to unsubscribed recipient")
        if problem is not None or sender is None:
            self._log(request, form, "")
            return error_json(400, *(problem or (21606, "")))
        answer = self._accept(request, form, sender, service)
        return answer if fault is None else await misbehave(fault, request, answer)

    def _accept(self, request: web.Request, form: Form, sender: SimulatedSender, service: str) -> web.Response:
        to, text = form.first("To"), form.first("Body")
        media = form.get("MediaUrl", [])
        sid = _sid("MM" if media else "SM")
        message = Message(sid, sender.account_sid, sender.number, to, text, service or None, False, now(), tuple(media))
        self._messages.append(message)
        self._log(request, form, sid)
        fault = self._hub.faults.take(to, FaultGroup.CALLBACK)
        silent = fault is not None and fault.kind is FaultKind.NO_STATUS
        code = 0
        if fault is not None:
            code = fault.code or 30008 if fault.kind is FaultKind.FAILED else fault.code if silent else 0
        if service and self._opt_outs.blocked(sender.scope, to):
            code = 21610
        if not code:
            self._hub.phones.record(
                to, ReceivedMessage(message.at, sender.number, text, sid, {"media": list(media)} if media else {})
            )
        callback = form.first("StatusCallback")
        answer = web.json_response(message_json(message), status=201)
        if silent or not callback:
            message.status, message.code = (failed_status(code) if code else sender.statuses[-1]), code
        else:
            self._hub.later(call_back(self._hub, sender, message, callback, code=code, fault=fault, delay=self._delay))
        return answer

    async def _fetch(self, request: web.Request) -> web.Response:
        account, sid = request.match_info["account"], request.match_info["sid"]
        refused = self._refused(request, account)
        if refused is not None:
            return refused
        for message in self._messages:
            if (message.sid, message.account) == (sid, account):
                return web.json_response(message_json(message))
        return error_json(404, 20404, f"The requested resource {request.path} was not found")

    async def _list(self, request: web.Request) -> web.Response:
        account = request.match_info["account"]
        refused = self._refused(request, account)
        if refused is not None:
            return refused
        try:
            return web.json_response(messages_page(self._messages, account, request.path, request.query))
        except ValueError as error:
            return error_json(400, 20001, str(error))

    async def _account(self, request: web.Request) -> web.Response:
        account = request.match_info["account"]
        return self._refused(request, account) or web.json_response(account_json(account))

    async def _numbers(self, request: web.Request) -> web.Response:
        account = request.match_info["account"]
        wanted = request.query.get("PhoneNumber", request.query.get("ShortCode"))
        short = request.path.endswith("ShortCodes.json")
        records = [
            number_json(sender.account_sid, sender.number, sender.webhook_url) | self._configured.get(sender.number, {})
            for sender in self._senders
            if sender.account_sid == account
            and wanted in (None, sender.number)
            and short != sender.number.startswith("+")
        ]
        page = numbers_page(records, "short_codes" if short else "incoming_phone_numbers", request.path)
        return self._refused(request, account) or web.json_response(page)

    async def _configure(self, request: web.Request) -> web.Response:
        """The control call POST {"channel", any field}: sets fields of the channel's number or messaging service."""
        data = await request.json()
        sender = self._find(data.pop("channel", ""))
        if sender is None:
            return error_json(404, 20404, "no such channel")
        self._configured.setdefault(sender.scope, {}).update(data)
        return web.json_response(self._configured[sender.scope])

    async def _service(self, request: web.Request) -> web.Response:
        sender = self._of_service(request)
        if isinstance(sender, web.Response):
            return sender
        record = service_json(sender.account_sid, sender.scope, sender.webhook_url)
        return web.json_response(record | self._configured.get(sender.scope, {}))

    async def _service_numbers(self, request: web.Request) -> web.Response:
        sender = self._of_service(request)
        if isinstance(sender, web.Response):
            return sender
        short = request.path.endswith("/ShortCodes")
        return web.json_response(service_numbers_page(sender.account_sid, sender.scope, sender.number, short=short))

    # ── parts ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _refused(self, request: web.Request, account: str) -> web.Response | None:
        known, given = self._authorizations.get(account), request.headers.get("Authorization", "")
        if known is None or not hmac.compare_digest(known.encode(), given.encode("utf-8", "replace")):
            return error_json(401, 20003, "Authenticate")
        return None

    def _refused_by_all(self, request: web.Request) -> web.Response | None:
        """The refusal of a request for a resource that names no account: its credentials are those of none."""
        answers = [self._refused(request, account) for account in self._authorizations]
        return None if None in answers else error_json(401, 20003, "Authenticate")

    def _of_service(self, request: web.Request) -> SimulatedSender | web.Response:
        service = request.match_info["service"]
        for (account, sid), sender in self._by_service.items():
            if sid == service:
                return self._refused(request, account) or sender
        return error_json(404, 20404, f"The requested resource {request.path} was not found")

    def _find(self, address: str) -> SimulatedSender | None:
        for sender in self._senders:
            if address in (sender.channel_id, sender.sender, sender.messaging_service_sid):
                return sender
        return None

    def _log(self, request: web.Request, form: Form, sid: str) -> None:
        self._hub.log(
            self.name,
            "POST",
            request.path,
            sender=form.first("From") or form.first("MessagingServiceSid"),
            recipient=form.first("To"),
            taken=bool(sid),
            text=form.first("Body"),
            provider_id=sid,
            fields={name: form.first(name) for name in ("StatusCallback", "ValidityPeriod") if name in form},
        )


def _sid(prefix: str) -> str:
    return prefix + secrets.token_hex(16)

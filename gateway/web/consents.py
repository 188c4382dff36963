"""`/v1/consents`: look a consent up, change it, read its ledger."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from aiohttp import web
from pydantic import ValidationError

from channels.channel import Medium
from gateway.config import GroupConfig
from gateway.consents.changes import ConsentChange, refusal, way_back
from gateway.core import phone
from gateway.core.clock import iso
from gateway.core.consent.states import Kind, SignalSource, State
from gateway.store import ledger as ledger_store
from gateway.web.access import allowed, guarded, json_body
from gateway.web.app_state import CONSENTS, CONTEXT
from gateway.web.paging import is_id, is_number, limit_of, no_cursor
from gateway.web.problems import Problem, fields, invalid
from gateway.web.request_models import ConsentBody, ImportRow


def routes() -> list[web.RouteDef]:
    """The routes of consents."""
    one = "/v1/consents/{group}/{address}"
    return [
        web.get(one, show, allow_head=False),
        web.put(one, change),
        web.get(f"{one}/ledger", ledger, allow_head=False),
    ]


def group_of(request: web.Request) -> GroupConfig:
    """The group that a path names. Raises Problem 404."""
    group = request.app[CONTEXT].config.groups.get(request.match_info["group"])
    if group is None:
        raise Problem(404, f"there is no subscription group {request.match_info['group']!r}")
    return group


def address_of(request: web.Request, group: GroupConfig | None = None) -> str:
    """The address that a path names, its `+` written as it is or as `%2B`; user ids only for a group of WhatsApp, or
    without a group. Raises Problem 422."""
    region = request.app[CONTEXT].config.gateway.default_region
    user_ids = group is None or group.medium is Medium.WHATSAPP
    try:
        return phone.address(unquote(request.match_info["address"]), region, user_ids=user_ids)
    except ValueError as error:
        raise fields([(("path", "address"), str(error))]) from error


@guarded("read")
async def show(request: web.Request) -> web.Response:
    """A consent; a person never seen is `unknown`."""
    group = group_of(request)
    return web.json_response(await request.app[CONSENTS].get(group, address_of(request, group)))


async def change(request: web.Request) -> web.Response:
    """Change a consent as an outside source; 409 when a stop stands that this source may not lift, and who may."""
    allowed(request, "consent")
    group = group_of(request)
    address = address_of(request, group)
    try:
        body = ConsentBody.model_validate_json(await json_body(request))
    except ValidationError as error:
        raise invalid(error) from error
    if (why := not_of_group(group, body.channel)) is not None:
        raise fields([(("channel",), why)])
    (changed,) = await request.app[CONSENTS].change([_change(group, address, body)])
    if changed.conflict is not None:
        text, more = refusal(changed, way_back(request.app[CONTEXT].config.channels, group))
        raise Problem(409, text, type_=changed.conflict.value, more=more)
    prompt_at = iso(changed.prompt_at) if changed.prompt_at is not None else None
    prompt = {"prompt": changed.prompted.value, "prompt_at": prompt_at, "why": changed.why}
    return web.json_response({**changed.resource, **prompt})


@guarded("read")
async def ledger(request: web.Request) -> web.Response:
    """Every entry with its evidence, oldest first."""
    group = group_of(request)
    limit = limit_of(request)
    address = address_of(request, group)
    entries = await request.app[CONSENTS].ledger(group.id, address, _mark(request), limit + 1)
    shown = entries[:limit]
    following = ".".join(map(str, shown[-1][0])) if len(entries) > limit else None
    return web.json_response({"items": [entry for _, entry in shown], "next": following})


def _mark(request: web.Request) -> ledger_store.Mark:
    """The entry after which the caller goes on. Raises Problem 422."""
    text = request.query.get("cursor")
    if text is None:
        return 0, "", 0
    at, _, rest = text.partition(".")
    chain, _, seq = rest.rpartition(".")
    if not is_id(chain) or not all(map(is_number, (at, seq))):
        raise no_cursor()
    return int(at), chain, int(seq)


def kinds_of(body: ConsentBody | ImportRow) -> tuple[Kind, ...]:
    """What a body or a row asks for, as the kinds of a `ConsentChange`."""
    kinds = []
    if body.state is not None:
        kinds.append(Kind.SUBSCRIBE if body.state == State.SUBSCRIBED else Kind.UNSUBSCRIBE)
    if body.marketing is not None:
        kinds.append(Kind.MARKETING_STOP)
    return tuple(kinds)


def not_of_group(group: GroupConfig, channel: str | None) -> str | None:
    """What is wrong with the channel that a change names: it is not of the group. None when nothing is."""
    if channel is None or channel in group.channels:
        return None
    return f"is not of this group; its channels: {', '.join(group.channels)}"


def _change(group: GroupConfig, address: str, body: ConsentBody) -> ConsentChange:
    evidence: dict[str, Any] = body.evidence.model_dump(exclude_none=True)
    return ConsentChange(
        group=group.id,
        address=address,
        kinds=kinds_of(body),
        source=SignalSource(body.source),
        double_opt_in=body.double_opt_in,
        language=body.language,
        channel=body.channel,
        evidence_at=evidence.get("at"),
        evidence=evidence,
    )

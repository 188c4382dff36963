"""Asking Graph about a number: credentials, rating, limit, health, templates, and whether webhooks are on.

Each question is asked by itself: one that fails is a problem and leaves the other answers.
"""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Final, Protocol

from channels.channel import Probe, Template
from channels.inbound import Json
from channels.whatsapp import parsing
from channels.whatsapp.account import (
    BAD_STATES,
    NUMBER_FIELDS,
    TEMPLATE_FIELDS,
    parse_limit,
    parse_rating,
    parse_template,
)
from channels.whatsapp.http import GraphError, HttpFailure

PAGE: Final = 200
"""Templates of one page."""
MAX_PAGES: Final = 100


class Api(Protocol):
    """The calls of pywa's raw API that a probe makes."""

    def get_business_phone_number(self, phone_id: str, fields: tuple[str, ...] | None = None) -> Awaitable[Json]:
        """GET of the number."""
        ...

    def get_templates(
        self, waba_id: str, fields: tuple[str, ...] | None = None, *, pagination: dict[str, str] | None = None
    ) -> Awaitable[Json]:
        """GET of one page of templates."""
        ...

    def get_waba_subscribed_apps(self, waba_id: str) -> Awaitable[Json]:
        """GET of the apps that get the account's webhooks."""
        ...


async def probe(api: Api, phone_number_id: str, account: str, display_phone_number: str | None) -> Probe:
    """Everything that Graph says of a number and its business account. Never raises."""
    problems: list[str] = []
    warnings: list[str] = []
    number = await _ask(
        f"number {phone_number_id}", api.get_business_phone_number(phone_number_id, NUMBER_FIELDS), problems
    )
    templates: tuple[Template, ...] | None = None
    if account:
        templates = await _templates(api, account, problems)
        apps = await _ask(f"subscribed apps of {account}", api.get_waba_subscribed_apps(account), warnings)
        if apps is not None and not apps.get("data"):
            problems.append(
                f"no app is subscribed to account {account}: no webhook, and no STOP, will come; subscribe it by"
                f" POST /{account}/subscribed_apps"
            )
    if number is None:
        return Probe(problems=tuple(problems), warnings=tuple(warnings), templates=templates)
    status = parsing.word(number.get("status"))
    if (problem := BAD_STATES.get(status or "")) is not None:
        problems.append(problem)
    theirs = parsing.display_phone(number.get("display_phone_number"))
    ours = parsing.display_phone(display_phone_number)
    if theirs and ours and theirs != ours:
        problems.append(f"phone_number_id {phone_number_id} belongs to {theirs}, not to {ours}")
    can_send = _can_send(number.get("health_status"))
    if can_send == "blocked":
        problems.append(
            f"number {phone_number_id}: health_status says that sending is BLOCKED: see what its entities say in"
            " WhatsApp Manager"
        )
    return Probe(
        problems=tuple(problems),
        warnings=tuple(warnings),
        rating=parse_rating(number.get("quality_rating") or number.get("quality_score")),
        status=status,
        messaging_limit=parse_limit(
            number.get("whatsapp_business_manager_messaging_limit") or number.get("messaging_limit_tier")
        ),
        throughput=_throughput(number.get("throughput")),
        can_send=can_send,
        templates=templates,
    )


async def _ask(what: str, answer: Awaitable[Json], faults: list[str]) -> Mapping[str, Json] | None:
    """The object that is answered; None when the call failed, which `faults` then tells."""
    try:
        document = await answer
    except HttpFailure as error:
        code = f"error {error.code}" if error.code is not None else f"HTTP {error.status}"
        faults.append(f"{what}: {code}: {error.detail}")
    except (GraphError, ValueError, RecursionError) as error:
        faults.append(f"{what}: {error}")
    else:
        if isinstance(document, dict):
            return document
        faults.append(f"{what}: the answer is no object")
    return None


async def _templates(api: Api, account: str, problems: list[str]) -> tuple[Template, ...] | None:
    """All pages; None when one of them failed, since half a list would look like deleted templates."""
    templates: list[Template] = []
    pages = {"limit": str(PAGE)}
    for _ in range(MAX_PAGES):
        page = await _ask(
            f"templates of {account}", api.get_templates(account, TEMPLATE_FIELDS, pagination=dict(pages)), problems
        )
        if page is None:
            return None
        listed = page.get("data")
        elements = listed if isinstance(listed, list) else []
        templates += [template for element in elements if (template := parse_template(element)) is not None]
        after = _next(page.get("paging"))
        if after is None or after == pages.get("after"):
            return tuple(templates)
        pages["after"] = after
    problems.append(f"templates of {account}: more than {MAX_PAGES * PAGE}")
    return None


def _next(paging: Json) -> str | None:
    """The cursor of the next page, where there is one."""
    cursors = paging.get("cursors") if isinstance(paging, dict) and paging.get("next") else None
    return parsing.name(cursors.get("after")) if isinstance(cursors, dict) else None


def _can_send(health: Json) -> str | None:
    return parsing.word(health.get("can_send_message")) if isinstance(health, dict) else None


def _throughput(value: Json) -> str | None:
    return parsing.word(value.get("level") if isinstance(value, dict) else value)

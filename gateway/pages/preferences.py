"""The preference page `/p/{code}`: what a person gets, and how they stop it. No login: the code is what they have.

Looking changes nothing, so that no scanner of links unsubscribes anybody. A change is one POST of a form whose token is
bound to the code. A code that is unknown or too old gets the same page, which says how to stop by text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from urllib.parse import parse_qsl, quote

import structlog
from aiohttp import web

from gateway.config import GroupConfig
from gateway.contacts.preferences import Gets, Preferences, Subscription, Visit, WayBack
from gateway.core.clock import HOUR, MINUTE
from gateway.core.consent.states import PromptResult
from gateway.core.policy.sms_pumping import visitor_of
from gateway.core.preference_codes import RequestKind
from gateway.outbound.preference_links import PATH
from gateway.pages.attempts import Attempts
from gateway.pages.languages import name_of
from gateway.pages.preference_words import WORDS, Words, language_for
from gateway.pages.rendering import HEADERS, page
from gateway.pages.signing import SIGNERS, BadSignature
from gateway.pages.visitor import address_of, evidence_of
from gateway.runtime.batcher import QueueFull
from gateway.runtime.context import Context
from gateway.store.engine import DataError, StoreError
from gateway.web.app_state import CONTEXT
from gateway.web.connections import read_body
from gateway.web.problems import route_of

log = structlog.get_logger()

MISSES = 60, MINUTE
"""How many codes that are none one visitor may try in a window, in microseconds: guessing is hopeless, and this bounds
what it costs."""
CHANGES = 30, HOUR
"""How many changes may be made by one code in a window."""
MOST_FIELDS = 10
"""Fields of a form that are read."""
LONGEST = 4096
"""Bytes of a form at most; what is longer is none of ours."""


class Action(StrEnum):
    """What a button does. The words on it have the same name."""

    STOP = "stop"
    STOP_PROMOTIONS = "stop_promotions"
    STOP_EVERYTHING = "stop_everything"
    COME_BACK = "come_back"
    LANGUAGE = "language"
    DATA = "data"
    ERASURE = "erasure"


STOPS = frozenset({Action.STOP, Action.STOP_PROMOTIONS, Action.STOP_EVERYTHING})
"""What works as long as the code does; the rest only while it is young."""
OF_A_GROUP = frozenset({Action.STOP, Action.STOP_PROMOTIONS, Action.COME_BACK})
"""What concerns one group."""


class Done(StrEnum):
    """What came of an action. The words that say so have the same name, after `done_`."""

    STOPPED = "stopped"
    PROMOTIONS_STOPPED = "promotions_stopped"
    ALL_STOPPED = "all_stopped"
    ASKED = "asked"
    ASKED_LATER = "asked_later"
    BY_TEXT = "by_text"
    LANGUAGE = "language"
    REQUESTED = "requested"
    REQUESTED_BEFORE = "requested_before"
    NOTHING = "nothing"


class Apart(StrEnum):
    """A page without anything of a person. Its words have the same name."""

    GONE = "gone"
    GUESSED = "guessed"
    CHANGED = "changed"
    LATER = "later"


STATUS: Mapping[Apart, int] = {Apart.GONE: 404, Apart.GUESSED: 429, Apart.CHANGED: 429, Apart.LATER: 503}
"""The status of each."""


GETS: Mapping[Gets, tuple[str, str]] = {
    Gets.EVERYTHING: ("yes", "yes"),
    Gets.NO_PROMOTIONS: ("stopped", "yes"),
    Gets.HELD: ("held", "yes"),
    Gets.NOT_JOINED: ("not_joined", "maybe"),
    Gets.ASKED: ("until_answer", "maybe"),
    Gets.ASKED_BACK: ("until_answer", "until_answer"),
    Gets.NOTHING: ("stopped", "stopped"),
}
"""Which words the page has for promotions and for everything else, by what a person gets."""


@dataclass(slots=True)
class PreferencePages:
    """The service behind the pages, and the bounds of what they cost."""

    preferences: Preferences
    misses: Attempts
    changes: Attempts


PAGES = web.AppKey("preference_pages", PreferencePages)


def pages_of(context: Context, preferences: Preferences) -> PreferencePages:
    """What an application needs under `PAGES`."""
    now = context.clock.now
    return PreferencePages(preferences, Attempts(*MISSES, now), Attempts(*CHANGES, now))


def routes() -> list[web.RouteDef]:
    """The routes of the preference page."""
    return [web.get(f"{PATH}{{code}}", show), web.post(f"{PATH}{{code}}", change)]


async def show(request: web.Request) -> web.StreamResponse:
    """The page. Changes nothing."""
    try:
        visit = await _visit(request)
        return visit if isinstance(visit, web.StreamResponse) else await _page(request, visit)
    except (QueueFull, StoreError, DataError) as error:
        return _later(request, error)


async def change(request: web.Request) -> web.StreamResponse:
    """One change, by a form of the page; then the page, which says what came of it."""
    try:
        visit = await _visit(request)
        if isinstance(visit, web.StreamResponse):
            return visit
        pages, form = request.app[PAGES], await _form(request)
        if not await _is_ours(request, visit, form.get("token", "")):
            return await _page(request, visit, stale=True)
        if pages.changes.spent(visit.digest):
            return _apart(request, Apart.CHANGED, visit)
        pages.changes.count(visit.digest)
        done = await _do(request, visit, form)
    except (QueueFull, StoreError, DataError) as error:
        return _later(request, error)
    where = f"{PATH}{quote(request.match_info['code'])}?done={done.value}"
    return web.Response(status=303, headers={**HEADERS, "Location": where})


async def _visit(request: web.Request) -> Visit | web.StreamResponse:
    """What the code of the path shows, or the page for one that shows nothing."""
    pages, address = request.app[PAGES], address_of(request)
    visitor = None if address is None else visitor_of(address)
    if visitor is not None and pages.misses.spent(visitor):
        return _apart(request, Apart.GUESSED)
    visit = await pages.preferences.visit(request.match_info["code"])
    if visit is not None:
        return visit
    if visitor is not None:
        pages.misses.count(visitor)
    return _apart(request, Apart.GONE)


async def _form(request: web.Request) -> dict[str, str]:
    """The fields of a form; none of what is no form."""
    body = await read_body(request)
    if len(body) > LONGEST:
        return {}
    try:
        return dict(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=MOST_FIELDS))
    except ValueError:
        return {}


async def _token(request: web.Request, visit: Visit) -> str:
    signer = await request.app[SIGNERS].signer("preferences")
    return str(signer.dumps("", salt=visit.digest))


async def _is_ours(request: web.Request, visit: Visit, token: str) -> bool:
    """Whether a token is one that this page gave out for this code. It ends with the code."""
    signer = await request.app[SIGNERS].signer("preferences")
    try:
        signer.loads(token, salt=visit.digest)
    except BadSignature:
        return False
    return True


async def _do(request: web.Request, visit: Visit, form: Mapping[str, str]) -> Done:
    """Do what a form asks for, as far as this code may."""
    word = form.get("do", "")
    if word not in tuple(Action):
        return Done.NOTHING
    action, group, preferences = Action(word), visit.group(form.get("group", "")), request.app[PAGES].preferences
    if (group is None and action in OF_A_GROUP) or not (visit.may_change or action in STOPS):
        return Done.NOTHING
    match action:
        case Action.STOP_EVERYTHING:
            await preferences.stop_everything(visit, _evidence(request, visit, action))
            return Done.ALL_STOPPED
        case Action.LANGUAGE:
            if form.get("language") not in visit.languages:
                return Done.NOTHING
            await preferences.choose_language(visit, form["language"])
            return Done.LANGUAGE
        case Action.DATA | Action.ERASURE:
            asked = await preferences.ask(visit, RequestKind(action.value))
            return Done.REQUESTED if asked else Done.REQUESTED_BEFORE
        case Action.STOP | Action.STOP_PROMOTIONS | Action.COME_BACK:
            assert group is not None
            return await _of_group(preferences, visit, action, group, _evidence(request, visit, action, group))


async def _of_group(
    preferences: Preferences, visit: Visit, action: Action, group: GroupConfig, evidence: Mapping[str, object]
) -> Done:
    if action is not Action.COME_BACK:
        promotions = action is Action.STOP_PROMOTIONS
        await preferences.stop(visit, group, evidence, promotions=promotions)
        return Done.PROMOTIONS_STOPPED if promotions else Done.STOPPED
    match await preferences.come_back(visit, group, evidence):
        case PromptResult.QUEUED:
            return Done.ASKED
        case PromptResult.DEFERRED:
            return Done.ASKED_LATER
        case PromptResult.THROTTLED | PromptResult.NONE:
            return Done.BY_TEXT


def _evidence(
    request: web.Request, visit: Visit, action: Action, group: GroupConfig | None = None
) -> dict[str, object]:
    """What proves that a person pressed a button: the words on it, and what is known of the visitor. The page's address
    stands there without its code."""
    links = request.app[CONTEXT].config.links
    page_url = {"url": f"{links.base}{PATH}"} if links is not None else {}
    words = WORDS[_language(request, visit)]
    return {"text": _label(words, action, group), **page_url, **evidence_of(request)}


def _language(request: web.Request, visit: Visit | None) -> str:
    return language_for(visit.language if visit is not None else None, request.headers.get("Accept-Language", ""))


def _label(words: Words, action: Action, group: GroupConfig | None = None) -> str:
    return words[action.value].replace("{group}", group.name if group is not None else "")


async def _page(request: web.Request, visit: Visit, *, stale: bool = False) -> web.Response:
    language = _language(request, visit)
    words = WORDS[language]
    brand, *others = dict.fromkeys(shown.group.brand for shown in visit.subscriptions)
    done = request.query.get("done", "")
    said = words[f"done_{done}"] if done in tuple(Done) else None
    context = {
        "language": language,
        "words": words,
        "heading": words["heading"] if others else words["heading_of"].replace("{brand}", brand),
        "notice": words["stale"] if stale else said,
        "token": await _token(request, visit),
        "lists": [_list(words, shown, with_brand=bool(others)) for shown in visit.subscriptions],
        "stop_everything": any(shown.gets is not Gets.NOTHING for shown in visit.subscriptions),
        "may_change": visit.may_change,
        "languages": [(tag, name_of(tag)) for tag in visit.languages] if len(visit.languages) > 1 else [],
        "chosen": visit.language,
    }
    return page(request, "preferences.html", context, status=403 if stale else 200)


PROMOTIONS_MAY_COME = (Gets.EVERYTHING, Gets.HELD)
"""Who can stop promotions."""


def _list(words: Words, shown: Subscription, *, with_brand: bool) -> dict[str, Any]:
    """A subscription as the page shows it."""
    promotions, rest = GETS[shown.gets]
    group, numbers = shown.group, ", ".join(shown.numbers)
    start = words["text_start"].replace("{number}", numbers) if numbers else words["answer_start"]
    return {
        "id": group.id,
        "name": group.name,
        "brand": words["by"].replace("{brand}", group.brand) if with_brand and group.brand != group.name else None,
        "promotions": words[promotions],
        "rest": words[rest],
        "stop": _label(words, Action.STOP, group) if shown.gets is not Gets.NOTHING else None,
        "stop_promotions": _label(words, Action.STOP_PROMOTIONS, group) if shown.gets in PROMOTIONS_MAY_COME else None,
        "come_back": _label(words, Action.COME_BACK, group) if WayBack.ASK in shown.ways_back else None,
        "by_text": start if WayBack.TEXT in shown.ways_back else None,
        "by_whatsapp": words["by_whatsapp"] if WayBack.WHATSAPP in shown.ways_back else None,
    }


def _apart(request: web.Request, which: Apart, visit: Visit | None = None) -> web.Response:
    language = _language(request, visit)
    words = WORDS[language]
    context = {"language": language, "title": words[which.value], "text": words[f"{which.value}_how"]}
    return page(request, "preferences_apart.html", context, status=STATUS[which])


def _later(request: web.Request, error: Exception) -> web.Response:
    log.error("preferences.not_stored", route=route_of(request), error=str(error))
    return _apart(request, Apart.LATER)

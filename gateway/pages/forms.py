"""`/f/{form}`: the page that asks for a phone number, and the calls by which a site's own form does the same.

A post changes nothing by itself: it asks the handset, through the same service as the API, and only the handset's
answer subscribes anybody. Whether a number is known, stopped, pending or throttled shows nowhere, nor in the time that
the answer takes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from importlib import resources
from urllib.parse import urlsplit

import structlog
from aiohttp import web

from gateway.consents.changes import ConsentChange
from gateway.core.clock import SECOND, Instant
from gateway.core.consent.states import Kind, SignalSource
from gateway.pages import answer_times, form_answers, form_fields, form_tokens, turnstile
from gateway.pages.form_answers import Asked, Refused
from gateway.pages.form_tokens import FormToken, TokenFault
from gateway.pages.form_words import Words, chosen
from gateway.pages.post_limits import PostLimits
from gateway.pages.signing import SIGNERS
from gateway.pages.visitor import address_of, evidence_of
from gateway.runtime.batcher import QueueFull
from gateway.store.engine import StoreError
from gateway.store.idempotency import OnceKey
from gateway.web.app_state import CONSENTS, CONTEXT
from gateway.web.connections import content_type, read_body
from gateway.web.problems import Problem

log = structlog.get_logger()

POST_LIMITS = web.AppKey("post_limits", PostLimits)
PURPOSE = "forms"
"""What the tokens are signed for."""
SCRIPT = "forms.js"
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
LONGEST_URL = 2_000
"""Characters that the evidence keeps of a page's address."""
BEFORE_UTC = timedelta(hours=12)
"""How far the day of those who are last to begin one is behind."""


def routes() -> list[web.RouteDef]:
    """The routes of forms."""
    return [
        web.get(f"/f/{SCRIPT}", script),
        web.get("/f/{form}", show),
        web.post("/f/{form}", submit),
        web.options("/f/{form}", preflight),
        web.get("/f/{form}/token", token, allow_head=False),
        web.options("/f/{form}/token", preflight),
    ]


async def show(request: web.Request) -> web.Response:
    """The form as a page; with `?embed=1` for an iframe on one of its origins."""
    asked = _asked(request)
    if form_answers.joins_by_link(asked.group, asked.language):
        return form_answers.join_whatsapp(asked)
    return await form_answers.fill_in(asked, await _new_token(asked, _embedding_page(asked)))


async def token(request: web.Request) -> web.Response:
    """Token and texts for a site's own form. Raises Problem 403 where it is none of the form's origins."""
    asked = _asked(request)
    asked = replace(asked, origin=_origin_of(asked))
    if not asked.origin:
        raise Problem(403, "this is for the pages of the form's origins, which say who they are (Origin)")
    by_link = form_answers.joins_by_link(asked.group, asked.language)
    return form_answers.token_json(asked, None if by_link else await _new_token(asked))


async def preflight(request: web.Request) -> web.Response:
    """Whether a page may post JSON. Raises Problem 403 where it may not."""
    asked = _asked(request)
    asked = replace(asked, origin=_origin_of(asked))
    response = form_answers.opened(asked, web.Response(status=204))
    response.headers["Access-Control-Allow-Methods"] = "GET, POST"
    response.headers["Access-Control-Allow-Headers"] = "Content-Type"
    response.headers["Access-Control-Max-Age"] = "600"
    return response


async def script(request: web.Request) -> web.Response:
    """The script that a site's own page includes, from an address that stays."""
    headers = {
        "Cache-Control": "public, max-age=3600",
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Access-Control-Allow-Origin": "*",
    }
    return web.Response(body=_script(), content_type="text/javascript", charset="utf-8", headers=headers)


async def submit(request: web.Request) -> web.Response:
    """Take a post: a page answers with a page, a site's own form (and JSON) with JSON."""
    asked = _asked(request)
    asked = replace(asked, origin=_origin_of(asked))
    as_json = bool(asked.origin) or content_type(request) == JSON
    fields = await _fields(request)
    if form_answers.joins_by_link(asked.group, asked.language):
        return form_answers.join_json(asked) if as_json else form_answers.join_whatsapp(asked)
    try:
        asked, refused = await _take(asked, fields)
    except (QueueFull, StoreError) as error:
        log.error("forms.not_taken", form=asked.id, error=str(error))
        given = form_fields.filled(fields)
        refused = Refused(503, "later", asked.words.later, filled=given, token=fields.get("token"))
    if refused is None:
        return form_answers.done_json(asked) if as_json else form_answers.done(asked)
    if as_json:
        return form_answers.refused_json(asked, refused)
    again = refused.token if refused.token is not None else await _new_token(asked, refused.page)
    return await form_answers.fill_in(asked, again, refused)


# ── a post ───────────────────────────────────────────────────────────────────────────────────────────────────────────


async def _take(asked: Asked, fields: Mapping[str, str]) -> tuple[Asked, Refused | None]:
    """Do what a post asks; why not, where it has to be sent again. The language is that of the form that was posted.
    Raises QueueFull, StoreError."""
    app, now = asked.request.app, asked.request.app[CONTEXT].clock.now()
    ip, given, text = address_of(asked.request), form_fields.filled(fields), fields.get("token", "")
    if not app[POST_LIMITS].visitor(ip, now):
        return asked, Refused(429, "too_many", asked.words.too_many, filled=given, token=text)
    read = form_tokens.read(await app[SIGNERS].signer(PURPOSE), text)
    asked, fault = _judged(asked, read, now)
    words = asked.words
    if read is None or fault is not None:
        return asked, _unread(fault or TokenFault.FOREIGN, words, given, text, read)
    if fields.get(form_fields.HONEYPOT) and not asked.origin:
        async with answer_times.evenly():
            return asked, None  # a machine on our page, which learns nothing
    address = form_fields.address_of(given, _region(asked, given))
    mistakes = form_fields.mistakes(
        given, address, words, countries=asked.config.gateway.countries, min_age=asked.form.min_age, today=_today(now)
    )
    if address is None or mistakes:
        return asked, Refused(422, "mistakes", mistakes=mistakes, filled=given, token=text)
    if not app[POST_LIMITS].form(asked.id, now):
        return asked, Refused(429, "too_many", words.too_many, filled=given, token=text)
    gate = asked.form.turnstile
    if gate is not None and not await turnstile.proven(gate, fields.get(turnstile.FIELD, ""), read.id, ip):
        return asked, Refused(422, "unproven", words.unproven, filled=given, token=text)
    change = ConsentChange(
        group=asked.group.id,
        address=address,
        kinds=(Kind.SUBSCRIBE,),
        source=SignalSource.WEB_FORM,
        language=asked.language,
        evidence_at=now,
        evidence=_evidence(asked, fields, read, now),
        anonymous=True,
        once=OnceKey(f"form {asked.id}", read.id),
    )
    async with answer_times.evenly():
        await app[CONSENTS].change([change])
    return asked, None


def _judged(asked: Asked, read: FormToken | None, now: Instant) -> tuple[Asked, TokenFault | None]:
    """The request in the language of its token, and why that does not count."""
    fault = form_tokens.fault(read, asked.id, asked.origin, now)
    if read is None or fault is TokenFault.FOREIGN:
        return asked, fault
    if read.language not in asked.form.texts:
        return asked, TokenFault.CHANGED
    asked = replace(asked, language=read.language)
    return asked, fault if form_tokens.shows(read, asked.disclosure) else TokenFault.CHANGED


def _unread(fault: TokenFault, words: Words, given: form_fields.Filled, text: str, read: FormToken | None) -> Refused:
    """A post whose token does not count. Who sent it too early sends the same again; a text that may not be the one
    that was shown is to be agreed to anew."""
    notices = {
        TokenFault.FOREIGN: words.not_ours,
        TokenFault.EXPIRED: words.expired,
        TokenFault.TOO_YOUNG: words.too_quick,
        TokenFault.CHANGED: words.changed,
    }
    if fault in (TokenFault.CHANGED, TokenFault.FOREIGN):
        given = replace(given, consent=False)
    again = text if fault is TokenFault.TOO_YOUNG else None
    page = read.page if read is not None and fault is not TokenFault.FOREIGN else ""
    return Refused(422, f"token_{fault}", notices[fault], filled=given, token=again, page=page)


def _evidence(asked: Asked, fields: Mapping[str, str], read: FormToken, now: Instant) -> dict[str, object]:
    """What proves the consent: the text as it was shown, where, to whom and when."""
    evidence: dict[str, object | None] = {
        "text": asked.disclosure,
        "url": _site_page(asked, fields) if asked.origin else _own_page(asked),
        "embedded_in": read.page or None,
        **evidence_of(asked.request),
        "at": now,
        "form": asked.id,
        "min_age": asked.form.min_age,
    }
    return {name: value for name, value in evidence.items() if value is not None}


async def _fields(request: web.Request) -> Mapping[str, str]:
    """The fields of a post. Raises Problem 400, 413, 415."""
    kind = content_type(request)
    if kind not in (JSON, FORM):
        raise Problem(415, f"send {FORM} or {JSON}")
    too_long = Problem(413, f"the form is larger than {form_fields.LONGEST} bytes", close=True)
    if (request.content_length or 0) > form_fields.LONGEST:
        raise too_long
    body = await read_body(request)
    if len(body) > form_fields.LONGEST:
        raise too_long
    try:
        return form_fields.fields_of(body, is_json=kind == JSON)
    except ValueError:
        raise Problem(400, "the form cannot be read") from None


# ── who asks ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _asked(request: web.Request) -> Asked:
    """The form that a path names, in the visitor's language. Raises Problem 404."""
    config, id_ = request.app[CONTEXT].config, request.match_info["form"]
    form = config.forms.get(id_)
    if form is None:
        raise Problem(404, "there is no such form")
    accepted = ",".join(request.headers.getall("Accept-Language", []))
    wanted = request.query.get("language") or request.query.get("lang")
    return Asked(request, config, id_, form, config.groups[form.group], chosen(list(form.texts), wanted, accepted))


def _origin_of(asked: Asked) -> str:
    """The origin of the site whose own form asks; empty for our page. Raises Problem 403 for anybody else's."""
    origin = asked.request.headers.get("Origin")
    if origin is None or _is_ours(asked, origin):
        return ""
    if origin not in {known.lower() for known in asked.form.origins}:
        raise Problem(403, "this form may not be used from there")
    return origin


def _is_ours(asked: Asked, origin: str) -> bool:
    host = origin.partition("://")[2]
    return (host != "" and host == _host(asked)) or origin in {_origin(base) for base in _bases(asked)}


def _host(asked: Asked) -> str:
    return asked.request.headers.get("Host", "")  # aiohttp's own `host` looks a name up where there is none


def _bases(asked: Asked) -> list[str]:
    """The addresses under which people may know this gateway."""
    links = asked.config.links
    return [*([links.base] if links is not None else []), asked.config.gateway.public_url]


def _origin(url: str) -> str:
    """The origin of a URL, empty for what is none."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc}".lower() if parts.netloc else ""


def _own_page(asked: Asked) -> str:
    """The address of our page, as people know it."""
    bases = _bases(asked)
    base = next((base for base in bases if urlsplit(base).netloc == _host(asked)), bases[-1])
    return f"{base}{asked.request.path_qs}"[:LONGEST_URL]


def _site_page(asked: Asked, fields: Mapping[str, str]) -> str:
    """The page of the site that posts, as far as it says; at least its origin."""
    url = fields.get("url", "")
    fits = len(url) <= LONGEST_URL and url.isprintable() and _origin(url) == asked.origin
    return url if fits else asked.origin


def _embedding_page(asked: Asked) -> str:
    """The page that has ours in an iframe, as far as the browser says: one of the form's origins, or nothing."""
    page = asked.request.headers.get("Referer", "")
    known = {origin.lower() for origin in asked.form.origins}
    return page if asked.embedded and len(page) <= LONGEST_URL and page.isprintable() and _origin(page) in known else ""


def _region(asked: Asked, given: form_fields.Filled) -> str:
    """The country of a number without a country code: the one chosen, where there is such a one."""
    known = asked.config.gateway.countries or form_fields.regions()
    return given.country if given.country in known else asked.region


def _today(now: Instant) -> date:
    """The day on which somebody is as old as they are wherever they are."""
    return (datetime.fromtimestamp(now / SECOND, UTC) - BEFORE_UTC).date()


async def _new_token(asked: Asked, page: str = "") -> str:
    """A token for the form as it is shown now. Raises StoreFailed."""
    context = asked.request.app[CONTEXT]
    signer = await asked.request.app[SIGNERS].signer(PURPOSE)
    new = form_tokens.issued(
        asked.id, asked.language, asked.disclosure, context.clock.now(), origin=asked.origin, page=page
    )
    return form_tokens.written(signer, new)


@cache
def _script() -> bytes:
    return (resources.files("gateway.pages") / "assets" / SCRIPT).read_bytes()

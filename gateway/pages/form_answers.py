"""How the opt-in form answers: as a page, as an iframe, or as JSON for a site's own form.

There is one answer for everybody. What came of a post is not known here, so nothing of it can show.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from channels.channel import Medium
from gateway.config import Config, GroupConfig, OptInForm
from gateway.core.consent.builtin_keywords import ALWAYS_OPT_IN
from gateway.pages import countries, join_links, turnstile
from gateway.pages.form_fields import Filled, address_of
from gateway.pages.form_words import Words, spoken
from gateway.pages.join_links import NoJoinLink
from gateway.pages.rendering import page
from gateway.web.problems import Problem


@dataclass(frozen=True, slots=True)
class Asked:
    """A request for a form. `origin` is that of a site's own form, empty for our page; `language` the form's one that
    the visitor gets."""

    request: web.Request
    config: Config
    id: str
    form: OptInForm
    group: GroupConfig
    language: str
    origin: str = ""

    @property
    def words(self) -> Words:
        """Our own words in that language."""
        return spoken(self.language)[1]

    @property
    def disclosure(self) -> str:
        """The configured text that people agree to."""
        return self.form.texts[self.language].disclosure

    @property
    def embedded(self) -> bool:
        """Whether our page stands in an iframe."""
        return self.request.query.get("embed") == "1"

    @property
    def region(self) -> str:
        """The country whose numbers the form expects."""
        default, allowed = self.config.gateway.default_region, self.config.gateway.countries
        return default if not allowed or default in allowed else allowed[0]


@dataclass(frozen=True, slots=True)
class Refused:
    """A post that is to be sent again: its mistakes by field, or a sentence about it. `kind` tells programs why.
    `token` is the one to send again (None: a new one), `page` goes into a new one."""

    status: int
    kind: str
    notice: str | None = None
    mistakes: Mapping[str, str] = field(default_factory=dict)
    filled: Filled = field(default_factory=Filled)
    token: str | None = None
    page: str = ""


RETRY_AFTER: Mapping[int, str] = {429: "60", 503: "2"}
"""Seconds after which to try again, by status."""


def joins_by_link(group: GroupConfig, language: str) -> bool:
    """Whether people join a group by writing to it: nobody can be asked first on WhatsApp without a template."""
    return group.medium is Medium.WHATSAPP and group.prompt_template(language) is None


# ── pages ────────────────────────────────────────────────────────────────────────────────────────────────────────────


async def fill_in(asked: Asked, token: str, refused: Refused | None = None) -> web.Response:
    """The form as a page, with what was filled in before."""
    language, words = spoken(asked.language)
    given = refused.filled if refused is not None else Filled()
    if not given.country:
        given = replace(given, country=asked.region)
    mistakes = refused.mistakes if refused is not None else {}
    if "phone" not in mistakes and (number := address_of(given, given.country)) is not None:
        given = replace(given, phone=countries.shown(number, given.country))
    gate = asked.form.turnstile
    context = {
        "token": token,
        "filled": given,
        "notice": refused.notice if refused is not None else None,
        "mistakes": mistakes,
        "first_mistake": next(iter(mistakes), None),
        "countries": await asyncio.to_thread(countries.countries, language, asked.config.gateway.countries),
        "min_age": asked.form.min_age,
        "turnstile": {"site_key": gate.site_key, "script": turnstile.script(gate)} if gate is not None else None,
        "words": words,
    }
    status = refused.status if refused is not None else 200
    response = _page(asked, "form/fill_in.html", context, status)
    response.headers.update(_retry(status))
    return response


def done(asked: Asked) -> web.Response:
    """The one answer, as a page."""
    query = asked.request.rel_url.raw_query_string
    return _page(asked, "form/done.html", {"answer": _answer(asked), "again": f"?{query}"})


def join_whatsapp(asked: Asked) -> web.Response:
    """The page of a group that people join by writing to it."""
    return _page(asked, "form/join_whatsapp.html", {"link": whatsapp_link(asked)})


def _page(asked: Asked, template: str, context: Mapping[str, Any], status: int = 200) -> web.Response:
    form, texts = asked.form, asked.form.texts[asked.language]
    language, words = spoken(asked.language)
    policy: dict[str, str] = {}
    if asked.embedded and form.origins:
        policy["frame-ancestors"] = " ".join(form.origins)
    if form.turnstile is not None:
        host = "{0.scheme}://{0.netloc}".format(urlsplit(form.turnstile.api_base_url))
        policy |= {"script-src": f"'self' {host}", "frame-src": host}
    shown = {
        "language": language,
        "words": words,
        "brand": asked.group.brand,
        "embedded": asked.embedded,
        "form": {
            "title": texts.title,
            "disclosure": texts.disclosure,
            "language": asked.language,
            "terms_url": form.terms_url,
            "privacy_url": form.privacy_url,
        },
    }
    response = page(asked.request, template, shown | dict(context), status=status, policy=policy)
    response.headers["Referrer-Policy"] = "same-origin"  # without any, a browser posts the form from `Origin: null`
    return response


# ── JSON ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def token_json(asked: Asked, token: str | None) -> web.Response:
    """What a site's own form needs to show and to post. `join` is the link where people join by writing."""
    form, texts = asked.form, asked.form.texts[asked.language]
    gate = form.turnstile
    shown = {
        "token": token,
        "language": asked.language,
        "brand": asked.group.brand,
        "title": texts.title,
        "disclosure": texts.disclosure,
        "terms_url": form.terms_url,
        "privacy_url": form.privacy_url,
        "min_age": form.min_age,
        "country": asked.region,
        "turnstile": {"site_key": gate.site_key, "script": turnstile.script(gate)} if gate is not None else None,
        "join": whatsapp_link(asked) if token is None else None,
    }
    return opened(asked, web.json_response(shown))


def done_json(asked: Asked) -> web.Response:
    """The one answer, as JSON."""
    answer = _answer(asked)
    return opened(asked, web.json_response({"text": answer.text, "start": answer.link}))


def join_json(asked: Asked) -> web.Response:
    """The answer of a group that people join by writing to it."""
    return opened(asked, web.json_response({"text": asked.words.join_how, "join": whatsapp_link(asked)}))


def refused_json(asked: Asked, refused: Refused) -> web.Response:
    """Mistakes by field, or a sentence, as the API tells mistakes."""
    errors = [((name,), why) for name, why in refused.mistakes.items()]
    detail = refused.notice or next(iter(refused.mistakes.values()))
    headers = _retry(refused.status)
    return opened(asked, Problem(refused.status, detail, errors=errors, type_=refused.kind, headers=headers).response())


def opened(asked: Asked, response: web.Response) -> web.Response:
    """An answer that the site's own page may read (https://fetch.spec.whatwg.org/#http-cors-protocol)."""
    response.headers.update({"Cache-Control": "no-store", "Vary": "Origin", "X-Content-Type-Options": "nosniff"})
    if asked.origin:
        response.headers["Access-Control-Allow-Origin"] = asked.origin
    return response


def _retry(status: int) -> Mapping[str, str]:
    return {"Retry-After": RETRY_AFTER[status]} if status in RETRY_AFTER else {}


# ── what both say ────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Answer:
    """The one answer, in pieces around the number to which people text START."""

    sent: str
    confirm: str
    before_number: str
    number: str = ""
    after_number: str = ""
    link: str | None = None

    @property
    def text(self) -> str:
        return f"{self.sent} {self.confirm} {self.before_number}{self.number}{self.after_number}"


def _answer(asked: Asked) -> _Answer:
    words, group = asked.words, asked.group
    sent = words.sent_whatsapp if group.medium is Medium.WHATSAPP else words.sent
    try:
        start = join_links.join_link(asked.config, group, word=ALWAYS_OPT_IN)
    except NoJoinLink:
        return _Answer(sent, words.confirm, words.stopped_unknown)
    before, after = words.stopped.split("{number}")
    return _Answer(sent, words.confirm, before, countries.in_full(start.number), after, start.url)


def whatsapp_link(asked: Asked) -> str:
    """The link by which people join a group on WhatsApp, with its word in the form's language where it has one."""
    try:
        return join_links.join_link(asked.config, asked.group, language=asked.language).url
    except NoJoinLink:
        return join_links.join_link(asked.config, asked.group).url

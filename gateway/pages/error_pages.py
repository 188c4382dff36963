"""What people get in a browser where a program gets a problem as JSON: a page with the same status.

In the console every error is a page; where it is not, its paths are like any others that lead nowhere. On the paths of
forms and of preferences it is one for who asks for HTML: a site's own form, which asks by a script, reads JSON.
"""

from __future__ import annotations

import json

from aiohttp import web

from gateway.pages.console.guard import ROOT, wrong
from gateway.pages.console.login import ATTEMPTS
from gateway.pages.form_words import WORDS, chosen, spoken
from gateway.pages.rendering import page
from gateway.web.problems import PROBLEM, Handler, Problem

VISITORS = ("/f/", "/p/")
"""How the paths begin that are for everybody."""


@web.middleware
async def error_pages(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Stands around `problems`: an answer that is a problem becomes a page where a person reads it."""
    answer = await handler(request)
    if not isinstance(answer, web.Response) or answer.content_type != PROBLEM:
        return answer
    in_console = ATTEMPTS in request.app and f"{request.path}/".startswith(f"{ROOT}/")
    asks_for_page = request.path.startswith(VISITORS) and "text/html" in request.headers.get("Accept", "")
    if not in_console and not asks_for_page:
        return answer
    said = json.loads(answer.text or "{}")
    headers = {name: answer.headers[name] for name in ("Allow", "Retry-After") if name in answer.headers}
    shown = Problem(answer.status, said["detail"], headers=headers, close=answer.keep_alive is False)
    return wrong(request, shown) if in_console else _for_visitors(request, shown)


def _for_visitors(request: web.Request, problem: Problem) -> web.Response:
    accepted = ",".join(request.headers.getall("Accept-Language", []))
    language, words = spoken(chosen(list(WORDS), request.query.get("language"), accepted))
    shown = {"language": language, "words": words, "detail": problem.detail, "ours": problem.status >= 500}
    response = page(request, "wrong.html", shown, status=problem.status)
    response.headers.update(problem.headers)
    if problem.close:
        response.force_close()
    return response

"""The console as a whole: its routes on the gateway's application, or an application of its own on its own listener."""

from __future__ import annotations

from aiohttp import web

from gateway.config import Config
from gateway.config.formats import is_this_machine
from gateway.pages import rendering
from gateway.pages.console import (
    audit,
    campaign_draft,
    campaign_form,
    campaigns,
    channels,
    inbox,
    login,
    overview,
    people,
    person_acts,
    phone_news,
    phones,
)
from gateway.pages.console.attempts import Attempts
from gateway.pages.console.guard import ROOT, guarded
from gateway.pages.console.simulator import SIMULATOR, SimulatorControl
from gateway.pages.error_pages import error_pages
from gateway.web.connections import CONNECTIONS, MAX_BODY
from gateway.web.problems import Problem, problems

PARTS = (login, overview, channels, campaign_form, campaigns, campaign_draft, people, person_acts, inbox, phones, audit)


def is_shared(config: Config) -> bool:
    """Whether the console is on the gateway's own listener."""
    return config.console.listen is None and is_this_machine(config.gateway.listen.host)


def mount(app: web.Application, simulator: str | None) -> None:
    """Put the console on an application that has the services. `simulator` is the URL of the simulator, if it runs."""
    app[login.ATTEMPTS] = Attempts()
    app[phone_news.STREAMS] = phone_news.Streams()
    if simulator is not None:
        control = app[SIMULATOR] = SimulatorControl(simulator)
        app.on_cleanup.append(control.closed)
    app.on_shutdown.append(phone_news.end_streams)
    for part in PARTS:
        app.add_routes(part.routes())
    app.router.add_get(ROOT + "/{rest:.*}", _missing, allow_head=False)


@guarded()
async def _missing(request: web.Request) -> web.Response:
    raise Problem(404, "There is no such page.")


def apart(main: web.Application, simulator: str | None) -> web.Application:
    """The console as an application of its own, with the services and the limits of connections of the main one."""
    app = web.Application(client_max_size=MAX_BODY, middlewares=[error_pages, main[CONNECTIONS].middleware, problems])
    for key, value in main.items():
        app[key] = value
    rendering.setup(app)
    app.add_routes(rendering.routes())
    mount(app, simulator)
    return app

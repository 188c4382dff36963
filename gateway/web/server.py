"""The HTTP application: routes, limits, and the services they use."""

from __future__ import annotations

from collections.abc import Callable

from aiohttp import web

from gateway.campaigning.campaigns import Campaigns
from gateway.campaigning.streaming import Streams
from gateway.contacts import Contacts
from gateway.context import Context
from gateway.conversations import Conversations
from gateway.erasure import Erasure
from gateway.importing.braze import Braze
from gateway.importing.imports import Imports
from gateway.incoming.catchup import CatchUp
from gateway.incoming.inbound import Inbound
from gateway.incoming.replay import Replay
from gateway.people.consents import Consents
from gateway.sending.intake import Intake
from gateway.sending.receipts import Receipts
from gateway.telling.feed import Feed
from gateway.telling.sinks import Sinks
from gateway.web import (
    braze,
    campaigns,
    consents,
    contacts,
    events,
    idempotency,
    imports,
    keys,
    messages,
    openapi,
    running,
    streams,
    templates,
    webhooks,
)
from gateway.web import inbound as inbound_routes
from gateway.web.connections import CONNECTIONS, MAX_BODY, Connections
from gateway.web.problems import problems


def application(
    context: Context,
    inbound: Inbound,
    receipts: Receipts,
    intake: Intake,
    consents_service: Consents,
    sinks: Sinks,
    catch_ups: dict[str, CatchUp],
    ready: Callable[[], list[str]],
    connections: Connections,
) -> web.Application:
    """The application over these services."""
    app = web.Application(client_max_size=MAX_BODY, middlewares=[connections.middleware, problems])
    app[CONNECTIONS] = connections
    app[keys.CONTEXT] = context
    app[keys.INBOUND] = inbound
    app[keys.RECEIPTS] = receipts
    app[keys.INTAKE] = intake
    app[keys.CAMPAIGNS] = Campaigns(context)
    app[keys.STREAMS] = Streams(context)
    app[keys.CONSENTS] = consents_service
    app[keys.REPLAY] = Replay(context, inbound, receipts)
    app[contacts.PEOPLE] = Contacts(context)
    app[contacts.CONVERSATIONS] = Conversations(context)
    app[contacts.ERASURE] = Erasure(context)
    app[braze.BRAZE] = Braze(context, consents_service)
    app[imports.IMPORTS] = Imports(consents_service)
    app[events.FEED] = Feed(context)
    app[events.SINKS] = sinks
    app[keys.CATCH_UPS] = catch_ups
    app[keys.READY] = keys.Readiness(ready)
    app[idempotency.IN_FLIGHT] = set()
    for module in (
        webhooks,
        messages,
        campaigns,
        streams,
        templates,
        consents,
        inbound_routes,
        running,
        contacts,
        imports,
        braze,
        events,
        openapi,
    ):
        app.add_routes(module.routes())
    return app

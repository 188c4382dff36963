"""The HTTP application: the routes, the limits of connections, and the services that the routes use."""

from __future__ import annotations

from collections.abc import Callable

from aiohttp import web

from gateway.campaigns.edits import CampaignEdits
from gateway.campaigns.previews import CampaignPreviews
from gateway.campaigns.recipient_upload import RecipientUploads
from gateway.campaigns.service import Campaigns
from gateway.consents.changes import Consents
from gateway.consents.reviews import Reviews
from gateway.contacts.conversations import Conversations
from gateway.contacts.erasure import Erasure
from gateway.contacts.export import Exports
from gateway.contacts.preferences import Preferences
from gateway.contacts.service import Contacts
from gateway.events.feed import Feed
from gateway.events.sinks import Sinks
from gateway.imports.braze import Braze
from gateway.imports.service import Imports
from gateway.inbound.catch_up import CatchUp
from gateway.inbound.handler import Inbound
from gateway.inbound.replay import Replay
from gateway.outbound.receipts import Receipts
from gateway.outbound.submit import Submit
from gateway.pages import forms as form_routes
from gateway.pages import preferences as preference_pages
from gateway.pages import rendering
from gateway.pages.console import site as console
from gateway.pages.error_pages import error_pages
from gateway.pages.post_limits import PostLimits
from gateway.pages.signing import SIGNERS, Signers
from gateway.runtime.context import Context
from gateway.web import app_state, idempotency, openapi
from gateway.web import braze as braze_routes
from gateway.web import campaign_edits as edit_routes
from gateway.web import campaign_previews as preview_routes
from gateway.web import campaigns as campaign_routes
from gateway.web import channels as channel_routes
from gateway.web import consents as consent_routes
from gateway.web import contact_export as export_routes
from gateway.web import contacts as contact_routes
from gateway.web import events as event_routes
from gateway.web import health as health_routes
from gateway.web import imports as import_routes
from gateway.web import inbound as inbound_routes
from gateway.web import messages as message_routes
from gateway.web import prune as prune_routes
from gateway.web import recipient_uploads as upload_routes
from gateway.web import reviews as review_routes
from gateway.web import webhooks as webhook_routes
from gateway.web.connections import CONNECTIONS, MAX_BODY, Connections
from gateway.web.problems import problems
from gateway.web.traced import traced

ROUTES = (
    webhook_routes,
    message_routes,
    campaign_routes,
    edit_routes,
    preview_routes,
    upload_routes,
    channel_routes,
    consent_routes,
    inbound_routes,
    review_routes,
    prune_routes,
    health_routes,
    contact_routes,
    export_routes,
    import_routes,
    braze_routes,
    event_routes,
    openapi,
    preference_pages,
    rendering,
    form_routes,
)
"""The modules of routes."""


def application(
    context: Context,
    inbound: Inbound,
    receipts: Receipts,
    submit: Submit,
    consents_service: Consents,
    sinks: Sinks,
    catch_ups: dict[str, CatchUp],
    ready: Callable[[], list[str]],
    connections: Connections,
    simulator: str | None,
) -> web.Application:
    """The application over these services. `ready` lists what keeps the gateway from being ready, `catch_ups` are by
    channel, `simulator` is the URL of the simulator, if it runs."""
    app = web.Application(
        client_max_size=MAX_BODY,
        middlewares=[error_pages, connections.middleware, *([traced] if context.tracing.on else []), problems],
    )
    app[CONNECTIONS] = connections
    app[app_state.CONTEXT] = context
    app[app_state.INBOUND] = inbound
    app[app_state.RECEIPTS] = receipts
    app[app_state.SUBMIT] = submit
    app[app_state.CAMPAIGNS] = Campaigns(context)
    app[edit_routes.EDITS] = CampaignEdits(context)
    app[preview_routes.PREVIEWS] = CampaignPreviews(context, submit)
    app[app_state.UPLOADS] = RecipientUploads(context)
    app[app_state.CONSENTS] = consents_service
    app[review_routes.REVIEWS] = Reviews(context)
    app[app_state.REPLAY] = Replay(context, inbound, receipts)
    app[contact_routes.CONTACTS] = Contacts(context)
    app[contact_routes.CONVERSATIONS] = Conversations(context)
    app[contact_routes.ERASURE] = Erasure(context)
    app[export_routes.EXPORTS] = Exports(
        context, app[contact_routes.CONTACTS], app[contact_routes.CONVERSATIONS], consents_service
    )
    app[braze_routes.BRAZE] = Braze(context, consents_service)
    app[import_routes.IMPORTS] = Imports(consents_service)
    app[event_routes.FEED] = Feed(context)
    app[event_routes.SINKS] = sinks
    app[app_state.CATCH_UPS] = catch_ups
    app[app_state.READY] = app_state.ReadinessCheck(ready)
    app[idempotency.IN_FLIGHT] = set()
    app[preference_pages.PAGES] = preference_pages.pages_of(context, Preferences(context, consents_service))
    app[SIGNERS] = Signers(context)
    app[form_routes.POST_LIMITS] = PostLimits()
    rendering.setup(app)
    for module in ROUTES:
        app.add_routes(module.routes())
    if console.is_shared(context.config):
        console.mount(app, simulator)
    return app

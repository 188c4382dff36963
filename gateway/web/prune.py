"""`/v1/store/prune`: deletes what is old while the gateway runs, a share with each call."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from aiohttp import web
from pydantic import ValidationError

from gateway.config import durations
from gateway.housekeeping import pruning
from gateway.store.idempotency import IdempotencyKey
from gateway.store.prune_steps import SHORTEST, TABLES, PruneProgress
from gateway.web.app_state import CONTEXT
from gateway.web.idempotency import idempotent
from gateway.web.paging import is_id, no_cursor
from gateway.web.problems import fields, invalid
from gateway.web.request_models import PruneBody


def routes() -> list[web.RouteDef]:
    """The route of a prune."""
    return [web.post("/v1/store/prune", prune)]


@idempotent("admin", recorded=False)
async def prune(request: web.Request, raw: bytes, key: IdempotencyKey | None) -> tuple[int, dict[str, Any]]:
    """Delete a share of what is old, or count it: how many rows of each table, and the cursor of the next share."""
    try:
        body = PruneBody.model_validate_json(raw)
    except ValidationError as error:
        raise invalid(error) from error
    if body.older_than < SHORTEST:
        raise fields([(("older_than",), f"must be at least {durations.written(SHORTEST)}")])
    context = request.app[CONTEXT]
    begun = pruning.begin(context.config, body.older_than, context.clock.now(), dry=body.dry_run)
    progress = await pruning.go_on(context.store, _from(request, begun))
    following = None if progress.table is None else f"{progress.table}:{progress.after}"
    return 200, {**progress.counts, "dry_run": body.dry_run, "next": following}


def _from(request: web.Request, begun: PruneProgress) -> PruneProgress:
    """The prune from the cursor on. Raises Problem 422."""
    cursor = request.query.get("cursor", "")
    if not cursor:
        return begun
    table, separator, after = cursor.partition(":")
    if not separator or table not in TABLES or (after and not is_id(after)):
        raise no_cursor()
    return replace(begun, table=table, after=after)

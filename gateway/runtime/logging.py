"""Logs: an event name and fields, one line each; readable lines on a terminal, JSON elsewhere."""

from __future__ import annotations

import logging
import sys
from typing import Any

import structlog

LOST = [0]
"""How many lines could not be written since the process began."""


def never_raising(number: int) -> type[Any]:
    """A logger from this level on whose calls never raise: a line that cannot be written is lost."""
    base: type[Any] = structlog.make_filtering_bound_logger(number)

    class NeverRaising(base):  # type: ignore[misc]  # structlog makes its base at run time, by the level
        def _proxy_to_logger(self, method_name: str, event: str | None = None, **fields: Any) -> Any:
            try:
                return super()._proxy_to_logger(method_name, event, **fields)
            except Exception:  # a full disk, a closed pipe: what runs goes on without its log
                LOST[0] += 1
                return None

    return NeverRaising


def configure(level: str = "info", *, json: bool | None = None) -> None:
    """Set up logging for the process; `json` None: JSON unless stderr is a terminal."""
    as_json = not sys.stderr.isatty() if json is None else json
    number = logging.getLevelNamesMapping()[level.upper()]
    logging.raiseExceptions = False
    logging.basicConfig(level=logging.WARNING, format="%(message)s", stream=sys.stderr, force=True)
    for noisy in ("twilio", "twilio.http_client", "pywa", "httpx", "alembic", "asyncio"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    renderer = (
        structlog.processors.JSONRenderer() if as_json else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.StackInfoRenderer(),
            structlog.processors.format_exc_info,
            renderer,
        ],
        wrapper_class=never_raising(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )

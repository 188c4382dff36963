"""The channels as `GET /v1/channels` shows them, and pausing a channel by hand."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection

from gateway.channel_health.channel_quality import ChannelQuality, shown_hold
from gateway.config import WhatsAppConfig
from gateway.consents import prompt_budget
from gateway.core.clock import DAY, Instant, iso
from gateway.core.policy.account_status import widest
from gateway.core.policy.messaging_limit import UNLIMITED, budget
from gateway.core.policy.quality import recovers_at
from gateway.core.policy.rate_limit import effective, marketing_rate
from gateway.runtime.context import Context
from gateway.store import backlog, messaging_limits, prompt_counters
from gateway.store import channels as channel_store


class ChannelState(StrEnum):
    """Whether a channel sends."""

    RUNNING = "running"
    PAUSED = "paused"
    HELD = "held"


class ChannelViews:
    """The channels as the API shows them."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def items(self, connection: Connection) -> list[dict[str, Any]]:
        """Every configured channel, in the order of their ids."""
        waiting = backlog.waiting(connection)
        return [self._item(connection, id_, waiting) for id_ in sorted(self._context.config.channels)]

    def set_paused(self, connection: Connection, id_: str, paused: bool) -> dict[str, Any]:
        """Pause a channel until it is resumed, or let it run again; the channel as it is then."""
        until = self._context.clock.now() + channel_store.UNTIL_RESUMED if paused else None
        if not paused:  # before the channel's row is locked, as an opt-in does
            prompt_budget.resume(connection, id_, self._context.clock.now())
        channel_store.pause(connection, id_, until, channel_store.BY_REQUEST if paused else None)
        if not paused:
            channel_store.save_link(connection, id_, channel_store.get(connection, id_).link, None, None)
        return self._item(connection, id_, backlog.waiting(connection))

    def _quality(self, connection: Connection, id_: str, quality: ChannelQuality, now: Instant) -> dict[str, Any]:
        """Rating, factor, messaging limit, and everything that is held back."""
        settings = self._context.config.channels[id_]
        current = quality.current(now)
        recovers = recovers_at(quality.state, quality.factors) if quality.state is not None else None
        rate, factor = effective(settings.rate, quality.throughput), quality.factor(now)
        shown: dict[str, Any] = {
            "messaging_limit": dict.fromkeys(
                ("limit", "usable", "used", "marketing_usable", "marketing_used", "resets")
            ),
            "quality": {
                "rating": current.rating.value,
                "factor": round(current.factor, 6),
                "since": iso(current.since) if quality.state is not None else None,
                "source": quality.source,
                "recovers_at": iso(recovers) if recovers is not None else None,
                "polled": quality.polled.value if quality.polled is not None else None,
                "health": quality.health.value,
                "signs": list(quality.signs),
            },
            "holds": [shown_hold(hold) for hold in quality.holds(now)],
            "rate": rate,
            "marketing_rate": marketing_rate(rate, factor),
        }
        if isinstance(settings, WhatsAppConfig):
            everybody = messaging_limits.portfolio(connection, settings.portfolio, now)
            marketing = messaging_limits.portfolio(connection, messaging_limits.marketing_of(settings.portfolio), now)
            oldest = messaging_limits.oldest(connection, settings.portfolio, now)
            margin, unlimited = settings.limit_margin, everybody.most == UNLIMITED
            shown["messaging_limit"] = {
                "limit": everybody.most,
                "usable": None if unlimited else budget(everybody.most, margin),
                "used": everybody.used,
                "marketing_usable": None if unlimited else budget(everybody.most, margin, min(factor, 1.0)),
                "marketing_used": marketing.used,
                "resets": iso(oldest + DAY) if oldest is not None else None,
            }
        return shown

    def _item(self, connection: Connection, id_: str, waiting: Mapping[str, int]) -> dict[str, Any]:
        context, now = self._context, self._context.clock.now()
        stored = channel_store.get(connection, id_)
        quality = ChannelQuality.of(context.config, id_, channel_store.quality(connection, id_))
        last_error = stored.last_error
        return {
            "id": id_,
            "adapter": context.config.channels[id_].adapter,
            "paused_until": None,
            **_state(stored, quality, now),
            **self._quality(connection, id_, quality, now),
            "queued": waiting.get(id_, 0),
            "last_error": {**last_error, "at": iso(last_error["at"])} if last_error is not None else None,
            "prompts": _prompts(connection, id_, now),
        }


def _state(stored: channel_store.ChannelRow, quality: ChannelQuality, now: Instant) -> dict[str, Any]:
    """Whether a channel sends, if something keeps it from it: a pause first, then a connection that keeps failing, then
    what the provider holds back."""
    if stored.paused_until is not None and stored.paused_until > now:
        end = stored.pause_ends(now)
        shown = _standing(ChannelState.PAUSED, stored.paused_reason, end)
        return shown if end is None else {**shown, "paused_until": shown["until"]}
    if stored.held_until is not None and stored.held_until > now:
        return _standing(ChannelState.HELD, stored.held_why, stored.held_until)
    hold = widest(quality.holds(now))
    if hold is not None:
        return _standing(ChannelState.HELD, hold.why, hold.until)
    return _standing(ChannelState.RUNNING, None, None)


def _standing(state: ChannelState, why: str | None, until: Instant | None) -> dict[str, Any]:
    return {
        "state": state,
        "state_reason": why,
        "why": why,
        "until": iso(until) if until is not None else None,
    }


def _prompts(connection: Connection, id_: str, now: Instant) -> dict[str, Any]:
    """Until when forms may cause no prompts on a channel, and in which countries."""
    prompts = prompt_counters.state(connection, id_)
    shown: dict[str, Any] = {"paused_until": None, "why": None}
    if prompts.get("paused_until", 0) > now:
        shown |= {"paused_until": iso(prompts["paused_until"]), "why": prompts["why"]}
    held = {country: hold for country, hold in prompts.get("countries", {}).items() if hold["until"] > now}
    shown["countries"] = {country: {**hold, "until": iso(hold["until"])} for country, hold in held.items()}
    return shown

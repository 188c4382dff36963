"""A channel's quality as it is stored in its row: the rating's state, the number's standing, and what both hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gateway.clock import Instant
from gateway.config import TwilioConfig, WhatsAppConfig
from gateway.gates import quality, standing
from gateway.gates.quality import QualityFactors, QualityState, Rating
from gateway.gates.standing import Hold, Restriction, Standing


@dataclass(frozen=True, slots=True)
class LineQuality:
    """The quality of one channel. `source` says who rated it: poll, health, webhook."""

    factors: QualityFactors
    stale: int | None
    state: QualityState | None
    standing: Standing
    source: str | None = None

    @classmethod
    def of(cls, settings: TwilioConfig | WhatsAppConfig, stored: Mapping[str, Any] | None) -> LineQuality:
        """From the channel's settings and the JSON in its row (None: nobody told yet)."""
        found = stored or {}
        state = None
        if "factor" in found:
            state = QualityState(Rating(found["rating"]), found["factor"], found["since"], found["seen_at"])
        restrictions = tuple(Restriction(kind, until) for kind, until in found.get("restrictions", ()))
        stands = Standing(
            status=found.get("status"),
            can_send=found.get("can_send"),
            ban=found.get("ban"),
            restrictions=restrictions,
        )
        stale = quality.stale_after(settings.quality_poll) if isinstance(settings, WhatsAppConfig) else None
        return cls(factors_of(settings), stale, state, stands, found.get("source"))

    def stored(self) -> dict[str, Any]:
        """As it goes into the row."""
        told: dict[str, Any] = {
            "status": self.standing.status,
            "can_send": self.standing.can_send,
            "ban": self.standing.ban,
            "restrictions": [[each.kind, each.until] for each in self.standing.restrictions],
            "source": self.source,
        }
        if self.state is not None:
            told |= {
                "rating": self.state.rating.value,
                "factor": self.state.factor,
                "since": self.state.since,
                "seen_at": self.state.seen_at,
            }
        return told

    def current(self, now: Instant) -> QualityState:
        """What is in force at `now`; without a rating ever, a channel that nobody rates counts as unknown."""
        return quality.current(self.state, now, self.factors, self.stale)

    def factor(self, now: Instant) -> float:
        """The share of the marketing budget in force."""
        return self.current(now).factor

    def holds(self, now: Instant) -> list[Hold]:
        """Everything that is held back now, the widest first."""
        return standing.holds(self.standing, self.factor(now), now)

    def rated(self, rating: Rating, now: Instant) -> QualityState:
        """The state after a rating was seen, bounded by the number's standing."""
        counts = standing.rating_under(self.standing, rating, now, self.factors)
        return quality.step(self.state, counts, now, self.factors)


def factors_of(settings: TwilioConfig | WhatsAppConfig) -> QualityFactors:
    """The shares of a channel. Nobody rates an SMS sender but we ourselves: too little to go by halves nothing."""
    if isinstance(settings, TwilioConfig):
        return QualityFactors(unknown=1.0)
    it = settings.quality
    return QualityFactors(it.green, it.yellow, it.red, it.unknown, it.recover_per_day)

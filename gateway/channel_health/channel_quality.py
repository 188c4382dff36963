"""A channel's quality as it is stored in its row: its rating, the status of its account, and what both hold back.

The rating that counts is the worst of three: the provider's, the best that the status of the account allows, and our
own rating of the channel's health. SMS has only the last one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from gateway.config import Config, TwilioConfig, WhatsAppConfig
from gateway.core.clock import Instant, iso
from gateway.core.policy import account_status, quality
from gateway.core.policy import caps as cap_rules
from gateway.core.policy.account_status import AccountStatus, Hold, Restriction
from gateway.core.policy.caps import FrequencyCap
from gateway.core.policy.health import HealthLimits, Sign, Threshold
from gateway.core.policy.quality import QualityFactors, QualityState, Rating

STEP = 0.1
"""How much the factor must rise before an event reports it; every fall is reported."""


@dataclass(frozen=True, slots=True)
class ChannelQuality:
    """The quality of one channel. `state` is the rating that counts with its factor (None: never rated), unknown when
    nobody rated it for `stale` microseconds (None: it is not polled). `polled` is the provider's rating, `health` our
    own, with its `signs` in words; `source` says which one decides: poll, health or webhook. `reported` is what the
    newest event reported, `throughput` is Meta's throughput level, `restricted_at` is when a webhook or an error last
    reported a ban or a restriction. `caps` are the marketing caps of the channel."""

    factors: QualityFactors
    stale: int | None
    state: QualityState | None
    account: AccountStatus
    source: str | None = None
    polled: Rating | None = None
    health: Rating = Rating.UNKNOWN
    signs: tuple[str, ...] = ()
    reported: Mapping[str, Any] | None = None
    throughput: str | None = None
    restricted_at: Instant | None = None
    caps: tuple[FrequencyCap, ...] = ()

    @classmethod
    def of(cls, config: Config, id_: str, stored: Mapping[str, Any] | None) -> ChannelQuality:
        """The quality by the channel's settings and the JSON in its row (None: nothing is known yet)."""
        row, settings = stored or {}, config.channels[id_]
        state = None
        if "factor" in row:
            state = QualityState(Rating(row["rating"]), row["factor"], row["since"], row["seen_at"])
        restrictions = tuple(Restriction(kind, until) for kind, until in row.get("restrictions", ()))
        account = AccountStatus(
            status=row.get("status"),
            can_send=row.get("can_send"),
            ban=row.get("ban"),
            restrictions=restrictions,
        )
        return cls(
            factors=factors_of(settings),
            stale=quality.stale_after(settings.quality_poll) if isinstance(settings, WhatsAppConfig) else None,
            state=state,
            account=account,
            source=row.get("source"),
            polled=Rating(row["polled"]) if row.get("polled") else None,
            health=Rating(row.get("health", Rating.UNKNOWN)),
            signs=tuple(row.get("signs", ())),
            reported=row.get("told"),
            throughput=row.get("throughput"),
            restricted_at=row.get("told_at"),
            caps=(*group_caps(config, id_), *everywhere_caps(config)),
        )

    def stored(self) -> dict[str, Any]:
        """The JSON that is stored in the channel's row."""
        row: dict[str, Any] = {
            "status": self.account.status,
            "can_send": self.account.can_send,
            "ban": self.account.ban,
            "restrictions": [[restriction.kind, restriction.until] for restriction in self.account.restrictions],
            "source": self.source,
            "polled": self.polled.value if self.polled else None,
            "health": self.health.value,
            "signs": list(self.signs),
            "told": self.reported,
            "throughput": self.throughput,
            "told_at": self.restricted_at,
        }
        if self.state is not None:
            row |= {
                "rating": self.state.rating.value,
                "factor": self.state.factor,
                "since": self.state.since,
                "seen_at": self.state.seen_at,
            }
        return row

    def current(self, now: Instant) -> QualityState:
        """The rating and factor in force at `now`; a channel that was never rated counts as unknown."""
        return quality.current(self.state, now, self.factors, self.stale)

    def factor(self, now: Instant) -> float:
        """The share of the marketing budget that the rating leaves at `now`, 0 to 1."""
        return self.current(now).factor

    def holds(self, now: Instant) -> list[Hold]:
        """Everything that is held back now, the widest first. A factor that leaves nothing of a cap holds marketing,
        as factor 0 does."""
        factor = self.factor(now)
        return account_status.holds(self.account, 0.0 if cap_rules.stops(self.caps, factor) else factor, now)

    def with_rating(self, rating: Rating, now: Instant) -> ChannelQuality:
        """The quality after the provider reported this rating."""
        return replace(self, polled=rating)._step(now, "poll")

    def with_health(self, health: Rating, signs: tuple[str, ...], now: Instant) -> ChannelQuality:
        """The quality after we assessed the channel's health. Where the provider rates the channel, our assessment may
        only lower the rating, and it does not stand in for a provider that does not answer."""
        after = replace(self, health=health, signs=signs)
        if self.stale is None:
            first = self.state is None and health is Rating.UNKNOWN
            return after if first else after._step(now, "health")
        return after if health is self.health or self.state is None else after._lowered(now, self.source)

    def with_account_status(self, now: Instant) -> ChannelQuality:
        """The quality after the status of the account changed: a worse rating counts at once."""
        return self if self.state is None else self._lowered(now, "webhook")

    def _step(self, now: Instant, source: str | None) -> ChannelQuality:
        measured = self.health if self.polled is None else self.polled
        rating = account_status.rating_under(self.account, measured, now, self.factors)
        if self.polled is not None and self.health is not Rating.UNKNOWN:
            worst = quality.worst((rating, self.health), self.factors)
            source = "health" if worst is not rating else source
            rating = worst
        return replace(self, state=quality.step(self.state, rating, now, self.factors), source=source)

    def _lowered(self, now: Instant, source: str | None) -> ChannelQuality:
        """The quality with its new state if that is worse; a better one waits until the provider confirms it. `seen_at`
        stays: only the provider's own rating moves it."""
        assert self.state is not None
        after = self._step(now, source)
        if after.state is None or after.state.factor >= self.state.factor:
            return self
        return replace(after, state=replace(after.state, seen_at=self.state.seen_at))

    def news(self, now: Instant) -> dict[str, Any] | None:
        """What a new event should report, None when there is nothing that the newest event did not report already."""
        state, reported = self.current(now), self.reported or {}
        shown: dict[str, Any] = {
            "rating": state.rating.value,
            "factor": round(state.factor, 6),
            "source": self.source,
            "signs": list(self.signs),
            "holds": [shown_hold(hold) for hold in self.holds(now)],
        }
        if self.state is None and not shown["holds"]:
            return None
        small_rise = 0 <= shown["factor"] - reported.get("factor", -1) < STEP
        back_at_rating = shown["factor"] == self.factors.at(state.rating) and shown["factor"] != reported.get("factor")
        same = all(shown[key] == reported.get(key) for key in ("rating", "holds"))
        return None if same and small_rise and not back_at_rating else {**shown, "before": reported.get("rating")}


def shown_hold(hold: Hold) -> dict[str, Any]:
    """A hold as the API shows it."""
    return {
        "reason": hold.reason.value,
        "reach": hold.reach.name.lower(),
        "why": hold.why,
        "until": iso(hold.until) if hold.until is not None else None,
    }


def group_caps(config: Config, id_: str) -> list[FrequencyCap]:
    """The marketing caps of a channel's group."""
    group = config.group_of(id_)
    return [FrequencyCap(*cap) for cap in group.marketing_caps] if group is not None else []


def everywhere_caps(config: Config) -> list[FrequencyCap]:
    """The marketing caps over all groups and media together."""
    return [FrequencyCap(*cap) for cap in config.frequency.marketing_caps]


def factors_of(settings: TwilioConfig | WhatsAppConfig) -> QualityFactors:
    """The quality factors that a channel's settings give."""
    quality = settings.quality
    return QualityFactors(quality.green, quality.yellow, quality.red, quality.unknown, quality.recover_per_day)


def health_limits(settings: TwilioConfig | WhatsAppConfig) -> HealthLimits:
    """The thresholds of a channel's health, from its settings."""
    health = settings.health
    shares = {Sign.OPT_OUTS: health.opt_outs, Sign.FILTERED: health.filtered, Sign.UNREACHABLE: health.unreachable}
    return HealthLimits(health.sample, {sign: Threshold(*pair) for sign, pair in shares.items()})

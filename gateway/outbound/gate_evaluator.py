"""The gate evaluator: asks every gate about messages of one channel in one transaction, at intake and claim alike.

It reads in one go what is wider than a person (quality, templates, messaging limit) and the state of the people asked
about. It counts what the transaction itself sends, so that caps and limits hold exactly.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection

from channels.channel import Channel
from gateway.channel_health.channel_quality import everywhere_caps, group_caps
from gateway.channel_health.messaging_limit_reservations import LimitReservations, ProviderLimits
from gateway.channel_health.stream_gates import StreamGates
from gateway.config import Config, WhatsAppConfig
from gateway.consents import group_quiet_hours
from gateway.consents.addresses import identity_of
from gateway.consents.gate_facts import facts_of
from gateway.core.clock import MINUTE, Instant
from gateway.core.policy import area_codes, caps, gates, quiet_hours, sms_pumping, time_zones
from gateway.core.policy.gates import Category, GateFacts, Verdict
from gateway.store import frequency_caps, messaging_limits, person_states
from gateway.store import templates as template_store
from gateway.store.channels import ChannelRow
from gateway.store.locking import Locking

SPREAD = 15 * MINUTE
"""The messages that waited for the end of quiet hours are released over this time, in microseconds."""


class GateRequest(NamedTuple):
    """A message as the gates look at it. `key` is its id (it spreads a release), `template` what it sends."""

    key: str
    contact_id: str
    address: str
    category: str
    form: str
    reply: str | None = None
    bulk: bool = False  # of a campaign
    template: Mapping[str, Any] | None = None
    on_cap: str = "refuse"
    on_quiet_hours: str = "defer"
    keeps_quiet: bool = False  # a prompt that no person waits for


class GateEvaluator:
    """Every gate for one channel at one time. `row` is the channel's row, where it was read in this transaction."""

    def __init__(
        self, connection: Connection, config: Config, channel: Channel, now: Instant, row: ChannelRow | None = None
    ) -> None:
        self._connection = connection
        self._channel = channel
        self._now = now
        self._group = config.group_of(channel.id)
        self._settings = config.channels[channel.id]
        self._caps, self._all_caps = group_caps(config, channel.id), everywhere_caps(config)
        self._countries = config.gateway.countries
        self.stream = StreamGates(connection, config, channel.id, now, row)
        self.factor = self.stream.factor
        self.people: dict[str, person_states.PersonState] = {}
        self._group_times: dict[str, list[Instant]] = {}
        self._all_times: dict[str, list[Instant]] = {}
        self.tried: set[template_store.Key] = set()  # templates on trial that a taken message tries
        self._trying: set[template_store.Key] = set()  # those that a chosen message will try
        self._provider_limits: ProviderLimits | None = None  # None: no attempt is made, or the channel has none

    def load(
        self,
        contacts: Collection[str],
        *,
        marketing: Iterable[str] | None = None,
        committing: bool = False,
        dry: bool = False,
    ) -> None:
        """Read what is known of these people; of those of `marketing` (None: all) also what counts for caps. With
        `committing` also what an attempt needs (the pair rate and the messaging limit), and only of those whom nobody
        else has locked; with `dry` also what an attempt needs, and nothing is written."""
        locking = Locking.SKIP if committing else Locking.NONE
        self.people |= person_states.load(self._connection, contacts, self._now, on_way=committing, locking=locking)
        longest = caps.longest([*self._caps, *self._all_caps], self.factor)
        capped = set(contacts if marketing is None else marketing)
        if longest and capped:
            group = self._group.id if self._group else None
            for contact, of, at in frequency_caps.counted(self._connection, capped, self._now - longest):
                self._all_times.setdefault(contact, []).append(at)
                if of == group:
                    self._group_times.setdefault(contact, []).append(at)
        if (committing or dry) and isinstance(self._settings, WhatsAppConfig):
            self._provider_limits = ProviderLimits(
                self._connection, self._channel, self._settings, contacts, self._now,
                marketing=capped, factor=self.factor, dry=dry,
            )  # fmt: skip

    def lock_limits(self) -> None:
        """Nobody else changes who counts in the channel's messaging limits until the transaction ends."""
        if isinstance(self._settings, WhatsAppConfig):
            portfolio = self._settings.portfolio
            messaging_limits.lock(self._connection, [portfolio, messaging_limits.marketing_of(portfolio)])

    def facts(self, request: GateRequest) -> GateFacts:
        """Everything the gates look at for one message."""
        person, now = self.people[request.contact_id], self._now
        facts = facts_of(
            person,
            self._channel,
            group=self._group.id if self._group else None,
            address=request.address,
            category=self.category(request),
            reply=request.reply,
            template=request.form == "template",
            now=now,
            live=self.stream.live(request.template),
            message=request.key,
        )
        if request.reply is not None and request.keeps_quiet:
            facts = facts._replace(quiet=self._quiet_verdict(request, person))
        if self._countries and not sms_pumping.country_allowed(identity_of(request.address).value, self._countries):
            facts = facts._replace(invalid=True)
        held = self._held(request, facts)
        if facts.category is not Category.MARKETING or request.reply is not None:
            return facts._replace(held=held) if held is not None else facts
        return facts._replace(
            held=held,
            cooled_at=person.cooled_at if self._channel.capabilities.service_window else None,
            us_paused=self._us_paused(request),
            capped=self._capped(request.contact_id),
            quiet=self._quiet_verdict(request, person),
            on_cap=request.on_cap,
            on_quiet_hours=request.on_quiet_hours,
        )

    def decide(self, request: GateRequest) -> tuple[Category, Verdict | None]:
        """The category that decides, and the first gate's refusal or deferral (None: the message may go)."""
        facts = self.facts(request)
        return facts.category, gates.verdict(facts)

    def verdict(self, request: GateRequest) -> Verdict | None:
        """The first gate's refusal or deferral, None when the message may go."""
        return gates.verdict(self.facts(request))

    def verdicts(self, request: GateRequest) -> list[Verdict]:
        """Every gate's refusal or deferral."""
        return gates.verdicts(self.facts(request))

    def give_away(self, taken: Sequence[int]) -> None:
        """Count people as reached already, by limit (those of a dry run's earlier chunks, as `fresh` counted them)."""
        for limit, people in zip(self.places, taken, strict=False):  # nothing is taken before the first chunk
            limit.room -= people

    @property
    def fresh(self) -> tuple[int, ...]:
        """How many people were reached anew, by limit."""
        return tuple(limit.fresh() for limit in self.places)

    def pair_free_at(self, request: GateRequest) -> Instant:
        """When the pair rate lets one more message to this person go on this channel: now, or later."""
        if self._provider_limits is None:
            return self._now
        return self._provider_limits.pair_free_at(request.contact_id, bulk=request.bulk)

    def take(self, request: GateRequest, *, marketing: bool) -> tuple[Instant | None, Instant | None]:
        """Count a message that goes, as `marketing` or not. Returns what its row says: when it was counted for caps and
        when its person was reserved, None for neither."""
        counted = reserved = None
        if (tried := self.on_trial(request)) is not None:
            self.tried.add(tried)
        contact = request.contact_id
        if marketing:
            counted = self._now
            self._all_times.setdefault(contact, []).append(counted)
            self._group_times.setdefault(contact, []).append(counted)
        if self._provider_limits is not None:
            reserved = self._provider_limits.take(contact, in_window=self._in_window(contact), marketing=marketing)
        return counted, reserved

    def category(self, request: GateRequest) -> Category:
        """The category that decides: the stricter of the caller's and the template's."""
        return self.stream.category(request.category, request.template)

    @property
    def places(self) -> tuple[LimitReservations, ...]:
        """The messaging limits that hold here: for all messages, and for marketing. Empty where none does."""
        return () if self._provider_limits is None else self._provider_limits.of(marketing=True)

    def finds_place(self, request: GateRequest, *, marketing: bool) -> bool:
        """Whether the messaging limits have room for this message besides those that were given room before."""
        contact = request.contact_id
        if self._provider_limits is None or self._in_window(contact):
            return True
        return self._provider_limits.choose(contact, marketing=marketing)

    def on_trial(self, request: GateRequest) -> template_store.Key | None:
        """The message's template if it is on trial (one message has to try it before others follow), else None."""
        live = self.stream.live(request.template)
        if request.template is None or request.reply is not None or live is None or live[0] != gates.TRIAL:
            return None
        return self.stream.account or "", request.template["name"], template_store.locale(request.template["language"])

    def waits_for_trial(self, request: GateRequest) -> bool:
        """Whether another message of this transaction tries the template already; this one waits for its result."""
        key = self.on_trial(request)
        if key is None or key in self._trying:
            return key is not None
        self._trying.add(key)
        return False

    def caps_of(self, contact: str) -> list[tuple[str, caps.CapReport]]:
        """Each cap with its scope (`group` or `everything`), and what is used and left of it."""
        group = caps.report(self._caps, self._group_times.get(contact, ()), self.factor, self._now)
        every = caps.report(self._all_caps, self._all_times.get(contact, ()), self.factor, self._now)
        return [("group", report) for report in group] + [("everything", report) for report in every]

    # ── inside ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _in_window(self, contact: str) -> bool:
        _, until = self.people[contact].talked.get(self._channel.id, (None, None))
        return until is not None and until > self._now

    def _held(self, request: GateRequest, facts: GateFacts) -> Verdict | None:
        in_window = self._in_window(request.contact_id) or not self._channel.capabilities.service_window
        hold = self.stream.hold_of(facts.category, in_window=in_window, template=request.form == "template")
        if hold is not None:
            return Verdict(hold.reason, hold.until)
        if self._provider_limits is None or in_window:
            return None
        marketing = request.reply is None and facts.category is Category.MARKETING
        return self._provider_limits.full(request.contact_id, marketing=marketing)

    def _capped(self, contact: str) -> Verdict | None:
        if not (self._caps or self._all_caps):
            return None
        if self.factor <= 0 or caps.stops([*self._caps, *self._all_caps], self.factor):
            return None  # the hold says so
        verdicts = [
            caps.verdict(self._caps, self._group_times.get(contact, ()), self.factor, self._now),
            caps.verdict(self._all_caps, self._all_times.get(contact, ()), self.factor, self._now),
        ]
        refusals = [refusal for refusal in verdicts if refusal is not None]
        return max(refusals, key=lambda refusal: refusal.until or 0) if refusals else None

    def _us_paused(self, request: GateRequest) -> bool:
        if not isinstance(self._settings, WhatsAppConfig) or self._settings.us_marketing:
            return False
        return area_codes.is_us_number(request.address)

    def _quiet_verdict(self, request: GateRequest, person: person_states.PersonState) -> Verdict | None:
        if not group_quiet_hours.kept(self._group):
            return None
        value = identity_of(request.address).value
        hours = group_quiet_hours.hours(self._group, value)
        if hours is None:
            return None
        refusal = quiet_hours.verdict(self._now, time_zones.zones_of(value, person.timezone), hours)
        if refusal is None or refusal.until is None:
            return refusal
        return Verdict(refusal.reason, quiet_hours.release(refusal.until, request.key, SPREAD))

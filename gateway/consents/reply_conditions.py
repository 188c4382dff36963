"""What of the world around a person decides about the reply to a signal: pauses, quiet hours, budgets, and whether a
prompt can get to them at all.

`gateway.core.consent` decides by these terms; here they are read, and the prompts that forms cause are counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy import Connection

from channels.channel import Channel
from gateway.config import Config, GroupConfig
from gateway.consents.addresses import identity_of
from gateway.consents.auto_replies import AutoReplies, ReplyAddress
from gateway.consents.gate_facts import facts_of
from gateway.consents.prompt_budget import PromptBudgets
from gateway.core.clock import DAY, Instant
from gateway.core.consent.states import (
    Consent,
    Decision,
    NoEffectReason,
    PromptBudget,
    Reply,
    ReplyTerms,
    Signal,
    State,
)
from gateway.core.consent.transitions import asks
from gateway.core.ids import new_id
from gateway.core.policy import gates, sms_pumping
from gateway.store import channels as channel_store
from gateway.store import events as event_store
from gateway.store import person_states

FOR_GOOD = 365 * DAY
"""A pause that lasts so long has no end that anybody knows."""


class ReplyConditions:
    """The terms of the replies of one transaction."""

    def __init__(
        self, connection: Connection, config: Config, channels: Mapping[str, Channel], replies: AutoReplies,
        now: Instant,
    ) -> None:  # fmt: skip
        self._connection = connection
        self._config = config
        self._channels = channels
        self._replies = replies
        self._now = now
        self._pauses: dict[str, Instant | None] = {}
        self._budgets = PromptBudgets(connection, config, now)

    def meet(self, signals: Iterable[tuple[Signal, ReplyAddress]]) -> None:
        """Read at once what the terms of all these signals need."""
        self._budgets.meet(
            [
                (identity_of(place.address).value, signal.evidence.get("ip"))
                for signal, place in signals
                if sms_pumping.guarded(signal.source, signal.evidence.get("ip"))
            ]
        )

    def terms(
        self, person: person_states.PersonState, consent: Consent, group: GroupConfig, signal: Signal,
        place: ReplyAddress,
    ) -> ReplyTerms:  # fmt: skip
        """What decides about the reply to a signal of this person."""
        terms = ReplyTerms(prompt=new_id(self._now), replies=_counted(person.replies.get(place.channel, ()), consent))
        if not asks(signal, group.rules, consent.state):
            return terms
        number, visitor = identity_of(place.address).value, signal.evidence.get("ip")
        quiet = self._replies.quiet_until(person, group, signal, place)
        paused = self._paused_until(place.channel)
        known = [at for at in (quiet, paused) if at is not None]
        held, budgets = False, tuple[PromptBudget, ...]()
        if sms_pumping.guarded(signal.source, visitor):
            held, budgets = self._budgets.terms(group.id, place.channel, number, visitor)
        return replace(
            terms,
            prompt_at=None if not known or max(known) > self._now + FOR_GOOD else max(known),
            quiet_until=quiet,
            waits=bool(known),
            reachable=self._reachable(person, group, signal, consent, place),
            premium=sms_pumping.premium_rate(number),
            held=held,
            budgets=budgets,
        )

    def count_prompt(
        self, contact: str, group: GroupConfig, signal: Signal, place: ReplyAddress, decision: Decision,
        terms: ReplyTerms,
    ) -> list[event_store.Event]:  # fmt: skip
        """Count a prompt that a form caused, and hold such prompts where they are more than their budget: the events
        that say so."""
        number, visitor = identity_of(place.address).value, signal.evidence.get("ip")
        if not sms_pumping.guarded(signal.source, visitor):
            return []
        if decision.reply is Reply.PROMPT:
            self._budgets.count(group.id, place.channel, contact, number, visitor)
        elif decision.why == NoEffectReason.PROMPT_BUDGET:
            return self._budgets.hold(group, place.channel, terms.budgets)
        return []

    def save(self) -> None:
        """Write which prompts forms caused. Once, at the end of the transaction."""
        self._budgets.save()

    def _paused_until(self, channel: str) -> Instant | None:
        if channel not in self._pauses:
            line = channel_store.get(self._connection, channel) if channel in self._channels else None
            until = line.paused_until if line is not None else None
            self._pauses[channel] = until if until is not None and until > self._now else None
        return self._pauses[channel]

    def _reachable(
        self,
        person: person_states.PersonState,
        group: GroupConfig,
        signal: Signal,
        consent: Consent,
        place: ReplyAddress,
    ) -> bool:
        """Whether a prompt can get to a person at all."""
        channel = self._channels.get(place.channel)
        if channel is None or self._replies.text(person, group, Reply.PROMPT, place) is None:
            return False
        countries = self._config.gateway.countries
        if countries and not sms_pumping.country_allowed(identity_of(place.address).value, countries):
            return False
        facts = facts_of(
            person, channel, group=group.id, address=place.address, category=gates.Category.UTILITY,
            reply=Reply.PROMPT, template=self._replies.prompts_by_template(person, group, place), now=self._now,
        )  # fmt: skip
        pending = replace(consent, state=State.PENDING)
        refusal = gates.verdict(facts._replace(consent=pending, blocked=facts.blocked and not signal.unblocks))
        return refusal is None or refusal.until is not None


def _counted(replies: Iterable[person_states.SentReply], consent: Consent) -> tuple[tuple[Instant, str], ...]:
    """The automatic replies that count: not those that wait and are withdrawn by what the consent is now."""
    asked_for = {prompt.id for prompt in consent.open}
    return tuple((at, name) for at, name, waits in replies if not waits or name != Reply.PROMPT or waits in asked_for)

"""The consents of one transaction: signals go in, and all that follows from them is written in one go.

A person's signals of one batch are decided in their order over one state in memory; the last state and every ledger
entry are written. What a stop makes forbidden among the waiting messages is refused in the same transaction, and the
automatic replies go into the same outbox as everything else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from channels.channel import Channel
from gateway.config import Config, GroupConfig
from gateway.consents.auto_replies import AutoReplies, ReplyAddress
from gateway.consents.consent_records import changed_event, ledger_entry, merged_entry
from gateway.consents.gate_facts import consent_in, verdict_on
from gateway.consents.health_signs import HealthSigns
from gateway.consents.reply_conditions import ReplyConditions
from gateway.core.clock import Instant
from gateway.core.consent.decide import STOPS, decide, elsewhere
from gateway.core.consent.effective import brought_back, lapsed, marketing, settles, silent
from gateway.core.consent.states import (
    ASKS,
    EVERYWHERE,
    BlockChange,
    Consent,
    Decision,
    GroupRules,
    Kind,
    ReplyTerms,
    Signal,
    SignalSource,
    SignalTime,
    State,
)
from gateway.core.message_status import MessageStatus
from gateway.core.policy import gates
from gateway.runtime.recent_stops import BEGIN_WITHIN, CommitEffects, RecentStop, stops_anew, stops_of
from gateway.store import carrier_blocks, inbox, outbox, person_states, waiting_messages
from gateway.store import consents as consent_store
from gateway.store import conversations as conversation_store
from gateway.store import events as event_store
from gateway.store import ledger as ledger_store
from gateway.store import recipients as recipient_store
from gateway.store.locking import Locking
from gateway.store.outbox import NewMessage
from gateway.store.status_changes import StatusChange, apply_status_changes
from gateway.store.stored_messages import StoredMessage

NO_RULES = GroupRules(double_opt_in=True, confirm_within=0)
"""For signals that no setting of a group decides."""
SAID_AGAIN = STOPS | {Kind.LIKELY}
"""The signals by which something stands still that stood still already, or is held until more is known."""


class ConsentUnit:
    """Reads the state of the people of a batch once, applies their signals, writes once."""

    def __init__(
        self, connection: Connection, config: Config, channels: Mapping[str, Channel], now: Instant, node: str
    ) -> None:
        self.connection = connection
        self.config = config
        self.channels = channels
        self.now = now
        self.node = node
        self.people: dict[str, person_states.PersonState] = {}
        self._consents: dict[tuple[str, str], Consent] = {}
        self._drafts: list[ledger_store.LedgerDraft] = []
        self._replies = AutoReplies(config, channels, now)
        self._conditions = ReplyConditions(connection, config, channels, self._replies, now)
        self._review: set[str] = set()
        self._blocks: dict[tuple[str, str], tuple[Instant, str] | None] = {}
        self._languages: set[str] = set()  # contacts whose language changed
        self.talked: dict[tuple[str, str], tuple[Instant | None, Instant | None]] = {}
        self._events: list[event_store.Event] = []
        self.signs = HealthSigns(config)
        self._stops: list[RecentStop] = []
        self._answered: set[tuple[str, str]] = set()
        self._likely: set[str] = set()
        self._settled: dict[tuple[str, str], str] = {}
        """(contact, group) → how their likely requests to stop were settled"""
        self._strangers: set[str] = set()  # to whom nothing was ever sent: nothing waits, nothing is on its way
        self._known_stops: list[RecentStop] = []  # what the dispatcher hears besides: older stops again, and holds

    def load(self, contacts: Iterable[str], *, with_replies: bool = True) -> None:
        """Read the state of these contacts. Once per transaction, before any signal. What a clock wrote that has been
        put back since is stored anew, so that from now on it gets older."""
        wanted = set(contacts) - self.people.keys()
        if not wanted:
            return
        self.people |= person_states.load(self.connection, wanted, self.now, replies=with_replies, locking=Locking.WAIT)
        for contact in sorted(wanted):
            for group, stored in [*self.people[contact].consents.items()]:
                if (consent := brought_back(stored, self.now)) is not stored:
                    self._bring_back(contact, group, consent)

    def meet(self, signals: Iterable[tuple[Signal, ReplyAddress]]) -> None:
        """Read at once what the replies to all these signals depend on, so that each need not ask for itself."""
        self._conditions.meet(signals)

    def consent(self, contact: str, group: str | None) -> Consent:
        """A contact's consent as it stands now, this batch's signals included."""
        return consent_in(self.people[contact], group, self.now)

    def apply(
        self, contact: str, group: GroupConfig, signal: Signal, place: ReplyAddress, *, shown: str | None = None,
        everywhere: bool = False,
    ) -> Decision:  # fmt: skip
        """Apply one signal to a contact's consent in a group. `shown` is what the person was shown with it. A stop that
        is meant for every group (`everywhere`) is one in the others too, also in those that are added later."""
        self.end_window(contact, group.id)
        terms = self._conditions.terms(self.people[contact], self.consent(contact, group.id), group, signal, place)
        decision = self._decide(contact, group.id, signal, place, group.rules, terms)
        if decision.block is not None:
            self._block(contact, place.channel, decision.block, signal)
        if decision.reply is not None:
            person = self.people[contact]
            self._replies.draft(person, group, decision.reply, signal, place, terms.prompt, terms.quiet_until)
        self._events += self._conditions.count_prompt(contact, group, signal, place, decision, terms)
        self._record(contact, group.id, signal, decision, place, shown)
        if everywhere:
            others = (other for other in (*self.config.groups, EVERYWHERE) if other != group.id)
            self._spread(contact, [(other, signal) for other in others], place, shown)
        elif decision.everywhere:
            self._spread(contact, elsewhere(signal, group.id, self.config.groups), place, None)
        return decision

    def handed_over(self, message: StoredMessage, shown: str) -> None:
        """The attempt to send a prompt or question is committed: its time begins, and the ledger says what the person
        is shown. Its contact must be loaded."""
        group, asked = self.config.groups.get(message.group_id or ""), ASKS.get(message.reply or "")
        if group is not None and asked is not None:
            evidence = {"message": message.id}
            signal = Signal(
                asked.sent, SignalTime(self.now), SignalSource.GATEWAY, prompt=message.id, evidence=evidence
            )
            self.apply(message.contact_id, group, signal, ReplyAddress(message.channel, message.address), shown=shown)

    def end_window(self, contact: str, group: str) -> None:
        """Write down that a confirmation window has ended, or the time to answer a question, if it has."""
        stored = self.people[contact].consents.get(group)
        place = ReplyAddress("", "")
        if stored is not None and lapsed(stored, self.now):
            signal = Signal(Kind.WINDOW_ENDED, SignalTime(self.now), SignalSource.GATEWAY)
            decision = decide(stored, signal, NO_RULES, self.now)
            stored = decision.consent
            self.set_consent(contact, group, stored)
            self._review.add(contact)
            self._record(contact, group, signal, decision, place, None)
        if stored is not None and silent(stored, self.now):
            signal = Signal(Kind.HOLD_ENDED, SignalTime(self.now), SignalSource.GATEWAY)
            decision = decide(stored, signal, NO_RULES, self.now)
            self.set_consent(contact, group, decision.consent)
            self._follow(contact, group, stored, decision, signal, place)
            self._record(contact, group, signal, decision, place, None)

    def add_contact(self, contact: str) -> None:
        """A contact that was never seen before."""
        self.people[contact] = person_states.PersonState(contact)
        self._strangers.add(contact)

    def set_conversation(self, contact: str, channel: str, answerable: Instant | None, window: Instant | None) -> None:
        """They wrote on a channel: when it was something that may be answered, and until when the service window is
        open. The later times hold."""
        person = self.people[contact]
        before = person.talked.get(channel, (None, None))
        times = (_latest(before[0], answerable), _latest(before[1], window))
        if times != before:
            person.talked[channel] = times
            self.talked[contact, channel] = times

    def merge_into(self, gone: str, into: str) -> None:
        """Whatever this transaction holds of one contact is the other's."""
        for kept in (self._consents, self.talked):
            for key in [key for key in kept if key[0] == gone]:
                del kept[key]
        for block in [key for key in self._blocks if key[1] == gone]:
            del self._blocks[block]
        self._languages.discard(gone)
        self._drafts.append(merged_entry(gone, into, self.now))
        self._answered = {(into if contact == gone else contact, channel) for contact, channel in self._answered}
        drafts = self._replies.drafts
        self._replies.drafts = [
            replace(draft, contact_id=into) if draft.contact_id == gone else draft for draft in drafts
        ]
        self._stops += [replace(stop, contact_id=into) for stop in self._stops if stop.contact_id == gone]
        self.repeat_stops(into, gone)

    def repeat_stops(self, contact: str, *others: str) -> None:
        """Tell the dispatcher again of every stop that stands for a contact, and look again at what waits for them: it
        may have been another's. `others` are contacts under whose ids messages to them may be on their way."""
        self._strangers.discard(contact)
        for id_ in (contact, *others):
            for group, consent in self.people[contact].consents.items():
                self._known_stops += stops_of(id_, group, consent)
        self._review.add(contact)

    def note_reply(self, contact: str, channel: str) -> None:
        """They wrote something on a channel that is neither word nor command: it may answer a campaign."""
        self._answered.add((contact, channel))

    def note_likely(self, contact: str) -> None:
        """They wrote what may be a request to stop: how it is settled is noted with the message."""
        self._likely.add(contact)

    def set_language(self, contact: str, language: str) -> None:
        """Remember the language of a contact's keyword."""
        if self.people[contact].language != language:
            self.people[contact].language = language
            self._languages.add(contact)

    def block(self, contact: str, channel: str, code: str) -> None:
        """The carrier blocks this channel to this contact."""
        person = self.people[contact]
        if channel not in person.blocked:
            person.blocked[channel] = code
            self._blocks[channel, contact] = (self.now, code)
            self._stops.append(RecentStop(contact, None, gates.Reason.PROVIDER_BLOCKED, channel=channel))
            self._review.add(contact)

    def save(self, more: Sequence[event_store.Event] = ()) -> CommitEffects:
        """Write everything; what waits and may not go out any more is refused. Once, at the end of the transaction.
        `more` are events that follow those of the changes."""
        replies = self._checked_replies()
        if to_review := self._review - self._strangers:
            self.review(to_review)
        consents = consent_store.save(self.connection, self._consents)
        carrier_blocks.lift(self.connection, sorted(self._blocks))
        carrier_blocks.add(
            self.connection,
            [(channel, contact, *block) for (channel, contact), block in sorted(self._blocks.items()) if block],
        )
        changed = ledger_store.ChangedRows(consents, {contact for _, contact in self._blocks}, self._languages)
        ledger_store.append(self.connection, self._drafts, self.people, self.now, changed)
        conversation_store.save(self.connection, self.talked)
        self._note_answers()
        outbox.add(self.connection, replies, self.node)
        self._conditions.save()
        self.signs.save(self.connection, self.now, self.node, self._strangers)
        inbox.settle(self.connection, self._settled_messages())
        event_store.add(self.connection, [*self._events, *more])
        effects = CommitEffects([*self._stops, *self._known_stops], {reply.channel for reply in replies})
        effects.replies = [(reply.id, reply.channel) for reply in replies]
        stopped = {stop.contact_id for stop in effects.stops} - self._strangers
        effects.waits = waiting_messages.may_begin(self.connection, stopped, self.now - BEGIN_WITHIN, but_by=self.node)
        return effects

    def _settled_messages(self) -> list[tuple[str, str, str]]:
        """(contact, channel, how): the channels on which likely requests to stop are settled."""
        return sorted(
            (contact, channel, how)
            for (contact, group), how in self._settled.items()
            if contact not in self._strangers or contact in self._likely
            for channel in (self.config.groups[group].channels if group in self.config.groups else ())
        )

    def _note_answers(self) -> None:
        """Attribute opt-outs and replies to the campaigns that they answer."""
        strangers = self._strangers
        gone = [(s.contact_id, s.group) for s in self._stops if s.channel is None and s.contact_id not in strangers]
        answered = [(contact, channel) for contact, channel in self._answered if contact not in strangers]
        recipient_store.note_answers(self.connection, gone, answered, self.now, self.node)

    def review(self, contacts: Iterable[str]) -> None:
        """Look again at what waits for these contacts, and refuse what no gate lets pass any more; a prompt among it
        leaves nobody pending. Before the consents are written."""
        status_changes = []
        for row in waiting_messages.to_contacts(self.connection, contacts):
            verdict = self._verdict(row)
            if verdict is not None and verdict.until is None:
                status_changes.append(StatusChange(row, MessageStatus.REFUSED, reason=verdict.reason))
                self._end_prompt(row, verdict.reason)
        apply_status_changes(self.connection, status_changes, self.now, self.node)

    # ── inside ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _decide(
        self, contact: str, group: str, signal: Signal, place: ReplyAddress, rules: GroupRules, terms: ReplyTerms
    ) -> Decision:
        before = self.consent(contact, group)
        decision = decide(before, signal, rules, self.now, terms)
        if decision.consent != before:
            self.set_consent(contact, group, decision.consent)
        self._follow(contact, group, before, decision, signal, place)
        return decision

    def _follow(
        self, contact: str, group: str, before: Consent, decision: Decision, signal: Signal, place: ReplyAddress
    ) -> None:
        """What follows from a decision for what waits, what is on its way, and those who are told."""
        after = decision.consent
        if stops_anew(before, after):
            self._stops += stops_of(contact, group, after)
        elif signal.kind in SAID_AGAIN and (stands := stops_of(contact, group, after)):
            # Said again: what answers them stops, and the first may not be answered yet. Or held, which is no opt-out.
            self._known_stops += stands
            self._review.add(contact)
        if _asking(before) - _asking(after):
            self._review.add(contact)  # a prompt or question that waits is withdrawn
        self.signs.note(contact, group, before, after, signal.source, place.channel)
        if after.state is not before.state or marketing(after) != marketing(before):
            if after.state in (State.UNSUBSCRIBED, State.UNKNOWN) or marketing(after) != "allowed":
                self._review.add(contact)
            self._events.append(changed_event(contact, group, before, after, signal, place, self.now))
        if settles(before, after, signal):
            self._settled[contact, group] = f"{after.state.value}, marketing {marketing(after)}: {signal.kind.value}"

    def _spread(
        self, contact: str, stops: Iterable[tuple[str, Signal]], place: ReplyAddress, shown: str | None
    ) -> None:
        """Apply a stop in one group to others: (group, signal)."""
        for other, stop in stops:
            self.end_window(contact, other)
            rules = self.config.groups[other].rules if other in self.config.groups else NO_RULES
            decision = self._decide(contact, other, stop, place, rules, ReplyTerms())
            self._record(contact, other, stop, decision, place, shown)

    def set_consent(self, contact: str, group: str, consent: Consent) -> None:
        """A contact's consent is this now."""
        self.people[contact].consents[group] = consent
        self._consents[contact, group] = consent

    def record_identity_change(
        self, contact: str, group: str, event: str, evidence: Mapping[str, object], why: str | None = None
    ) -> None:
        """A ledger entry about who is who, and why."""
        signal = Signal(Kind.OTHER, SignalTime(self.now), SignalSource.PROVIDER, evidence=evidence)
        decision = Decision(consent=self.people[contact].consents[group], event=event, effect=True, why=why)
        self._record(contact, group, signal, decision, ReplyAddress("", ""), None)

    def _bring_back(self, contact: str, group: str, consent: Consent) -> None:
        self.set_consent(contact, group, consent)
        signal = Signal(Kind.OTHER, SignalTime(self.now), SignalSource.GATEWAY)
        decision = Decision(consent=consent, event=ledger_store.UPDATED, effect=True, why="the clock was put back")
        self._record(contact, group, signal, decision, ReplyAddress("", ""), None)

    def _block(self, contact: str, channel: str, block: BlockChange, signal: Signal) -> None:
        if block is BlockChange.SET:
            self.block(contact, channel, str(signal.evidence.get("code", "carrier")))
        elif self.people[contact].blocked.pop(channel, None) is not None:
            self._blocks[channel, contact] = None

    def _record(
        self, contact: str, group: str, signal: Signal, decision: Decision, place: ReplyAddress, shown: str | None
    ) -> None:
        if decision.event is not None:
            self._drafts.append(ledger_entry(contact, group, signal, decision, place, shown, self.now))

    def _checked_replies(self) -> list[NewMessage]:
        """The replies as they go into the outbox; a prompt that cannot go out leaves nobody pending."""
        ready = []
        for reply in self._replies.drafts:
            refusal = self._verdict(reply)
            if refusal is None or refusal.until is not None:
                ready.append(reply)
                continue
            ready.append(replace(reply, status=MessageStatus.REFUSED, reason=refusal.reason))
            self._end_prompt(reply, refusal.reason)
        return ready

    def _end_prompt(self, message: NewMessage | StoredMessage, why: str) -> None:
        """A prompt or question was refused before it went out, if it is one: a prompt makes nobody pending, and what a
        question would have settled is left to a human."""
        group, asked = self.config.groups.get(message.group_id or ""), ASKS.get(message.reply or "")
        if asked is not None and group is not None:
            failed = Signal(
                asked.failed, SignalTime(self.now), SignalSource.GATEWAY, prompt=message.id, evidence={"why": why}
            )
            self.apply(message.contact_id, group, failed, ReplyAddress(message.channel, message.address))

    def _verdict(self, message: NewMessage | StoredMessage) -> gates.Verdict | None:
        if message.channel not in self.channels:
            return None
        return verdict_on(message, self.people[message.contact_id], self.channels[message.channel], self.now)


def _asking(consent: Consent) -> set[str]:
    """The ids of the prompts and the question that a consent waits for."""
    asking = {prompt.id for prompt in consent.open}
    return asking | {consent.hold.question} if consent.hold is not None and consent.hold.question else asking


def _latest(one: Instant | None, other: Instant | None) -> Instant | None:
    if one is None or other is None:
        return other if one is None else one
    return max(one, other)

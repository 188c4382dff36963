"""How a decision about a consent is written down: the ledger entry, and the event for the application."""

from __future__ import annotations

from gateway.consents.auto_replies import ReplyAddress
from gateway.core.clock import Instant
from gateway.core.consent.effective import marketing
from gateway.core.consent.ledger_state import BECAME, INTO, NO_GROUP
from gateway.core.consent.states import Consent, Decision, Signal, SignalSource
from gateway.core.event_types import EventType
from gateway.store import events as event_store
from gateway.store import ledger as ledger_store


def ledger_entry(
    contact: str, group: str, signal: Signal, decision: Decision, place: ReplyAddress, shown: str | None, now: Instant
) -> ledger_store.LedgerDraft:
    """The entry of a decision that is recorded. `shown` is what the person was shown with the signal."""
    payload: dict[str, object] = {
        "event": decision.event,
        "effect": decision.effect,
        "why": decision.why,
        "group": group,
        "channel": place.channel or None,
        "address": place.address or None,
        "state": decision.consent.state.value,
        "marketing": marketing(decision.consent),
        "signal": signal.kind.value,
        "source": signal.source.value,
        "received_at": signal.at.received,
        "provider_at": signal.at.provider,
        "evidence": dict(signal.evidence),
        "shown": shown,
        "block": decision.block.value if decision.block else None,
    }
    return ledger_store.LedgerDraft(contact, group, now, payload)


def merged_entry(gone: str, into: str, now: Instant) -> ledger_store.LedgerDraft:
    """The last entry of a contact that proved to be another one."""
    source = SignalSource.PROVIDER.value
    payload = {"event": BECAME, "effect": True, "group": NO_GROUP, "source": source, INTO: into}
    return ledger_store.LedgerDraft(gone, NO_GROUP, now, payload)


def changed_event(
    contact: str, group: str, before: Consent, after: Consent, signal: Signal, place: ReplyAddress, now: Instant
) -> event_store.Event:
    """The event of a consent that changed."""
    payload = {
        "group": group,
        "address": place.address or None,
        "channel": place.channel or None,
        "state": after.state.value,
        "before": before.state.value,
        "marketing": marketing(after),
        "signal": signal.kind.value,
        "source": signal.source.value,
    }
    return event_store.Event(EventType.CONSENT_CHANGED, now, contact, payload)

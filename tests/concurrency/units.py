"""Which unit of the gateway each step of the model stands for: (module, function or method)."""

from __future__ import annotations

from collections.abc import Mapping

_DISPATCHER, _RESULTS = "gateway.outbound.dispatcher", "gateway.outbound.results"
_CONSENT, _WAITING = "gateway.consents.unit_of_work", "gateway.store.waiting_messages"
_NODES, _CLAIM = "gateway.store.nodes", "gateway.outbound.claim"

UNITS: Mapping[str, tuple[str, str]] = {
    "round": (_DISPATCHER, "Dispatcher._round"),  # takes the stamp
    "read the clock": (_DISPATCHER, "Dispatcher._claim"),  # `began`, once the channel is locked
    "ask for the lease": (_NODES, "may_claim"),
    "lock what is due": (_WAITING, "due"),
    "lock the person": ("gateway.outbound.claim_selection", "load_people"),  # leaves out whom others have locked
    "read consent": ("gateway.store.person_states", "load"),  # statements behind the one that locks
    "look again": ("gateway.store.person_states", "load"),
    "commit the claim": (_CLAIM, "_write"),
    "a stop came": ("gateway.runtime.recent_stops", "RecentStops.against"),
    "too late": (_DISPATCHER, "Dispatcher._attempt"),
    "begin, not taken": (_DISPATCHER, "Dispatcher._send"),
    "begin, accepted": (_DISPATCHER, "Dispatcher._send"),
    "begin, no answer": (_DISPATCHER, "Dispatcher._send"),
    "settle": (_RESULTS, "Results.unit"),
    "settle unheard": (_RESULTS, "Results.put"),  # stores it once more
    "lock the person to stop": (_CONSENT, "ConsentUnit.load"),
    "lock what waits": (_CONSENT, "ConsentUnit.review"),
    "look elsewhere": (_WAITING, "may_begin"),
    "commit the stop": ("gateway.inbound.handler", "Inbound.unit"),
    "remember the stop": ("gateway.runtime.context", "Context.committed"),
    "answer the stop": ("gateway.runtime.batcher", "Batcher.hold"),
    "find it known": ("gateway.store.inbox", "known"),
    "commit nothing": ("gateway.inbound.handler", "Inbound.unit"),
    "take a message in": ("gateway.outbound.submit", "Submit.unit"),
    "renew the lease": (_NODES, "renew"),
    "lock who is gone": (_NODES, "remove_expired"),
    "remove who is gone": (_NODES, "remove"),
    "sweep": ("gateway.housekeeping.sweep", "Sweep._mark_unknown"),
}
"""By the step's name."""

EVENTS = frozenset({"half a second passes", "a lease runs out", "a node dies"})
"""Steps that are nobody's."""

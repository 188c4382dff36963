"""Small populations, whose interleavings are all explored: enough of each kind for two of them to meet."""

from __future__ import annotations

from collections.abc import Mapping

from tests.concurrency.state import Message, Node, Person, Process, State

A, B = 0, 1

SCENARIOS: Mapping[str, State] = {
    # a stop at a node while both send; one message waits, one is taken in meanwhile
    "stop": State(
        messages=(Message(), Message(there=False)),
        people=(Person(),),
        nodes=(Node(), Node()),
        processes=(Process("claim", A), Process("claim", B), Process("stop", A), Process("intake", B)),
    ),
    # the same webhook at both nodes
    "stop again": State(
        messages=(Message(),),
        people=(Person(),),
        nodes=(Node(), Node()),
        processes=(Process("claim", A), Process("claim", B), Process("stop", A), Process("stop again", B)),
    ),
    # two stops by one person, said at both nodes
    "two stops": State(
        messages=(Message(),),
        people=(Person(),),
        nodes=(Node(), Node()),
        processes=(Process("claim", A), Process("claim", B), Process("stop", A), Process("stop", B)),
    ),
    # a node falls silent, is removed, and comes back or dies; its messages are looked after by the other
    "lease": State(
        messages=(Message(),),
        people=(Person(),),
        nodes=(Node(), Node()),
        processes=(
            Process("claim", A, rounds=2), Process("claim", B), Process("renew", A), Process("remove", B),
            Process("sweep", B),
        ),
        expires=frozenset({A}),
        dies=frozenset({A}),
    ),
    # a node falls silent while a stop comes in at the other
    "lease and stop": State(
        messages=(Message(),),
        people=(Person(),),
        nodes=(Node(), Node()),
        processes=(Process("claim", A), Process("stop", B), Process("remove", B), Process("sweep", B)),
        expires=frozenset({A}),
        dies=frozenset({A}),
    ),
    # results that are stored, unheard, and stored once more behind the next attempt
    "results": State(
        messages=(Message(),),
        people=(Person(),),
        nodes=(Node(), Node()),
        processes=(Process("claim", A, rounds=2), Process("claim", B, rounds=2)),
    ),
    # three messages to two people, two of them to one
    "people": State(
        messages=(Message(0), Message(0), Message(1)),
        people=(Person(), Person()),
        nodes=(Node(), Node()),
        processes=(Process("claim", A), Process("claim", B), Process("stop", B, person=1)),
    ),
}  # fmt: skip
"""By what each is about."""

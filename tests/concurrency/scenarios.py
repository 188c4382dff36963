"""Small populations, whose interleavings are all explored: enough of each kind for two of them to meet."""

from __future__ import annotations

from collections.abc import Mapping

from tests.concurrency.state import Message, Node, Person, Process, State

A, B = 0, 1
BOTH = (Node(), Node())


def one_message(*processes: Process, there: bool = True, silent: bool = False) -> State:
    """A message to a person; `silent`: the lease of the first node may run out, and it may die."""
    of_silent = (A,) if silent else ()
    return State((Message(there=there),), (Person(),), BOTH, processes, expires=of_silent, dies=of_silent)


SCENARIOS: Mapping[str, State] = {
    "stop while both send": one_message(Process("claim", A), Process("claim", B), Process("stop", A)),
    "stop while a message is taken in": one_message(
        Process("claim", B), Process("stop", A), Process("intake", B), there=False
    ),
    "one stop at both nodes": one_message(Process("claim", A), Process("stop", A), Process("stop again", B)),
    "one stop at both nodes, the second sends": one_message(
        Process("claim", B), Process("stop", A), Process("stop again", B)
    ),
    "two stops": one_message(Process("claim", A), Process("stop", A), Process("stop", B)),
    "a node falls silent": one_message(
        Process("claim", A), Process("claim", B), Process("renew", A), Process("remove", B), Process("sweep", B),
        silent=True,
    ),
    "a node falls silent, and claims again": one_message(
        Process("claim", A, rounds=2), Process("remove", B), Process("sweep", B), silent=True
    ),
    "a node falls silent, and a stop comes": one_message(
        Process("claim", A), Process("stop", B), Process("remove", B), Process("sweep", B), silent=True
    ),
    "results are stored again": one_message(Process("claim", A, rounds=2), Process("claim", B)),
    "three messages to two people": State(
        (Message(0), Message(0), Message(1)), (Person(), Person()), BOTH, (Process("claim", A), Process("claim", B))
    ),
    "a stop of one of two people": State(
        (Message(0), Message(1)), (Person(), Person()), BOTH, (Process("claim", B), Process("stop", A, person=1))
    ),
}  # fmt: skip
"""By what each is about."""

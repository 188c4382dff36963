"""The state of the model: what the database holds (rows and locks), what each node holds in memory, and what is known
of the outside (what the provider took, which stops were answered). Tuples all through: they are compared by the
hundred thousand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

from gateway.core.message_status import MessageStatus

QUEUED, SENDING = MessageStatus.QUEUED.value, MessageStatus.SENDING.value
ACCEPTED, UNKNOWN, REFUSED = MessageStatus.ACCEPTED.value, MessageStatus.UNKNOWN.value, MessageStatus.REFUSED.value


class Message(NamedTuple):
    """A row of `messages`, and how often the provider took it. `claim` is which claim is its newest: (process, number);
    `there` is false until it is put into the outbox."""

    person: int = 0
    status: str = QUEUED
    claim: tuple[int, int] | None = None
    attempts: int = 0
    lock: int | None = None  # the process that has it locked
    taken: int = 0
    there: bool = True


class Person(NamedTuple):
    """A contact with one consent, and whether a stop was answered."""

    stopped: bool = False
    lock: int | None = None
    answered: bool = False


class Node(NamedTuple):
    """A process, and its row in `nodes`: `shared` are the claims that keep it there, `lock` is whoever removes it.
    `stops` are the recent stops in its memory, in their order."""

    alive: bool = True
    registered: bool = True
    lease: bool = True
    shared: tuple[int, ...] = ()
    lock: int | None = None
    stops: tuple[int, ...] = ()


class Result(NamedTuple):
    """What came of an attempt, not stored yet: `outcome` is `accepted`, `no answer`, or one of `UNSENT`. `repeats` is
    how often the answer to its commit may still be lost."""

    message: int
    outcome: str
    attempts: int
    claim: tuple[int, int]
    repeats: int = 1


UNSENT = frozenset({"not taken", "late", "stopped"})
"""Outcomes after which the provider certainly does not have the message."""


class Process(NamedTuple):
    """Where a process is, and what it holds between its steps. `late` is true once half a second passed since it last
    began to count; `number` is how many claims it made, or which node it removes."""

    kind: str
    node: int = 0
    at: str = "begin"
    person: int = 0
    rounds: int = 1
    stamp: int = 0
    number: int = 0
    late: bool = False
    seen: bool = False
    waits: bool = False
    message: int | None = None
    messages: tuple[int, ...] = ()
    attempts: int = 0
    results: tuple[Result, ...] = ()


@dataclass(frozen=True, slots=True)
class Guards:
    """What protects the invariants, each of which a variant may leave out."""

    person_locked: bool = True  # a claim locks the person before it reads the consent
    looks_again: bool = True  # a claim looks for what is being sent to a person once it has the person's lock
    lease_locked: bool = True  # a claim locks its node's row
    lease_asked: bool = True  # a claim asks whether its node is there, with a lease
    lease_spares: bool = True  # the lease that it asks for lasts longer than an attempt may wait to begin
    answer_waits: bool = True  # a stop's answer waits for what other nodes may begin
    repeated_waits: bool = True  # and so does the answer to the same stop at another node
    remembers_stops: bool = True  # a node asks its recent stops right before it begins
    begins_in_time: bool = True  # within half a second, or not at all
    tied_to_claim: bool = True  # what puts a message back is of its newest claim
    tied_to_attempt: bool = True  # a result is of the message's newest attempt
    only_from_sending: bool = True  # nothing puts a message back that is unknown
    unknown_when_lost: bool = True  # what a node that is gone was sending is unknown, and does not go back


class State(NamedTuple):
    """All of it. `timers` are the processes that count half a second, who began first before the others: a claim since
    its clock reading, a stop since its commit. `expires` are the nodes whose lease may still run out, `dies` those that
    may still be killed, `broken` is what went wrong."""

    messages: tuple[Message, ...]
    people: tuple[Person, ...]
    nodes: tuple[Node, ...]
    processes: tuple[Process, ...]
    timers: tuple[int, ...] = ()
    expires: tuple[int, ...] = ()
    dies: tuple[int, ...] = ()
    broken: str | None = None

    def message(self, i: int, **changed: Any) -> State:
        """With a message changed."""
        return self._replace(messages=_changed(self.messages, i, changed))

    def person(self, i: int, **changed: Any) -> State:
        """With a person changed."""
        return self._replace(people=_changed(self.people, i, changed))

    def node(self, i: int, **changed: Any) -> State:
        """With a node changed."""
        return self._replace(nodes=_changed(self.nodes, i, changed))

    def process(self, i: int, **changed: Any) -> State:
        """With a process changed."""
        return self._replace(processes=_changed(self.processes, i, changed))

    def counting(self, process: int) -> State:
        """A process begins to count half a second."""
        return self.process(process, late=False)._replace(timers=(*self._timers_without(process), process))

    def unlocked(self, process: int) -> State:
        """Without the locks of a process: its transaction is over."""
        nodes = tuple(
            node._replace(
                lock=None if node.lock == process else node.lock,
                shared=tuple(other for other in node.shared if other != process),
            )
            for node in self.nodes
        )
        messages = tuple(row._replace(lock=None) if row.lock == process else row for row in self.messages)
        people = tuple(row._replace(lock=None) if row.lock == process else row for row in self.people)
        return self._replace(messages=messages, people=people, nodes=nodes)

    def over(self, i: int, at: str, *, rounds: int = 0) -> State:
        """A process has done what it did, and remembers nothing of it but its results and how many claims it made."""
        before = self.processes[i]
        after = Process(before.kind, before.node, at, rounds=rounds, number=before.number, results=before.results)
        processes = (*self.processes[:i], after, *self.processes[i + 1 :])
        return self.unlocked(i)._replace(processes=processes, timers=self._timers_without(i))

    def breaks(self, why: str) -> State:
        """Something went wrong."""
        return self._replace(broken=self.broken or why)

    def sending_to(self, person: int) -> list[Message]:
        """What is being sent to a person."""
        return [message for message in self.messages if message.person == person and message.status == SENDING]

    def node_of(self, message: Message) -> int | None:
        """Whose claim of a message is the newest."""
        return None if message.claim is None else self.processes[message.claim[0]].node

    def _timers_without(self, process: int) -> tuple[int, ...]:
        return tuple(other for other in self.timers if other != process)


def _changed(rows: tuple[Any, ...], i: int, changed: dict[str, Any]) -> tuple[Any, ...]:
    return (*rows[:i], rows[i]._replace(**changed), *rows[i + 1 :])

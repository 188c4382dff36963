"""The steps of everybody but the claims: stops, intake, leases, the removal of nodes, the sweep, and what just happens
(half a second passes, a lease runs out, a node dies)."""

from __future__ import annotations

from tests.concurrency.claims import Next, claim
from tests.concurrency.state import ACCEPTED, QUEUED, REFUSED, SENDING, UNKNOWN, Guards, State


def steps(state: State, guards: Guards) -> Next:
    """All that may happen next."""
    for i, process in enumerate(state.processes):
        if state.nodes[process.node].alive:
            yield from KINDS[process.kind](state, i, guards)
    if state.timers:
        yield "half a second passes", state._replace(timers=state.timers[1:]).process(state.timers[0], late=True)
    for n, node in enumerate(state.nodes):
        if node.lease and (n in state.expires or not node.alive) and not (guards.lease_spares and _claims(state, n)):
            expires = tuple(other for other in state.expires if other != n)
            yield "a lease runs out", state.node(n, lease=False)._replace(expires=expires)
    for n in state.dies:
        yield "a node dies", _dead(state, n)


def _claims(state: State, n: int) -> bool:
    """Whether a node asked for its lease less than half a second ago, to claim something."""
    processes = ((i, process) for i, process in enumerate(state.processes) if process.node == n)
    return any(process.kind == "claim" and i in state.timers and process.at != "lease" for i, process in processes)


def stop(state: State, i: int, guards: Guards) -> Next:
    """A stop comes in at a node."""
    process = state.processes[i]
    match process.at:
        case "begin":
            if state.people[process.person].lock is None:
                yield "lock the person to stop", state.person(process.person, lock=i).process(i, at="waiting")
        case "waiting":
            waiting = [
                m
                for m, message in enumerate(state.messages)
                if message.there and message.person == process.person and message.status == QUEUED
            ]
            if all(state.messages[m].lock is None for m in waiting):  # else whoever has one is waited for
                for m in waiting:
                    state = state.message(m, lock=i)
                yield "lock what waits", state.process(i, at="elsewhere", messages=tuple(waiting))
        case "elsewhere":
            others = [m for m in state.sending_to(process.person) if state.node_of(m) != process.node]
            yield "look elsewhere", state.process(i, at="commit", waits=bool(others) and guards.answer_waits)
        case "commit":
            for m in process.messages:
                state = state.message(m, status=REFUSED)
            yield "commit the stop", state.person(process.person, stopped=True).unlocked(i).process(i, at="effects")
        case "effects":
            stops = (*state.nodes[process.node].stops, process.person)
            remembered = state.node(process.node, stops=stops)
            yield "remember the stop", _waiting(remembered, i)
        case "answer":
            yield from _answer(state, i)


def _waiting(state: State, i: int) -> State:
    """The answer waits for half a second, if it has to."""
    return (state.counting(i) if state.processes[i].waits else state).process(i, at="answer")


def _answer(state: State, i: int) -> Next:
    process = state.processes[i]
    if process.late or not process.waits:
        yield "answer the stop", state.person(process.person, answered=True).over(i, "end")


def stop_again(state: State, i: int, guards: Guards) -> Next:
    """The same webhook at another node, once the first is committed, and perhaps not answered yet."""
    process = state.processes[i]
    match process.at:
        case "begin":
            if state.people[process.person].stopped:
                waits = bool(state.sending_to(process.person)) and guards.repeated_waits
                yield "find it known", state.process(i, at="effects", waits=waits)
        case "effects":
            yield "commit nothing", _waiting(state, i)
        case "answer":
            yield from _answer(state, i)


def intake(state: State, i: int, guards: Guards) -> Next:
    """A message is taken in. The person is not locked."""
    if state.processes[i].at == "begin":
        for m, message in enumerate(state.messages):
            if not message.there:
                yield "take a message in", state.message(m, there=True).over(i, "end")
                return


def renew(state: State, i: int, guards: Guards) -> Next:
    """A node renews its lease, if it is still there."""
    process = state.processes[i]
    node = state.nodes[process.node]
    if process.at == "begin" and node.lock is None:
        after = state.node(process.node, lease=True) if node.registered else state
        yield "renew the lease", after.over(i, "end")


def remove(state: State, i: int, guards: Guards) -> Next:
    """A node looks for others whose lease ran out, and removes them."""
    process = state.processes[i]
    match process.at:
        case "begin":
            for n, node in enumerate(state.nodes):
                if n != process.node and node.registered and not node.lease and node.lock is None and not node.shared:
                    yield "lock who is gone", state.node(n, lock=i).process(i, at="remove", number=n)
        case "remove":
            gone = state.node(process.number, registered=False)
            yield "remove who is gone", gone.over(i, "end")


def sweep(state: State, i: int, guards: Guards) -> Next:
    """What a node that is gone was sending is unknown."""
    for m, message in enumerate(state.messages):
        owner = state.node_of(message)
        of_gone = owner is not None and not state.nodes[owner].registered
        if of_gone and message.status == SENDING and message.lock is None:
            status = UNKNOWN if guards.unknown_when_lost else QUEUED
            yield "sweep", state.message(m, status=status)


def _dead(state: State, n: int) -> State:
    for i, process in enumerate(state.processes):
        if process.node == n:
            state = state.over(i, "end").process(i, results=())
    return state.node(n, alive=False)._replace(dies=tuple(other for other in state.dies if other != n))


KINDS = {
    "claim": claim,
    "stop": stop,
    "stop again": stop_again,
    "intake": intake,
    "renew": renew,
    "remove": remove,
    "sweep": sweep,
}
"""What each kind of process does."""


def wrong(state: State) -> str | None:
    """What must never be."""
    if any(person.answered and not person.stopped for person in state.people):
        return "a stop that was answered is lost"
    return state.broken


def wrong_at_end(state: State) -> str | None:
    """What must not be when nothing can happen any more."""
    if any(process.results for process in state.processes):
        return "a result is lost"
    for message in state.messages:
        if message.there and message.status == SENDING:
            return "a message is being sent for ever"
        if message.taken and message.status not in (ACCEPTED, UNKNOWN):
            return "a message that the provider took is called unsent"
    unanswered = (p for p in state.processes if p.kind.startswith("stop") and state.nodes[p.node].alive)
    if any(process.at not in ("end", "begin") for process in unanswered):
        return "a stop is never answered"
    return None

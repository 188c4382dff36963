"""The steps of a claim, of its attempt, and of the result. Each is atomic: a statement, or what runs between two waits.

A claim is modelled without its channel's lock: what holds without it holds with it. All messages are of one channel, as
what is on its way holds up messages of its own channel alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from gateway.core.message_status import MessageStatus, rises
from tests.concurrency.state import (
    ACCEPTED,
    QUEUED,
    REFUSED,
    SENDING,
    UNKNOWN,
    UNSENT,
    Guards,
    Message,
    Result,
    State,
)

Next = Iterator[tuple[str, State]]


def claim(state: State, i: int, guards: Guards) -> Next:
    """What a claim of process `i` may do next."""
    process = state.processes[i]
    node = state.nodes[process.node]
    match process.at:
        case "begin" if process.rounds:
            yield "round", state.process(i, at="clock", stamp=len(node.stops))
        case "clock":
            yield "read the clock", state.counting(i).process(i, at="lease")
        case "lease":
            yield from _lease(state, i, guards)
        case "due":
            yield from _due(state, i, guards)
        case "lock person":
            yield from _lock_person(state, i)
        case "read consent":
            stopped = state.people[process.person].stopped
            yield "read consent", state.process(i, at="look again", seen=stopped)
        case "look again":
            if guards.looks_again and state.sending_to(process.person):
                yield "look again", _over(state, i)
            else:
                yield "look again", state.process(i, at="commit")
        case "commit":
            yield "commit the claim", _committed(state, i)
        case "attempt":
            yield from _attempt(state, i, guards)
    yield from _results(state, i, guards)


def _over(state: State, i: int) -> State:
    """The claim is over, or its attempt."""
    return state.over(i, "begin", rounds=state.processes[i].rounds - 1)


def _lease(state: State, i: int, guards: Guards) -> Next:
    node = state.nodes[state.processes[i].node]
    if node.lock is not None and guards.lease_locked:
        return  # whoever removes this node is waited for
    if guards.lease_asked and not (node.registered and node.lease):
        yield "ask for the lease", _over(state, i)
        return
    shared = (*node.shared, i) if guards.lease_locked else node.shared
    yield "ask for the lease", state.node(state.processes[i].node, shared=shared).process(i, at="due")


def _due(state: State, i: int, guards: Guards) -> Next:
    free = [
        m
        for m, message in enumerate(state.messages)
        if message.there and message.status == QUEUED and message.lock is None
    ]
    after = "lock person" if guards.person_locked else "read consent"
    for m in free:
        locked = state.message(m, lock=i).process(i, at=after, message=m, person=state.messages[m].person)
        yield "lock what is due", locked
    if not free:
        yield "lock what is due", _over(state, i)


def _lock_person(state: State, i: int) -> Next:
    person = state.processes[i].person
    if state.people[person].lock is not None:
        yield "lock the person", _over(state, i)  # somebody else has them: left out
    else:
        yield "lock the person", state.person(person, lock=i).process(i, at="read consent")


def _committed(state: State, i: int) -> State:
    process = state.processes[i]
    m = process.message
    assert m is not None
    message, number = state.messages[m], process.number + 1
    if process.seen:
        return _over(state.message(m, status=REFUSED), i)
    if not state.nodes[process.node].registered:
        state = state.breaks("a node that was removed claimed a message")
    if state.sending_to(message.person):
        state = state.breaks("two messages of a lane are on their way to one person")
    state = state.message(m, status=SENDING, claim=(i, number), attempts=message.attempts + 1)
    return state.unlocked(i).process(i, at="attempt", number=number, attempts=message.attempts, seen=False)


def _attempt(state: State, i: int, guards: Guards) -> Next:
    """What is done in one turn of the loop: ask the stops and the time, then hand the message over."""
    process = state.processes[i]
    stops = state.nodes[process.node].stops
    if guards.remembers_stops and process.person in stops[process.stamp :]:
        yield "a stop came", _with_result(state, i, "stopped")
        return
    if guards.begins_in_time and process.late:
        yield "too late", _with_result(state, i, "late")
        return
    if state.people[process.person].answered:
        state = state.breaks("an attempt began after the answer to a stop")
    yield "begin, not taken", _with_result(state, i, "not taken")
    assert process.message is not None
    taken = state.messages[process.message].taken + 1
    state = state.message(process.message, taken=taken)
    if taken > 1:
        state = state.breaks("a message was sent twice")
    yield "begin, accepted", _with_result(state, i, "accepted")
    yield "begin, no answer", _with_result(state, i, "no answer")


def _with_result(state: State, i: int, outcome: str) -> State:
    process = state.processes[i]
    assert process.message is not None
    result = Result(process.message, outcome, process.attempts, (i, process.number))
    return _over(state.process(i, results=(*process.results, result)), i)


def _results(state: State, i: int, guards: Guards) -> Next:
    """A result is committed; or it is, and nobody hears of it: then it is stored once more."""
    results = state.processes[i].results
    for k, result in enumerate(results):
        if state.messages[result.message].lock is not None:
            continue  # waited for
        stored = settled(state, result, guards)
        yield "settle", stored.process(i, results=(*results[:k], *results[k + 1 :]))
        if result.repeats:
            again = result._replace(repeats=result.repeats - 1)
            yield "settle unheard", stored.process(i, results=(*results[:k], again, *results[k + 1 :]))


def settled(state: State, result: Result, guards: Guards) -> State:
    """The state once a result is stored, if it still is of its message's newest attempt."""
    message, unsent = state.messages[result.message], result.outcome in UNSENT
    if guards.tied_to_attempt and message.attempts != result.attempts + 1:
        return state
    if guards.tied_to_attempt and guards.tied_to_claim and unsent and message.claim != result.claim:
        return state
    if not unsent:
        status = ACCEPTED if result.outcome == "accepted" else UNKNOWN
        raised = rises(MessageStatus(message.status), MessageStatus(status))
        return state.message(result.message, status=status) if raised else state
    if message.status != SENDING and (guards.only_from_sending or _ended(message)):
        return state
    if message.status == UNKNOWN:
        state = state.breaks("a late result did not raise a message that is unknown")
    if result.outcome == "stopped":
        return state.message(result.message, status=REFUSED, attempts=message.attempts - 1)
    fewer = int(result.outcome == "late")
    return state.message(result.message, status=QUEUED, attempts=message.attempts - fewer)


def _ended(message: Message) -> bool:
    return message.status not in (SENDING, UNKNOWN)

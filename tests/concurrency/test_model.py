"""All interleavings of claims, stops, leases and results in small populations keep what must always hold, and would not
without any one of the guards."""

from __future__ import annotations

import importlib
from dataclasses import fields, replace
from functools import cache, partial, reduce

import pytest

from tests.concurrency import leadership, others
from tests.concurrency.explorer import Exploration, explore
from tests.concurrency.leadership import RoleGuards, Roles
from tests.concurrency.scenarios import SCENARIOS
from tests.concurrency.state import Guards, State
from tests.concurrency.units import EVENTS, UNITS

TWICE = "a message was sent twice"
AFTER_A_STOP = "an attempt began after the answer to a stop"
AT_ONCE = "two messages of a lane are on their way to one person"
GONE = "a node that was removed claimed a message"
LATE = "a late result did not raise a message that is unknown"

WITHOUT: dict[str, tuple[str, str]] = {
    "person_locked": ("stop while a message is taken in", AFTER_A_STOP),
    "looks_again": ("three messages to two people", AT_ONCE),
    "lease_locked": ("a node falls silent", GONE),
    "lease_asked": ("a node falls silent", GONE),
    "lease_spares": ("a node falls silent, and a stop comes", AFTER_A_STOP),
    "answer_waits": ("stop while both send", AFTER_A_STOP),
    "repeated_waits": ("one stop at both nodes", AFTER_A_STOP),
    "remembers_stops": ("stop while both send", AFTER_A_STOP),
    "begins_in_time": ("a node falls silent, and a stop comes", AFTER_A_STOP),
    "tied_to_claim": ("results are stored again", TWICE),
    "tied_to_attempt": ("results are stored again", TWICE),
    "only_from_sending": ("a node falls silent", LATE),
    "unknown_when_lost": ("a node falls silent", TWICE),
}
"""By each guard: the scenario in which something goes wrong without it, and what."""


@cache
def explored(scenario: str, guards: Guards) -> Exploration[State]:
    """All interleavings of a scenario, explored once."""
    steps = partial(others.steps, guards=guards)
    return explore(SCENARIOS[scenario], steps, others.wrong, others.wrong_at_end)


def explored_for(wrong: str, scenario: str, guards: Guards) -> Exploration[State]:
    """The same until this is found wrong, whatever else is: a missing guard often has several consequences, and the
    one that matters need not be the nearest. A state in which something else broke before does not count."""

    def this(found: str | None) -> str | None:
        return found if found == wrong else None

    return explore(
        SCENARIOS[scenario],
        partial(others.steps, guards=guards),
        lambda state: this(others.wrong(state)),
        lambda state: this(others.wrong_at_end(state)),
    )


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_all_interleavings_keep_what_must_always_hold(scenario: str) -> None:
    found = explored(scenario, Guards())
    assert found.wrong is None, "\n".join(found.way)
    assert found.taken <= UNITS.keys() | EVENTS


def test_every_guard_is_left_out_once() -> None:
    assert WITHOUT.keys() == {field.name for field in fields(Guards)}


@pytest.mark.parametrize("guard", WITHOUT)
def test_without_a_guard_something_goes_wrong(guard: str) -> None:
    scenario, wrong = WITHOUT[guard]
    found = explored_for(wrong, scenario, replace(Guards(), **{guard: False}))
    assert found.wrong == wrong


def test_the_steps_are_all_taken_and_stand_for_units_that_are_there() -> None:
    taken = frozenset[str]().union(*(explored(scenario, Guards()).taken for scenario in SCENARIOS))
    assert taken == UNITS.keys() | EVENTS
    for module, name in UNITS.values():
        assert callable(reduce(getattr, name.split("."), importlib.import_module(module)))


def roles(guards: RoleGuards) -> Exploration[Roles]:
    """All interleavings of two nodes that may lead."""
    return explore(Roles(), partial(leadership.steps, guards=guards), leadership.wrong, lambda state: None)


def test_one_node_leads() -> None:
    found = roles(RoleGuards())
    assert found.wrong is None, "\n".join(found.way)


@pytest.mark.parametrize("guard", [field.name for field in fields(RoleGuards)])
def test_without_a_guard_two_nodes_lead(guard: str) -> None:
    assert roles(replace(RoleGuards(), **{guard: False})).wrong is not None

"""Which tests run on which engine: the lists of `conftest` name files and folders that are there."""

from pathlib import Path

from tests.conftest import ALIKE, FROM_OUTSIDE

TESTS = Path(__file__).parent


def test_every_place_that_runs_on_both_engines_or_is_left_out_is_there():
    gone = {place for place in FROM_OUTSIDE | ALIKE if not (TESTS / place).exists()}
    assert not gone, f"moved or renamed, so that nobody leaves it out or runs it twice: {sorted(gone)}"


def test_only_tests_from_outside_are_left_out():
    strangers = {place for place in ALIKE if place not in FROM_OUTSIDE and place.split("/")[0] not in FROM_OUTSIDE}
    assert not strangers, f"on SQLite alone anyway: {sorted(strangers)}"

"""When a restriction ends, in every form in which Meta writes a time."""

import pytest

from gateway.clock import SECOND
from gateway.gates.standing import Restriction, Standing, denies, lifted, moment_of

APRIL = 1_744_848_000 * SECOND  # 2025-04-17


@pytest.mark.parametrize(
    "value",
    [
        1_744_848_000,
        "1744848000",
        " 1744848000 ",
        1_744_848_000.0,
        1_744_848_000_000,
        "1744848000000",
        "2025-04-17",
        "2025-04-17T00:00:00Z",
        "2025-04-17T02:00:00+02:00",
        "2025-04-17T00:00:00+0000",
        "April 17, 2025",
        "Apr 17, 2025",
        "17 April 2025",
    ],
)
def test_it_is_read(value):
    assert moment_of(value) == APRIL


@pytest.mark.parametrize(
    "value", [None, True, "", "soon", 0, -1, "nan", "inf", 1e300, "9" * 400, [], {}, "31 April 2025"]
)
def test_it_is_none(value):
    assert moment_of(value) is None


def test_what_a_denial_ends():
    timed, open_ended = Restriction("a", APRIL), Restriction("b")
    held = Standing("connected", "available", "disable", (timed, open_ended))
    assert denies(held)
    assert not denies(Standing("connected", "limited"))
    assert not denies(Standing("flagged", "available"))
    assert not denies(Standing("connected"))
    assert lifted(held, every=False) == Standing("connected", "available", None, (timed,))
    assert lifted(held, every=True) == Standing("connected", "available")

"""What ends a restriction."""

from gateway.clock import SECOND
from gateway.gates.standing import Restriction, Standing, denies, lifted

APRIL = 1_744_848_000 * SECOND  # 2025-04-17


def test_what_a_denial_ends():
    timed, open_ended = Restriction("a", APRIL), Restriction("b")
    held = Standing("connected", "available", "disable", (timed, open_ended))
    assert denies(held)
    assert not denies(Standing("connected", "limited"))
    assert not denies(Standing("flagged", "available"))
    assert not denies(Standing("connected"))
    assert lifted(held, every=False) == Standing("connected", "available", None, (timed,))
    assert lifted(held, every=True) == Standing("connected", "available")

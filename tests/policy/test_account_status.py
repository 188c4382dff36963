"""What ends a restriction."""

from gateway.core.clock import SECOND
from gateway.core.policy.account_status import AccountStatus, Restriction, denies, lifted

APRIL = 1_744_848_000 * SECOND  # 2025-04-17


def test_what_a_denial_ends():
    timed, open_ended = Restriction("a", APRIL), Restriction("b")
    held = AccountStatus("connected", "available", "disable", (timed, open_ended))
    assert denies(held)
    assert not denies(AccountStatus("connected", "limited"))
    assert not denies(AccountStatus("flagged", "available"))
    assert not denies(AccountStatus("connected"))
    assert lifted(held, every=False) == AccountStatus("connected", "available", None, (timed,))
    assert lifted(held, every=True) == AccountStatus("connected", "available")

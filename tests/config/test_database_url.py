"""A database's address: shown without its secrets, and a warning where nobody checks whose database it is."""

from __future__ import annotations

import pytest

from gateway.config import parse, warnings
from gateway.store.location import shown
from tests.config.config_example import ENVIRON, WHOLE


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("postgresql://u:zq9@h/d", "postgresql://u:***@h/d"),
        ("postgresql://u:zq9@a:5432,b:5433/d?target_session_attrs=primary", None),
        ("postgresql://u@h/d?sslmode=require&sslpassword=zq9&password=zq9", "postgresql://u@h/d?sslmode=require"),
        ("postgresql://u@h/d?%70assword=zq9", "postgresql://u@h/d"),
        ("postgresql://u:z/q9@h/d", "postgresql://***"),
        ("postgresql://u:z#q9@h/d", "postgresql://***"),
        ("postgresql://u:z@q9@h/d", "postgresql://u:***@h/d"),
        ("postgresql://u:zq9@[h/d", "postgresql://***"),
        ("sqlite:///assent.db", "assent.db"),
    ],
)
def test_no_secret_of_it_is_shown(url: str, said: str | None) -> None:
    assert "q9" not in shown(url)
    if said is not None:
        assert shown(url) == said


@pytest.mark.parametrize(
    ("url", "warned"),
    [
        ("postgresql://u:p@db.example.com/d", True),
        ("postgresql://u:p@127.0.0.1,db.example.com/d", True),
        ("postgresql:///d?host=db.example.com", True),
        ("postgresql://u:p@db.example.com/d?sslmode=verify-full", False),
        ("postgresql://u:p@db.example.com/d?sslmode=disable", False),  # they say that they know
        ("postgresql://u:p@localhost:5433/d", False),
        ("postgresql://u:p@[::1]/d", False),
        ("postgresql:///d", False),
        ("postgresql:///d?host=/var/run/postgresql", False),
        ("sqlite:///assent.db", False),
    ],
)
def test_a_database_elsewhere_without_sslmode_is_unwise(url: str, warned: bool) -> None:
    found = warnings(parse(WHOLE.replace("sqlite:///assent.db", url), ENVIRON))
    assert ("gateway.store" in {warning.path for warning in found}) is warned

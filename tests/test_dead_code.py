"""`.ci/dead.py`: the program has nothing that only tests use, and the check would find it."""

from __future__ import annotations

import runpy
import tomllib
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).parent.parent
check = SimpleNamespace(**runpy.run_path(str(ROOT / ".ci" / "dead.py"), run_name="dead"))

PROGRAM = {
    "gateway/__init__.py": "",
    "gateway/limits.py": """
from channels.words import WORDS
PAIR_RATE = 6
UNUSED = PAIR_RATE
def cool_down(): return 24
def free_at(): return _spaced(WORDS)
def _spaced(times): return [cool for cool in times]
def there(): return back()
def back(): return there()
class Places:
    def take(self): return 1
    def give_back(self): return 2
""",
    "gateway/policy.py": """
from gateway import limits
def cool_down(): return limits.free_at()
print(cool_down(), limits.Places().take())
""",
    "channels/__init__.py": "",
    "channels/words.py": "WORDS = ('a',)\nLATER: int = 1\n",
    "tests/test_limits.py": "from gateway.limits import cool_down, back, UNUSED\nassert cool_down() == UNUSED\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path, text in PROGRAM.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text)
    return tmp_path


def test_the_program_has_nothing_that_only_tests_use() -> None:
    alive = tomllib.loads((ROOT / ".ci" / "alive.toml").read_text("utf-8"))
    assert check.findings(ROOT, alive) == []
    assert all(reason.strip() for reason in alive.values())


def test_it_finds_what_nothing_reaches_whatever_else_has_its_name(root: Path) -> None:
    assert check.findings(root, {}) == [
        "channels/words.py:2: nothing uses LATER",
        "channels/words.py:2: unused variable LATER",
        "gateway/limits.py:12: unused method give_back",
        "gateway/limits.py:3: nothing uses PAIR_RATE",
        "gateway/limits.py:4: nothing uses UNUSED",
        "gateway/limits.py:4: unused variable UNUSED",
        "gateway/limits.py:5: nothing uses cool_down",
        "gateway/limits.py:8: nothing uses there",
        "gateway/limits.py:9: nothing uses back",
    ]


def test_what_a_listed_name_uses_is_alive_and_a_needless_entry_is_told(root: Path) -> None:
    alive = {"LATER": "…", "UNUSED": "…", "give_back": "…", "there": "…", "cool_down": "…", "Places": "…"}
    assert check.findings(root, alive) == ["alive.toml: Places is used, or gone: drop the entry"]

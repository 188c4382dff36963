"""The grammar of requests to stop is made once and kept, and made anew where what is kept is not it."""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

import pytest

from gateway.core.consent import stop_requests
from gateway.core.consent.request_grammar import Ask, Grammar
from gateway.runtime import kept_grammar

TEXTS = (
    "stop texting me",
    "please take me of your lsit",
    "ne m'écrivez plus svp",
    "see you at 5",
    "stop texting my sister",
)


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Grammar]:
    """What is made from now on, in a process that has nothing yet and keeps what it compiles elsewhere. Making it takes
    seconds: what is there already is taken."""
    there, found = stop_requests.grammar(), list[Grammar]()

    def make(*_: object) -> Grammar:
        found.append(there)
        return there

    monkeypatch.setattr(kept_grammar, "_made", make)
    monkeypatch.setattr(stop_requests, "_ready", [])
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return found


def again() -> Grammar:
    """What the next process reads with."""
    stop_requests._ready.clear()
    kept_grammar.prepare()
    return stop_requests.grammar()


def files(folder: Path) -> list[Path]:
    """What is kept."""
    return [path for path in folder.rglob("grammar.*") if path.is_file()]


def test_it_is_made_once_and_reads_as_the_one_that_was_made(made: list[Grammar], tmp_path: Path) -> None:
    for process in range(3):
        read = again()
        assert len(made) == 1, process
    assert read is not made[0]
    for text in TEXTS:
        clauses = [grammar.look(text) for grammar in (made[0], read)]
        asked = [
            [grammar.read(clause, ask) for ask in Ask] + [grammar.likely(clause)] if clause is not None else None
            for grammar, clause in zip((made[0], read), clauses, strict=True)
        ]
        assert asked[0] == asked[1], text
    assert len(files(tmp_path)) == 1


def test_a_grammar_that_was_used_is_kept_too() -> None:
    used = stop_requests.grammar()
    used.look("please take me of your lsit")
    used.look("ok")
    read = pickle.loads(pickle.dumps(used))
    assert read.look("please take me of your lsit") == used.look("please take me of your lsit")


@pytest.mark.parametrize("kept", [b"", b"\x80\x05", pickle.dumps("no grammar")], ids=["empty", "cut short", "another"])
def test_what_is_no_grammar_is_made_anew(made: list[Grammar], tmp_path: Path, kept: bytes) -> None:
    again()
    (file,) = files(tmp_path)
    file.write_bytes(kept)
    again()
    again()
    assert len(made) == 2


def test_of_other_sources_it_is_another_and_the_earlier_goes(
    made: list[Grammar], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    again()
    (before,) = files(tmp_path)
    monkeypatch.setattr(kept_grammar, "_digest", lambda _: "0" * 20)
    again()
    (after,) = files(tmp_path)
    assert (len(made), before == after) == (2, False)


def test_where_nothing_may_be_written_it_is_made_each_time(
    made: list[Grammar], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    again()
    assert files(tmp_path) == []
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "file"))  # no folder can be made below a file
    again()
    assert len(made) == 2

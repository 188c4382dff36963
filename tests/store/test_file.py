"""The look at the store's file before each transaction: many threads look while the file grows."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import pytest

from gateway.store.errors import StoreFailed
from gateway.store.file import StoreFile


def test_a_file_that_grows_between_two_looks_is_not_cut_short(tmp_path: Path) -> None:
    """One thread's look is older than what another one just learned: no reason to call the store broken."""
    path = tmp_path / "assent.db"
    file = StoreFile(path)
    file.take()
    wrong: list[StoreFailed] = []
    done = threading.Event()

    def look() -> None:
        while not done.is_set() and not wrong:
            try:
                file.check()
            except StoreFailed as error:
                wrong.append(error)

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    threads = [threading.Thread(target=look) for _ in range(4)]
    try:
        for thread in threads:
            thread.start()
        for size in range(1, 20_000):
            os.truncate(path, size)
            if wrong:
                break
    finally:
        done.set()
        for thread in threads:
            thread.join()
        sys.setswitchinterval(before)
        file.release()
    assert not wrong


def test_a_file_that_was_cut_short_is_told(tmp_path: Path) -> None:
    path = tmp_path / "assent.db"
    file = StoreFile(path)
    file.take()
    os.truncate(path, 4096)
    file.check()
    os.truncate(path, 1024)
    with pytest.raises(StoreFailed, match="truncated from 4096 to 1024 bytes"):
        file.check()
    file.release()

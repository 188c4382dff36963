"""The file of a SQLite store: its owner alone may read it, one process opens it, and it must stay the one it opened.

SQLite goes on writing into a file that was deleted, moved away or cut short, and reports no error. So the file is
looked at before every transaction: two calls of `stat`, some microseconds.
"""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from typing import IO

from gateway.store.errors import StoreBusy, StoreFailed

OWN = 0o600
"""The mode of every file of a store: its owner alone may read it."""


class StoreFile:
    """One database file with its lock, its WAL and its shared memory."""

    def __init__(self, path: Path) -> None:
        self._path = str(path)
        self._wal = f"{path}-wal"
        self._lock: IO[str] | None = None
        self._known: tuple[int, int] | None = None  # device and inode
        self._known_wal: tuple[int, int] | None = None
        self._size = 0

    def take(self) -> None:
        """Lock the file against a second process, and create it if there is none. Raises StoreBusy, OSError."""
        Path(self._path).parent.mkdir(parents=True, exist_ok=True)
        handle = os.fdopen(_private(f"{self._path}.lock"), "a", encoding="ascii")
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            handle.close()
            raise StoreBusy(f"another process already runs on {self._path} (it holds {self._path}.lock)") from error
        handle.truncate(0)
        handle.write(f"{os.getpid()}\n")
        handle.flush()
        self._lock = handle
        os.close(_private(self._path))  # SQLite gives its WAL and its shared memory the mode of the file
        for beside in (self._wal, f"{self._path}-shm"):
            if os.path.exists(beside):
                os.chmod(beside, OWN)

    def check(self) -> None:
        """Raises StoreFailed when the file or its WAL is gone or is another one, or the file is shorter than it was.

        Several threads check at once, without a lock: each reads what is known before it looks at the file, so that it
        never compares an older look with what another thread has learned since.
        """
        known, size = self._known, self._size
        try:
            there = os.stat(self._path)
        except OSError as error:
            raise StoreFailed(f"the store's file is gone: {error.strerror}") from error
        if known is None:
            self._known = (there.st_dev, there.st_ino)
        elif known != (there.st_dev, there.st_ino):
            raise StoreFailed("the store's file was replaced by another")
        if there.st_size < size:
            raise StoreFailed(f"the store's file was truncated from {size} to {there.st_size} bytes")
        self._size = there.st_size
        self._check_wal()

    def _check_wal(self) -> None:
        known = self._known_wal
        try:
            there = os.stat(self._wal)
        except OSError as error:
            if known is not None:
                raise StoreFailed(f"the store's WAL is gone: {error.strerror}") from error
            return
        if known is None:
            self._known_wal = (there.st_dev, there.st_ino)
        elif known != (there.st_dev, there.st_ino):
            raise StoreFailed("the store's WAL was replaced by another")

    def release(self) -> None:
        """Give the lock back."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None


def _private(path: str) -> int:
    """A descriptor of a file that only its owner may read, whatever it was before."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, OWN)
    if os.fstat(descriptor).st_mode & 0o177:
        os.fchmod(descriptor, OWN)
    return descriptor

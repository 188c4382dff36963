"""A backup of a SQLite store: one file, consistent, made while a gateway runs on the store.

It is what one read transaction sees, copied some pages at a time (https://sqlite.org/backup.html). The gateway writes
on meanwhile, into its WAL, which grows until the backup is done. The file is private, it is checked page by page, and
it gets its name only when it is on the disk.
"""

from __future__ import annotations

import fcntl
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from gateway.store import read_only
from gateway.store.file import OWN

STEP = 512
"""Pages of one step: between two of them others may run."""

BESIDE = ("-wal", "-shm", "-journal")
"""How the names of the files end that SQLite puts beside a database while it is in use."""

Told = Callable[[int, int], None]
"""Hears after each step how many pages are left, and how many there are."""


class BackupFailed(Exception):
    """There is no backup; the message says why in a sentence."""


@contextmanager
def backed_up(store: Path, file: Path, told: Told, *, overwrite: bool) -> Iterator[Path]:
    """Back a store up. Inside, the backup is complete and checked, under another name, and may be looked at; after it
    the file has its own. Raises BackupFailed, OSError; whatever is raised, no file of that name is there that was not
    there before."""
    _check_name(store, file, overwrite)
    part = file.with_name(f"{file.name}.part")
    descriptor = os.open(part, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, OWN)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise BackupFailed(f"{file} is being written by another backup") from error
        try:
            os.fchmod(descriptor, OWN)
            os.ftruncate(descriptor, 0)
            for end in BESIDE:  # of a backup that was cut off
                Path(f"{part}{end}").unlink(missing_ok=True)
            _copy(store, part, told)
            _check(part)
            os.fsync(descriptor)
            yield part
            _give_name(part, file, overwrite)
        finally:
            part.unlink(missing_ok=True)
    finally:
        os.close(descriptor)


def _check_name(store: Path, file: Path, overwrite: bool) -> None:
    """Raises BackupFailed."""
    if not store.is_file():
        raise BackupFailed(f"{store}: no such store")
    if file.exists() and file.samefile(store):
        raise BackupFailed(f"{file} is the store itself")
    if file.exists() and not overwrite:
        raise BackupFailed(f"{file} is there already; --overwrite replaces it")
    for beside in (Path(f"{file}{end}") for end in BESIDE):
        if beside.exists():  # SQLite would take it for a part of the backup
            raise BackupFailed(f"{file} is or was in use as a database: {beside} is there")


def _copy(store: Path, part: Path, told: Told) -> None:
    """Copy all pages as one transaction sees them. Raises BackupFailed."""
    try:
        with (
            closing(read_only.connect(store)) as source,
            closing(sqlite3.connect(part, isolation_level=None)) as target,
        ):
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()  # the transaction begins with a read
            target.execute("PRAGMA synchronous=OFF")  # it is written to the disk as a whole, at the end
            source.backup(target, pages=STEP, progress=lambda _, left, total: told(left, total), sleep=0.0)
    except sqlite3.Error as error:
        raise BackupFailed(f"{store} cannot be copied: {error}") from error


def _check(part: Path) -> None:
    """Make it one file, without a WAL, and check every page and index. Raises BackupFailed."""
    try:
        with closing(sqlite3.connect(part, isolation_level=None)) as made:
            made.execute("PRAGMA journal_mode=DELETE").fetchone()
            wrong = [line for (line,) in made.execute("PRAGMA integrity_check(3)") if line != "ok"]
    except sqlite3.Error as error:
        wrong = [str(error)]
    if wrong:
        raise BackupFailed(f"the store is damaged: {'; '.join(wrong)}")


def _give_name(part: Path, file: Path, overwrite: bool) -> None:
    """Raises BackupFailed, OSError."""
    if overwrite:
        part.replace(file)
    else:
        try:
            file.hardlink_to(part)
        except FileExistsError as error:
            raise BackupFailed(f"{file} is there already; --overwrite replaces it") from error
        except OSError:  # a file system without hard links
            part.rename(file)
    folder = os.open(file.absolute().parent, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)

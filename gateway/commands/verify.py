"""`assent consent verify`: every hash chain of the store, read straight from the file, also while the gateway runs.

It opens the file for reading only, a snapshot for some hundred people at a time, and reads what it checks row by row.
What it can find: an entry that was changed in any column, removed, inserted or moved, a chain that was cut, a chain
whose person is gone, and a consent, carrier block, merger or erasure that is not what the person's ledger says. What it
cannot: a person removed together with every entry, an address that was given to another person (`identities`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import typer
from rich.console import Console
from rich.progress import Progress

from gateway.commands import output
from gateway.commands.config_file import DEFAULT, ConfigFile
from gateway.commands.store_file import Store, opened, store_file
from gateway.store import ledger_check

PEOPLE = 500
"""How many people are checked in one snapshot."""
SHOWN = 100


@dataclass(slots=True)
class VerifyReport:
    """What was checked, and what is wrong: the first faults as (contact, entry, what, detail), and how many there are
    in how many chains."""

    people: int = 0
    entries: int = 0
    faults: list[tuple[str, int, str, str]] = field(default_factory=list)
    count: int = 0
    bad: int = 0


def verify(config: ConfigFile = DEFAULT, store: Store = None) -> None:
    """Verify the hash chains of the whole ledger; exit status 1 on any fault."""
    path = store_file(config, store)
    result = _check(path)
    for contact, entry, kind, detail in result.faults:
        typer.echo(f"contact {contact}, entry {entry}: {kind}: {output.clean(detail)}")
    if result.count > len(result.faults):
        typer.echo(f"… and {result.count - len(result.faults)} more")
    counted = f"{path}: {_many(result.entries, 'entry', 'entries')} of {_many(result.people, 'person', 'people')}"
    if result.count:
        faults = _many(result.count, "fault", "faults")
        typer.echo(f"{counted}: {faults} in {_many(result.bad, 'chain', 'chains')}")
        raise typer.Exit(1)
    typer.echo(f"{counted}: every chain is intact")


def _check(path: Path) -> VerifyReport:
    result = VerifyReport()
    with opened(path) as connection, _progress() as progress:
        with connection.begin():
            task = progress.add_task("verifying", total=ledger_check.count(connection))
        after: str | None = ""
        while after is not None:
            with connection.begin():
                checked = ledger_check.check(connection, after, PEOPLE, SHOWN - len(result.faults))
            result.people += checked.people
            result.entries += checked.entries
            result.count += checked.count
            result.bad += checked.bad
            result.faults += [(who, fault.seq, fault.kind.value, fault.detail) for who, fault in checked.faults]
            after = checked.last
            progress.update(task, completed=result.people)
        with connection.begin():
            last = None
            for contact, seq, detail in ledger_check.strays(connection):
                result.count += 1
                result.bad += contact != last
                last = contact
                if len(result.faults) < SHOWN:
                    result.faults.append((contact, seq, "stray", detail))
    return result


def _progress() -> Progress:
    return Progress(console=Console(stderr=True), transient=True, disable=not output.on_terminal())


def _many(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"

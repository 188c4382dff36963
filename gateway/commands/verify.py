"""`assent consent verify`: checks every hash chain in the store itself, also while the gateway runs.

It opens the store for reading only, and reads a few hundred people in one snapshot. It finds an entry that was changed
in any column, removed, inserted or moved, a chain that was cut, a chain whose person is gone, and a consent, carrier
block, merger or erasure that differs from the person's ledger. It cannot find a person who was removed together with
every entry, nor an address that was given to another person (`identities`).
"""

from __future__ import annotations

from dataclasses import dataclass, field

import typer
from rich.console import Console
from rich.progress import Progress
from sqlalchemy import Connection

from gateway.commands import output
from gateway.commands.config_file import DEFAULT, ConfigFile
from gateway.commands.store_file import Store, read_store
from gateway.store import ledger_check

PEOPLE = 500
"""How many people are checked in one snapshot."""
SHOWN = 100
"""How many faults are shown."""


@dataclass(slots=True)
class VerifyReport:
    """What was checked, and what is wrong: the first `faults` as (contact, entry, kind, detail), their `count`, and in
    how many chains they are (`bad`)."""

    people: int = 0
    entries: int = 0
    faults: list[tuple[str, int, str, str]] = field(default_factory=list)
    count: int = 0
    bad: int = 0


def verify(config: ConfigFile = DEFAULT, store: Store = None) -> None:
    """Verify the hash chains of the whole ledger; exit status 1 on any fault."""
    name, report = read_store(check_ledger, config, store)
    say(name, report)


def say(name: str, report: VerifyReport) -> None:
    """Print what was checked of a store, and every fault; exit status 1 on any."""
    for contact, entry, kind, detail in report.faults:
        typer.echo(f"contact {contact}, entry {entry}: {kind}: {output.clean(detail)}")
    if report.count > len(report.faults):
        typer.echo(f"… and {report.count - len(report.faults)} more")
    checked = f"{name}: {_many(report.entries, 'entry', 'entries')} of {_many(report.people, 'person', 'people')}"
    if report.count:
        faults = _many(report.count, "fault", "faults")
        typer.echo(f"{checked}: {faults} in {_many(report.bad, 'chain', 'chains')}")
        raise typer.Exit(1)
    typer.echo(f"{checked}: every chain is intact")


def check_ledger(connection: Connection) -> VerifyReport:
    """Verify every chain. The connection must be in no transaction."""
    report = VerifyReport()
    with _progress() as progress:
        with connection.begin():
            task = progress.add_task("verifying", total=ledger_check.count(connection))
        after: str | None = ""
        while after is not None:
            with connection.begin():
                checked = ledger_check.check(connection, after, PEOPLE, SHOWN - len(report.faults))
            report.people += checked.people
            report.entries += checked.entries
            report.count += checked.count
            report.bad += checked.bad
            report.faults += [(who, fault.seq, fault.kind.value, fault.detail) for who, fault in checked.faults]
            after = checked.last
            progress.update(task, completed=report.people)
        with connection.begin():
            last = None
            for contact, seq, detail in ledger_check.strays(connection):
                report.count += 1
                report.bad += contact != last
                last = contact
                if len(report.faults) < SHOWN:
                    report.faults.append((contact, seq, "stray", detail))
    return report


def _progress() -> Progress:
    return Progress(console=Console(stderr=True), transient=True, disable=not output.on_terminal())


def _many(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"

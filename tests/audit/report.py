"""What an audit found, as a table for the terminal and for the documentation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from tests.audit.checks import CHECKS
from tests.audit.record import Record

SHOWN = 5
"""How many faults of a kind are told in words."""

Found = Mapping[str, Sequence[str]]


def volume(record: Record) -> Counter[str]:
    """What a run was made of."""
    texts = [webhook for webhook in record.webhooks if webhook.text]
    return Counter(
        {
            "requests at the providers": len(record.sends),
            "messages in the store": len(record.messages),
            "of them with an unknown end": sum(it["status"] == "unknown" for it in record.messages.values()),
            "acknowledged calls of the API": sum(call.acknowledged for call in record.calls),
            "answered texts": sum(webhook.taken for webhook in texts),
            "of them STOP": sum(it.taken and it.text.strip().upper() == "STOP" for it in texts),
            "answered status callbacks": sum(len(it.told) for it in record.webhooks if it.taken),
            "unanswered calls and webhooks": sum(it.status == 0 for it in (*record.calls, *record.webhooks)),
        }
    )


def text(found: Found, made_of: Mapping[str, int]) -> str:
    """For the terminal."""
    lines = [f"{count:>9}  {name}" for name, count in made_of.items()]
    lines.append("")
    for row in CHECKS:
        faults = found[row.name]
        lines.append(f"{len(faults):>9}  {row.name}")
        lines += [f"           · {fault}" for fault in faults[:SHOWN]]
    return "\n".join(lines)


def markdown(columns: Mapping[str, tuple[Mapping[str, int], Mapping[str, int]]]) -> str:
    """A table with a column for each kind of run: what it was made of, and how much each check found."""
    heads = list(columns)
    names = list(dict.fromkeys(name for made_of, _ in columns.values() for name in made_of))
    rows = [(name, [f"{columns[head][0].get(name, 0):,}" for head in heads]) for name in names]
    rows += [(f"**{row.name}**", [f"**{columns[head][1].get(row.name, 0)}**" for head in heads]) for row in CHECKS]
    lines = [f"| | {' | '.join(heads)} |", f"|---|{'---:|' * len(heads)}"]
    lines += [f"| {name} | {' | '.join(values)} |" for name, values in rows]
    return "\n".join(lines) + "\n"

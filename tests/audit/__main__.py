"""`python -m tests.audit FOLDER` audits the run whose files lie there; the exit status is 1 if anything is wrong."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from tests.audit.checks import audit, wrong
from tests.audit.reading import record_of
from tests.audit.report import text, volume


def main(folder: str) -> int:
    """Audit a run and print what was found."""
    record = asyncio.run(record_of(Path(folder)))
    found = audit(record)
    print(text(found, volume(record)))
    return 1 if wrong(found) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

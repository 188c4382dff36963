"""The grammar of requests to stop, kept beside the compiled modules of the lexicons that it is made of.

Making it takes seconds, reading it a tenth of that. It stands where Python keeps what it compiled (`__pycache__`, or
`PYTHONPYCACHEPREFIX`), under a name that says of which sources and by which Python it was made, and is trusted as that
is: who can write there can change the program. Where nothing can be written it is made at each start.
`python -m gateway.runtime.kept_grammar` makes it ahead, as the image does.
"""

from __future__ import annotations

import hashlib
import pickle
import sys
import tempfile
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path

from gateway.core.consent import lexicons, stop_requests
from gateway.core.consent.request_grammar import Grammar


def prepare() -> None:
    """Let this process read texts: by the grammar as it is kept, or by one that is made now, and kept."""
    if stop_requests.is_ready():
        return
    kept = _kept()
    grammar = _read(kept)
    if grammar is None:
        grammar = _made()
        if not sys.dont_write_bytecode:
            _write(kept, grammar)
    stop_requests.use(grammar)


def _made() -> Grammar:
    return Grammar(lexicons.LEXICONS)


def _kept() -> Path:
    """Its file."""
    here = Path(stop_requests.__file__)
    compiled = Path(cache_from_source(str(here)))
    return compiled.with_name(f"grammar.{_digest(here.parent)}.{sys.implementation.cache_tag}.pickle")


def _digest(folder: Path) -> str:
    """Of all sources there."""
    digest = hashlib.sha256()
    for source in sorted(folder.rglob("*.py")):
        digest.update(source.name.encode() + b"\n" + source.read_bytes())
    return digest.hexdigest()[:20]


def _read(kept: Path) -> Grammar | None:
    try:
        found = pickle.loads(kept.read_bytes())
    except Exception:  # not there, cut short, or of a class that is another one now: it is made anew
        return None
    return found if isinstance(found, Grammar) else None


def _write(kept: Path, grammar: Grammar) -> None:
    """Keep it, and what was kept of earlier sources no longer."""
    with suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=kept.parent, prefix="grammar.", suffix=".new")
        new = Path(name)
        try:
            with open(handle, "wb") as file:
                pickle.dump(grammar, file, pickle.HIGHEST_PROTOCOL)
            new.chmod(0o644)
            new.replace(kept)
        except OSError:  # a full disk tells it at the end, too
            new.unlink(missing_ok=True)
            raise
        for earlier in kept.parent.glob(f"grammar.*.{sys.implementation.cache_tag}.pickle"):
            if earlier != kept:
                earlier.unlink(missing_ok=True)


if __name__ == "__main__":
    prepare()

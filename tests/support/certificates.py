"""Authorities and certificates for tests of TLS, made by openssl."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

OPENSSL = shutil.which("openssl")
_EC = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-days", "3")


def _run(folder: Path, *arguments: str) -> None:
    assert OPENSSL is not None
    subprocess.run([OPENSSL, *arguments], cwd=folder, check=True, capture_output=True)


def authority(folder: Path, name: str) -> None:
    """An authority: `name.pem` and `name.key`."""
    _run(
        folder, "req", "-x509", *_EC, "-nodes", "-subj", f"/CN={name}", "-keyout", f"{name}.key", "-out", f"{name}.pem"
    )


def certificate(folder: Path, name: str, by: str, *more: str, password: str | None = None) -> None:
    """A certificate for a common name, by an authority; `more` are extensions of it, `password` is its key's."""
    key = ("-nodes",) if password is None else ("-passout", f"pass:{password}")
    _run(folder, "req", "-new", *_EC[:4], *key, "-subj", f"/CN={name}", "-keyout", f"{name}.key", "-out", "request")
    (folder / "extensions").write_text("\n".join(("basicConstraints=CA:FALSE", *more)))
    signing = ("-CA", f"{by}.pem", "-CAkey", f"{by}.key", "-CAcreateserial", "-days", "3", "-extfile", "extensions")
    _run(folder, "x509", "-req", "-in", "request", *signing, "-out", f"{name}.pem")

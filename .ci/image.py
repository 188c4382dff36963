"""Runs the steps of deploy/Dockerfile without docker: `image.py build FOLDER` makes the image's files in a folder, and
`image.py health FOLDER PORT` runs its health check against a gateway on that port.

Each stage has the folder as its root while its steps run, so that what is installed finds itself where it will be. The
stage before is moved aside. Only what stands in that file is understood; a step of another kind is an error.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
DOCKERFILE = ROOT / "deploy" / "Dockerfile"
OURS = re.compile(r"(?<![\w./-])/(?=(build|opt/assent|var/lib/assent|etc/assent)\b)")
"""How a path in the image begins; any other, as `/bin/sh`, is the machine's."""


def instructions(text: str) -> Iterator[tuple[str, str]]:
    """Each step of a Dockerfile: its word, and the rest of its line."""
    for line in re.sub(r"\\\n", " ", text).splitlines():
        if line.strip() and not line.startswith("#"):
            word, _, rest = line.partition(" ")
            yield word, rest.strip()


def flags(rest: str) -> tuple[dict[str, str], list[str]]:
    """The options of a COPY, and its paths."""
    words = shlex.split(rest)
    options = dict(word[2:].partition("=")[::2] for word in words if word.startswith("--"))
    return options, [word for word in words if not word.startswith("--")]


class Image:
    """The image's files below a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.absolute()
        self._stages: list[str] = []
        self._work = "/"

    def build(self) -> None:
        """All steps in their order."""
        for word, rest in instructions(DOCKERFILE.read_text("utf-8")):
            print(f"{word} {rest}", flush=True)
            step = getattr(self, f"_{word.lower()}", None)
            if step is None:
                sys.exit(f"{DOCKERFILE.name}: a step of a kind that is not understood: {word}")
            step(rest)

    def _from(self, rest: str) -> None:
        if self._stages:
            self._folder.rename(self._aside(self._stages[-1]))
        self._folder.mkdir(parents=True)
        self._work = "/"
        self._stages.append(rest.partition(" AS ")[2])

    def _copy(self, rest: str) -> None:
        options, (*sources, target) = flags(rest)
        stage = options.get("from")
        origin = self._aside(stage) if stage else ROOT
        for source in sources:
            there = origin / source.lstrip("/")
            into = self._inside(target)
            if target.endswith("/") or len(sources) > 1:
                into = into / there.name
            into.parent.mkdir(parents=True, exist_ok=True)
            if there.is_dir():
                ignored = shutil.ignore_patterns("__pycache__") if not stage else None
                shutil.copytree(there, into, symlinks=True, ignore=ignored)
            else:
                shutil.copy2(there, into)

    def _run(self, rest: str) -> None:
        command = OURS.sub(lambda _: f"{self._folder}/", rest)
        subprocess.run(["/bin/sh", "-ec", command], cwd=self._inside("."), check=True)

    def _workdir(self, rest: str) -> None:
        self._work = rest
        self._inside(".").mkdir(parents=True, exist_ok=True)

    def _setting(self, rest: str) -> None:
        """Nothing that a file shows."""

    _env = _user = _expose = _stopsignal = _healthcheck = _entrypoint = _cmd = _setting

    def _inside(self, path: str) -> Path:
        return self._folder / os.path.join(self._work, path).lstrip("/")

    def _aside(self, stage: str) -> Path:
        return self._folder.with_name(f"{self._folder.name}.{stage}")


def health(folder: Path, port: str) -> int:
    """The exit status of the health check."""
    (check,) = [rest for word, rest in instructions(DOCKERFILE.read_text("utf-8")) if word == "HEALTHCHECK"]
    command: list[str] = json.loads(check.partition("CMD ")[2])
    words = [OURS.sub(f"{folder.absolute()}/", word).replace(":8080/", f":{port}/") for word in command]
    return subprocess.run(words, check=False).returncode


def main() -> int:
    """Exit status 1 when the health check fails."""
    match sys.argv[1:]:
        case ["build", folder]:
            Image(Path(folder)).build()
            return 0
        case ["health", folder, port]:
            return health(Path(folder), port)
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main())

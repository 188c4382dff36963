"""constraints.txt, which `.ci/constraints` makes: what a deployment installs from hashes."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
TEXT = (ROOT / "constraints.txt").read_text("utf-8")
PINS = {
    canonicalize_name(found[1]): (found[2], re.findall(r"--hash=sha256:[0-9a-f]{64}", found[0]))
    for found in re.finditer(r"^([A-Za-z0-9._-]+)==(\S+)[^\n]*(?:\n +--hash[^\n]*)*", TEXT, re.MULTILINE)
}


def test_what_the_gateway_needs_is_pinned_within_its_bounds_and_hashed() -> None:
    extra = PROJECT["project"]["optional-dependencies"]["otel"]
    needed = [*PROJECT["project"]["dependencies"], *extra, *PROJECT["build-system"]["requires"]]
    for requirement in map(Requirement, needed):
        version, hashes = PINS[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), f"{requirement} and {version}: run .ci/constraints"
        assert hashes
    assert all(hashes for _, hashes in PINS.values())


def test_nothing_but_pins_and_hashes_stands_in_it() -> None:
    lines = [line.strip().removesuffix(" \\") for line in TEXT.splitlines() if not line.startswith("#")]
    wrong = [
        line for line in lines if line and not re.match(r"(--hash=sha256:[0-9a-f]{64}$|[A-Za-z0-9._-]+==\S+)", line)
    ]
    assert wrong == [], "no registry, no option"
    assert "://" not in TEXT


def test_what_breaks_in_minors_has_an_upper_bound() -> None:
    bounds = {
        it.name: {spec.operator for spec in it.specifier} for it in map(Requirement, PROJECT["project"]["dependencies"])
    }
    assert bounds["typer"] == bounds["sqlalchemy"] == {">=", "<"}


def test_the_licence_is_there_in_full() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")
    assert PROJECT["project"]["license"] == "Apache-2.0"
    assert PROJECT["project"]["license-files"] == ["LICENSE"]
    assert "Version 2.0, January 2004" in text
    assert "9. Accepting Warranty or Additional Liability." in text
    assert "END OF TERMS AND CONDITIONS" in text


def test_the_documented_install_is_the_one_that_the_script_is_for() -> None:
    told = (ROOT / "docs" / "installing.md").read_text("utf-8")
    assert "pip install --require-hashes -r constraints.txt" in told
    assert ".ci/constraints" in told
    assert (ROOT / ".ci" / "constraints").stat().st_mode & 0o100

"""docs/ as a site: it builds strictly, without network, and loads nothing from elsewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_site_is_built_without_a_warning_and_loads_nothing_from_elsewhere(tmp_path: Path) -> None:
    """`--strict` makes every warning an error: a broken link or anchor, a page of the menu that is not there."""
    site = tmp_path / "site"
    call = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(site)]
    built = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)
    assert (built.returncode, built.stdout, built.stderr) == (0, "", "")
    pages = sorted(site.glob("*.html"))
    assert {page.stem for page in pages} >= {page.stem for page in (ROOT / "docs").glob("*.md")}
    for page in pages:
        loaded = re.findall(
            r"""<(?:script|link|img)[^>]+(?:src|href)=["']?((?:https?:)?//[^"'> ]+)""", page.read_text()
        )
        assert loaded == [], page.name

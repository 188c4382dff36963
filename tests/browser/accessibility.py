"""What axe-core finds wrong with a page (WCAG 2.2, levels A and AA)."""

from __future__ import annotations

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")


async def faults(page: Page) -> list[str]:
    """Each violation with the elements that have it."""
    results = await Axe().run(page, options={"runOnly": {"type": "tag", "values": list(TAGS)}})
    return [
        f"{violation['id']} ({violation['impact']}): {violation['help']}: "
        + "; ".join(str(node["html"])[:120] for node in violation["nodes"][:3])
        for violation in results.response["violations"]
        if violation["impact"] in ("serious", "critical", "moderate")
    ]

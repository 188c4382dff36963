"""Plots as SVG, made here. They have no style of their own but attributes, in colours that can be told from a light and
from a dark ground; what they show stands in a table too."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape

from gateway.core.clock import Instant, instant, iso

WIDTH, HEIGHT = 720, 180
LEFT, RIGHT, TOP, BOTTOM = 44, 8, 12, 24
AXIS, LINE = "#7a828e", "#3b78e7"
RATINGS = {"green": "#2e9e4f", "yellow": "#b98000", "red": "#d9483b"}
"""The colour of a rating's mark; of any other the axis's."""


def quality_plot(points: Sequence[tuple[str, float, str]], now: Instant) -> str:
    """A channel's factor, by steps, from the first of these changes until now: (time, factor, rating), the oldest
    first."""
    if not points:
        return _document("")
    at = [instant(datetime.fromisoformat(text)) for text, _, _ in points]
    begin, end = at[0], max(now, at[-1] + 1)
    most = max(1.0, *(factor for _, factor, _ in points))

    def x(moment: Instant) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * (moment - begin) / (end - begin)

    def y(factor: float) -> float:
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * factor / most

    path, marks = f"M{x(begin):.1f} {y(points[0][1]):.1f}", ""
    for moment, (_, factor, rating) in zip(at, points, strict=True):
        path += f"H{x(moment):.1f}V{y(factor):.1f}"
        colour = RATINGS.get(rating, AXIS)
        marks += f'<circle cx="{x(moment):.1f}" cy="{y(factor):.1f}" r="4" fill="{colour}"/>'
    path += f"H{x(end):.1f}"
    lines = "".join(_level(y(most * share), f"{most * share:g}") for share in (0, 0.5, 1))
    ends = _word(LEFT, HEIGHT - 6, iso(begin)[:10], "start") + _word(WIDTH - RIGHT, HEIGHT - 6, iso(end)[:10], "end")
    return _document(f'{lines}{ends}<path d="{path}" fill="none" stroke="{LINE}" stroke-width="2"/>{marks}')


def hours_plot(counts: Sequence[tuple[str, int]]) -> str:
    """Counts of hours as bars, the oldest first: (the hour's name, how many)."""
    most = max((n for _, n in counts), default=0) or 1
    step = (WIDTH - LEFT - RIGHT) / max(1, len(counts))
    room = HEIGHT - TOP - BOTTOM
    bars = "".join(
        f'<rect x="{LEFT + i * step + 1:.1f}" y="{HEIGHT - BOTTOM - room * n / most:.1f}" fill="{LINE}" '
        f'width="{max(1, step - 2):.1f}" height="{room * n / most:.1f}"/>'
        for i, (_, n) in enumerate(counts)
    )
    names = "".join(
        _word(LEFT + i * step + step / 2, HEIGHT - 6, name, "middle")
        for i, (name, _) in enumerate(counts)
        if i % 6 == 0
    )
    lines = "".join(_level(HEIGHT - BOTTOM - room * share, f"{most * share:g}") for share in (0, 1))
    return _document(lines + bars + names)


def _level(y: float, name: str) -> str:
    line = f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}" stroke="{AXIS}" stroke-width="0.5"/>'
    return line + _word(LEFT - 6, y + 4, name, "end")


def _word(x: float, y: float, text: str, anchor: str) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" fill="{AXIS}" font-family="sans-serif" font-size="12" '
        f'text-anchor="{anchor}">{escape(text)}</text>'
    )


def _document(inside: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}">'
        f"{inside}</svg>"
    )

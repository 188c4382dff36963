"""Plots as SVG, made here. They have no style of their own but attributes, in colours that can be told from a light and
from a dark ground; what they show stands in a table too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape

from gateway.core.clock import Instant, instant, iso

LEFT, RIGHT, TOP, BOTTOM = 44, 8, 12, 24
AXIS, LINE = "#7a828e", "#3b78e7"
RATINGS = {"green": "#2e9e4f", "yellow": "#b98000", "red": "#d9483b"}
"""The colour of a rating's mark; of any other the axis's."""


@dataclass(frozen=True, slots=True)
class Canvas:
    """A plot's size, and where on it the values from 0 to `most` stand."""

    width: int
    height: int
    most: float

    @property
    def across(self) -> float:
        """How wide the field of the values is."""
        return self.width - LEFT - RIGHT

    def y(self, value: float) -> float:
        """Where a value stands."""
        return self.height - BOTTOM - (self.height - TOP - BOTTOM) * value / self.most

    def level(self, value: float) -> str:
        """A line at a value, with its name."""
        y = self.y(value)
        ends = f'x1="{LEFT}" x2="{self.width - RIGHT}" y1="{y:.1f}" y2="{y:.1f}"'
        return f'<line {ends} stroke="{AXIS}" stroke-width="0.5"/>' + _word(LEFT - 6, y + 4, f"{value:g}", "end")

    def name(self, x: float, text: str, anchor: str) -> str:
        """A word below the field."""
        return _word(x, self.height - 6, text, anchor)

    def document(self, inside: str) -> str:
        """The whole plot."""
        size = f'viewBox="0 0 {self.width} {self.height}" width="{self.width}" height="{self.height}"'
        return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{inside}</svg>'


def quality_plot(points: Sequence[tuple[str, float, str]], now: Instant) -> str:
    """A channel's factor, by steps, from the first of these changes until now: (time, factor, rating), the oldest
    first."""
    canvas = Canvas(720, 180, max([1.0, *(factor for _, factor, _ in points)]))
    if not points:
        return canvas.document("")
    at = [instant(datetime.fromisoformat(text)) for text, _, _ in points]
    begin, end = at[0], max(now, at[-1] + 1)

    def x(moment: Instant) -> float:
        return LEFT + canvas.across * (moment - begin) / (end - begin)

    path, marks = f"M{x(begin):.1f} {canvas.y(points[0][1]):.1f}", ""
    for moment, (_, factor, rating) in zip(at, points, strict=True):
        path += f"H{x(moment):.1f}V{canvas.y(factor):.1f}"
        colour = RATINGS.get(rating, AXIS)
        marks += f'<circle cx="{x(moment):.1f}" cy="{canvas.y(factor):.1f}" r="4" fill="{colour}"/>'
    path += f"H{x(end):.1f}"
    levels = "".join(canvas.level(canvas.most * share) for share in (0, 0.5, 1))
    ends = canvas.name(x(begin), iso(begin)[:10], "start") + canvas.name(x(end), iso(end)[:10], "end")
    return canvas.document(f'{levels}{ends}<path d="{path}" fill="none" stroke="{LINE}" stroke-width="2"/>{marks}')


def hours_plot(counts: Sequence[tuple[str, int]]) -> str:
    """Counts of hours as bars, the oldest first: (the hour's name, how many)."""
    canvas = Canvas(320, 110, max((n for _, n in counts), default=0) or 1)
    step = canvas.across / max(1, len(counts))
    bars = "".join(
        f'<rect x="{LEFT + i * step + 1:.1f}" y="{canvas.y(n):.1f}" width="{step - 2:.1f}" '
        f'height="{canvas.y(0) - canvas.y(n):.1f}" fill="{LINE}"/>'
        for i, (_, n) in enumerate(counts)
    )
    names = "".join(
        canvas.name(LEFT + (i + 0.5) * step, name, "middle") for i, (name, _) in enumerate(counts) if i % 6 == 0
    )
    return canvas.document(canvas.level(0) + canvas.level(canvas.most) + bars + names)


def week_plot(
    values: Sequence[float | None], days: Sequence[str], *, limit: Sequence[float | None] = (), bars: bool = False
) -> str:
    """Values of the hours of these days, the oldest first, as steps or as bars; where there is none (None) is a gap.
    `limit` is drawn above them, as steps that are broken."""
    known = [value for value in (*values, *limit) if value is not None]
    canvas = Canvas(320, 110, max(known, default=0) or 1)
    step = canvas.across / (24 * len(days))
    levels = canvas.level(0) + canvas.level(canvas.most)
    names = "".join(canvas.name(LEFT + 24 * i * step, name, "start") for i, name in enumerate(days) if i % 2 == 0)
    dashes = f'fill="none" stroke="{RATINGS["yellow"]}" stroke-width="1.5" stroke-dasharray="4 3"'
    limits = f'<path d="{_steps(canvas, limit, step)}" {dashes}/>' if limit else ""
    if bars:
        drawn = "".join(
            f'<rect x="{LEFT + i * step:.1f}" y="{canvas.y(n):.1f}" width="{step:.1f}" '
            f'height="{canvas.y(0) - canvas.y(n):.1f}" fill="{LINE}"/>'
            for i, n in enumerate(values)
            if n
        )
    else:
        line = f'fill="none" stroke="{LINE}" stroke-width="2" stroke-linecap="round"'
        drawn = f'<path d="{_steps(canvas, values, step)}" {line}/>'
    return canvas.document(levels + names + limits + drawn)


def _steps(canvas: Canvas, values: Sequence[float | None], step: float) -> str:
    """The path of these values, each as wide as a step."""
    path, pen_down = "", False
    for i, value in enumerate(values):
        if value is not None:
            begin = "V" if pen_down else f"M{LEFT + i * step:.1f} "
            path += f"{begin}{canvas.y(value):.1f}H{LEFT + (i + 1) * step:.1f}"
        pen_down = value is not None
    return path


def _word(x: float, y: float, text: str, anchor: str) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" fill="{AXIS}" font-family="sans-serif" font-size="12" '
        f'text-anchor="{anchor}">{escape(text)}</text>'
    )

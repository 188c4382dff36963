"""Calendar months in UTC, in which the store's big tables are cut."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from gateway.core.clock import SECOND, Instant, instant


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of a year, 1 to 12. As text it can be a part of a table's name, and sorts by time."""

    year: int
    month: int

    def __str__(self) -> str:
        return f"{self.year:04d}_{self.month:02d}"

    @property
    def begins(self) -> Instant:
        """Its first instant."""
        return instant(datetime(self.year, self.month, 1, tzinfo=UTC))

    @property
    def ends(self) -> Instant:
        """The first instant after it."""
        return self.later(1).begins

    def later(self, by: int) -> Month:
        """The month so many months later."""
        months = self.year * 12 + self.month - 1 + by
        return Month(months // 12, months % 12 + 1)


def month_of(at: Instant) -> Month:
    """The month in which an instant lies."""
    moment = datetime.fromtimestamp(at // SECOND, UTC)
    return Month(moment.year, moment.month)


def near_change(at: Instant, by: int) -> bool:
    """Whether one month ends and another begins within so many microseconds of an instant, before or after it."""
    return month_of(at - by) != month_of(at + by)

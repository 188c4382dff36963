"""What the modules of the schema share: the metadata that all tables are in, and words that are no parameters."""

from __future__ import annotations

from sqlalchemy import ColumnElement, MetaData, literal_column

metadata = MetaData()


def literal(value: str) -> ColumnElement[str]:
    """A word that stands in the SQL text and is no parameter: only such a condition is served by a partial index."""
    return literal_column(f"'{value}'")


def literals(*values: str) -> list[ColumnElement[str]]:
    """Several such words, for `column.in_`."""
    return [literal(value) for value in values]

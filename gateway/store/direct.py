"""Registered statements go to the driver as SQLAlchemy compiled them once; all else is SQLAlchemy's.

For most of our statements the database takes less time than the toolkit's way to it: the look-up of what was compiled,
an execution's context, a cursor's result. A connection of `DirectConnection` keeps that for each registered statement
and executes it by the driver's own call. Transactions, the pool and how errors are wrapped stay SQLAlchemy's, the rows
are its rows, and a statement that needs more of it (values that are converted, a list of parameters, options) goes the
whole way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from sqlalchemy import Connection, Dialect, Engine, LargeBinary, Row, RowMapping
from sqlalchemy.engine.result import SimpleResultMetaData
from sqlalchemy.exc import MultipleResultsFound, NoResultFound
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement
from sqlalchemy.types import TypeEngine

from gateway.store.statements import registered

_NOTHING: Mapping[str, Any] = {}


class Rows:
    """What came of a statement: its rows, all of them read, and how many it wrote. It answers as SQLAlchemy's result
    does, as far as the store asks."""

    __slots__ = ("_make", "_values", "rowcount")

    def __init__(self, make: Callable[[Any], Row[Any]] | None, values: Sequence[Any], rowcount: int) -> None:
        self._make, self._values, self.rowcount = make, values, rowcount

    def all(self) -> list[Row[Any]]:
        """All rows."""
        return list(map(self._make, self._values)) if self._make is not None else []

    def __iter__(self) -> Iterator[Row[Any]]:
        return iter(self.all())

    def mappings(self) -> list[RowMapping]:
        """All rows, as mappings from the columns' names."""
        return [row._mapping for row in self.all()]

    def scalars(self) -> Scalars:
        """The first column."""
        return Scalars([values[0] for values in self._values])

    def first(self) -> Row[Any] | None:
        """The first row, None if there is none."""
        return self._make(self._values[0]) if self._make is not None and self._values else None

    def one_or_none(self) -> Row[Any] | None:
        """The only row, None if there is none. Raises MultipleResultsFound."""
        if len(self._values) > 1:
            raise MultipleResultsFound(f"{len(self._values)} rows where one is expected")
        return self.first()

    def one(self) -> Row[Any]:
        """The only row. Raises NoResultFound, MultipleResultsFound."""
        row = self.one_or_none()
        if row is None:
            raise NoResultFound("no row where one is expected")
        return row

    def scalar(self) -> Any:
        """The first column of the first row, None if there is none."""
        return self._values[0][0] if self._values else None

    def scalar_one(self) -> Any:
        """The first column of the only row. Raises NoResultFound, MultipleResultsFound."""
        return self.one()[0]

    def scalar_one_or_none(self) -> Any:
        """The first column of the only row, None if there is none. Raises MultipleResultsFound."""
        return None if (row := self.one_or_none()) is None else row[0]


class Scalars(list[Any]):
    """The values of a column, which answer as SQLAlchemy's do."""

    __slots__ = ()

    def all(self) -> list[Any]:
        """All of them."""
        return self

    def first(self) -> Any:
        """The first, None if there is none."""
        return self[0] if self else None


class _Direct:
    """A statement as one database is asked it."""

    __slots__ = ("_fixed", "_make", "_names", "_only_for", "sql")

    def __init__(self, compiled: SQLCompiler, only_for: frozenset[str] | None) -> None:
        self.sql = str(compiled)
        self._names = tuple(compiled.positiontup or ())
        self._fixed = {name: compiled.params[name] for bind, name in compiled.bind_names.items() if not bind.required}
        self._only_for = only_for
        self._make: Callable[[Any], Row[Any]] | None = None

    def values(self, given: Mapping[str, Any]) -> tuple[Any, ...] | None:
        """The parameters' values in their order; None if the statement is another one with these, or one is missing."""
        if self._only_for is not None and self._only_for != given.keys():
            return None
        fixed = self._fixed
        try:
            if not fixed:
                return tuple([given[name] for name in self._names])
            return tuple([given[name] if name in given else fixed[name] for name in self._names])
        except KeyError:
            return None

    def rows(self, cursor: Any) -> Rows:
        """What the cursor has."""
        if cursor.description is None:
            return Rows(None, (), cursor.rowcount)
        if self._make is None:
            columns = SimpleResultMetaData([column[0] for column in cursor.description])
            self._make = partial(Row, columns, None, columns._key_to_index)
        values = cursor.fetchall()
        return Rows(self._make, values, cursor.rowcount)


class DirectConnection(Connection):
    """SQLAlchemy's connection, with the short way for what is registered."""

    _kept: dict[Executable, _Direct | None] | None = None

    def execute(
        self,
        statement: Executable,
        parameters: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None = None,
        *,
        execution_options: Mapping[str, Any] | None = None,
    ) -> Any:
        """Execute a statement."""
        if execution_options is None and self.in_transaction() and (parameters is None or type(parameters) is dict):
            given = parameters or _NOTHING
            direct = self._direct(statement, given)
            if direct is not None and (values := direct.values(given)) is not None:
                return self._execute_directly(direct, values)
        return super().execute(statement, parameters, execution_options=execution_options)

    def _direct(self, statement: Executable, parameters: Mapping[str, Any]) -> _Direct | None:
        kept = self._kept
        if kept is None:
            kept = self._kept = _compiled.setdefault((self.dialect.name, self.dialect.server_version_info), {})
        try:
            return kept[statement]
        except KeyError:
            if not registered(statement):
                return None
            kept[statement] = direct = _compile(statement, self.dialect, parameters)
            return direct

    def _execute_directly(self, direct: _Direct, values: tuple[Any, ...]) -> Any:
        sql = direct.sql
        cursor: Any = None
        try:
            cursor = self.connection.cursor()
            for hear in self.dispatch.before_cursor_execute:
                sql, values = hear(self, cursor, sql, values, None, False)
            cursor.execute(sql, values)
            return direct.rows(cursor)
        except BaseException as error:
            self._handle_dbapi_exception(error, sql, values, cursor, None)


def use(engine: Engine) -> None:
    """Let an engine's connections take the short way."""
    engine._connection_cls = DirectConnection


_compiled: dict[tuple[str, object], dict[Executable, _Direct | None]] = {}
"""By the database's name and version, what was compiled; None of what goes the whole way."""


def _compile(statement: Executable, dialect: Dialect, parameters: Mapping[str, Any]) -> _Direct | None:
    """A statement compiled; None if it needs more than the driver's call."""
    assert isinstance(statement, ClauseElement)
    compiled = statement.compile(dialect=dialect, column_keys=sorted(parameters))
    assert isinstance(compiled, SQLCompiler)
    needs = (
        statement.get_execution_options(),
        compiled.post_compile_params,
        compiled.insert_prefetch if compiled.isinsert else (),
        compiled.implicit_returning if compiled.isinsert else (),
        compiled.update_prefetch if compiled.isupdate else (),
        [bind for bind in compiled.bind_names if _converts(bind.type, dialect)],
        [column for column in compiled._result_columns if _converts(column.type, dialect)],
    )
    writes_columns = compiled.isinsert or compiled.isupdate  # the parameters' names tell which, where nothing else does
    return None if any(needs) else _Direct(compiled, frozenset(parameters) if writes_columns else None)


def _converts(type_: TypeEngine[Any], dialect: Dialect) -> bool:
    """Whether SQLAlchemy converts values of a type on their way; bytes go as they are."""
    if isinstance(type_, LargeBinary):
        return False
    impl = type_.dialect_impl(dialect)
    return impl.bind_processor(dialect) is not None or impl.result_processor(dialect, None) is not None

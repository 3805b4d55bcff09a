"""Many rows and many values at once, each in one statement with one text, so that it is prepared.

SQLAlchemy spells a list after IN anew for each length, and looks at every value by itself; a rush
spends more on that than on what it asks for. PostgreSQL takes rows by COPY, several times faster
than by INSERT.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic_core import to_json
from sqlalchemy import ARRAY, ColumnElement, Connection, Dialect, Table, Text, bindparam
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator, TypeEngine


def among(column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """Say that a column has one of the values that are given as the parameter ``name``."""
    return _Among(column, bindparam(name, type_=_Several(column.type)))


def paired_among(
    one: ColumnElement[Any], other: ColumnElement[Any], name: str
) -> ColumnElement[bool]:
    """Say that two columns of whole numbers have one of the pairs given as ``name``."""
    return _PairedAmong(one, other, bindparam(name, type_=_Spelled()))


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows with the same columns in one order, as values that the driver takes as they are.

    A lost connection is raised as SQLAlchemy's error, as from every other statement.
    """
    if not rows:
        return
    names = list(rows[0])
    columns = ", ".join(f'"{name}"' for name in names)
    if connection.dialect.name != "postgresql":
        marks = ", ".join("?" * len(names))
        connection.exec_driver_sql(
            f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks})',
            [tuple(row.values()) for row in rows],
        )
        return
    driver: Any = connection.connection.driver_connection
    statement = f'COPY "{table.name}" ({columns}) FROM STDIN'
    lost: type[Exception] = connection.dialect.loaded_dbapi.OperationalError
    try:
        with driver.cursor() as cursor, cursor.copy(statement) as copied:
            for row in rows:
                copied.write_row(tuple(row.values()))
    except lost as error:
        raise OperationalError(statement, None, error) from error


def update_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Give rows new values: the first member of each is its key, the same columns in one order."""
    if not rows:
        return
    key, *names = rows[0]
    if connection.dialect.name != "postgresql":
        given = ", ".join(f'"{name}" = ?' for name in names)
        connection.exec_driver_sql(
            f'UPDATE "{table.name}" SET {given} WHERE "{key}" = ?',
            [(*(row[name] for name in names), row[key]) for row in rows],
        )
        return
    values = ", ".join(f'"{name}" = given."{name}"' for name in names)
    connection.exec_driver_sql(
        f'UPDATE "{table.name}" SET {values} FROM {_given(connection, table, list(rows[0]))}'
        f' WHERE "{table.name}"."{key}" = given."{key}"',
        _arrays(rows),
    )


def delete_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Delete the rows that have just these values, the same columns in one order."""
    if not rows:
        return
    names = list(rows[0])
    if connection.dialect.name != "postgresql":
        here = " AND ".join(f'"{name}" = ?' for name in names)
        gone = [tuple(row.values()) for row in rows]
        connection.exec_driver_sql(f'DELETE FROM "{table.name}" WHERE {here}', gone)
        return
    here = " AND ".join(f'"{table.name}"."{name}" = given."{name}"' for name in names)
    connection.exec_driver_sql(
        f'DELETE FROM "{table.name}" USING {_given(connection, table, names)} WHERE {here}',
        _arrays(rows),
    )


def _given(connection: Connection, table: Table, names: Sequence[str]) -> str:
    """Spell rows that come as an array for each column, on PostgreSQL."""
    types = (table.c[name].type.compile(connection.dialect) for name in names)
    arrays = ", ".join(f"%b::{kind}[]" for kind in types)  # as text psycopg takes 200 times as long
    columns = ", ".join(f'"{name}"' for name in names)
    return f"unnest({arrays}) AS given({columns})"


def _arrays(rows: Sequence[Mapping[str, Any]]) -> tuple[list[Any], ...]:
    return tuple([row[name] for row in rows] for name in rows[0])


class _Spelled(TypeDecorator[Any]):
    """Values as one text: a JSON list."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, _dialect: Dialect) -> Any:
        return to_json(list(value)).decode()


class _Several(_Spelled):
    """Values of one type: an array on PostgreSQL, elsewhere a JSON list."""

    cache_ok = True

    def __init__(self, each: TypeEngine[Any]) -> None:
        super().__init__()
        self.each = each

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return ARRAY(self.each) if dialect.name == "postgresql" else Text()

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        if dialect.name == "postgresql":
            return list(value)
        return super().process_bind_param(value, dialect)


class _Among(FunctionElement[bool]):
    name = "among"
    inherit_cache = True


class _PairedAmong(FunctionElement[bool]):
    name = "paired_among"
    inherit_cache = True


@compiles(_Among)
def _among(element: _Among, compiler: SQLCompiler, **options: Any) -> str:
    column, values = (compiler.process(clause, **options) for clause in element.clauses)
    if compiler.dialect.name == "postgresql":
        return f"{column} IN (SELECT unnest({values}))"
    return f"{column} IN (SELECT value FROM json_each({values}))"


@compiles(_PairedAmong)
def _paired_among(element: _PairedAmong, compiler: SQLCompiler, **options: Any) -> str:
    one, other, pairs = (compiler.process(clause, **options) for clause in element.clauses)
    if compiler.dialect.name == "postgresql":
        found = (
            "SELECT (pair->>0)::bigint, (pair->>1)::bigint"
            f" FROM json_array_elements(({pairs})::json) AS pair"
        )
    else:
        found = f"SELECT value->>0, value->>1 FROM json_each({pairs})"
    return f"({one}, {other}) IN ({found})"

"""SQL expressions over the tables of records, and the one function of ours that SQL may call."""

from sqlite3 import Connection

from forms.text import fold

_HEX = "0123456789abcdef"
_TIME_DIGITS = 12


def add_functions(connection: Connection) -> None:
    """Let SQL fold text as search does: ``folded(text)``."""
    connection.create_function("folded", 1, _folded, deterministic=True)


def made_at(column: str) -> str:
    """Give the SQL for a record's time of creation, in seconds, out of its id (UUIDv7)."""
    digits = (
        f"((instr('{_HEX}', substr({column}, {at}, 1)) - 1) << {4 * (_TIME_DIGITS - at)})"
        for at in range(1, _TIME_DIGITS + 1)
    )
    return f"(({' + '.join(digits)}) / 1000)"


def shown_as(column: str) -> str:
    """Give the SQL for the person that a link leads to: merged ones are shown as one of them."""
    return f"coalesce((SELECT head FROM member WHERE record = {column}), {column})"


def _folded(text: str | None) -> str | None:
    return None if text is None else fold(str(text))

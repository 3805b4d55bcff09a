"""Small things a replica keeps: settings, drafts, the log of its exchanges with the register."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sync.replica.database import Database


@dataclass(frozen=True, slots=True)
class LogLine:
    """An entry of the log: when (Unix time in milliseconds), what, and its facts."""

    ms: int
    code: str
    facts: Mapping[str, Any]


def get(database: Database, key: str, default: Any = None) -> Any:
    """Read a setting."""
    found = text(database, key)
    return default if found is None else json.loads(found)


def text(database: Database, key: str) -> str | None:
    """Give a setting as the JSON it is kept as; None if it was never written."""
    rows = database.query("SELECT value FROM meta WHERE key = ?", (key,))
    return str(rows[0][0]) if rows else None


def put(database: Database, key: str, value: Any) -> None:
    """Write a setting; any JSON value. What stands already costs no commit."""
    said = json.dumps(value, ensure_ascii=False)
    if text(database, key) != said:
        database.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, said))


def save_draft(database: Database, key: str, body: Mapping[str, Any], ms: int) -> None:
    """Keep what is being typed."""
    database.execute(
        "INSERT OR REPLACE INTO drafts (key, body, ms) VALUES (?, ?, ?)",
        (key, json.dumps(body, ensure_ascii=False), ms),
    )


def drafts(database: Database) -> dict[str, dict[str, Any]]:
    """Give every draft by its key, the newest last."""
    rows = database.query("SELECT key, body FROM drafts ORDER BY ms")
    return {key: json.loads(body) for key, body in rows}


def drop_draft(database: Database, key: str) -> None:
    """Forget a draft."""
    database.execute("DELETE FROM drafts WHERE key = ?", (key,))


def log(database: Database, ms: int, code: str, facts: Mapping[str, Any]) -> None:
    """Enter a line into the log."""
    database.execute(
        "INSERT INTO log (ms, code, facts) VALUES (?, ?, ?)",
        (ms, code, json.dumps(facts, ensure_ascii=False)),
    )


def log_lines(database: Database, limit: int) -> list[LogLine]:
    """Give the newest lines of the log first."""
    rows = database.query("SELECT ms, code, facts FROM log ORDER BY id DESC LIMIT ?", (limit,))
    return [LogLine(ms, code, json.loads(facts)) for ms, code, facts in rows]

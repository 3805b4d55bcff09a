"""The work behind the page of lists, as plain functions for a worker thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop.labels import wording_in
from forms.reference import Deployment
from forms.values import Source
from sync.deployment import load_deployment
from sync.lists import apply as applying
from sync.lists.apply import Applied, Intake, TakenBack
from sync.lists.export import Wording
from sync.lists.incoming import columns, preview
from sync.lists.mapping import Mapping as Columns
from sync.lists.outgoing import Listing, Outgoing, body, gather, note
from sync.lists.preview import Action, Judged
from sync.lists.reading import read_list
from sync.lists.rows import Habits
from sync.lists.sources import Remembered, guess, recall, remember
from sync.lists.table import Table
from sync.replica.files import write_atomically
from sync.replica.imports import Run, runs
from sync.replica.replica import Replica

Progress = Callable[[int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Opened:
    """A file as read: its table, what its columns mean, and its source where that is known."""

    path: Path
    table: Table
    columns: Columns
    source: Remembered | None


@dataclass(frozen=True, slots=True)
class Said:
    """What a person says of a list before it comes in."""

    source: Remembered
    event: str = ""


def read(replica: Replica, deployment: Deployment, path: Path, sheet: str = "") -> Opened:
    """Read a file and propose what its columns mean."""
    table = read_list(path, sheet=sheet)
    source = guess(replica, table.header) or recall(replica, path.stem)
    return Opened(
        path, table, columns(table, deployment, source.columns if source else None), source
    )


def judge(
    replica: Replica,
    deployment: Deployment,
    opened: Opened,
    said: Said,
    *,
    progress: Progress,
    cancelled: Cancelled,
) -> list[Judged]:
    """Judge every row; writes nothing."""
    habits = Habits(deployment, datetime.now(UTC), said.source.country, notes_in(deployment))
    return preview(
        replica,
        opened.table,
        opened.columns,
        habits,
        said.source.name,
        progress=progress,
        cancelled=cancelled,
    )


def notes_in(deployment: Deployment) -> Wording:
    """Give the words that an import's notes are written in: the deployment's own language."""
    return wording_in(deployment, deployment.default_language)


def bring_in(
    replica: Replica,
    opened: Opened,
    said: Said,
    judged: list[Judged],
    actions: Mapping[int, Action],
    *,
    progress: Progress,
    cancelled: Cancelled,
) -> Applied:
    """Write the rows, and remember the source for its next list."""
    now, source = datetime.now(UTC), said.source
    told = Source(
        kind=source.kind,
        name=source.name,
        basis=source.basis,
        stated_on=now.date() if source.basis else None,
    )
    words = notes_in(load_deployment(replica.deployment))
    intake = Intake(told, now, opened.path.name, said.event, source.region, words)
    remember(replica, source)
    return applying.apply(
        replica, judged, intake, actions=actions, progress=progress, cancelled=cancelled
    )


def take_back(
    replica: Replica, number: int, *, progress: Progress, cancelled: Cancelled
) -> TakenBack:
    """Undo an import."""
    return applying.take_back(replica, number, progress=progress, cancelled=cancelled)


def imports_made(replica: Replica) -> list[Run]:
    """Give the imports that can be taken back, the newest first."""
    return runs(replica.database)


def part(
    replica: Replica, listing: Listing, purpose: str, *, progress: Progress, cancelled: Cancelled
) -> Outgoing:
    """Say who of a listing may go out for a purpose."""
    today = datetime.now(UTC).date()
    return gather(replica, listing, purpose, today, progress=progress, cancelled=cancelled)


def write(replica: Replica, outgoing: Outgoing, wording: Wording, purpose: str, path: Path) -> Path:
    """Write the file and enter into the log what went out."""
    write_atomically(path, body(replica, outgoing, wording, path.suffix.lower()))
    note(replica, outgoing, purpose, everybody=False)
    return path

"""A list on its way in, for the page and the command: its columns proposed, its rows judged."""

import time
from collections.abc import Callable
from collections.abc import Mapping as Pairs

from forms.reference import Deployment
from sync.lists.apply import known_rows, look_in
from sync.lists.codes import Coder
from sync.lists.mapping import Mapping, propose
from sync.lists.preview import Judged, judge
from sync.lists.rows import Habits, read_rows
from sync.lists.table import Table
from sync.replica.replica import Replica

_STEP = 50
_PAUSE_S = 0.001
"""Between some rows, for whoever waits for the records."""


def columns(table: Table, deployment: Deployment, kept: Pairs[str, str] | None = None) -> Mapping:
    """Propose what each column means, as it was kept of an earlier list where it was."""
    mapping = propose(table, Coder(deployment))
    return mapping.recalled(kept) if kept else mapping


def preview(
    replica: Replica,
    table: Table,
    mapping: Mapping,
    habits: Habits,
    source: str,
    *,
    progress: Callable[[int], None] = lambda _done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Judged]:
    """Judge every row; writes nothing. Stops early, with the rows judged so far, if cancelled."""
    entries = read_rows(table, mapping, habits)
    before = known_rows(replica, source)
    found: list[Judged] = []
    for row in judge(entries, look_in(replica), source=source, before=before):
        found.append(row)
        if len(found) % _STEP == 0:
            progress(len(found))
            if cancelled():
                break
            time.sleep(_PAUSE_S)
    return found

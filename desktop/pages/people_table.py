"""The table of people: what stands in its cells, and how wide its columns are."""

from __future__ import annotations

import time

from desktop.labels import since_text
from desktop.models.delegates import NameDelegate, StandingDelegate, pill_width
from desktop.models.records import RecordsModel
from desktop.models.standing import standing_texts
from desktop.style.tables import RowTable
from desktop.style.theme import current_theme
from sync.replica.views import RecordView

STATE_COLUMN, NAME_COLUMN = 4, 0


def name_of(view: RecordView) -> str:
    """Give the Latin name, and on a line below it the Arabic one."""
    parts = view.values.get("name") or {}
    latin = f"{parts.get('given', '')} {parts.get('family', '')}".strip()
    arabic = f"{parts.get('given_ar', '')} {parts.get('family_ar', '')}".strip()
    return "\n".join(part for part in (latin, arabic) if part) or view.title


def changed_of(view: RecordView) -> str:
    """When somebody was changed last, shortly."""
    return since_text(view.changed_ms, time.time_ns() // 1_000_000)


class PeopleTable(RowTable):
    """People; no column is narrower than its heading or its pills."""

    WEIGHTS = (27, 21, 17, 13, 14, 8)
    LEAST_PX = 760

    def __init__(self, model: RecordsModel) -> None:
        super().__init__(model)
        self.setItemDelegateForColumn(NAME_COLUMN, NameDelegate(self))
        self.setItemDelegateForColumn(STATE_COLUMN, StandingDelegate(self))
        self.horizontalHeader().setSectionsClickable(True)

    def least_widths(self) -> list[int]:
        """Give the width that each column needs; the pills of their state need theirs."""
        least = super().least_widths()
        pills = max(map(pill_width, standing_texts())) + 2 * current_theme().tokens.spacing.s
        least[STATE_COLUMN] = max(least[STATE_COLUMN], pills)
        return least

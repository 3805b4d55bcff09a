"""What an action on one item of the queue writes, as a plain function for a worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.models.deciding import Loaded, Picked, decide_values, merge, take_latest, take_on
from desktop.pages.decide_actions import Said
from desktop.pages.decide_case import QuestionRow
from sync.replica.desk import Desk
from sync.replica.replica import Replica

Work = Callable[[Replica], object]


def work_of(
    action: str, loaded: Loaded, decided: Sequence[QuestionRow], said: Said | None
) -> Work | None:
    """Give what writes an action; nothing where it wants a choice first."""
    line, case = loaded.line, loaded.case
    text, whom, person = (said.text, said.name, said.person) if said else ("", "", "")
    if action in ("decide", "merge"):
        picked = [_picked(row) for row in decided]
        if case is None or (action == "decide" and not picked):
            return None
        write = decide_values if action == "decide" else merge
        return lambda replica: write(replica, line, case, picked)
    return {
        "latest": lambda replica: take_latest(replica, line),
        "apart": lambda replica: Desk(replica).keep_apart(line.record, line.other),
        "approve": lambda replica: Desk(replica).verdict([line.id], "approved"),
        "reject": lambda replica: Desk(replica).verdict([line.id], "rejected", text),
        "issues": lambda replica: Desk(replica).ask([line.id], whom, text, "issues", person),
        "ask": lambda replica: Desk(replica).ask([line.id], whom, text, person=person),
        "hold": lambda replica: Desk(replica).hold([line.id], text),
        "assign": lambda replica: take_on(replica, line),
        "give": lambda replica: Desk(replica).assign([line.id], whom, text),
        "escalate": lambda replica: Desk(replica).escalate([line.id], whom, text),
        "comment": lambda replica: Desk(replica).comment(line.id, text),
        "answer": lambda replica: Desk(replica).answer(line.id, text),
        "understood": lambda replica: Desk(replica).acknowledge(line.id),
        "back": lambda replica: Desk(replica).bring_back(line.id, text),
        "undo": lambda replica: Desk(replica).undo([line.id]),
        "stand": lambda replica: Desk(replica).let_stand(line.id),
        "hand_up": lambda replica: Desk(replica).hand_up([line.id]),
        "let_go": lambda replica: Desk(replica).let_go([line.id]),
        "take": lambda replica: Desk(replica).take([line.id]),
    }[action]


def _picked(row: QuestionRow) -> Picked:
    at = next((n for n, choice in enumerate(row.choices) if choice.isChecked()), None)
    return Picked(row.question.cell, at, row.value())

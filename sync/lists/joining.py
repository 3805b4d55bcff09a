"""What a list's row adds to a person who is here: new elements, empty fields filled.

A different value is never put over one that stands; it is told, to go into a note.
"""

from collections.abc import Mapping
from typing import Any

from forms.base import identity, policy_of
from forms.fields import Policy
from sync.lists.export import Wording, cell_text, label_of

PERSON = "entrepreneur"


def joined(
    standing: Mapping[str, Any], coming: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Give what to save (new elements, empty fields filled), and what differs from what stands."""
    values: dict[str, Any] = {}
    differing: dict[str, Any] = {}
    for name, value in coming.items():
        stands = standing.get(name)
        policy = policy_of(PERSON, name)
        if policy in (Policy.SET, Policy.LOG):
            fresh = _beyond(name, stands or [], value)
            if fresh:
                values[name] = fresh
        elif not stands or (name == "source" and not stands.get("basis") and value.get("basis")):
            values[name] = value
        elif stands != value:
            filled = _filled(stands, value)
            if filled is None:
                differing[name] = value
            elif filled != stands:
                values[name] = filled
    return values, differing


def told(differing: Mapping[str, Any], wording: Wording) -> list[str]:
    """Say in words what differs, a line a field; of a source its kind and basis: who tells it."""
    return [
        f"{label_of(PERSON, name, wording)}: {_said(name, differing[name], wording)}"
        for name in differing
    ]


def _said(name: str, value: Any, wording: Wording) -> str:
    if name != "source":
        return cell_text(PERSON, name, value, wording)
    lists = {"source_kinds": value.get("kind"), "legal_bases": value.get("basis")}
    words = (wording.deployment.label(of, c, wording.language) for of, c in lists.items() if c)
    return ", ".join(words)


def says_nothing_new(standing: Mapping[str, Any], coming: Mapping[str, Any]) -> bool:
    """Whether all that comes stands already."""
    values, differing = joined(standing, coming)
    return not values and not differing


def _beyond(name: str, standing: list[Any], coming: list[Any]) -> list[Any]:
    """Keep the elements that are not there; an entry of a log is there if its text is."""
    if policy_of(PERSON, name) is Policy.LOG:
        texts = {entry.get("text") for entry in standing}
        return [entry for entry in coming if entry.get("text") not in texts]
    held = {identity(PERSON, name, element) for element in standing}
    return [element for element in coming if identity(PERSON, name, element) not in held]


def _filled(standing: Any, coming: Any) -> Any:
    """Fill the empty parts of a value of several parts; nothing if a part differs."""
    if not (isinstance(standing, dict) and isinstance(coming, dict)):
        return None
    if any(v and standing.get(k) and standing[k] != v for k, v in coming.items()):
        return None
    return {**standing, **{k: v for k, v in coming.items() if v}}

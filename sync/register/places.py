"""Where a record is placed, and whether that lies in a scope.

A place is ``kind:value``, the value percent-encoded: ``region:casablanca``. A record is placed by
all live values of its scope fields, since it may be contested where it belongs, and by the places
of the person it hangs on. A record of the type that a kind of scope links to (an event) is placed
in itself as well, if it is placed at all. A record without any place is everybody's.

``records.places`` holds them as text with a space before, between and behind.
"""

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Any
from urllib.parse import quote, unquote

from forms.base import declared_fields, owner_field, record_types, scope_fields
from sync.merge.state import RecordState
from sync.protocol.messages import Scope

Places = frozenset[str]
NOWHERE: Places = frozenset()
EVERYBODY = "*"
"""Stands among places for those of a record that is everybody's, or was (``departures``)."""


@lru_cache(maxsize=8192)
def place(kind: str, value: str) -> str:
    """Name a place."""
    return f"{kind}:{quote(value, safe='')}"


def places_of_scope(scope: Scope) -> Places:
    """Give the places a scope consists of."""
    return _places(tuple(scope.regions), tuple(scope.events))


@lru_cache(maxsize=1024)
def _places(regions: tuple[str, ...], events: tuple[str, ...]) -> Places:
    named = (place("region", value) for value in regions)
    return frozenset((*named, *(place("event", value) for value in events)))


def is_within(places: Places, scope: Scope) -> bool:
    """Whether a device of this scope may hold a record at these places."""
    return scope.everything or not places or not places.isdisjoint(places_of_scope(scope))


def regions(places: Places) -> list[str]:
    """Give the regions among these places."""
    kind, found = "region:", (one for one in places if one.startswith("region:"))
    return sorted(unquote(one.removeprefix(kind)) for one in found)


def to_text(places: Places) -> str:
    """Spell places as ``records.places`` holds them."""
    return f" {' '.join(sorted(places))} " if places else ""


@lru_cache(maxsize=8192)
def from_text(text: str) -> Places:
    """Read places as ``records.places`` holds them."""
    return frozenset(text.split())


def own_places(record_type: str, record_id: str, values: Iterable[tuple[str, Any]]) -> Places:
    """Give the places of a record by its own ``(cell, value)`` pairs."""
    fields = _scope_fields(record_type)
    found: set[str] = set()
    for cell, value in values if fields else ():
        field = cell.partition("[")[0] if "[" in cell else cell
        if field in fields and isinstance(value, str) and value:
            found.add(place(fields[field], value))
    kind = _kinds_by_type().get(record_type)
    if kind and found:
        found.add(place(kind, record_id))
    return frozenset(found)


def live_values(state: RecordState) -> list[tuple[str, Any]]:
    """Give every live value of a state with its cell."""
    return [(name, row.value) for name, cell in state.cells.items() for row in cell.live]


def owner_of(record_type: str, values: Mapping[str, Any]) -> str | None:
    """Give the id of the person a record with these values hangs on."""
    field = owner_field(record_type)
    owner = values.get(field) if field else None
    return owner if isinstance(owner, str) and len(owner) == _ID_LENGTH else None


def may_own(record_type: str) -> bool:
    """Whether other records may hang on records of this type."""
    return record_type in _owner_types()


_ID_LENGTH = 32


@cache
def _scope_fields(record_type: str) -> dict[str, str]:
    return scope_fields(record_type)


@cache
def _owner_types() -> frozenset[str]:
    owners = ((name, owner_field(name)) for name in record_types())
    return frozenset(declared_fields(name)[field].link for name, field in owners if field)


@cache
def _kinds_by_type() -> dict[str, str]:
    """Give the kind of scope for each record type that one links to: event → event."""
    fields = (field for name in record_types() for field in declared_fields(name).values())
    return {field.link: field.scope for field in fields if field.scope and field.link}


def places_record(record_type: str, field: str) -> bool:
    """Whether a field has a say in where its record is placed."""
    return field in _scope_fields(record_type) or field == owner_field(record_type)

"""What is remembered of each source of lists: its kind, its legal basis, what its columns mean."""

from collections.abc import Mapping as Pairs
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from forms.text import fold
from sync.replica.replica import Replica

_KEY = "lists.sources"


@dataclass(frozen=True, slots=True)
class Remembered:
    """A source as it was described last; ``columns`` says header → target."""

    name: str
    kind: str = ""
    basis: str = ""
    country: str = ""
    region: str = ""
    columns: Pairs[str, str] = field(default_factory=dict)


def all_sources(replica: Replica) -> list[Remembered]:
    """Give the sources that lists came from, by name."""
    return sorted(map(_read, replica.meta(_KEY, {}).values()), key=lambda one: fold(one.name))


def recall(replica: Replica, name: str) -> Remembered | None:
    """Give what is remembered of a source."""
    found = replica.meta(_KEY, {}).get(fold(name))
    return _read(found) if found else None


def guess(replica: Replica, header: Sequence[str]) -> Remembered | None:
    """Give the source whose lists have these very columns."""
    return next((s for s in all_sources(replica) if set(s.columns) == set(header)), None)


def remember(replica: Replica, source: Remembered) -> None:
    """Keep what was said of a source, for its next list."""
    known = replica.meta(_KEY, {})
    replica.set_meta(_KEY, {**known, fold(source.name): asdict(source)})


def _read(body: Pairs[str, Any]) -> Remembered:
    known = {name: body[name] for name in Remembered.__slots__ if name in body}
    return Remembered(**known)

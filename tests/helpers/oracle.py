"""An oracle apart from the engine: it says from what people saw and saved what must still be there.

It knows no dots, no stamps, no positions and no state of any database: only what stood on a screen
when a form was opened, and what was saved from it once the save was acknowledged. Its one rule:
a saved value stays until somebody saves over it who had it before their eyes.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

PROTECTION = ["given", "pending", "refused", "withdrawn"]


def text(value: Any) -> str:
    """Spell a value so that equal ones are equal."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


@dataclass(frozen=True)
class Screen:
    """What a person sees of a record: for each place of the form the values shown there.

    A place is ``("trade", "")`` for a single value, ``("answers", "contact")`` for an answer,
    ``("skills", "")`` for a list. ``displayed`` is what an ordinary form shows, ``offered`` what
    a decision is shown beside it.
    """

    displayed: Mapping[tuple[str, str], tuple[str, ...]]
    offered: Mapping[tuple[str, str], tuple[str, ...]]
    gone: bool
    deletion_contested: bool

    def everything(self) -> frozenset[tuple[tuple[str, str], str]]:
        """Give every value that can be seen anywhere on it."""
        both = [*self.displayed.items(), *self.offered.items()]
        return frozenset((place, value) for place, values in both for value in values)

    def live(self, place: tuple[str, str]) -> set[str]:
        """Give every value that stands in a place."""
        return {*self.displayed.get(place, ()), *self.offered.get(place, ())}


@dataclass
class _Place:
    """What was saved in one place of one record, and what was saved over, each with its time."""

    saved: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    covered: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))

    def must(self) -> set[str]:
        """Give the values that nobody can have seen and replaced since their last save."""
        return {
            value
            for value, moments in self.saved.items()
            if all(moment <= max(moments) for moment in self.covered.get(value, ()))
        }

    def may(self) -> set[str]:
        """Give the values that may stand: of one saved twice, only one may have been seen."""
        return self.must() | {value for value, moments in self.saved.items() if len(moments) > 1}


@dataclass
class _Record:
    places: dict[tuple[str, str], _Place] = field(default_factory=lambda: defaultdict(_Place))
    deletions: list[frozenset[tuple[tuple[str, str], str]]] = field(default_factory=list)
    undeleted: bool = False

    def saved_once(self, values: Iterable[tuple[tuple[str, str], str]]) -> bool:
        """Whether each of these was saved one time, so that seeing it means seeing that save."""
        return all(len(self.places[place].saved[value]) == 1 for place, value in values)


class Oracle:
    """Remembers every acknowledged save."""

    def __init__(self) -> None:
        self._records: dict[str, _Record] = defaultdict(_Record)
        self._now = 0

    def saved(
        self,
        record_id: str,
        place: tuple[str, str],
        *,
        added: Iterable[Any] = (),
        over: Iterable[str] = (),
    ) -> None:
        """Note an acknowledged save: which values it put there, and which seen ones it replaced."""
        self._now += 1
        found = self._records[record_id].places[place]
        for value in over:
            found.covered[value].append(self._now)
        for value in added:
            found.saved[text(value)].append(self._now)

    def deleted(self, record_id: str, screen: Screen) -> None:
        """Note an acknowledged deletion by somebody who had this before their eyes."""
        self._records[record_id].deletions.append(screen.everything())

    def undeleted(self, record_id: str) -> None:
        """Note that somebody took a deletion back."""
        self._records[record_id].undeleted = True

    @property
    def records(self) -> list[str]:
        """Every record that anybody saved."""
        return list(self._records)

    @property
    def saves(self) -> int:
        """How many values were acknowledged."""
        places = (p for r in self._records.values() for p in r.places.values())
        return sum(len(moments) for place in places for moments in place.saved.values())

    def faults(self, record_id: str, screen: Screen, lists: frozenset[str]) -> list[str]:
        """Say what is wrong with a record as it is shown in the end. ``lists`` are fields of many.

        Nothing may be missing that nobody saw and replaced, nothing may stand that was replaced,
        what stands beside something else must be offered for a decision, and a record is gone
        only if somebody deleted it who saw all that stands.
        """
        record = self._records[record_id]
        faults = [
            fault
            for place, kept in record.places.items()
            for fault in _place_faults(place, kept, screen, lists)
        ]
        faults += [
            f"{place} shows what nobody saved"
            for place, _ in screen.everything()
            if place not in record.places
        ]
        return faults + _deletion_faults(record, screen)


def _place_faults(
    place: tuple[str, str], kept: _Place, screen: Screen, lists: frozenset[str]
) -> list[str]:
    live, must, may = screen.live(place), kept.must(), kept.may()
    faults = [f"{place} lost {value}" for value in must - live]
    faults += [f"{place} brought back {value}" for value in live - may]
    displayed = screen.displayed.get(place, ())
    if len(displayed) != len(set(displayed)):
        faults.append(f"{place} shows something twice: {displayed}")
    if place[0] in lists:
        return faults
    if len(live) > 1 and set(screen.offered.get(place, ())) != live:
        faults.append(f"{place} is not offered for a decision: {live}")
    if place[0] == "answers" and live:
        most = max(live, key=lambda value: PROTECTION.index(json.loads(value)))
        if displayed != (most,):
            faults.append(f"{place} shows {displayed} though {most} protects more")
    return faults


def _deletion_faults(record: _Record, screen: Screen) -> list[str]:
    if not record.deletions:
        told = screen.gone or screen.deletion_contested
        return ["deleted by nobody"] if told else []
    covered = frozenset().union(*record.deletions)
    standing = {(place, value) for place, kept in record.places.items() for value in kept.must()}
    if screen.gone and not standing <= covered:
        return [f"gone with what no deletion had seen: {standing - covered}"]
    everything = screen.everything()
    if record.undeleted or not record.saved_once(everything):
        return []
    expected = (True, False) if everything <= covered else (False, True)
    told = (screen.gone, screen.deletion_contested)
    return [] if told == expected else [f"deletion shown as {told}, not {expected}"]

"""A random life of a few laptops: everything people do to records, over a bad network.

One seed draws it all: what is done, by whom, in which order. Every acknowledged save is told to an
oracle with what stood on its author's screen when the form was opened.
"""

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from forms.consent import consent_id
from sync.client.exchange import Outcome
from sync.errors import Unreachable
from sync.replica.views import RecordView
from tests.helpers.laptops import Laptop
from tests.helpers.oracle import Oracle, Screen, text

ACTIONS = {
    "meet": 8,
    "edit": 22,
    "open_form": 6,
    "save_form": 6,
    "note": 6,
    "need": 4,
    "answer": 7,
    "delete": 2,
    "undelete": 2,
    "decide": 6,
    "restore": 3,
    "sync": 22,
    "reopen": 3,
}
LISTS = frozenset({"skills", "emails", "sectors", "notes"})
SINGLE = {
    "entrepreneur": ("trade", "badge", "name", "residence", "horoscope"),
    "need": ("details", "amount", "horoscope"),
}
MANY = {"entrepreneur": ("skills", "emails", "sectors"), "need": ()}
SECTORS = ("it", "btp", "health")
ANSWERS = ("pending", "given", "refused", "withdrawn")
PURPOSES = ("contact", "publication")


def place_of(cell: str) -> tuple[str, str]:
    """Give the place on the screen that a cell's name speaks of."""
    name, _, key = cell.partition("[")
    return name, key.removesuffix("]")


def screen_of(view: RecordView) -> Screen:
    """Read what a person sees of a record."""
    displayed: dict[tuple[str, str], tuple[str, ...]] = {}
    for name, value in view.values.items():
        if name in LISTS:
            displayed[name, ""] = tuple(map(text, value))
        elif name == "answers":
            displayed |= {(name, purpose): (text(given),) for purpose, given in value.items()}
        else:
            displayed[name, ""] = (text(value),)
    offered = {
        place_of(cell): tuple({text(row.value) for row in rows})
        for cell, rows in view.shown.contested.items()
    }
    return Screen(displayed, offered, view.shown.gone, view.shown.deletion_contested)


@dataclass
class Form:
    """A form that somebody opened: the record as it was displayed then."""

    view: RecordView

    @property
    def screen(self) -> Screen:
        """What it displays."""
        return screen_of(self.view)


@dataclass
class Life:
    """Plays steps; ``done`` counts them by name, ``cut`` the syncs that broke off."""

    seed: object
    laptops: Sequence[Laptop]
    region: str
    oracle: Oracle = field(default_factory=Oracle)
    done: Counter[str] = field(default_factory=Counter)
    cut: int = 0

    def __post_init__(self) -> None:
        self._random = random.Random(f"life {self.seed}")
        self._serial = 0
        self._people: list[str] = []
        self._needs: list[str] = []
        self._never: set[str] = set()
        self._forms: dict[str, list[Form]] = {laptop.name: [] for laptop in self.laptops}

    def play(self, steps: int) -> None:
        """Do as many things as ``steps`` says, each on one of the laptops."""
        for _ in range(steps):
            [action] = self._random.choices(list(ACTIONS), list(ACTIONS.values()))
            laptop = self._random.choice(self.laptops)
            act: Callable[[Laptop], None] = getattr(self, f"_{action}")
            act(laptop)
            self.done[action] += 1

    @property
    def staying(self) -> set[str]:
        """The people who never agreed to leave the laptop that met them."""
        return set(self._never)

    def consent_to_all(self) -> None:
        """Let all but those who never agree agree, so that everything of theirs may follow."""
        for person in self._people:
            if person in self._never:
                continue
            holder = next(one for one in self.laptops if one.replica.get(consent_id(person)))
            self._decide_cell(holder, consent_id(person), "answers[register]", "given")

    def sync_until_quiet(self, rounds: int = 12) -> int:
        """Sync all in turn until nobody has anything to send or fetch; give the rounds it took."""
        for round_ in range(1, rounds + 1):
            outcomes = [laptop.sync() for laptop in self.laptops]
            if not any(map(_moved, outcomes)):
                return round_
        raise AssertionError(f"not quiet after {rounds} rounds: {outcomes}")

    # --- what people do -----------------------------------------------------------------------

    def _meet(self, laptop: Laptop) -> None:
        never = self._random.random() < 0.1
        answer = "refused" if never else self._random.choice(["given", "given", "pending"])
        values = {
            "name": self._fresh("name"),
            "trade": self._fresh("trade"),
            "skills": [self._fresh("skills")],
            "region": self.region,
        }
        person = laptop.replica.new_id()
        laptop.replica.save("entrepreneur", values, record_id=person)
        for name, value in values.items():
            added = value if name in LISTS else [value]
            self.oracle.saved(person, (name, ""), added=added)
        self._people.append(person)
        if never:
            self._never.add(person)
        consent = laptop.answer(person, answer)
        laptop.replica.save_all([consent])
        self.oracle.saved(consent.record_id or "", ("person", ""), added=[person])
        self.oracle.saved(consent.record_id or "", ("answers", "register"), added=[answer])

    def _need(self, laptop: Laptop) -> None:
        if person := self._pick(laptop, self._people):
            values = {"person": person.id, "details": self._fresh("details")}
            need = laptop.replica.save("need", values)
            for name, value in values.items():
                self.oracle.saved(need, (name, ""), added=[value])
            self._needs.append(need)

    def _edit(self, laptop: Laptop) -> None:
        if view := self._pick(laptop, [*self._people, *self._needs]):
            self._save(laptop, Form(view))

    def _open_form(self, laptop: Laptop) -> None:
        if view := self._pick(laptop, [*self._people, *self._needs]):
            self._forms[laptop.name].append(Form(view))

    def _save_form(self, laptop: Laptop) -> None:
        forms = self._forms[laptop.name]
        if forms:
            self._save(laptop, forms.pop(self._random.randrange(len(forms))))

    def _note(self, laptop: Laptop) -> None:
        if view := self._pick(laptop, [*self._people, *self._needs]):
            note = self._fresh("notes")
            values = {"notes": [*view.values.get("notes", []), note]}
            laptop.replica.save(view.type, values, record_id=view.id, before=view.shown)
            self.oracle.saved(view.id, ("notes", ""), added=[note])

    def _answer(self, laptop: Laptop) -> None:
        person = self._pick(laptop, self._people)
        view = laptop.replica.get(consent_id(person.id)) if person else None
        if person is None or view is None:
            return
        purposes = PURPOSES if person.id in self._never else (*PURPOSES, "register")
        purpose, answer = self._random.choice(purposes), self._random.choice(ANSWERS)
        screen = screen_of(view)
        before = screen.displayed.get(("answers", purpose), ())
        if before == (text(answer),):
            return
        answers = {**view.values["answers"], purpose: answer}
        laptop.replica.save("consent", {"answers": answers}, record_id=view.id, before=view.shown)
        self.oracle.saved(view.id, ("answers", purpose), added=[answer], over=before)

    def _delete(self, laptop: Laptop) -> None:
        if view := self._pick(laptop, [*self._people, *self._needs]):
            laptop.replica.delete(view.id)
            self.oracle.deleted(view.id, screen_of(view))

    def _undelete(self, laptop: Laptop) -> None:
        views = (laptop.replica.get(i) for i in [*self._people, *self._needs])
        gone = [v for v in views if v and (v.shown.gone or v.shown.deletion_contested)]
        if gone:
            view = self._random.choice(gone)
            laptop.replica.undelete(view.id)
            self.oracle.undeleted(view.id)

    def _decide(self, laptop: Laptop) -> None:
        views = self._here(laptop, [*self._people, *self._needs, *map(consent_id, self._people)])
        asked = [(view, cell) for view in views for cell in sorted(view.shown.contested)]
        asked = [(view, cell) for view, cell in asked if cell != "answers[register]"]
        if asked:
            view, cell = self._random.choice(asked)
            values = sorted({text(r.value): r.value for r in view.shown.contested[cell]}.items())
            fresh = self._random.random() < 0.3 and not place_of(cell)[1]
            value = self._fresh(cell) if fresh else self._random.choice(values)[1]
            self._decide_cell(laptop, view.id, cell, value)

    def _decide_cell(self, laptop: Laptop, record_id: str, cell: str, value: Any) -> None:
        live = screen_of(laptop.view(record_id)).live(place_of(cell))
        laptop.replica.decide(record_id, {cell: value})
        self.oracle.saved(record_id, place_of(cell), added=[value], over=live)

    def _restore(self, laptop: Laptop) -> None:
        view = self._pick(laptop, [*self._people, *self._needs])
        if view is None:
            return
        past = [
            line
            for line in laptop.replica.history(view.id)
            if line.cell in SINGLE[view.type] and not line.live and not line.removed
        ]
        if past:
            line = self._random.choice(sorted(past, key=lambda found: text(found.value)))
            over = screen_of(view).displayed.get((line.cell, ""), ())
            laptop.replica.restore(view.id, line)
            self.oracle.saved(view.id, (line.cell, ""), added=[line.value], over=over)

    def _sync(self, laptop: Laptop) -> None:
        try:
            laptop.sync()
        except Unreachable:
            self.cut += 1

    def _reopen(self, laptop: Laptop) -> None:
        laptop.reopen()

    # --- inside -------------------------------------------------------------------------------

    def _here(self, laptop: Laptop, ids: Sequence[str]) -> list[RecordView]:
        views = (laptop.replica.get(record_id) for record_id in ids)
        return [view for view in views if view and not view.shown.gone]

    def _pick(self, laptop: Laptop, ids: Sequence[str]) -> RecordView | None:
        """Choose a record that this laptop shows, the recent ones more often."""
        here = self._here(laptop, ids[-30:])
        return self._random.choice(here) if here else None

    def _save(self, laptop: Laptop, form: Form) -> None:
        """Change some fields of a form as it was opened, and save."""
        view, screen = form.view, form.screen
        values: dict[str, Any] = {}
        saves: list[tuple[str, list[Any], list[str]]] = []
        for name in self._random.sample(SINGLE[view.type], 2):
            clear = name in ("trade", "details") and self._random.random() < 0.1
            values[name] = None if clear else self._fresh(name)
            before = list(screen.displayed.get((name, ""), ()))
            if before != [text(values[name])] and (before or not clear):
                saves.append((name, [values[name]], before))
        for name in MANY[view.type]:
            had = list(view.values.get(name, []))
            gone = [e for e in had if self._random.random() < 0.25]
            fresh = self._fresh(name)
            added = [fresh] if fresh not in had and self._random.random() < 0.5 else []
            values[name] = [e for e in had if e not in gone] + added
            saves.append((name, added, list(map(text, gone))))
        laptop.replica.save(view.type, values, record_id=view.id, before=view.shown)
        for name, added, over in saves:
            self.oracle.saved(view.id, (name, ""), added=added, over=over)

    def _fresh(self, name: str) -> Any:
        """Make a value that nobody saved before, but for sectors, of which there are few."""
        self._serial += 1
        mark = f"{name} {self._serial}"
        if name == "sectors":
            return self._random.choice(SECTORS)
        return {
            "name": {"given": mark, "family": "Bennani"},
            "residence": {"city": mark, "country": "BE"},
            "amount": {"amount": str(self._serial), "currency": "EUR"},
            "notes": {"at": "2026-01-02T00:00:00Z", "text": mark},
            "emails": f"someone{self._serial}@example.org",
        }.get(name, mark)


def _moved(outcome: Outcome) -> bool:
    return bool(outcome.pushed or outcome.pulled or outcome.withheld)

"""What people do at their laptops, each thing with what stood on their screen."""

import random
from typing import TYPE_CHECKING, Any

from sync.merge import edit
from sync.merge.edit import Change
from sync.replica.saving import Save
from sync.replica.views import RecordView
from tests.simulation import sticks
from tests.simulation.model import spelled

if TYPE_CHECKING:
    from tests.simulation.world import Laptop, Options, World

from tests.simulation.world import DAY, consent_of

LOCAL = {
    "meet": 8,
    "edit": 20,
    "open form": 5,
    "save form": 6,
    "note": 5,
    "need": 2,
    "answer": 7,
    "delete": 4,
    "undelete": 2,
    "decide": 6,
    "take back": 3,
    "newer field": 7,
    "visit": 0.5,
    "bad value": 2,
    "bad creation": 1,
    "same": 1,
}
SINGLE = {
    "entrepreneur": ("trade", "name", "horoscope"),
    "need": ("details", "amount"),
    "visit": ("guest",),
}
SETS = {"entrepreneur": ("skills", "sectors")}
REGIONS = ("north", "south")
SCOPES = (("north",), ("south",), ("north", "south"), ("*",))
ENOUGH = 5
MOST_LAPTOPS = 9
KNOWN = "event"
PURPOSES = ("register", "contact", "publication")
ANSWERS = ("pending", "given", "given", "given", "refused", "withdrawn")


def weights(options: "Options", *, scopes: bool, bundles: bool) -> dict[str, float]:
    """Say how often each kind of step is drawn."""
    table: dict[str, float] = {**LOCAL, "sync": 28, "reopen": 2}
    if options.faults:
        table["clock"] = 2
    if options.restores:
        table |= {"backup": 3, "restore": 3}
    if options.erasures:
        table["erase"] = 1
    if scopes:
        table |= {"move": 8, "rescope": 3}
    if bundles:
        table |= {"write stick": 5, "read stick": 8, "meet in a hall": 4, "steal": 0.7}
    if options.clones:
        table["clone"] = 0.6
    if options.register_restores:
        table |= {"backup register": 2, "restore register": 3, "rotate backups": 2}
    if options.favour in table:
        table[options.favour] *= 8
    return table


class Actions:
    """Everything that can happen in a world."""

    def __init__(self, world: "World") -> None:
        self.world = world

    def act(self, kind: str, draw: random.Random) -> None:
        """Let one thing happen somewhere."""
        world = self.world
        live = world.live
        if not live:
            return
        laptop = draw.choice(live)
        world.note(f"{kind} on {laptop.name}")
        if kind in LOCAL:
            self._several(kind, laptop, draw)
        else:
            getattr(self, "_" + kind.replace(" ", "_"))(laptop, draw)

    # --- what befalls machines ------------------------------------------------------------------

    def _sync(self, laptop: "Laptop", draw: random.Random) -> None:
        self.world.sync(laptop, draw, 0.3 if self.world.options.faults else 0)

    def _reopen(self, laptop: "Laptop", _draw: random.Random) -> None:
        self.world.open(laptop)

    def _clock(self, laptop: "Laptop", draw: random.Random) -> None:
        laptop.skew = draw.choice((0, -DAY, DAY, 3 * 365 * DAY, -10 * 365 * DAY))
        self.world.fault("clock set wrong", f"{laptop.name} {laptop.skew}")

    def _erase(self, _laptop: "Laptop", draw: random.Random) -> None:
        rows = self.world.database.rows("SELECT id FROM records WHERE type = 'entrepreneur'")
        if rows:
            self.world.erase(draw.choice(sorted(rows))[0])

    def _rescope(self, laptop: "Laptop", draw: random.Random) -> None:
        self.world.rescope(
            laptop, *draw.choice((("north",), ("south",), ("north", "south"), ("*",)))
        )

    def _backup(self, laptop: "Laptop", _draw: random.Random) -> None:
        self.world.backup(laptop)

    def _restore(self, _laptop: "Laptop", draw: random.Random) -> None:
        kept = [one for one in self.world.live if one.backups]
        if kept:
            self.world.restore(draw.choice(kept), draw)

    def _clone(self, laptop: "Laptop", _draw: random.Random) -> None:
        if len(self.world.laptops) < MOST_LAPTOPS:
            self.world.clone(laptop)

    def _backup_register(self, _laptop: "Laptop", _draw: random.Random) -> None:
        self.world.backup_register()

    def _rotate_backups(self, _laptop: "Laptop", _draw: random.Random) -> None:
        self.world.rotate_register_backups()

    def _restore_register(self, _laptop: "Laptop", draw: random.Random) -> None:
        if self.world.register_backups:
            self.world.restore_register(draw)

    def _write_stick(self, laptop: "Laptop", draw: random.Random) -> None:
        sticks.write(self.world, laptop, draw)

    def _read_stick(self, laptop: "Laptop", draw: random.Random) -> None:
        sticks.read(self.world, laptop, draw)

    def _meet_in_a_hall(self, laptop: "Laptop", draw: random.Random) -> None:
        sticks.meet(self.world, laptop, draw)

    def _steal(self, laptop: "Laptop", _draw: random.Random) -> None:
        sticks.steal(self.world, laptop)

    # --- what people do -------------------------------------------------------------------------

    def local(self, laptop: "Laptop", draw: random.Random) -> None:
        """Let somebody save something at a laptop."""
        kind = draw.choices(list(LOCAL), list(LOCAL.values()))[0]
        self.world.note(f"    and {kind} on {laptop.name}")
        self._do(kind, laptop, draw)

    def _do(self, kind: str, laptop: "Laptop", draw: random.Random) -> None:
        getattr(self, "_" + kind.replace(" ", "_"))(laptop, draw)

    def _several(self, kind: str, laptop: "Laptop", draw: random.Random) -> None:
        """Do a thing, and a few others at the same laptop before anybody syncs."""
        self._do(kind, laptop, draw)
        for _ in range(draw.choice((0, 0, 1, 2))):
            if not laptop.revoked:
                self.local(laptop, draw)

    def opening(self, draw: random.Random) -> None:
        """Let one or two people be known to everybody before anything goes wrong."""
        if draw.random() < 0.2:
            return
        world = self.world
        first = draw.choice(world.laptops)
        for _ in range(draw.choice((1, 1, 2))):
            self._meet_somebody(first, draw)
        for laptop in (first, *world.laptops):
            world.sync(laptop, draw, 0)

    # --- each thing ---------------------------------------------------------------------------

    def _meet(self, laptop: "Laptop", draw: random.Random) -> None:
        if len(self.world.model.records) > ENOUGH:
            self._edit(laptop, draw)
        else:
            self._meet_somebody(laptop, draw)

    def _meet_somebody(self, laptop: "Laptop", draw: random.Random) -> None:
        person = laptop.replica.new_id()
        consent = consent_of(person)
        self.world.owner |= {person: person, consent: person}
        values = {
            "name": self._fresh("name", draw),
            "trade": self._fresh("trade", draw),
            "skills": [self._fresh("skills", draw)],
        }
        if self.world.scopes and draw.random() < 0.8:
            values["region"] = draw.choice(REGIONS)
        if draw.random() < 0.1:
            values["source"] = {"kind": "list", "basis": "interest"}
        saves = [Save("entrepreneur", values, person)]
        answer = draw.choice(("given",) * 12 + ("pending", "refused", ""))
        if answer:
            body = {"person": person, "answers": {"register": answer}}
            saves.append(Save("consent", body, consent))
        self.world.note(f"      {person} {answer}")
        self.world.attempt(laptop, lambda: laptop.replica.save_all(saves), draw)

    def _move(self, laptop: "Laptop", draw: random.Random) -> None:
        """Let a person be followed by another region."""
        view = self._pick(laptop, draw, {"entrepreneur"})
        if view:
            region = draw.choice([r for r in (*REGIONS, None) if r != view.values.get("region")])
            self._save(laptop, Save(view.type, {"region": region}, view.id, view.shown), draw)

    def _need(self, laptop: "Laptop", draw: random.Random) -> None:
        view = self._pick(laptop, draw, {"entrepreneur"})
        if view:
            need = laptop.replica.new_id()
            self.world.owner[need] = view.id
            values = {"person": view.id, "details": self._fresh("details", draw)}
            self._save(laptop, Save("need", values, need), draw)

    def _visit(self, laptop: "Laptop", draw: random.Random) -> None:
        values = {"guest": self._fresh("guest", draw)}
        self._save(laptop, Save("visit", values, laptop.replica.new_id()), draw)

    def _edit(self, laptop: "Laptop", draw: random.Random) -> None:
        view = self._pick(laptop, draw)
        if view:
            self._save_form_of(laptop, view, draw)

    def _open_form(self, laptop: "Laptop", draw: random.Random) -> None:
        view = self._pick(laptop, draw)
        if view:
            laptop.forms.append(view)

    def _save_form(self, laptop: "Laptop", draw: random.Random) -> None:
        if laptop.forms:
            view = laptop.forms.pop(draw.randrange(len(laptop.forms)))
            if laptop.replica.get(view.id):
                self._save_form_of(laptop, view, draw)

    def _note(self, laptop: "Laptop", draw: random.Random) -> None:
        view = self._pick(laptop, draw, {"entrepreneur", "need"})
        if view:
            note = {"at": "2026-01-02T00:00:00Z", "text": self._fresh("note", draw)}
            values = {"notes": [*view.values.get("notes", []), note]}
            self._save(laptop, Save(view.type, values, view.id, view.shown), draw)

    def _answer(self, laptop: "Laptop", draw: random.Random) -> None:
        view = self._pick(laptop, draw, {"consent"})
        if view:
            purpose, answer = draw.choice(PURPOSES), draw.choice(ANSWERS)
            answers = {**view.values.get("answers", {}), purpose: answer}
            if answers != view.values.get("answers"):
                self.world.note(f"      {view.values.get('person')} {purpose} {answer}")
                save = Save("consent", {"answers": answers}, view.id, view.shown)
                self._save(laptop, save, draw)

    def _delete(self, laptop: "Laptop", draw: random.Random) -> None:
        view = self._pick(laptop, draw)
        if view:
            self.world.note(f"      {view.id}")
            self.world.attempt(laptop, lambda: laptop.replica.delete(view.id), draw)

    def _undelete(self, laptop: "Laptop", draw: random.Random) -> None:
        gone = [v for v in self._views(laptop) if v.shown.gone or v.shown.deletion_contested]
        if gone:
            view = draw.choice(gone)
            self.world.attempt(laptop, lambda: laptop.replica.undelete(view.id), draw)

    def _decide(self, laptop: "Laptop", draw: random.Random) -> None:
        items = sorted(laptop.replica.contested(), key=lambda i: (i.record_id, i.cell))
        if not items:
            return
        item = draw.choice(items)
        self.world.note(f"      {item.record_id} {item.cell}")
        if item.deletion:
            keep = draw.random() < 0.5
            self.world.attempt(
                laptop, lambda: laptop.replica.decide_deletion(item.record_id, delete=keep), draw
            )
            return
        value = draw.choice(sorted((r.value for r in item.rows), key=spelled))
        done = self.world.attempt(
            laptop, lambda: laptop.replica.decide(item.record_id, {item.cell: value}), draw
        )
        if done:
            self._check_decision(laptop, item)

    def _take_back(self, laptop: "Laptop", draw: random.Random) -> None:
        """Restore an earlier value from history."""
        view = self._pick(laptop, draw, {"entrepreneur", "need", "visit"})
        lines = laptop.replica.history(view.id) if view else []
        lines = [line for line in lines if line.cell in SINGLE[view.type] and not line.live]
        if view and lines:
            line = draw.choice(lines)
            self.world.note(f"      {view.id} {line.cell} {line.value}")
            self.world.attempt(laptop, lambda: laptop.replica.restore(view.id, line), draw)

    def _newer_field(self, laptop: "Laptop", draw: random.Random) -> None:
        """Write as a newer version does that has a set where this one knows no field."""
        view = self._pick(laptop, draw)
        if view:
            key = draw.choice(("chess", "judo"))
            cell = f"hobbies[{key}]"
            seen = view.shown.seen.get(cell, ())
            gone = bool(seen) and draw.random() < 0.5
            change = Change({} if gone else {cell: key}, {cell: seen} if seen else {})
            self._change(laptop, view, change, draw)

    def _bad_value(self, laptop: "Laptop", draw: random.Random) -> None:
        """Write what the register of today will set aside."""
        view = self._pick(laptop, draw, {"entrepreneur"})
        if view:
            values = {"birth_year": "MMXX", "trade": self._fresh("trade", draw)}
            seen = {c: d for c in values if (d := view.shown.seen.get(c))}
            self.world.fault("a write of another schema", laptop.name)
            self._change(laptop, view, Change(values, seen), draw)

    def _bad_creation(self, laptop: "Laptop", draw: random.Random) -> None:
        """Create what the register of today will set aside, with an edit that waits for it."""
        visit, replica = laptop.replica.new_id(), laptop.replica
        values = {"name": self._fresh("event", draw), "starts": "one day"}

        def create() -> None:
            with replica.database.atomic():
                replica._append(KNOWN, visit, Change(values), "", creates=True)

        self.world.fault("a creation of another schema", laptop.name)
        if self.world.attempt(laptop, create, draw):
            view = replica.get(visit)
            change = {"organiser": self._fresh("organiser", draw)}
            self._save(laptop, Save(KNOWN, change, visit, view and view.shown), draw)

    def _same(self, laptop: "Laptop", draw: random.Random) -> None:
        one, other = (self._pick(laptop, draw, {"entrepreneur"}) for _ in range(2))
        if one and other and one.id != other.id:
            state = laptop.replica.state(one.id)
            held = state.cell(f"@same_as[{other.id}]").live
            change = edit.marked_same(state, other.id, None if held else False)
            self._change(laptop, one, change, draw)

    # --- inside -------------------------------------------------------------------------------

    def _views(self, laptop: "Laptop") -> list[RecordView]:
        known = laptop.replica._states.kinds(self.world.model.records)
        return [view for i in sorted(known) if (view := laptop.replica.get(i))]

    def _pick(
        self, laptop: "Laptop", draw: random.Random, kinds: set[str] | None = None
    ) -> RecordView | None:
        """Choose a record that a laptop shows."""
        kinds = kinds or {"entrepreneur", "need", "visit"}
        known = laptop.replica._states.kinds(self.world.model.records)
        here = sorted(i for i, kind in known.items() if kind in kinds)
        if not here:
            return None
        view = laptop.replica.get(draw.choice(here))
        return view if view and not view.shown.gone and not view.erased else None

    def _save(self, laptop: "Laptop", save: Save, draw: random.Random) -> None:
        before = len(self.world.model.records.get(save.record_id or "", ()))
        self.world.note(f"      {save.record_id} {save.values}")
        done = self.world.attempt(laptop, lambda: laptop.replica.save_all([save]), draw)
        fresh = self.world.model.records.get(save.record_id or "", ())[before:]
        if done:
            for written in fresh:
                self._check_seen(written, save)

    def _save_form_of(self, laptop: "Laptop", view: RecordView, draw: random.Random) -> None:
        values: dict[str, Any] = {}
        single = SINGLE[view.type]
        for name in draw.sample(single, draw.randint(1, min(2, len(single)))):
            values[name] = self._fresh(name, draw)
        for name in SETS.get(view.type, ()):
            if draw.random() < 0.4:
                kept = [e for e in view.values.get(name, []) if draw.random() < 0.7]
                added = self._fresh(name, draw)
                values[name] = [*kept, *([] if added in kept else [added])]
        self._save(laptop, Save(view.type, values, view.id, view.shown), draw)

    def _change(
        self, laptop: "Laptop", view: RecordView, change: Change, draw: random.Random
    ) -> None:
        """Save cells that today's facade does not offer."""
        self.world.note(f"      {view.id} {dict(change.values)}")
        if change:
            self.world.attempt(laptop, lambda: laptop.replica._change(view.id, change, ""), draw)

    def _check_seen(self, written: Any, save: Save) -> None:
        """Hold what a write says it has seen against what its form displayed."""
        world, shown = self.world, save.before.values if save.before else {}
        for cell in {*written.values, *written.seen}:
            if cell.endswith("+"):
                continue
            seen = world.model.values(written.seen.get(cell, ()), cell)
            displayed = _displayed(shown, cell)
            if seen != displayed:
                world.fail(f"a form showed {displayed} in {cell}, its save says it saw {seen}")

    def _check_decision(self, laptop: "Laptop", item: Any) -> None:
        written = self.world.model.records[item.record_id][-1]
        seen = self.world.model.values(written.seen.get(item.cell, ()), item.cell)
        offered = frozenset(spelled(row.value) for row in item.rows)
        if seen != offered:
            self.world.fail(f"a decision was offered {offered}, it says it saw {seen}")

    def _fresh(self, name: str, draw: random.Random) -> Any:
        """Make a value that nobody saved before, but for sectors, of which there are few."""
        self.world.serial += 1
        mark = f"{name}-{self.world.serial}."
        match name:
            case "name":
                return {"given": mark, "family": "Bennani"}
            case "residence":
                return {"city": mark, "country": "BE"}
            case "amount":
                return {"amount": str(self.world.serial), "currency": "EUR"}
            case "sectors":
                return draw.choice(("it", "btp"))
        return mark


def _displayed(shown: Any, cell: str) -> frozenset[str]:
    field, _, key = cell.partition("[")
    if field not in shown:
        return frozenset()
    if not key:
        return frozenset([spelled(shown[field])])
    if isinstance(shown[field], dict):
        return frozenset(spelled(v) for k, v in shown[field].items() if f"{k}]" == key)
    return frozenset(spelled(v) for v in shown[field] if f"{v}]" == key)

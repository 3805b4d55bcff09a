"""The verdict on a schedule: what every laptop and the register hold, against the model."""

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from sync.protocol.batches import Entry, Withheld
from sync.replica import compare
from sync.replica.tables import table_of
from tests.simulation import sticks
from tests.simulation.machines import contents
from tests.simulation.model import DELETED, PROTECTION, Dot, Expected, Written, spelled

if TYPE_CHECKING:
    from tests.simulation.world import Laptop, World

from tests.simulation.world import consent_of


def judge(world: "World") -> None:
    """Say what is wrong at the end of a schedule, by failing."""
    world.model.settle()
    world.model.refused = _refused(world)
    counted = world.model.counted()
    _judge_register(world, counted)
    digests: dict[tuple[str, ...], str] = {}
    displayed: dict[str, tuple[str, str]] = {}
    for laptop in world.live:
        scope = tuple(_scope(world, laptop))
        if scope not in digests:
            digests[scope] = _digest(world, laptop)
        if laptop.replica.digest()[0] != digests[scope]:
            _explain(world, laptop, counted)
            world.fail(f"{laptop.name} and the register have other digests")
        shown = _judge_laptop(world, laptop, counted)
        _judge_displayed(world, laptop, shown, displayed)


def check_leaving(world: "World", laptop: "Laptop", entries: Iterable[Entry]) -> None:
    """Hold what is on its way against what its laptop shows of people's answers."""
    leaves: dict[str, bool] = {}
    for entry in entries:
        written = world.model.writes[tuple(entry.dot)]
        owner = written.owner
        if not owner:
            continue
        if owner not in leaves:
            leaves[owner] = _may_leave(laptop, owner)
        withheld = isinstance(entry, Withheld)
        told = written.type == "consent" and _register_knows(world, owner)
        if withheld and leaves[owner] and not world.model.is_erased(written):
            world.fail(f"{written} stays though {owner} agreed")
        if not withheld and not leaves[owner] and not told:
            world.fail(f"{written} leaves though {owner} did not agree")


def _may_leave(laptop: "Laptop", person: str) -> bool:
    view, consent = laptop.replica.get(person), laptop.replica.get(consent_of(person))
    if view is None:
        return False
    answer = consent.values.get("answers", {}).get("register", "") if consent else ""
    basis = (view.values.get("source") or {}).get("basis")
    return answer == "given" or bool(basis and answer not in ("refused", "withdrawn"))


def _register_knows(world: "World", person: str) -> bool:
    """Whether the register held any of a person, as far as anybody was told."""
    return any(w.dot in world.model.ever for w in world.model.records[person])


def _refused(world: "World") -> set[Dot]:
    """Give what was set aside as out of scope: only where regions are, only of narrow people."""
    rows = world.database.rows(
        "SELECT e.name, w.number, e.device FROM writes AS w JOIN epochs AS e ON e.id = w.epoch"
        " WHERE w.status = 'set_aside' AND w.reason LIKE '%out_of_scope%'"
    )
    if rows and not world.scopes:
        world.fail(f"{rows} are out of a scope that has no bounds")
    return {(name, number) for name, number, _device in rows}


def _scope(world: "World", laptop: "Laptop") -> list[str]:
    device = world.device(laptop)
    assert device is not None
    return device.scope.regions


def _digest(world: "World", laptop: "Laptop") -> str:
    device = world.device(laptop)
    assert device is not None
    return world.store.digest(device).digest


# --- the register -----------------------------------------------------------------------------


def _judge_register(world: "World", counted: set[Dot]) -> None:
    database = world.database
    names = dict(database.rows("SELECT id, name FROM epochs"))
    held = {}
    for record, text in database.rows("SELECT id, document FROM records"):
        held[record] = live_of(json.loads(text), names)
    wanted = {world.model.writes[dot].record for dot in counted}
    if held.keys() != wanted:
        world.fail(f"the register has records {held.keys() ^ wanted} too many or too few")
    for record in wanted:
        expected = world.model.expected(record, counted)
        _compare_live(world, "the register", record, held[record], expected)
    _judge_history(world, names)
    _judge_leaks(world)
    _judge_stamps(world)


def live_of(document: dict[str, Any], names: dict[int, str]) -> dict[str, dict[Dot, str]]:
    """Read the live rows out of a document."""
    live: dict[str, dict[Dot, str]] = defaultdict(dict)
    if "o" in document:
        dot = (names[document["o"][0]], document["o"][1])
        for cell, value in document["v"].items():
            live[cell][dot] = spelled(value)
    for cell, body in document.get("c", {}).items():
        live[cell] = {}
        for epoch, number, _ms, _counter, value in body["r"]:
            live[cell][names[epoch], number] = spelled(value)
    return {cell: rows for cell, rows in live.items() if rows}


def _compare_live(
    world: "World",
    where: str,
    record: str,
    live: dict[str, dict[Dot, str]],
    expected: Expected,
) -> None:
    wanted = {
        cell: {dot: world.model.value(dot, cell) for dot in dots}
        for cell, dots in expected.live.items()
    }
    for cell in {*live, *wanted}:
        has, wants = live.get(cell, {}), wanted.get(cell, {})
        if has != wants:
            world.fail(f"{where} holds {record} {cell} {has}, it must be {wants}")


def _judge_history(world: "World", names: dict[int, str]) -> None:
    rows = world.database.rows(
        'SELECT epoch, number, record, "values", seen FROM writes WHERE "values" IS NOT NULL'
    )
    held = {}
    for epoch, number, record, values, seen in rows:
        held[names[epoch], number] = (
            record,
            json.loads(values),
            {
                cell: frozenset((names[e], n) for e, n in dots)
                for cell, dots in json.loads(seen or "{}").items()
            },
        )
    wanted = {
        dot: (w.record, w.values, w.seen)
        for dot in world.model.full
        for w in [world.model.writes[dot]]
        if not world.model.is_erased(w)
    }
    if held != wanted:
        differ = {dot for dot in {*held, *wanted} if held.get(dot) != wanted.get(dot)}
        world.fail(f"the register's history differs in {differ}")


def _judge_leaks(world: "World") -> None:
    kept = world.database.rows("SELECT coalesce(\"values\", '') FROM writes")
    kept += world.database.rows("SELECT document FROM records")
    text = "\n".join(row[0] for row in kept)
    _judge_gone(world, "the register", text)
    inside = set(world.model.full)
    for dot, written in world.model.writes.items():
        if dot in inside or not written.owner:
            continue
        for value in written.values.values():
            mark = value.get("given") if isinstance(value, dict) else value
            told = isinstance(mark, str) and mark.endswith(".") and mark in text
            if told and not any(_tells(world.model.writes[d], value, mark) for d in inside):
                world.fail(f"{mark} of {written.owner} is at the register")


def _tells(written: Written, value: Any, mark: str) -> bool:
    """Whether a write holds a value, or names the element of a set that it was."""
    return value in written.values.values() or any(f"[{mark}]" in cell for cell in written.seen)


def _judge_stamps(world: "World") -> None:
    """No stamp may win for ever: none at the register is ahead of its own time."""
    [(newest,)] = world.database.rows(
        "SELECT coalesce(max(stamp_ms), 0) FROM writes WHERE status = 'counted'"
    )
    if newest > world.now + 600_000:
        world.fail(f"a stamp is {newest - world.now} ms ahead of time")


# --- a laptop ---------------------------------------------------------------------------------


def _judge_laptop(world: "World", laptop: "Laptop", counted: set[Dot]) -> dict[str, str]:
    """Judge what a laptop holds; give what it displays of records that are not only here."""
    own = {d for d in laptop.held - counted if not world.model.is_erased(world.model.writes[d])}
    read = {d for d in laptop.shown - counted if not world.model.is_erased(world.model.writes[d])}
    inside = world.model.within(_scope(world, laptop), counted)
    among = {dot for dot in counted if world.model.writes[dot].record in inside}
    among |= own | read
    wanted = {world.model.writes[dot].record for dot in among}
    kinds = laptop.replica._states.kinds(world.model.records)
    here = kinds.keys() - _judge_erased(world, laptop)
    orphans = here & _orphans(laptop, set(kinds.values()))
    if here - orphans != wanted - orphans:
        world.fail(f"{laptop.name} has records {here ^ wanted} too many or too few")
    _judge_orphans(world, laptop, orphans)
    contested, shown = set(), {}
    for record in sorted(wanted - orphans):
        expected = world.model.expected(record, among)
        state = laptop.replica.state(record)
        live = {
            cell: {tuple(row.dot): spelled(row.value) for row in body.live}
            for cell, body in state.cells.items()
            if body.live
        }
        _compare_live(world, laptop.name, record, live, expected)
        shown[record] = _judge_view(world, laptop, record, expected)
        contested |= {(record, cell, v) for cell, v in expected.contested.items()}
        if expected.deletion_contested:
            contested.add((record, DELETED, frozenset()))
    offered = {
        (
            item.record_id,
            item.cell,
            frozenset() if item.deletion else frozenset(spelled(r.value) for r in item.rows),
        )
        for item in laptop.replica.contested()
        if item.record_id not in orphans
    }
    if offered != contested:
        world.fail(f"{laptop.name} offers other conflicts: {offered ^ contested}")
    _judge_compacted(world, laptop)
    risk = laptop.replica.at_risk()
    if risk.writes != len(own):
        world.fail(f"{laptop.name} says {risk.writes} writes are only here, there are {len(own)}")
    for record in wanted & orphans:
        shown[record] = spelled(dict(laptop.replica.get(record).values))
    _judge_carried(world, laptop)
    mine = {world.model.writes[dot].record for dot in (laptop.held | laptop.shown) - counted}
    return {record: text for record, text in shown.items() if record not in mine}


def _judge_carried(world: "World", laptop: "Laptop") -> None:
    """Whatever a laptop carries has reached the register (rule 8).

    Only bundles of somebody who was erased may be let go before every copy of it holds them.
    """
    arrived, kept = world.model.full | world.model.names, sticks.held(laptop)
    for name, dots in laptop.carries.items():
        let_go = world.model.erased and name not in kept
        if dots - arrived and not let_go:
            world.fail(f"{laptop.name} took in a bundle, and {dots - arrived} never arrived")


def _orphans(laptop: "Laptop", kinds: set[str]) -> set[str]:
    """Give what only this laptop still proves, after the register was put back (rule 15)."""
    tables = [table_of(kind) for kind in sorted(kinds)]
    text = " UNION ALL ".join(f"SELECT id FROM {table} WHERE orphan = 1" for table in tables)
    return {row[0] for row in laptop.connection.execute(text)} if tables else set()


def _judge_erased(world: "World", laptop: "Laptop") -> set[str]:
    """Of what was erased nothing is left on a laptop but ids that say so; give these."""
    writes = [w for w in world.model.writes.values() if world.model.is_erased(w)]
    records = {w.record for w in writes}
    if not writes:
        return records
    for record in records:
        view = laptop.replica.get(record)
        if view is not None and (view.values or view.title or not view.erased):
            world.fail(f"{laptop.name} still shows {record}, which was erased")
    _judge_gone(world, laptop.name, contents(laptop.connection))
    return records


def _judge_compacted(world: "World", laptop: "Laptop") -> None:
    """What the mark has passed is gone from the journal, but for the newest of one's own.

    What an open write has seen, directly or through others, may stay with it.
    """
    [(mark,)] = world.database.rows("SELECT backup_mark FROM meta")
    writes = world.model.writes
    seen: set[Dot] = {
        *laptop.connection.execute("SELECT epoch, number FROM journal WHERE absorbed = 0")
    }
    while (
        more := {
            dot
            for one in seen
            if one in writes
            for dots in writes[one].seen.values()
            for dot in dots
        }
        - seen
    ):
        seen |= more
    rows = laptop.connection.execute(
        "SELECT epoch, number FROM journal WHERE absorbed = 1 AND status = 'counted'"
        " AND position <= ?"
        " AND id < (SELECT max(j.id) FROM journal AS j JOIN epochs ON epochs.name = j.epoch"
        " WHERE epochs.device IS NULL)",
        (mark,),
    ).fetchall()
    if (kept := set(rows) - seen) and mark:
        world.fail(f"{laptop.name} still keeps {len(kept)} writes that every backup holds")


def _judge_gone(world: "World", where: str, text: str) -> None:
    writes = [w for w in world.model.writes.values() if world.model.is_erased(w)]
    kept = [w for w in world.model.writes.values() if not world.model.is_erased(w)]
    for written in writes:
        for value in written.values.values():
            mark = value.get("given") if isinstance(value, dict) else value
            told = isinstance(mark, str) and mark.endswith(".") and mark in text
            if told and not any(_tells(w, value, mark) for w in kept):
                world.fail(f"{where} still holds {mark} of {written.owner}, who was erased")


def _judge_orphans(world: "World", laptop: "Laptop", orphans: set[str]) -> None:
    """What was written here on an orphan and nobody ever saw still stands."""
    for record in orphans:
        writes = world.model.records[record]
        state = laptop.replica.state(record)
        for own in (w for w in writes if w.dot in laptop.held):
            for cell in own.values:
                seen = any(own.dot in w.seen.get(cell, ()) for w in writes)
                if not seen and own.dot not in {tuple(r.dot) for r in state.cell(cell).live}:
                    world.fail(f"{laptop.name} lost {own.dot} {cell} of the orphan {record}")


def _judge_view(world: "World", laptop: "Laptop", record: str, expected: Expected) -> str:
    """Judge what a laptop displays of a record, and give it, spelled."""
    view = laptop.replica.get(record)
    assert view is not None
    if view.shown.gone != expected.gone:
        world.fail(f"{laptop.name} shows {record} gone {view.shown.gone}")
    shown = dict(view.values)
    fields = {c.split("[")[0].removesuffix("+") for c in expected.live if c[0] != "@"}
    shown.pop("@same_as", None)
    if shown.keys() != fields:
        world.fail(f"{laptop.name} shows fields {shown.keys() ^ fields} too many or too few")
    for name in fields:
        cells = {
            c: world.model.values(dots, c)
            for c, dots in expected.live.items()
            if c.split("[")[0].removesuffix("+") == name
        }
        if not _fits(shown[name], name, cells, world, expected):
            world.fail(f"{laptop.name} shows {record} {name} {shown[name]}, not of {cells}")
    return spelled(dict(view.values))


def _fits(
    shown: Any, name: str, cells: dict[str, frozenset[str]], world: "World", expected: Expected
) -> bool:
    if name in cells:
        return spelled(shown) in cells[name]
    if f"{name}+" in cells:
        rows = [
            spelled(entry)
            for dot in expected.live[f"{name}+"]
            for entry in world.model.writes[dot].values[f"{name}+"]
        ]
        return sorted(map(spelled, shown)) == sorted(rows)
    if isinstance(shown, dict):
        most = {
            c.partition("[")[2][:-1]: max((json.loads(v) for v in vs), key=PROTECTION.index)
            for c, vs in cells.items()
        }
        return shown == most
    one = sorted(next(iter(values)) for values in cells.values())
    return sorted(map(spelled, shown)) == one


def _judge_displayed(
    world: "World", laptop: "Laptop", shown: dict[str, str], displayed: dict[str, tuple[str, str]]
) -> None:
    """Where nothing is only here, all laptops display the same."""
    for record, text in shown.items():
        name, other = displayed.setdefault(record, (laptop.name, text))
        if other != text:
            world.fail(f"{record} is shown as {other} at {name}, {text} at {laptop.name}")


def _explain(world: "World", laptop: "Laptop", counted: set[Dot]) -> None:
    """Find the record behind a digest that differs, for the failure's text."""
    kinds = laptop.replica._states.kinds(world.model.records)
    inside = world.model.within(_scope(world, laptop), counted)
    held = {i for i, _ in compare.held(laptop.replica.database, laptop.replica._states)}
    if held - inside:
        world.fail(f"{laptop.name} has bases of {held - inside}, which are outside its scope")
    for record in sorted(inside):
        kind = kinds.get(record)
        base = laptop.replica._states.base(kind, record) if kind else None
        cells = base.cells if base else {}
        live = {
            c: {tuple(r.dot): spelled(r.value) for r in body.live}
            for c, body in cells.items()
            if body.live
        }
        expected = world.model.expected(record, counted)
        _compare_live(world, f"the base of {laptop.name}", record, live, expected)

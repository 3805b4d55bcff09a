"""Schedules written by hand: the counterexamples that show what a rule is for."""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from forms.consent import consent_id
from sync.client import exchange
from sync.replica.saving import Save
from tests.simulation import verdict
from tests.simulation.wire import Wire
from tests.simulation.world import Laptop, Options, World

NOTHING = random.Random(0)


class Script(World):
    """A world in which everything that happens is written down."""

    def laptop(self, name: str) -> Laptop:
        """Give a laptop by its name."""
        return next(laptop for laptop in self.laptops if laptop.name == name)

    def meet(self, laptop: Laptop, answer: str = "given", **values: Any) -> str:
        """Record a person with their answer."""
        person = laptop.replica.new_id()
        consent = consent_id(person)
        self.owner |= {person: person, consent: person}
        body = {"person": person, "answers": {"register": answer}}
        laptop.replica.save_all(
            [Save("entrepreneur", values, person), Save("consent", body, consent)]
        )
        self.collect(laptop)
        return person

    def need(self, laptop: Laptop, person: str) -> str:
        """Record what a person needs."""
        need = laptop.replica.save("need", {"person": person, "details": "an oven"})
        self.owner[need] = person
        self.collect(laptop)
        return need

    def edit(self, laptop: Laptop, record: str, **values: Any) -> None:
        """Change a record as a form does that was just opened."""
        view = laptop.replica.get(record)
        assert view is not None
        laptop.replica.save(view.type, values, record_id=record, before=view.shown)
        self.collect(laptop)

    def answer(self, laptop: Laptop, person: str, answer: str) -> None:
        """Record what a person says to being kept in the register."""
        self.edit(laptop, consent_id(person), answers={"register": answer})

    def values(self, laptop: Laptop, record: str) -> dict[str, Any]:
        """Give what a laptop shows of a record."""
        view = laptop.replica.get(record)
        assert view is not None
        return dict(view.values)

    def verdicts(self) -> set[str]:
        """Give what the register has said of the writes that it holds."""
        return {status for (status,) in self.database.rows("SELECT status FROM writes")}

    def syncing(
        self,
        laptop: Laptop,
        *,
        before: Callable[[str], None] = lambda _path: None,
        after: Callable[[str], None] = lambda _path: None,
    ) -> None:
        """Sync; ``before`` and ``after`` are called around what the register does, with the path.

        What they raise is what becomes of the request, or of its answer.
        """
        wire = _Watched(self, laptop, NOTHING, 0)
        wire.before, wire.after = before, after
        exchange.sync(laptop.replica, connect=lambda _replica: (wire, laptop.identity))
        self.collect(laptop)

    def sync_all(self) -> None:
        """Let everybody sync until nothing changes, and judge."""
        self.quiet()
        verdict.judge(self)


class _Watched(Wire):
    before: Callable[[str], None]
    after: Callable[[str], None]

    def _before(self, path: str, _sent: bytes, _fault: str) -> None:
        self.before(path)

    def _after(self, _fault: str) -> None:
        self.after(self.path)

    def post_bytes(self, path: str, body: bytes) -> Any:
        self.path = path
        return super().post_bytes(path, body)


def once(path: str, act: Callable[[], Any]) -> Callable[[str], None]:
    """Do something at the first request to a path."""
    done: list[str] = []

    def hook(asked: str) -> None:
        if asked == path and not done:
            done.append(asked)
            act()

    return hook


@contextmanager
def scripted(
    *, laptops: int = 3, batch: int = 1000, page: int = 2000, scopes: bool = False
) -> Iterator[Script]:
    """Give a world with so many laptops and no faults of its own; A is north's, B south's."""
    world = Script(0, Options(faults=False, most_laptops=8, scopes=scopes))
    with world.seeded(batch, page):
        world.set_up(laptops)
        yield world

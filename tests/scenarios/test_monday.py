"""Monday: nine laptops come back, and a coordinator clears the queue by keyboard alone."""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from desktop import i18n
from desktop.pages.decide import DecidePage
from desktop.session import Session
from desktop.style.theme import apply_theme
from sync.deployment import load_deployment
from sync.merge.canonical import canonical
from sync.merge.edit import Change
from sync.register.schema import devices
from sync.replica.desk import Desk
from sync.replica.queue import Filter
from tests.helpers.in_process import Register, Wire, quiet
from tests.helpers.laptops import Laptop

AMBASSADORS = ("Aya", "Badr", "Chafik", "Dina", "Elias", "Farah", "Ghali", "Hiba", "Ilyas")
PEOPLE, CONTESTED, DUPLICATES, BROKEN, RESCUED, WAITING = 120, 40, 25, 10, 5, 2
CHANGES = 300
SYLLABLES = ("ba", "ke", "mi", "ro", "su", "ta", "le", "vo", "zi", "du", "fa", "ne", "go", "pu")

pytestmark = [
    pytest.mark.gui,
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),
]


class Monday:
    """A register, nine ambassadors, two coordinators, and everything that happened offline."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.draw = random.Random(f"monday {seed}")
        self.register = Register(folder / "register")
        self.coordinators = [Laptop(folder / n, n) for n in ("Amina", "Brahim")]
        self.laptops = [Laptop(folder / n, n) for n in AMBASSADORS]
        self.wires: dict[str, Wire] = {
            laptop.name: self.register.enrol(laptop, "BE", "FR", role="coordinator")
            for laptop in self.coordinators
        }
        self.wires |= {x.name: self.register.enrol(x, "BE") for x in self.laptops}
        self.losers: Counter[str] = Counter()
        self.changes = 0
        self._numbers = iter(range(10_000))
        self.people = [self.meet(self.draw.choice(self.laptops)) for _ in range(PEOPLE)]
        self.sync()

    def word(self, length: int = 4) -> str:
        return "".join(self.draw.choice(SYLLABLES) for _ in range(length)).capitalize()

    def phone(self) -> dict[str, str]:
        number = f"+3247{next(self._numbers):04d}{self.draw.randrange(1000):03d}"
        return {"typed": number, "e164": number, "country": "BE"}

    def meet(self, laptop: Laptop, **values: Any) -> str:
        given = {"phones": [self.phone()], "region": "BE", "trade": self.word()} | values
        return laptop.meet(self.word(), self.word(5), **given)

    def sync(self) -> None:
        quiet(*self.wires.values())

    def work(self) -> None:
        """Change three hundred things while nobody is connected."""
        free = list(self.people)
        self.draw.shuffle(free)
        for person in [free.pop() for _ in range(RESCUED)]:
            self.coordinators[1].edit(person, region="FR")
            self.edit(self.draw.choice(self.laptops), person, badge=self.word())
        self.wires["Brahim"].sync()
        for person in [free.pop() for _ in range(CONTESTED)]:
            for laptop in self.draw.sample(self.laptops, 2):
                self.edit(laptop, person, trade=self.word())
        for person in [free.pop() for _ in range(DUPLICATES)]:
            self.meet_again(person)
        for person in [free.pop() for _ in range(BROKEN)]:
            self.break_a_rule(self.draw.choice(self.laptops), person)
        author = dict(zip(free, self.draw.choices(self.laptops, k=len(free)), strict=True))
        while self.changes < CHANGES:
            person = self.draw.choice(free)
            self.edit(author[person], person, badge=self.word())

    def edit(self, laptop: Laptop, person: str, **values: Any) -> None:
        laptop.edit(person, **values)
        self.changes += 1

    def meet_again(self, person: str) -> None:
        """Another ambassador records the same person a second time."""
        known = next(x for x in self.laptops if x.replica.get(person)).values(person)
        name = known["name"]
        laptop = self.draw.choice(self.laptops)
        laptop.meet(
            name["given"], name["family"], phones=known["phones"], region="BE", trade=self.word()
        )
        self.changes += 1

    def break_a_rule(self, laptop: Laptop, person: str) -> None:
        """Write what only a laptop of another version takes for valid."""
        laptop.replica.write(person, Change({"birth_year": "long ago"}), "")
        self.changes += 1

    def ask_to_join(self, folder: Path) -> list[Laptop]:
        guests = [Laptop(folder / n, n) for n in ("Jad", "Kenza")]
        for guest in guests:
            wire = self.register.enrol(guest, "BE")
            waits = update(devices).where(devices.c.device == wire.device).values(waits=True)
            with self.register.store.database.write() as connection:
                connection.execute(waits)
        return guests

    def standing(self, laptop: Laptop) -> str:
        """Say how the register stands to a laptop."""
        identity = laptop.replica.identity
        assert identity is not None
        entered = self.register.store.device(identity.device)
        assert entered is not None
        return entered.standing

    def live(self, laptop: Laptop) -> dict[tuple[str, str], list[str]]:
        """Give the different values that stand in each cell of each person who is one's own."""
        found = {}
        for view in laptop.replica.listing("entrepreneur", limit=1000):
            for name, cell in laptop.replica.state(view.id).cells.items():
                values = sorted({canonical(row.value) for row in cell.live})
                if values and not name.startswith("@same_as"):
                    found[view.id, name] = values
        return found

    def close(self) -> None:
        with ExitStack() as stack:
            stack.callback(self.register.close)
            for laptop in (*self.laptops, *self.coordinators):
                stack.callback(laptop.close)


@pytest.fixture
def monday(tmp_path: Path) -> Iterator[Monday]:
    made = Monday(tmp_path, 1)
    yield made
    made.close()


@pytest.fixture
def page(monday: Monday, qapp: QApplication, qtbot: QtBot) -> Iterator[DecidePage]:
    """The coordinator's window on the queue."""
    apply_theme(qapp, "light", 1.0)
    i18n.install(qapp, "en")
    session = Session(monday.coordinators[0].replica, load_deployment("mem-by-cgem"), language="en")
    made = DecidePage(session)
    made.resize(1158, 680)
    yield made
    made.close()
    shiboken6.delete(made)
    session.jobs.close()
    shiboken6.delete(session)


def press(page: DecidePage, qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or page, key)


def rest(page: DecidePage, qtbot: QtBot) -> Callable[[], None]:
    def wait() -> None:
        qtbot.waitUntil(lambda: not page.session.jobs.busy, timeout=60_000)

    return wait


def clear(page: DecidePage, qtbot: QtBot) -> Counter[str]:
    """Decide everything that is on show, each with the key that its kind asks for."""
    wait, done = rest(page, qtbot), Counter[str]()
    wait()
    while page.model.lines:
        line = page.line
        assert line is not None
        assert done.total() < 200, line
        done[line.kind] += 1
        match line.kind:
            case "contested":
                press(page, qtbot, Qt.Key.Key_L)
            case "duplicate":
                press(page, qtbot, Qt.Key.Key_M)
            case "set_aside":
                press(page, qtbot, Qt.Key.Key_R)
                assert page.bar.asking == "reject"
                assert QApplication.focusWidget() is page.bar.words
                qtbot.keyClicks(QApplication.focusWidget(), "no year")
                press(page, qtbot, Qt.Key.Key_Return)
            case "rescued" | "device":
                press(page, qtbot, Qt.Key.Key_A)
            case _:
                raise AssertionError(line)
        wait()
    return done


def test_a_monday_is_cleared_by_keyboard_told_to_every_loser_and_undone(
    monday: Monday, page: DecidePage, qtbot: QtBot, tmp_path: Path
):
    monday.work()
    assert monday.changes == CHANGES
    guests = monday.ask_to_join(tmp_path)
    monday.coordinators[0].replica.set_meta("review_asked_ms", 0)
    monday.sync()
    amina, wire = monday.coordinators[0], monday.wires["Amina"]
    desk = Desk(amina.replica)
    before = {laptop.name: monday.live(laptop) for laptop in monday.laptops}

    with qtbot.waitActive(page, timeout=20_000):
        page.show()
        page.activateWindow()
    page.list.setFocus()
    rest(page, qtbot)()
    expected = {
        "contested": CONTESTED,
        "duplicate": DUPLICATES,
        "set_aside": BROKEN,
        "rescued": RESCUED,
        "device": WAITING,
    }
    assert desk.counts(Filter()).by["kind"] == expected
    assert clear(page, qtbot) == expected

    amina.replica.set_meta("review_asked_ms", 0)
    monday.sync()
    assert desk.count(Filter()) == 0
    assert len({laptop.replica.digest()[0] for laptop in monday.laptops}) == 1
    assert monday.coordinators[1].replica.digest() == amina.replica.digest()
    for guest in guests:
        assert monday.standing(guest) == "active"

    decided = desk.page(Filter(states=("decided",)), limit=200)
    assert len(decided) == sum(expected.values())
    told = Counter[str]()
    for line in decided:
        review = desk.review(line)
        assert review["decision"]["by"] == "Amina"
        if line.kind != "device":
            told.update(_losers(review["decision"]))
    for laptop in monday.laptops:
        heard = Desk(laptop.replica).page(Filter(kinds=("lost",)), limit=200)
        assert len(heard) == told[laptop.name], laptop.name
    assert told.total() >= CONTESTED + DUPLICATES + BROKEN - 5

    done = desk.undo([line.id for line in decided])
    assert done.changed_since == ()
    monday.sync()
    wire.sync()
    assert desk.counts(Filter()).by["kind"] == expected
    for guest in guests:
        assert monday.standing(guest) == "waiting"
    after = {laptop.name: monday.live(laptop) for laptop in monday.laptops}
    assert after == before
    for guest in guests:
        guest.close()


def _losers(decision: dict[str, Any]) -> set[str]:
    """Give who gave a value that was not kept."""
    return {
        kept["who"]
        for on in decision.get("on", [])
        for kept in on.get("before", [])
        if kept.get("device")
        and kept["who"] != "Amina"
        and canonical(kept.get("value")) != canonical(on.get("after"))
    }

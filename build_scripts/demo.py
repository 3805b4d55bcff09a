"""A forum day from end to end, with the real parts: `make demo`.

A register serves on loopback. Three ambassadors' laptops and a coordinator's enrol. Offline, a
list is imported and visitors are typed into the real window; two laptops change the same person
differently; one visitor does not consent. Then all sync over HTTP, the coordinator decides the
conflict in the review window, and everybody ends with the same state.

It works with and without a display, writes pictures of each page to build/demo/, and exits 0 only
if nothing was lost and every digest agrees.
"""

import os
import sys
import tempfile
from pathlib import Path

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from build_scripts.demo_laptop import DemoLaptop
from build_scripts.demo_register import DemoRegister
from build_scripts.demo_typing import Typist
from sync.lists.apply import Intake, apply, look_in
from sync.lists.codes import Coder
from sync.lists.mapping import propose
from sync.lists.preview import judge
from sync.lists.reading import read_list
from sync.lists.rows import Habits, read_rows

PICTURES = Path(__file__).resolve().parent.parent / "build" / "demo"

LIST = """\
Liste des inscrits — Association des entrepreneurs de Bruxelles;;;;
Nom;Prénom;Téléphone;Courriel;Secteur
El Fassi;Mohamed;0470 11 25 64;m.elfassi@example.org;BTP
Bennani;Khadija;0471 22 36 75;khadija.bennani@example.org;Logistique
Tazi;Mehdi;0472 33 47 86;;Automobile
Chraïbi;Imane;;imane.chraibi@example.org;Agroalimentaire
"""
VISITORS = {
    "Salma Idrissi": ("+34612345678", 1),
    "Youssef El Amrani": ("+31612345678", 2),
    "Nadia Ouazzani": ("+33612345678", 3),
}


def main() -> int:
    """Play the day; give the exit code."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(["tremplin"])
    assert isinstance(app, QApplication)  # noqa: S101 - there is no other kind here
    with tempfile.TemporaryDirectory() as scratch, DemoRegister(Path(scratch)) as register:
        day = Day(app, Path(scratch), register)
        try:
            return day.play()
        finally:
            day.close()


class Day:
    """The day, step by step; each step says what it did."""

    def __init__(self, app: QApplication, scratch: Path, register: DemoRegister) -> None:
        self.app, self.scratch, self.register = app, scratch, register
        self.laptops: list[DemoLaptop] = []
        self.sent = self.contested = self.decided = 0

    def play(self) -> int:
        """Play it and judge the end."""
        self.morning()
        person, silent = self.forum()
        self.apart(person)
        self.evening()
        self.review(person)
        return self.judge(silent)

    def morning(self) -> None:
        """Enrol everybody, while there is a connection; the coordinator creates the event."""
        self._say("The register serves on loopback; everybody enrols.")
        for name, role in (
            ("Amina", "ambassador"),
            ("Bilal", "ambassador"),
            ("Chaimae", "ambassador"),
            ("Driss", "coordinator"),
        ):
            invitation = self.register.invite(name, role)
            self.laptops.append(DemoLaptop(self.scratch / name, name, invitation))
        event = self.laptops[3].create_event()
        for laptop in [self.laptops[3], *self.laptops[:3]]:
            laptop.sync()
            laptop.pin(event)

    def forum(self) -> tuple[str, str]:
        """Offline: import a list, type visitors into the real window, one of whom says no."""
        self.register.stop()
        self._say("The hall has no internet: the register is out of reach.")
        amina, bilal = self.laptops[0], self.laptops[1]
        path = self.scratch / "association.csv"
        path.write_bytes(LIST.encode("cp1252"))
        imported = self._import(amina, path)
        print(f"   imported from the association's list (basis: its mandate): {len(imported)}")
        typist = Typist(self.app, bilal.window(self.app))
        for name, (phone, need) in VISITORS.items():
            typist.record(
                name, phone, need=need, consent=name != "Nadia Ouazzani", pictures=PICTURES
            )
            print(f"   typed at the booth: {name}")
        typist.leave()
        people = {v.title: v.id for v in bilal.replica.listing("entrepreneur")}
        return people["Salma Idrissi"], people["Nadia Ouazzani"]

    def apart(self, person: str) -> None:
        """Online for a moment at noon; then two change the same person, each without the other."""
        self.register.start()
        for laptop in (self.laptops[0], self.laptops[1], self.laptops[0], self.laptops[2]):
            self._sync(laptop)
        self.register.stop()
        self._say("Offline again, two laptops change the same person differently.")
        self.laptops[0].change(person, trade="Hôtellerie")
        self.laptops[2].change(person, trade="Restauration")

    def evening(self) -> None:
        """Everybody syncs."""
        self.register.start()
        self._say("In the evening all sync over HTTP.")
        for laptop in [*self.laptops, *self.laptops]:
            self._sync(laptop)
        self.contested = len(self.laptops[3].replica.contested())

    def review(self, person: str) -> None:
        """The coordinator decides in the review window; the decision goes to everybody."""
        self._say("The coordinator reviews what is contested.")
        driss = self.laptops[3]
        typist = Typist(self.app, driss.window(self.app))
        typist.pictures_of_pages(PICTURES)
        typist.decide(PICTURES)
        self.decided = self.contested - len(driss.replica.contested())
        typist.leave()
        print(f"   decided: {driss.value(person, 'trade')}")
        for laptop in [*reversed(self.laptops), *self.laptops]:
            self._sync(laptop)

    def judge(self, silent: str) -> int:
        """Compare everybody's state."""
        digests = {laptop.replica.digest() for laptop in self.laptops}
        digests.add(self.laptops[0].register_digest())
        holders = [laptop.name for laptop in self.laptops if laptop.replica.get(silent)]
        lost = self.laptops[1].missing(self.laptops[:1] + self.laptops[2:], besides=silent)
        people = self.laptops[3].replica.count("entrepreneur")
        self._say("The end of the day.")
        print(f"   people at the register      {people}")
        print(f"   writes sent                 {self.sent}")
        print(f"   contested / decided         {self.contested} / {self.decided}")
        print(f"   without consent, kept here  {', '.join(holders)}")
        print(f"   state digests               {', '.join(sorted(d for d, _ in digests))}")
        print(f"   lost                        {len(lost)}")
        print(f"   pictures                    {PICTURES}")
        fine = len(digests) == 1 and holders == ["Bilal"] and not lost
        fine = fine and self.contested == self.decided == 1
        print("Everybody agrees and nothing was lost." if fine else "SOMETHING IS WRONG.")
        return 0 if fine else 1

    def close(self) -> None:
        """Close every vault."""
        for laptop in self.laptops:
            laptop.close()

    def _sync(self, laptop: DemoLaptop) -> None:
        outcome = laptop.sync()
        self.sent += outcome.pushed
        if outcome.pushed or outcome.pulled or outcome.withheld:
            print(
                f"   {laptop.name:8} sent {outcome.pushed:3}  received {outcome.pulled:3}"
                f"  held back {outcome.withheld:2}"
            )

    def _import(self, laptop: DemoLaptop, path: Path) -> list[str]:
        table = read_list(path)
        coder = Coder(laptop.deployment)
        rows = read_rows(
            table, propose(table, coder), Habits(laptop.deployment, at=laptop.now(), country="BE")
        )
        judged = list(judge(rows, look_in(laptop.replica)))
        intake = Intake(laptop.source(), laptop.now(), path.name)
        return apply(laptop.replica, judged, intake).people

    def _say(self, text: str) -> None:
        print(f"\n{text}")


if __name__ == "__main__":
    sys.exit(main())

"""A forum day prepared at a desk: before the doors open, every laptop knows who is expected."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop.events import todays_events
from desktop.models import list_work
from desktop.models.list_work import Said
from desktop.models.scan import Found, read_text
from forms.reference import Deployment
from sync.deployment import load_deployment
from sync.lists.sources import Remembered
from tests.helpers.invitations import invite
from tests.helpers.laptops import Laptop
from tests.helpers.register_process import RegisterProcess

DAY = date(2026, 11, 21)
BADGES = {
    "A-0017": ("Khadija", "Bennani"),
    "A-0018": ("Omar", "El Fassi"),
    "A-0019": ("ليلى", "بناني"),
}


@pytest.fixture
def deployment() -> Deployment:
    return load_deployment("mem-by-cgem")


@pytest.fixture
def region(request: pytest.FixtureRequest) -> str:
    """A region of each test's own: all scenarios share a register."""
    return "CI" if "badge" in request.node.name else "AE"


@pytest.fixture
def laptops(
    tmp_path: Path, register: RegisterProcess, region: str
) -> Iterator[tuple[Laptop, Laptop, Laptop]]:
    """The coordinator's, and those of two ambassadors of the event's region."""
    names = {"Nadia": "coordinator", "Salma": "ambassador", "Karim": "ambassador"}
    made = []
    for name, role in names.items():
        laptop = Laptop(tmp_path / name, name)
        laptop.enrol(invite(register.folder, register.url, name, [region], role=role))
        made.append(laptop)
    yield tuple(made)
    for laptop in made:
        laptop.close()


def prepare(laptop: Laptop, deployment: Deployment, region: str, folder: Path) -> str:
    """Make the event, assign it, and bring in the forum desk's list."""
    event = laptop.replica.save(
        "event",
        {
            "name": "Forum des compétences",
            "starts": DAY.isoformat(),
            "place": {"city": "Bruxelles", "country": "BE"},
            "region": region,
            "ambassadors": ["Salma", "Karim"],
        },
    )
    lines = [f"{badge};{given};{family}" for badge, (given, family) in BADGES.items()]
    file = folder / "Inscrits.csv"
    file.write_text("\n".join(["N° badge;Prénom;Nom", *lines]), "utf-8")
    opened = list_work.read(laptop.replica, deployment, file)
    source = Remembered("Forum", "event", "legitimate_interest", "BE", region)
    said = Said(source, event)
    never = {"progress": lambda _: None, "cancelled": lambda: False}
    rows = list_work.judge(laptop.replica, deployment, opened, said, **never)
    applied = list_work.bring_in(laptop.replica, opened, said, rows, {}, **never)
    assert len(applied.people) == len(BADGES)
    return event


def scanned(laptop: Laptop, deployment: Deployment, event: str, text: str) -> Found:
    return read_text(laptop.replica, deployment, event, "BE", text)


def test_a_badge_of_the_coordinators_list_opens_its_person_on_another_laptop(
    laptops: tuple[Laptop, Laptop, Laptop], deployment: Deployment, region: str, tmp_path: Path
) -> None:
    nadia, salma, karim = laptops
    event = prepare(nadia, deployment, region, tmp_path)
    nadia.sync()
    for ambassador in (salma, karim):
        ambassador.sync()
        [today] = todays_events(ambassador.replica, DAY, ambassador.name)
        assert today.id == event
        assert ambassador.replica.expected(event) == (len(BADGES), 0)
        for badge, (given, family) in BADGES.items():
            person = ambassador.replica.get(scanned(ambassador, deployment, event, badge).person_id)
            assert person is not None
            assert {given, family} <= set(person.values["name"].values())
    link = scanned(karim, deployment, event, "https://forum.example/b/A-0018")
    assert link.values["name"]["family"] == "El Fassi"
    assert scanned(karim, deployment, event, "B-9999").person_id == ""


def test_who_was_met_on_one_laptop_is_met_on_the_others_after_the_next_sync(
    laptops: tuple[Laptop, Laptop, Laptop], deployment: Deployment, region: str, tmp_path: Path
) -> None:
    nadia, salma, karim = laptops
    event = prepare(nadia, deployment, region, tmp_path)
    nadia.sync()
    salma.sync()
    karim.sync()
    person = scanned(salma, deployment, event, "A-0017").person_id
    salma.replica.save("encounter", {"person": person, "event": event, "feeling_before": 2})
    assert salma.replica.expected(event) == (len(BADGES), 1)
    assert karim.replica.expected(event) == (len(BADGES), 0)
    salma.sync()
    karim.sync()
    assert karim.replica.expected(event) == (len(BADGES), 1)

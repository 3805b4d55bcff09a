"""A laptop at work as a program of its own, to be killed: it saves, and syncs if told to.

    python -m tests.helpers.busy_laptop FOLDER NAME save|sync

It says on standard output ``opening``, ``ready``, and after each acknowledged save
``saved RECORD TRADE`` (and ``synced`` after a sync). It never ends by itself.
"""

import itertools
import sys
from pathlib import Path

from sync.client.exchange import sync
from sync.errors import Unreachable
from sync.replica import vault
from sync.replica.replica import Replica
from sync.replica.saving import Save
from tests.helpers.laptops import PASSPHRASE, consent_id


def say(*words: object) -> None:
    """Say something that is whole once it is read: one write of less than a pipe's buffer."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def meet(replica: Replica, region: str, trade: str) -> str:
    """Save a person with their consent, in one transaction."""
    person = replica.new_id()
    name = {"given": trade, "family": "Bennani"}
    consent = {"person": person, "answers": {"register": "given"}}
    replica.save_all(
        [
            Save("entrepreneur", {"name": name, "trade": trade, "region": region}, person),
            Save("consent", consent, consent_id(person)),
        ]
    )
    return person


def change(replica: Replica, person: str, trade: str) -> None:
    """Change a person's trade as a form does that was just opened."""
    view = replica.get(person)
    assert view is not None
    replica.save("entrepreneur", {"trade": trade}, record_id=person, before=view.shown)


def work(folder: Path, region: str, *, syncing: bool) -> None:
    """Save and sync until killed."""
    say("opening")
    replica = Replica.open(vault.open_vault(folder, PASSPHRASE))
    say("ready")
    people: list[str] = []
    for number in itertools.count():
        trade = f"{replica.session}-{number}"
        if number % 3 and people:
            person = people[-1]
            change(replica, person, trade)
        else:
            person = meet(replica, region, trade)
            people.append(person)
        say("saved", person, trade)
        if syncing and number % 4 == 3:
            try:
                sync(replica)
            except Unreachable:
                say("unreachable")
            else:
                say("synced")


if __name__ == "__main__":
    work(Path(sys.argv[1]), sys.argv[2], syncing=sys.argv[3] == "sync")

"""Laptops of a test: real vaults, real encrypted databases, a clock that can be set."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Self

from forms.consent import consent_id
from sync.client.enrol import enrol
from sync.client.exchange import Outcome, sync
from sync.replica import vault
from sync.replica.core import wall_ms
from sync.replica.replica import Replica
from sync.replica.saving import Save
from sync.replica.vault_slots import Argon2Params
from sync.replica.views import RecordView

PASSPHRASE = "correct horse battery staple"
CHEAP = Argon2Params(memory_kib=64, iterations=1, lanes=1)


class Laptop:
    """One person's vault on one laptop, open."""

    def __init__(
        self, folder: Path, name: str = "Khadija", now_ms: Callable[[], int] = wall_ms
    ) -> None:
        self.folder = folder
        self.name = name
        self._now_ms = now_ms
        self.vault = vault.create(folder, PASSPHRASE, label=name, params=CHEAP)
        self.replica = Replica.open(self.vault, now_ms=now_ms)

    @classmethod
    def opened(cls, folder: Path, passphrase: str = PASSPHRASE) -> Self:
        """Open a laptop that was made before."""
        laptop = object.__new__(cls)
        laptop.folder, laptop.name, laptop._now_ms = folder, folder.name, wall_ms
        laptop.vault = vault.open_vault(folder, passphrase)
        laptop.replica = Replica.open(laptop.vault)
        return laptop

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Close database and vault."""
        self.replica.close()
        self.vault.close()

    def reopen(self) -> None:
        """Close and open again, as the next morning."""
        self.close()
        self.vault = vault.open_vault(self.folder, PASSPHRASE)
        self.replica = Replica.open(self.vault, now_ms=self._now_ms)

    def enrol(self, invitation: str) -> Self:
        """Enrol with a register."""
        enrol(self.replica, invitation, f"laptop of {self.name}")
        return self

    def sync(self) -> Outcome:
        """Exchange with the register."""
        return sync(self.replica)

    def meet(
        self, given: str, family: str = "Bennani", *, consent: str = "given", **values: Any
    ) -> str:
        """Record a person with their answer about the register; give the person's id."""
        person = self.replica.new_id()
        saves = [
            Save("entrepreneur", {"name": {"given": given, "family": family}, **values}, person)
        ]
        if consent:
            saves.append(self.answer(person, consent))
        self.replica.save_all(saves)
        return person

    def answer(self, person: str, answer: str) -> Save:
        """Give what saves a person's answer about being kept in the register."""
        values = {"person": person, "answers": {"register": answer}}
        return Save("consent", values, consent_id(person))

    def edit(self, record_id: str, **values: Any) -> None:
        """Change a record as a form does that was just opened."""
        view = self.view(record_id)
        self.replica.save(view.type, values, record_id=record_id, before=view.shown)

    def view(self, record_id: str) -> RecordView:
        """Give a record that is here."""
        view = self.replica.get(record_id)
        assert view is not None, f"{record_id} is not on {self.name}'s laptop"
        return view

    def values(self, record_id: str) -> Mapping[str, Any]:
        """Give what is shown of a record."""
        return self.view(record_id).values

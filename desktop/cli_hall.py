"""Two laptops in one hall, on the command line: one listens and shows a code, one comes by it."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from dataclasses import asdict
from typing import Annotated

import typer

from desktop.cli_output import Exit, Trouble, say
from desktop.cli_vault import AsJson, PassphraseFile, VaultFolder, opened
from sync.client.hall import Answer, Met, Partner, Step
from sync.errors import HallFault
from sync.protocol.hall import PREFIX

CarryOnly = Annotated[
    bool,
    typer.Option(
        "--carry-only", help="The other laptop carries what you give it, and cannot read it."
    ),
]
_YES = ("y", "yes", "o", "oui", "j", "ja", "s", "sí", "si", "sì")


def listen(
    *,
    address: Annotated[
        str,
        typer.Option(help="The address to listen on, where this laptop has several."),
    ] = "",
    carry_only: CarryOnly = False,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Show a code, and exchange bundles with the laptop that comes by it, without internet."""
    from sync.client import hall_host, hall_server

    with opened(vault, passphrase_file) as held:
        found = [address] if address else hall_server.addresses()
        if not found:
            raise HallFault("no_network")
        person = _Person(carry_only=carry_only)
        person.say(f"Listening on {found[0]}.")
        if found[1:]:
            person.say(f"If that is not the network you share: --address {' or '.join(found[1:])}")
        met = hall_host.listen(held.replica, found[0], person.ask, person.tell)
        _say_met(met, as_json=as_json)


def meet(
    code: Annotated[str, typer.Argument(help="The code that the other laptop shows.")],
    *,
    carry_only: CarryOnly = False,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Exchange bundles with the laptop that shows this code, without internet."""
    from sync.client import hall_guest

    with opened(vault, passphrase_file) as held:
        person = _Person(carry_only=carry_only)
        _say_met(hall_guest.meet(held.replica, code, person.ask, person.tell), as_json=as_json)


def _say_met(met: Met | None, *, as_json: bool) -> None:
    if met is None:
        raise Trouble("You said no; nothing moved.", Exit.REFUSED, name="said_no")
    facts = {"with": met.partner.name, "given": asdict(met.given), "taken": asdict(met.taken)}
    say(facts, as_json=as_json)


class _Person:
    """Who sits at the terminal: is told on standard error, answers on standard input."""

    def __init__(self, *, carry_only: bool) -> None:
        self._yes: Answer = "carry" if carry_only else "read"
        self._answered: Answer | None = None
        self._asking: Partner | None = None

    def ask(self, partner: Partner) -> Answer | None:
        """Wait for a line on a thread of its own, so that the meeting goes on meanwhile."""
        if self._asking is not partner:
            self._asking, self._answered = partner, None
            threading.Thread(target=self._read, args=(partner,), daemon=True).start()
        return self._answered

    def _read(self, partner: Partner) -> None:
        said = sys.stdin.readline().strip().casefold()
        if self._asking is partner:
            self._answered = self._yes if said in _YES else "no"

    def tell(self, step: Step) -> None:
        """Say how far it is."""
        self.say(_SAID[step.phase](step))

    def say(self, line: str) -> None:
        """Say something beside the result."""
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()


def _waiting(step: Step) -> str:
    again = "The connection broke off; the same code serves again.\n" if step.again else ""
    drawn = _drawn(step.code) if sys.stderr.isatty() and not step.again else ""
    there = f"On the other laptop: tremplin bundle meet {step.code}"
    return f"{again}{drawn}The code is {step.code}\n{there}\nWaiting for it…"


def _drawn(code: str) -> str:
    from io import StringIO

    import segno

    picture = StringIO()
    segno.make(PREFIX + code, error="m", micro=False).terminal(picture, compact=True)
    return picture.getvalue() + "\n"


def _confirming(step: Step) -> str:
    partner = step.partner
    if partner is None:
        return ""
    unknown = (
        ""
        if partner.colleague
        else " This laptop does not know theirs yet: they can carry what you give, not read it."
    )
    return (
        f"{partner.name} is there.{unknown}\n"
        f"Does the other screen show {partner.spaced}, and is it {partner.name}? [y/N]"
    )


_SAID: dict[str, Callable[[Step], str]] = {
    "waiting": _waiting,
    "confirming": _confirming,
    "agreed": lambda _step: "Waiting for the other person to say yes…",
    "moving": lambda _step: "Exchanging…",
}

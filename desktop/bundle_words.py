"""Work that travels without internet in words: what was given, what came, what is on its way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject

from sync.client.bundles import Read, Written
from sync.client.hall import Met
from sync.replica.carried import Load

Facts = Mapping[str, Any]


class BundleWords(QObject):
    """Sentences with counts; only `tr` of an object collects plurals."""

    def written(self, written: Written, file: str) -> str:
        """What a file holds by now, and what to do with it."""
        if not written:
            return self.tr("There is nothing to write: everything is at the register.")
        said = []
        if written.writes:
            said += [
                self.changes(written.writes),
                self.tr(
                    "Hand the stick to a colleague; all of it stays here until it is confirmed."
                ),
            ]
        if written.readers:
            names = ", ".join(written.readers)
            said.insert(1, self.tr("Readable for {names}.").format(names=names.rstrip(".")))
        if written.carried:
            said.append(self.tr("%n file(s) of others travel with it.", "", written.carried))
        if written.receipts:
            said.append(
                self.tr("%n confirmation(s) of the register travel with it.", "", written.receipts)
            )
        return self.tr("Written: {file}.").format(file=file) + " " + " ".join(said)

    def read(self, read: Read) -> str:
        """What a file brought, and what becomes of it."""
        said = []
        if read.bundles:
            names = ", ".join(read.authors)
            said.append(self.tr("%n file(s) taken over.", "", read.bundles))
            if names:
                said.append(self.tr("From {names}.").format(names=names.rstrip(".")))
            said.append(self.tr("It goes to the register when you next send and receive."))
        if read.shown:
            said.append(self.tr("%n change(s) can be seen here already.", "", read.shown))
        if read.confirmed:
            said.append(self.tr("The register confirms %n of your change(s).", "", read.confirmed))
        return " ".join(said) or self.tr("Nothing in this file is new here.")

    def met(self, met: Met) -> str:
        """What two laptops gave each other, and what becomes of it."""
        given, said = met.given, []
        if given.writes:
            said.append(self.gave(given.writes, met.partner.name))
        if given.carried:
            said.append(self.tr("%n file(s) of others went with them.", "", given.carried))
        if given.receipts:
            said.append(
                self.tr("%n confirmation(s) of the register went with them.", "", given.receipts)
            )
        if met.taken.bundles or met.taken.confirmed:
            said.append(self.read(met.taken))
        if given.writes:
            said.append(self.tr("Yours stays here, too, until the register has confirmed it."))
        return " ".join(said) or self.tr("Neither laptop had anything that the other lacked.")

    def gave(self, count: int, to: str) -> str:
        """Changes that another laptop carries from now on."""
        return self.tr("%n change(s) given to {name}.", "", count).format(name=to.rstrip("."))

    def met_with(self, facts: Facts) -> str:
        """A line of the log."""
        who, gave, took = (facts.get(name, 0) for name in ("who", "writes", "bundles"))
        said = [self.tr("Met {name} in a hall.").format(name=str(who or "").rstrip("."))]
        if gave:
            said.append(self.changes(int(gave)))
        if took:
            said.append(self.tr("%n file(s) taken over.", "", int(took)))
        return " ".join(said)

    def changes(self, count: int) -> str:
        """Changes that went into a file."""
        return self.tr("%n change(s).", "", count)

    def left(self, count: int) -> str:
        """Changes that left and that nobody has confirmed."""
        return self.tr(
            "%n change(s) left on a stick or with a colleague and are not confirmed yet.", "", count
        )

    def load(self, load: Load) -> str:
        """What is carried for others."""
        text = self.tr("%n file(s) of others wait here for the register.", "", load.bundles)
        names = ", ".join(load.authors).rstrip(".")
        of = self.tr("From {names}.").format(names=names)
        return f"{text} {of}" if names else text

    def handed_over(self, count: int) -> str:
        """Files of others that the register took."""
        return self.tr("%n file(s) of others handed to the register.", "", count)

    def refused(self) -> str:
        """A file that the register did not take."""
        return self.tr("The register did not take a file carried for somebody else.")

    def wrote(self, facts: Facts) -> str:
        """A line of the log: what went onto a stick, be it no change of one's own."""
        writes, carried, receipts = (_count(facts, n) for n in ("writes", "carried", "receipts"))
        said = [
            self.tr("%n change(s) written to a stick.", "", writes)
            if writes
            else self.tr("A file was written to a stick.")
        ]
        if carried:
            said.append(self.tr("%n file(s) of others travel with it.", "", carried))
        if receipts:
            said.append(self.tr("%n confirmation(s) of the register travel with it.", "", receipts))
        return " ".join(said)

    def took(self, facts: Facts) -> str:
        """A line of the log: what came from a stick."""
        bundles, confirmed = (_count(facts, n) for n in ("bundles", "confirmed"))
        said = [
            self.tr("%n file(s) read from a stick.", "", bundles)
            if bundles
            else self.tr("A stick was read.")
        ]
        if confirmed:
            said.append(self.tr("The register confirms %n of your change(s).", "", confirmed))
        return " ".join(said)


def _count(facts: Facts, name: str) -> int:
    return int(facts.get(name, 0))


WORDS = BundleWords()
LOG_LINES: dict[str, Callable[[Facts], str]] = {
    "bundle_written": WORDS.wrote,
    "bundle_read": WORDS.took,
    "hall_met": WORDS.met_with,
    "bundle_handed_over": lambda facts: WORDS.handed_over(int(facts.get("bundles", 0))),
    "bundle_refused": lambda _facts: WORDS.refused(),
}

"""Which keys mean something for the item on show, or what the next decision is made for."""

from __future__ import annotations

from desktop.style.widgets import Muted


class HintLine(Muted):
    """A quiet line below what one can do."""

    def tell(self, marked: int, *, choosing: bool, latest: bool = False) -> None:
        """Say it anew: ``marked`` is how many are, ``choosing`` whether there are values.

        ``latest`` says whether the latest of all can be taken at once.
        """
        if marked:
            said = self.tr(
                "%n marked: the next decision shows first what becomes of them.", "", marked
            )
        elif latest:
            said = self.tr(
                "1 to 9 choose · J and K move · X marks several · L takes the latest of all"
            )
        elif choosing:
            said = self.tr("1 to 9 choose · J and K move · X marks several")
        else:
            said = self.tr("J and K move · X marks several")
        self.setText(said)

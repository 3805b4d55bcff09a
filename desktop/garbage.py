"""Python's garbage collector on the GUI thread alone.

The collector looks on whichever thread makes the next object, mostly a worker's, and what it finds
dies there: a widget in a cycle then dies off the GUI thread, which Qt forbids and which ends the
process now and then.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class Collector(QObject):
    """Looks for garbage as often as the collector would, at a turn of the GUI thread's own."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look through the oldest generation that is due, and the younger ones with it."""
        made, most = gc.get_count(), gc.get_threshold()
        due = [generation for generation in range(3) if made[generation] > most[generation]]
        if due:
            gc.collect(max(due))

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()

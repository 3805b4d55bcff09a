"""Python's garbage collector on the GUI thread alone.

The collector looks on whichever thread makes the next object, mostly a worker's, and what it finds
dies there: a widget in a cycle then dies off the GUI thread, which Qt forbids and which ends the
process now and then.
"""

import gc

from PySide6.QtCore import QObject, QTimer

from sync import collector

_EVERY_MS = 200
_SOON_MS = 50
"""While a worker makes objects by the hundred thousand."""


class Collector(QObject):
    """Looks for garbage at turns of the GUI thread's own.

    What is young is looked at as soon as the collector would. All there is takes a tenth of a
    second once a long list is open: `look_through` is for when nobody touches the machine.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Begin once all is loaded: until then there is little garbage, and much to look at."""
        collector.settle()
        self._timer.start()

    def look(self) -> None:
        """Look at what was made since the last look, if it is much; the sooner again the more."""
        made, most = gc.get_count()[0], gc.get_threshold()[0]
        if made > most:
            gc.collect(0)
        self._timer.setInterval(_SOON_MS if made > most else _EVERY_MS)

    def look_through(self) -> None:
        """Look at all there is."""
        gc.collect()

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()

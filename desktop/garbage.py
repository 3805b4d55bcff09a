"""Python's garbage collector on the GUI thread alone.

The collector looks on whichever thread makes the next object, mostly a worker's, and what it finds
dies there: a widget in a cycle then dies off the GUI thread, which Qt forbids and which ends the
process now and then.
"""

import gc

from PySide6.QtCore import QObject, QTimer

from sync import collector

_EVERY_MS = 500


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
        """Look at the older or the youngest of the two young generations, if one is due."""
        made, most = gc.get_count(), gc.get_threshold()
        if made[1] > most[1]:
            gc.collect(1)
        elif made[0] > most[0]:
            gc.collect(0)

    def look_through(self) -> None:
        """Look at all there is."""
        gc.collect()

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()

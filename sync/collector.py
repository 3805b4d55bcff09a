"""Python's garbage collector in a process that works on records by the thousand."""

import gc

_PORTION = 20_000
"""New objects before the collector looks at them; a page of 2,000 records makes some 25,000.

Python's own 700 have it look thirty times at a page of which nothing is garbage.
"""


def settle() -> None:
    """Call what is loaded by now lasting, and look for garbage in larger portions.

    Without it the collector goes through all modules, classes and declarations every few thousand
    records: 70 ms in which nothing else in the process turns, the window neither.
    """
    gc.freeze()
    gc.set_threshold(_PORTION)
